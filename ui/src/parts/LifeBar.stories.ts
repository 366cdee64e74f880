import type { Meta, StoryObj } from '@storybook/svelte-vite';
import LifeBar from './LifeBar.svelte';

const meta = { title: 'Parts/LifeBar', component: LifeBar } satisfies Meta<typeof LifeBar>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Young: Story = { args: { label: 'Life', text: 'a third is over', elapsed: 0.33, mark: 0.75 } };
export const PastItsMark: Story = { args: { label: 'Life', text: 'nine tenths are over', elapsed: 0.9, mark: 0.75 } };

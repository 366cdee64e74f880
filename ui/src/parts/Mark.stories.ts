import type { Meta, StoryObj } from '@storybook/svelte-vite';
import Mark from './Mark.svelte';

const meta = { title: 'Parts/Mark', component: Mark } satisfies Meta<typeof Mark>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Sign: Story = { args: {} };

import type { Meta, StoryObj } from '@storybook/svelte-vite';
import PracticeStrip from './PracticeStrip.svelte';

const meta = { title: 'Features/practice/PracticeStrip', component: PracticeStrip, args: { onleave: () => undefined } } satisfies Meta<typeof PracticeStrip>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {};
export const Leaving: Story = { args: { busy: true, slow: true } };

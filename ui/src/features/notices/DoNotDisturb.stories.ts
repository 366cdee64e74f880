import type { Meta, StoryObj } from '@storybook/svelte-vite';
import DoNotDisturb from './DoNotDisturb.svelte';

const meta = { title: 'Features/notices/DoNotDisturb', component: DoNotDisturb } satisfies Meta<typeof DoNotDisturb>;
export default meta;
type Story = StoryObj<typeof meta>;

export const On: Story = { args: { desktop: { doNotDisturb: true } } };

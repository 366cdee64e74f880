import type { Meta, StoryObj } from '@storybook/svelte-vite';
import MethodChoice from './MethodChoice.svelte';

const meta = { title: 'Features/sign-in/MethodChoice', component: MethodChoice } satisfies Meta<typeof MethodChoice>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Asked: Story = { args: { onchoose: () => undefined } };

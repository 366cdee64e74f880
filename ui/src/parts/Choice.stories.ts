import type { Meta, StoryObj } from '@storybook/svelte-vite';
import Choice from './Choice.svelte';

const meta = { title: 'Parts/Choice', component: Choice } satisfies Meta<typeof Choice>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Three: Story = { args: { label: 'Appearance', value: 'dark', options: [{ value: 'system', label: 'System' }, { value: 'light', label: 'Light' }, { value: 'dark', label: 'Dark' }], onchoose: () => undefined } };

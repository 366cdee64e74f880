import type { Meta, StoryObj } from '@storybook/svelte-vite';
import NotLoaded from './NotLoaded.svelte';

const meta = { title: 'Parts/NotLoaded', component: NotLoaded } satisfies Meta<typeof NotLoaded>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Note: Story = { args: { what: 'A part could not be loaded.', todo: 'Load the window again.', again: 'Load again' } };

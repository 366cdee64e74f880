import type { Meta, StoryObj } from '@storybook/svelte-vite';
import Note from './Note.svelte';

const meta = { title: 'Parts/Note', component: Note } satisfies Meta<typeof Note>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Box: Story = { args: { tone: 'accent', icon: 'info', what: 'Your settings can not be saved.', todo: 'Everything works.' } };
export const AtTheLowerEdge: Story = { args: { tone: 'hold', icon: 'disconnected', shape: 'foot', what: 'Finesse cannot be reached, since 11:59.', todo: 'Calls still ring at your phone.' } };
export const Danger: Story = { args: { tone: 'danger', icon: 'alert', what: 'Finesse did not change your state.', todo: 'Try again in a moment.' } };

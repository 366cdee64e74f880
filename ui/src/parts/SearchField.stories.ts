import type { Meta, StoryObj } from '@storybook/svelte-vite';
import SearchField from './SearchField.svelte';

const meta = { title: 'Parts/SearchField', component: SearchField } satisfies Meta<typeof SearchField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = { args: { value: '', placeholder: 'Name or number', 'aria-label': 'Find a contact' } };
export const Typed: Story = { args: { value: 'Taylor', placeholder: 'Name or number', 'aria-label': 'Find a contact' } };
export const Inside: Story = { args: { value: '', placeholder: 'Name or number', 'aria-label': 'Find a contact', inside: true } };

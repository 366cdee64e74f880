import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { contacts, foundIn, oddContacts } from '../../mock/contacts';
import { recent } from '../../mock/samples';
import Suggestions from './Suggestions.svelte';

const meta = { title: 'Features/contacts/Suggestions', component: Suggestions } satisfies Meta<typeof Suggestions>;
export default meta;
type Story = StoryObj<typeof meta>;

const { rows } = foundIn(contacts, { query: '', limit: 6 }, ['2', '3'], recent);
const ontake = () => undefined;

export const Some: Story = { args: { id: 'suggestions', rows, at: -1, ontake } };
export const Chosen: Story = { args: { id: 'suggestions', rows, at: 2, ontake } };
export const Long: Story = { args: { id: 'suggestions', rows: oddContacts.slice(0, 3), at: 0, ontake } };

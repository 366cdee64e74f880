import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { call, error } from '../../mock/samples';
import CallCard from './CallCard.svelte';

const meta = { title: 'Features/calls/CallCard', component: CallCard } satisfies Meta<typeof CallCard>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Ringing: Story = { args: { call: call('ringing'), first: true, usable: true, onaction: () => undefined } };
export const Dialling: Story = { args: { call: call('dialling'), first: true, usable: true, onaction: () => undefined } };
export const Talking: Story = { args: { call: call('talking'), first: true, usable: true, onaction: () => undefined } };
export const Held: Story = { args: { call: call('held'), first: true, usable: true, onaction: () => undefined } };
export const Failed: Story = { args: { call: call('failed'), first: true, usable: true, onaction: () => undefined } };
export const Ended: Story = { args: { call: call('ended'), first: true, usable: true, onaction: () => undefined } };
export const Second: Story = { args: { call: call('held'), first: false, usable: true, onaction: () => undefined } };
export const Withheld: Story = { args: { call: call('ringing', { otherParty: '', variables: [] }), first: true, usable: true, onaction: () => undefined } };
export const Refused: Story = { args: { call: call('talking'), first: true, usable: true, error: error('callRefused'), onaction: () => undefined, onforget: () => undefined } };

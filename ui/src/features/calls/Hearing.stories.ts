import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { call } from '../../mock/samples';
import Hearing from './Hearing.svelte';

const meta = { title: 'Features/calls/Hearing', component: Hearing } satisfies Meta<typeof Hearing>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Two: Story = { args: { call: call('talking') } };
export const Held: Story = { args: { call: call('held') } };
export const Three: Story = { args: { call: { ...call('talking'), participants: [{ address: '2001', name: null, me: true, agentDevice: true, state: 'active', canDrop: false }, { address: '+44 20 7946 0958', name: null, me: false, agentDevice: false, state: 'active', canDrop: false }, { address: '2014', name: 'Anne-Marie Keller', me: false, agentDevice: true, state: 'active', canDrop: false }, { address: '2019', name: null, me: false, agentDevice: true, state: 'held', canDrop: false }] } } };
export const Dialling: Story = { args: { call: call('dialling') } };

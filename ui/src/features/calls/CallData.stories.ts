import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { call } from '../../mock/samples';
import CallData from './CallData.svelte';

const meta = { title: 'Features/calls/CallData', component: CallData } satisfies Meta<typeof CallData>;
export default meta;
type Story = StoryObj<typeof meta>;

export const All: Story = { args: { variables: call('talking').variables } };
export const None: Story = { args: { variables: [], sayNone: true } };

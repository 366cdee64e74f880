import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { agent } from '../../mock/samples';
import StateCard from './StateCard.svelte';

const meta = { title: 'Features/agent-state/StateCard', component: StateCard } satisfies Meta<typeof StateCard>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Ready: Story = { args: { agent: agent('READY'), usable: true, onready: () => undefined } };
export const NotReady: Story = { args: { agent: agent('NOT_READY'), usable: true, onready: () => undefined } };
export const NotReadyAwaits: Story = { args: { agent: agent('NOT_READY'), usable: true, busy: true, slow: true, onready: () => undefined } };
export const NotUsable: Story = { args: { agent: agent('NOT_READY'), usable: false, onready: () => undefined } };

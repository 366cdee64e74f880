import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { call } from '../../mock/samples';
import { createRawSnippet } from 'svelte';
import CallKeys from './CallKeys.svelte';

const meta = { title: 'Features/calls/CallKeys', component: CallKeys } satisfies Meta<typeof CallKeys>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Ringing: Story = { args: { call: call('ringing'), usable: true, onaction: () => undefined, children: createRawSnippet(() => ({ render: () => `<strong>7:58</strong>` })) } };
export const Dialling: Story = { args: { call: call('dialling'), usable: true, onaction: () => undefined, children: createRawSnippet(() => ({ render: () => `<strong>7:58</strong>` })) } };
export const Talking: Story = { args: { call: call('talking'), usable: true, onaction: () => undefined, children: createRawSnippet(() => ({ render: () => `<strong>7:58</strong>` })) } };
export const Held: Story = { args: { call: call('held'), usable: true, onaction: () => undefined, children: createRawSnippet(() => ({ render: () => `<strong>7:58</strong>` })) } };
export const Answering: Story = { args: { call: call('ringing'), usable: true, onaction: () => undefined, children: createRawSnippet(() => ({ render: () => `<strong>7:58</strong>` })), pending: 'ANSWER', slow: true } };
export const Holding: Story = { args: { call: call('talking'), usable: true, onaction: () => undefined, children: createRawSnippet(() => ({ render: () => `<strong>7:58</strong>` })), pending: 'HOLD', slow: true } };
export const NotUsable: Story = { args: { call: call('talking'), usable: false, onaction: () => undefined, children: createRawSnippet(() => ({ render: () => `<strong>7:58</strong>` })) } };

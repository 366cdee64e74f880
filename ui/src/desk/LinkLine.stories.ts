import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { NOW } from '../mock/samples';
import LinkLine from './LinkLine.svelte';

const meta = { title: 'Desk/LinkLine', component: LinkLine } satisfies Meta<typeof LinkLine>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Online: Story = { args: { link: { kind: 'online', since: 0 }, onCall: false, onreconnect: () => undefined } };
export const Connecting: Story = { args: { link: { kind: 'connecting', attempt: 1, downSince: NOW - 4000 }, onCall: false, onreconnect: () => undefined } };
export const ConnectingAgain: Story = { args: { link: { kind: 'connecting', attempt: 3, downSince: NOW - 47_000 }, onCall: false, onreconnect: () => undefined } };
export const Unreachable: Story = { args: { link: { kind: 'waiting', attempt: 2, downSince: NOW - 47_000, until: NOW + 8000, why: 'unreachable' }, onCall: false, onreconnect: () => undefined } };
export const OutOfService: Story = { args: { link: { kind: 'waiting', attempt: 2, downSince: NOW - 47_000, until: NOW + 8000, why: 'outOfService' }, onCall: false, onreconnect: () => undefined } };
export const Refused: Story = { args: { link: { kind: 'waiting', attempt: 2, downSince: NOW - 47_000, until: NOW, why: 'refused' }, onCall: false, onreconnect: () => undefined } };
export const Silent: Story = { args: { link: { kind: 'waiting', attempt: 2, downSince: NOW - 47_000, until: NOW + 8000, why: 'silent' }, onCall: false, onreconnect: () => undefined } };
export const SignInNeeded: Story = { args: { link: { kind: 'signInNeeded' }, onCall: false, onreconnect: () => undefined } };
export const TakenOver: Story = { args: { link: { kind: 'takenOver' }, onCall: false, onreconnect: () => undefined } };
export const OnACall: Story = { args: { link: { kind: 'waiting', attempt: 2, downSince: NOW - 47_000, until: NOW + 8000, why: 'unreachable' }, onCall: true, onreconnect: () => undefined } };

import type { Meta, StoryObj } from '@storybook/svelte-vite';
import type { Link } from '../../host/contract.gen';
import { NOW, signedInAs } from '../../mock/samples';
import LinkView from './LinkView.svelte';

const meta = { title: 'Features/diagnostics/LinkView', component: LinkView } satisfies Meta<typeof LinkView>;
export default meta;
type Story = StoryObj<typeof meta>;

const story = (link: Link, server = signedInAs.server): Story => ({ args: { link, server } });

export const WebSocket: Story = story({ kind: 'online', since: NOW - 7_860_000, transport: 'webSocket' });
export const Bosh: Story = story({ kind: 'online', since: NOW - 198_000, transport: 'bosh' }, 'finesse-b.example.com:8446');
export const Tcp: Story = story({ kind: 'online', since: NOW - 4000, transport: 'tcp' });
export const Connecting: Story = story({ kind: 'connecting', attempt: 3, downSince: NOW - 47_000 });
export const Waiting: Story = story({ kind: 'waiting', attempt: 2, downSince: NOW - 47_000, until: NOW + 8000, why: 'outOfService' });
export const SignInNeeded: Story = story({ kind: 'signInNeeded' });
export const TakenOver: Story = story({ kind: 'takenOver' });
export const Idle: Story = story({ kind: 'idle' });

import type { Meta, StoryObj } from '@storybook/svelte-vite';
import type { Link } from '../../host/contract.gen';
import { NOW, signedInAs } from '../../mock/samples';
import LinkLine from './LinkLine.svelte';

const meta = { title: 'Features/connection/LinkLine', component: LinkLine } satisfies Meta<typeof LinkLine>;
export default meta;
type Story = StoryObj<typeof meta>;

const story = (link: Link, onCall = false, server = signedInAs.server): Story => ({
  args: { link, onCall, server, onreconnect: () => undefined },
});
const waiting = (why: Extract<Link, { kind: 'waiting' }>['why'], left = 8000): Link => ({
  kind: 'waiting',
  attempt: 2,
  downSince: NOW - 47_000,
  until: NOW + left,
  why,
});

export const Online: Story = story({ kind: 'online', since: 0, transport: 'tcp' });
export const Reconnecting: Story = story({ kind: 'connecting', attempt: 1, downSince: NOW - 4000 });
export const ReconnectingOnACall: Story = story({ kind: 'connecting', attempt: 1, downSince: NOW - 4000 }, true);
export const ReconnectingForLong: Story = story({ kind: 'connecting', attempt: 9, downSince: NOW - 190_000 });
export const WithoutAName: Story = story({ kind: 'connecting', attempt: 1, downSince: NOW - 4000 }, true, '127.0.0.1:43123');
export const Unreachable: Story = story(waiting('unreachable'));
export const UnreachableOnACall: Story = story(waiting('unreachable'), true);
export const OutOfService: Story = story(waiting('outOfService'));
export const OutOfServiceOnACall: Story = story(waiting('outOfService'), true);
export const Refused: Story = story(waiting('refused', 0));
export const Silent: Story = story(waiting('silent'));
export const SignInNeeded: Story = story({ kind: 'signInNeeded' });
export const TakenOver: Story = story({ kind: 'takenOver' });
export const TakenOverOnACall: Story = story({ kind: 'takenOver' }, true);

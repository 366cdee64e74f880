import type { Meta, StoryObj } from '@storybook/svelte-vite';
import type { Call } from '../../host/contract.gen';
import { campaignCall, error } from '../../mock/samples';
import { Task } from '../../state/task.svelte';
import ReservationCard from './ReservationCard.svelte';

const meta = { title: 'Features/outbound/ReservationCard', component: ReservationCard } satisfies Meta<typeof ReservationCard>;
export default meta;
type Story = StoryObj<typeof meta>;

const card = (call: Call, task: Partial<Task> = {}, over: Partial<Story['args']> = {}): Story => ({
  args: { call, task: Object.assign(new Task(), task), first: true, usable: true, onaction: () => undefined, ...over },
});

export const Preview: Story = card(campaignCall('reserved', 'preview', { customer: null }, { otherParty: '' }));
export const DirectPreview: Story = card(campaignCall('reserved', 'directPreview'));
export const Callback: Story = card(campaignCall('reserved', 'callbackPreview'));
export const PersonalCallback: Story = card(campaignCall('reserved', 'personalCallback'));
export const OfAKindThatIsNotKnown: Story = card(campaignCall('reserved', 'other', { campaign: null }));
export const LongCampaign: Story = card(campaignCall('reserved', 'preview', { campaign: 'Renewal of business contracts in the north and the north west, second attempt' }));
export const Accepting: Story = card(campaignCall('reserved', 'preview'), { pending: 'ACCEPT', slow: true });
export const Accepted: Story = card(campaignCall('reserved', 'preview', {}, { actions: [] }));
export const Refused: Story = card(campaignCall('reserved', 'preview'), { failed: 'ACCEPT', error: error('callRefused', { explanation: 'callHasChanged' }) });
export const NotSupported: Story = card(campaignCall('reserved', 'preview'), { failed: 'ACCEPT', error: error('callRefused', { explanation: 'notSupported' }) });
export const Offline: Story = card(campaignCall('reserved', 'directPreview'), {}, { usable: false });

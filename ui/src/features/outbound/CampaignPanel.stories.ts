import type { Meta, StoryObj } from '@storybook/svelte-vite';
import type { Call } from '../../host/contract.gen';
import { campaignCall } from '../../mock/samples';
import { Task } from '../../state/task.svelte';
import CampaignPanel from './CampaignPanel.svelte';

const meta = { title: 'Features/outbound/CampaignPanel', component: CampaignPanel } satisfies Meta<typeof CampaignPanel>;
export default meta;
type Story = StoryObj<typeof meta>;

const panel = (call: Call, over: Partial<Story['args']> = {}): Story => ({
  args: { call, task: new Task(), usable: true, onreclassify: () => undefined, oncallback: () => undefined, ...over },
});
const callback = { time: '2131-02-05T14:30', number: '+44 161 496 0018' };

export const Progressive: Story = panel(campaignCall('talking', 'progressive'));
export const PredictiveBlended: Story = panel(campaignCall('talking', 'predictive', { status: 'BLENDED_PREDICTIVE_OUTBOUND' }));
export const DirectPreview: Story = panel(campaignCall('talking', 'directPreview'));
export const Results: Story = panel(campaignCall('talking', 'directPreview', { classification: 'busy' }), { open: true });
export const WithCallback: Story = panel(campaignCall('wrapUp', 'directPreview', { classification: 'answeringMachine', callback }));
export const CallbackThatCannotBeRead: Story = panel(campaignCall('talking', 'progressive', { callback: { time: null, number: null } }));
export const UnknownStatus: Story = panel(campaignCall('talking', 'other', { status: 'NEVER_HEARD', campaign: null }));
export const Transferred: Story = panel(campaignCall('talking', 'predictive', { status: 'TRANSFERRED' }));
export const Saving: Story = panel(campaignCall('talking', 'directPreview'), { task: Object.assign(new Task(), { pending: 'RECLASSIFY', slow: true }) });
export const ActionsGone: Story = panel(campaignCall('talking', 'directPreview', { classification: 'voice', callback }, { actions: ['DROP'] }));
export const Ringing: Story = panel(campaignCall('ringing', 'progressive'));

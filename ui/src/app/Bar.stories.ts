import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { MockHost } from '../mock/mock-host';
import { type ScenarioName, scenarios } from '../mock/scenarios';
import Bar from './Bar.svelte';

const meta = { title: 'App/Bar', component: Bar, parameters: { layout: 'fullscreen' } } satisfies Meta<typeof Bar>;
export default meta;
type Story = StoryObj<typeof meta>;

const from = (name: ScenarioName, over: Partial<Story['args']> = {}): Story => ({ args: { host: new MockHost(scenarios[name]), desk: scenarios[name].desk, ...over } });

export const Ready: Story = from('ready');
export const NotReady: Story = from('not ready');
export const Ringing: Story = from('ringing');
export const Talking: Story = from('talking');
export const Held: Story = from('held');
export const SecondCallRings: Story = from('second call rings');
export const Consulting: Story = from('consulting');
export const Campaign: Story = from('campaign, direct preview');
export const CampaignWithoutANumber: Story = from('campaign, preview');
export const WrapUp: Story = from('wrap-up');
export const Reconnecting: Story = from('reconnecting');
export const Expired: Story = from('expired');
export const MenuOpen: Story = from('not ready', { menuOpen: true });

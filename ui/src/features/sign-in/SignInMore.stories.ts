import type { Meta, StoryObj } from '@storybook/svelte-vite';
import type { MobileAgent, StartUp } from '../../host/contract.gen';
import { MockHost } from '../../mock/mock-host';
import { error, startUp } from '../../mock/samples';
import { scenarios } from '../../mock/scenarios';
import { Task } from '../../state/task.svelte';
import { SignInAttempt } from './attempt.svelte';
import SignInMore from './SignInMore.svelte';

const meta = { title: 'Features/sign-in/SignInMore', component: SignInMore } satisfies Meta<typeof SignInMore>;
export default meta;
type Story = StoryObj<typeof meta>;

function form(mobile: MobileAgent | null, over: Partial<StartUp> = {}, task = new Task()): Story {
  const scenario = scenarios['signed out'];
  const begun = { ...startUp, ...over, settings: { ...startUp.settings, ...over.settings, mobile } };
  const now = { host: new MockHost(scenario), startUp: begun, session: scenario.desk.session, onpractice: () => undefined, onsignedin: () => undefined };
  return { args: { attempt: new SignInAttempt(() => now, task) } };
}
const number = '+44 20 7946 0958';
const ruled = { ...startUp.settings, site: { ...startUp.settings.site, mobileAgent: 'nailedConnection' as const } };

export const DeskPhone: Story = form(null);
export const CallByCall: Story = form({ mode: 'callByCall', number });
export const NailedConnection: Story = form({ mode: 'nailedConnection', number });
export const ByPolicy: Story = form(null, { settings: ruled, managed: [{ setting: 'mobileAgent', value: 'nailedConnection' }] });
export const WrongNumber: Story = form({ mode: 'callByCall', number: 'home' }, {}, Object.assign(new Task(), { error: error('invalidNumber', { step: 'phone' }), failed: 'signIn' }));

import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { MockHost } from '../mock/mock-host';
import { type ScenarioName, scenarios } from '../mock/scenarios';
import { error, preferences, startUp } from '../mock/samples';
import { Task } from '../state/task.svelte';
import Desk from './Desk.svelte';

const meta = { title: 'App/Desk', component: Desk, parameters: { layout: 'fullscreen' } } satisfies Meta<typeof Desk>;
export default meta;
type Story = StoryObj<typeof meta>;

const failed = (code: Parameters<typeof error>[0]): Task =>
  Object.assign(new Task(true), { error: error(code, { step: 'signInPage' }), failed: 'signInAgain' });

/** The desk as a scenario of the mock host begins; its buttons work. */
function from(name: ScenarioName, over: Partial<Story['args']> = {}): Story {
  const scenario = scenarios[name];
  return {
    args: {
      host: new MockHost(scenario),
      desk: scenario.desk,
      version: startUp.version,
      preferences,
      onpreferences: () => undefined,
      ...over,
    },
  };
}

export const JustSignedIn: Story = from('just signed in');
export const Ready: Story = from('ready');
export const NotReady: Story = from('not ready');
export const NoReasons: Story = from('no reasons');
export const Ringing: Story = from('ringing');
export const RingingClosesTheSheet: Story = from('ringing', { diagnosticsOpen: true });
export const WithheldNumber: Story = from('withheld number');
export const Dialling: Story = from('dialling');
export const Talking: Story = from('talking');
export const TalkingThenLunch: Story = from('talking, then lunch');
export const Held: Story = from('held');
export const OffHook: Story = from('off hook');
export const Consulting: Story = from('consulting');
export const ConsultIsDialled: Story = from('consult is dialled');
export const ConsultIsBusy: Story = from('consult is busy');
export const BackWithTheCaller: Story = from('back with the caller');
export const BothOnHold: Story = from('both on hold');
export const ConsultingWithheldNumber: Story = from('consulting, withheld number');
export const ConsultingAndAnotherRings: Story = from('consulting, and another rings');
export const ConsultingAboutAConference: Story = from('consulting about a conference');
export const TwoCalls: Story = from('two calls');
export const OneHeldAnotherRings: Story = from('one held, another rings');
export const SecondCallRings: Story = from('second call rings');
export const ThreeTalk: Story = from('three talk');
export const FourOnTheCall: Story = from('four on the call, and may be removed');
export const RecordingPossible: Story = from('recording possible');
export const CampaignPreview: Story = from('campaign, preview');
export const CampaignDirectPreview: Story = from('campaign, direct preview');
export const CampaignWithoutAPreview: Story = from('campaign, reserved without a preview');
export const CampaignTalking: Story = from('campaign, talking');
export const CampaignWrapUp: Story = from('campaign, wrap-up');
export const CallFailed: Story = from('call failed');
export const WrapUp: Story = from('wrap-up');
export const WrapUpReasonSet: Story = from('wrap-up, reason set');
export const WrapUpNeedsAReason: Story = from('wrap-up needs a reason');
export const WrapUpWithoutACall: Story = from('wrap-up without a call');
export const Reconnecting: Story = from('reconnecting');
export const ReconnectingWithoutACall: Story = from('reconnecting without a call');
export const OutOfService: Story = from('out of service');
export const ConnectingAgain: Story = from('connecting again');
export const ConnectingAgainOnACall: Story = from('connecting again, on a call');
export const Moved: Story = from('moved');
export const MovedOnACall: Story = from('moved, on a call');
export const ForcedNotReady: Story = from('forced not ready');
export const ForcedNotReadyLate: Story = from('forced not ready, late');
export const TakenOver: Story = from('taken over');
export const Expired: Story = from('expired');
export const EndsInTenMinutes: Story = from('sign-in ends in ten minutes');
export const EndsInFiveMinutes: Story = from('sign-in ends in five minutes');
export const EndsInAMinute: Story = from('sign-in ends in a minute');
export const EndsInTenMinutesOnACall: Story = from('sign-in ends in ten minutes, on a call');
export const EndsInFiveMinutesOnACall: Story = from('sign-in ends in five minutes, on a call');
export const EndsInAMinuteOnACall: Story = from('sign-in ends in a minute, on a call');
export const SignInAgainFailed: Story = from('sign-in again fails', { sessionTask: failed('noNetwork') });
export const SignInAgainCancelled: Story = from('sign-in again cancelled', { sessionTask: failed('cancelled') });
export const ChangedByASupervisor: Story = from('changed by a supervisor');
export const NothingKnownYet: Story = from('nothing known yet');
export const ContactsAreRead: Story = from('contacts are read');
export const NoContacts: Story = from('no contacts');
export const OddContacts: Story = from('odd contacts');
export const NameTyped: Story = from('not ready', { typed: 'keller' });
export const StateMenuOpen: Story = from('not ready', { menuOpen: true });
export const MeMenuOpen: Story = from('ready', { meOpen: true });
export const ShortcutsOpen: Story = from('ready', { shortcutsOpen: true });
export const WorkflowsOpen: Story = from('talking', { workflowsOpen: true });
export const DiagnosticsOpen: Story = from('token being renewed', { diagnosticsOpen: true });
export const DiagnosticsWithAPassword: Story = from('signed in with a password', { diagnosticsOpen: true });
export const DiagnosticsWhileReconnecting: Story = from('reconnecting', { diagnosticsOpen: true });
export const DiagnosticsAtFirst: Story = from('just signed in', { diagnosticsOpen: true });
export const NumberOffered: Story = from('number offered');
export const AboutOpen: Story = from('talking', { aboutOpen: true });
export const NumberTyped: Story = from('not ready', { typed: '+44 (0)20 / 7946-0958' });

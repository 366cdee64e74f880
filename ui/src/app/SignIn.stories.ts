import type { Meta, StoryObj } from '@storybook/svelte-vite';
import type { CommandError } from '../host/contract.gen';
import { MockHost } from '../mock/mock-host';
import { certificateError, error, startUp as sample, wrongPersonError } from '../mock/samples';
import { type ScenarioName, scenarios } from '../mock/scenarios';
import { Task } from '../state/task.svelte';
import SignIn from './SignIn.svelte';

const meta = { title: 'App/SignIn', component: SignIn, parameters: { layout: 'fullscreen' } } satisfies Meta<typeof SignIn>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The sign-in as a scenario of the mock host begins; with an error, as it looks after it failed. */
function from(name: ScenarioName, failed?: CommandError, over: Partial<Story['args']> = {}): Story {
  const scenario = scenarios[name];
  const task = new Task();
  if (failed !== undefined) Object.assign(task, { error: failed, failed: 'signIn' });
  return {
    args: {
      host: new MockHost(scenario),
      startUp: ('startUp' in scenario ? scenario.startUp : undefined) ?? sample,
      session: scenario.desk.session,
      notices: scenario.desk.notices,
      offered: scenario.desk.offered,
      onpractice: () => undefined,
      task,
      ...over,
    },
  };
}

export const NumberOffered: Story = from('number offered, signed out');
export const FirstStart: Story = from('first start');
export const Remembered: Story = from('signed out');
export const PracticeMode: Story = from('practice mode');
export const ManagedByIT: Story = from('managed by IT');
export const ManagedAndWrong: Story = from('managed, and wrong');
export const ManagedExtensionRefused: Story = from('managed by IT', error('invalidExtension', { step: 'phone' }));
export const Runs: Story = from('sign-in runs');
export const PageOpen: Story = from('sign-in page open');
export const WrongServer: Story = from('wrong server', error('nameNotFound', { step: 'signInPage' }));
export const BadCertificate: Story = from('bad certificate', certificateError);
export const TokenFails: Story = from('token fails', error('tokenUnreadable', { step: 'token' }));
export const ConnectionFails: Story = from('connection fails', error('linkFailed', { step: 'connection' }));
export const UnknownExtension: Story = from('unknown extension', error('invalidExtension', { step: 'phone' }));
export const SignedInElsewhere: Story = from('signed in elsewhere', error('signedInElsewhere', { step: 'phone' }));
export const HowToSignIn: Story = from('choose how to sign in', error('chooseMethod', { step: 'signInPage' }));
export const PasswordRemembered: Story = from('password remembered');
export const PasswordRefused: Story = from('password refused', error('passwordRefused', { step: 'token' }));
export const WrongPerson: Story = from('signed out', wrongPersonError);
export const WithoutAName: Story = from('signed out', undefined, {
  startUp: { ...sample, settings: { ...sample.settings, agent: '', site: { ...sample.settings.site, askForName: false } } },
});
export const NameNeeded: Story = from('signed out', error('nameNeeded', { step: 'signInPage' }), {
  startUp: { ...sample, settings: { ...sample.settings, agent: '', site: { ...sample.settings.site, askForName: false } } },
});
export const TakenUpAtTheStart: Story = from('taken up at the start');
export const CouldNotBeTakenUp: Story = from('could not be taken up');
export const ErrorWithoutStep: Story = from('signed out', error('internal'));
export const SignInServiceFails: Story = from('sign-in service fails', error('signInFailed', { step: 'signInPage' }));
export const AboutOpen: Story = from('signed out', undefined, { sheet: 'about' });
export const DiagnosticsOpen: Story = from('signed out', undefined, { sheet: 'doctor' });
export const DiagnosticsWithoutAServer: Story = from('first start', undefined, { sheet: 'doctor' });
export const CauseBeingFound: Story = from('wrong server', error('nameNotFound', { step: 'signInPage' }), { sheet: 'doctorAtOnce' });
export const Notices: Story = from('system notices');
export const ConnectionChecked: Story = from('signed out', undefined, {
  report: { server: 'finesse-a.example.com', platform: 'ucce', authMode: 'SSO', inService: true, otherNode: 'finesse-b.example.com' },
});

import { describe, expect, it } from 'vitest';
import type { CommandError, Managed, Session, SignIn, StartUp } from '../../host/contract.gen';
import { error, practiceStartUp, startUp } from '../../mock/samples';
import { SignInAttempt } from './attempt.svelte';

interface Answers {
  begun?: StartUp;
  session?: Session;
  signIn?: () => Promise<void>;
}

/** The form as a start of the program begins it, what was asked of the host, and what the page was told. */
function form({ begun = startUp, session = { kind: 'signedOut', failed: null }, signIn = () => Promise.resolve() }: Answers = {}) {
  const asked: SignIn[] = [];
  const told: string[] = [];
  const host = {
    signIn: (a: SignIn) => {
      asked.push(a);
      return signIn();
    },
    cancelSignIn: () => Promise.resolve(),
    checkConnection: () => Promise.reject(error('nameNotFound', { host: 'finesse-a.example.com' })),
    startPractice: () => Promise.resolve(practiceStartUp),
  };
  const attempt = new SignInAttempt(() => ({
    host,
    startUp: begun,
    session,
    onpractice: () => told.push('practice'),
    onsignedin: () => told.push('signed in'),
  }));
  return { asked, told, attempt };
}
const refuse = (why: CommandError) => () => Promise.reject(why);
const noName: StartUp = { ...startUp, settings: { ...startUp.settings, agent: '', site: { ...startUp.settings.site, askForName: false } } };
const managed: Managed[] = [{ setting: 'server', value: 'finesse-a.example.com' }];

describe('the sign-in form', () => {
  it('begins with what was remembered, and asks with it', async () => {
    const { asked, told, attempt } = form();
    await attempt.signIn();
    expect(asked).toEqual([{ server: 'finesse-a.example.com', agent: 'rsample', extension: '2001', takeOver: false, method: null, mobile: null }]);
    expect(told).toEqual(['signed in']);
  });

  it('asks for nothing while a field is empty, and says which', async () => {
    const { asked, attempt } = form();
    attempt.typed.extension = ' ';
    expect(attempt.wrong('extension')).toBeNull();
    await attempt.signIn();
    expect(asked).toEqual([]);
    expect([attempt.wrong('server'), attempt.wrong('extension')]).toEqual([null, expect.any(String)]);
  });

  it('signs in as a mobile agent with the number, and not without one', async () => {
    const { asked, attempt } = form();
    attempt.chosenPhone = 'nailedConnection';
    await attempt.signIn();
    expect([asked, attempt.wrong('number')]).toEqual([[], expect.any(String)]);
    attempt.typed.number = '0045550123';
    await attempt.signIn();
    expect(asked.map(({ mobile }) => mobile)).toEqual([{ mode: 'nailedConnection', number: '0045550123' }]);
  });

  it.each([
    ['deskPhone', false, 'desk'],
    ['callByCall', true, 'callByCall'],
    ['agentChooses', true, 'nailedConnection'],
  ] as const)('keeps to what the organisation says about mobile agents: %s', (mobileAgent, mayBeMobile, phone) => {
    const mobile = { mode: 'nailedConnection', number: '0045550123' } as const;
    const { attempt } = form({ begun: { ...startUp, settings: { ...startUp.settings, mobile, site: { ...startUp.settings.site, mobileAgent } } } });
    expect([attempt.mayBeMobile, attempt.phone]).toEqual([mayBeMobile, phone]);
  });

  it('needs no name where the organisation does not ask for one, and sends none', async () => {
    const { asked, attempt } = form({ begun: noName });
    await attempt.signIn();
    attempt.typed.agent = 'left over';
    await attempt.signIn();
    expect(asked.map(({ agent }) => agent)).toEqual(['', '']);
  });

  it('shows a failure at its step and at the field that it belongs to', async () => {
    const { told, attempt } = form({ signIn: refuse(error('invalidExtension', { step: 'phone' })) });
    await attempt.signIn();
    expect(attempt.failed?.step).toBe('phone');
    expect([attempt.wrong('server'), attempt.wrong('extension')]).toEqual([null, expect.any(String)]);
    expect(told).toEqual([]);
    attempt.forget();
    expect([attempt.failed, attempt.wrong('extension')]).toEqual([null, null]);
  });

  it('asks how to sign in when the server does not tell, and then signs in so', async () => {
    const { asked, attempt } = form({ signIn: refuse(error('chooseMethod', { step: 'signInPage' })) });
    await attempt.signIn();
    expect([attempt.asking, attempt.failed]).toEqual([true, null]);
    attempt.choose('password');
    expect(asked.map(({ method }) => method)).toEqual([null, 'password']);
  });

  it('takes the extension over, or signs in as the other person, when asked to', () => {
    const { asked, attempt } = form({ signIn: () => new Promise(() => undefined) });
    attempt.takeOver();
    expect(asked.map(({ takeOver }) => takeOver)).toEqual([true]);
    const other = form();
    other.attempt.signInAs('jdoe');
    expect(other.asked.map(({ agent, takeOver }) => [agent, takeOver])).toEqual([['jdoe', false]]);
  });

  it('shows why a kept session could not be taken up, until it was read', () => {
    const failed = error('sessionExpired', { traceId: 'kept' });
    const { attempt } = form({ session: { kind: 'signedOut', failed } });
    expect(attempt.error).toEqual(failed);
    attempt.forget();
    expect(attempt.error).toBeNull();
    expect(form({ session: { kind: 'signedOut', failed: error('cancelled') } }).attempt.error).toBeNull();
  });

  it('is busy, and shows no failure, while the program signs in', () => {
    const { attempt } = form({ session: { kind: 'signingIn', step: 'token', waitingForAgent: false } });
    expect([attempt.busy, attempt.error, attempt.running?.step]).toEqual([true, null, 'token']);
  });

  it('shows at the field what checking the connection found', async () => {
    const { attempt } = form();
    await attempt.check();
    expect([attempt.report, attempt.error]).toEqual([null, null]);
    expect(attempt.wrong('server')).toEqual(expect.any(String));
  });

  it('takes over what the practice contact centre uses', async () => {
    const { told, attempt } = form();
    await attempt.practise('ucce');
    expect(attempt.typed).toEqual({ server: 'fin-a.localhost:43123', agent: 'pat', extension: '2001', number: '' });
    expect(told).toEqual(['practice']);
  });

  it('locks what the organisation has set, but not in practice mode', () => {
    expect(form({ begun: { ...startUp, managed } }).attempt.locked('server')).toEqual(expect.any(String));
    expect(form({ begun: { ...startUp, managed } }).attempt.locked('extension')).toBeNull();
    expect(form({ begun: { ...practiceStartUp, managed } }).attempt.locked('server')).toBeNull();
  });
});

import type { AgentState, Call, CallPhase, Desk, EndingStage, Participant, PolicyFinding, SignInStep, StartUp } from '../host/contract.gen';
import { nameOfNumber, oddContacts } from './contacts';
import { troubled, unreachable } from './doctor';
import { inPhase, isExtension, type Rules, settled } from './mock-calls';
import type { Scenario } from './mock-host';
import { pastAtFirst } from './past';
import { NOW, agent, atOtherNode, byPassword, call, campaignCall, certificateError, desk, ending, error, forced, forcedLate, managed, moved, muchData, noReasons, offered, participants, practiceStartUp, signedIn, signedInAs, signedOut, startUp, tokenLife } from './samples';

const first = { ...startUp, settings: { ...startUp.settings, server: '', agent: '', extension: '' } };
const failing = (step: SignInStep, code: Parameters<typeof error>[0], over = {}): Scenario => ({
  desk: signedOut,
  startUp,
  signInFails: error(code, { step, ...over }),
});

const talking = call('talking');
const second = call('ringing', { id: '16804390', otherParty: '+44 161 496 0018', queue: 'Contracts' });
const held = call('held', { phaseSince: NOW - 34_000 });
const consultation = (phase: CallPhase['kind'], over: Partial<Call> = {}): Call =>
  call(phase, {
    id: '16804391',
    otherParty: '2014',
    direction: 'outgoing',
    dialled: '2014',
    callType: 'CONSULT',
    queue: null,
    variables: [],
    consultationOf: held.id,
    since: NOW - 21_000,
    phaseSince: NOW - 14_000,
    ...over,
  });
const direct = call('talking', { id: '16804392', otherParty: '2019', queue: null, callType: 'OTHER_IN', variables: [], since: NOW - 21_000, phaseSince: NOW - 14_000 });

/** The agent on these calls. */
const onCalls = (state: AgentState, calls: Call[], rules: Rules = {}): Scenario => ({
  desk: desk({ agent: agent(state, { since: NOW - 14_000 }), calls: settled(calls, rules) }),
  rules,
});

const party = (address: string, over: Partial<Participant> = {}): Participant => ({ address, name: over.me === true ? null : nameOfNumber(address), me: false, agentDevice: isExtension(address), state: 'active', canDrop: false, ...over });
const conference = (...more: Participant[]): Call =>
  call('talking', { callType: 'CONFERENCE', participants: [party('2001', { me: true }), party('+44 20 7946 0958'), party('2014'), ...more] });

const atB: Partial<Desk> = {
  session: signedIn({ as: atOtherNode }),
  link: { kind: 'online', since: NOW - 198_000, transport: 'bosh' },
};
const forcedAgent = agent('NOT_READY', { since: forced.at, reason: { id: '-1', label: 'Connection Failure' } });

const withPassword: StartUp = { ...startUp, settings: { ...startUp.settings, method: 'password' } };
const byIT: StartUp = { ...startUp, settings: { ...startUp.settings, method: 'singleSignOn' }, practiceOffered: false, managed };
const wrongServer: PolicyFinding[] = [{ setting: 'server', entry: null, problem: { kind: 'server', server: 'address' }, refuses: true, detail: '' }];
const takingUp: Desk = { ...signedOut, session: { kind: 'signingIn', step: 'signInPage', waitingForAgent: false } };
const endingOnCall = (stage: EndingStage) =>
  desk({
    session: signedIn({ ending: ending(stage) }),
    agent: agent('TALKING', { since: NOW - 478_000 }),
    calls: [talking],
  });

/** Every situation that the picker offers, by the name that stands in the address. */
export const scenarios = {
  'first start': { desk: signedOut, startUp: first },
  'signed out': { desk: signedOut, startUp },
  'number offered, signed out': { desk: { ...signedOut, offered }, startUp },
  'practice mode': { desk: signedOut, startUp: practiceStartUp },
  'managed by IT': { desk: signedOut, startUp: byIT },
  'managed, and wrong': {
    desk: { ...signedOut, notices: [{ id: 1, at: NOW, kind: { kind: 'policyNotUsed', findings: wrongServer } }] },
    startUp: { ...startUp, managed: managed.slice(1, 2) },
  },
  'sign-in runs': {
    desk: { ...signedOut, session: { kind: 'signingIn', step: 'connection', waitingForAgent: false } },
    startUp,
  },
  'sign-in page open': {
    desk: { ...signedOut, session: { kind: 'signingIn', step: 'signInPage', waitingForAgent: true } },
    startUp,
  },
  'wrong server': { ...failing('signInPage', 'nameNotFound'), finds: unreachable },
  'no network': failing('signInPage', 'noNetwork'),
  'sign-in service fails': { ...failing('signInPage', 'signInFailed'), finds: troubled },
  'bad certificate': { desk: signedOut, startUp, signInFails: certificateError },
  'token fails': failing('token', 'tokenUnreadable', { detail: 'text/html, 1,204 bytes' }),
  'wrong person': failing('token', 'wrongPerson'),
  'connection fails': failing('connection', 'linkFailed'),
  'unknown extension': failing('phone', 'invalidExtension'),
  'signed in elsewhere': failing('phone', 'signedInElsewhere'),
  'choose how to sign in': failing('signInPage', 'chooseMethod'),
  'password remembered': { desk: signedOut, startUp: withPassword },
  'password refused': { ...failing('token', 'passwordRefused'), startUp: withPassword },
  'taken up at the start': { desk: takingUp, startUp, takesUp: true },
  'taking up fails': { desk: takingUp, startUp, takesUp: true, signInFails: error('noNetwork', { step: 'token' }) },
  'could not be taken up': {
    desk: { ...signedOut, session: { kind: 'signedOut', failed: error('noNetwork', { step: 'token' }) } },
    startUp,
  },
  'system notices': {
    desk: {
      ...signedOut,
      notices: [
        { id: 1, at: NOW, kind: { kind: 'signedOutBySystem', cause: 'connectionLost', label: 'Connection failure' } },
        { id: 2, at: NOW, kind: { kind: 'keychainUnavailable' } },
      ],
    },
    startUp,
  },
  'just signed in': {
    desk: desk({ agent: agent('NOT_READY', { reason: null, since: NOW - 4000 }), recent: [] }),
    past: pastAtFirst,
  },
  ready: { desk: desk() },
  'not ready': { desk: desk({ agent: agent('NOT_READY') }) },
  'closing the window': { desk: desk({ closing: true }) },
  'number offered': { desk: desk({ agent: agent('NOT_READY'), offered }) },
  'no reasons': { desk: desk({ agent: agent('NOT_READY', { reason: null }), reasons: noReasons }) },
  ringing: { desk: desk({ agent: agent('RESERVED', { since: NOW - 9000 }), calls: [call('ringing')] }) },
  'withheld number': {
    desk: desk({
      agent: agent('RESERVED', { since: NOW - 9000 }),
      calls: [call('ringing', { otherParty: '', variables: [] })],
    }),
  },
  dialling: {
    desk: desk({
      agent: agent('TALKING', { since: NOW - 9000 }),
      calls: [call('dialling', { otherParty: '+44 113 496 0747' })],
    }),
  },
  'much call data': { desk: desk({ agent: agent('TALKING', { since: NOW - 478_000 }), calls: [{ ...talking, variables: muchData(60) }] }) },
  talking: { desk: desk({ agent: agent('TALKING', { since: NOW - 478_000 }), calls: [talking] }) },
  'talking, then lunch': {
    desk: desk({
      agent: agent('TALKING', {
        since: NOW - 478_000,
        pending: { state: 'NOT_READY', reason: { id: '1', label: 'Lunch' } },
      }),
      calls: [call('talking', { phaseSince: NOW - 122_000 })],
    }),
  },
  held: { desk: desk({ agent: agent('HOLD', { since: NOW - 34_000 }), calls: [held] }) },
  'off hook': onCalls('TALKING', [call('offHook', { otherParty: '' })]),
  consulting: onCalls('TALKING', [held, consultation('talking')]),
  'consult is dialled': onCalls('TALKING', [held, consultation('dialling')]),
  'consult is busy': onCalls('TALKING', [held, consultation('failed')]),
  'back with the caller': onCalls('TALKING', [talking, consultation('held')]),
  'both on hold': onCalls('HOLD', [held, consultation('held')]),
  'consulting, withheld number': onCalls('TALKING', [{ ...held, otherParty: '', participants: participants('held', '') }, consultation('talking')]),
  'consulting, and another rings': onCalls('TALKING', [held, consultation('talking'), second]),
  'consulting about a conference': onCalls('TALKING', [inPhase(conference(), 'held', NOW - 34_000), consultation('talking', { otherParty: '2019', participants: participants('talking', '2019') })]),
  'two calls': onCalls('TALKING', [held, direct]),
  'second call rings': onCalls('TALKING', [talking, second]),
  'one held, another rings': onCalls('HOLD', [held, second]),
  'three talk': onCalls('TALKING', [conference()]),
  'four on the call, and may be removed': onCalls('TALKING', [conference(party('2019', { state: 'held' }))], { drops: true }),
  'recording possible': onCalls('TALKING', [talking], { records: true }),
  'consult refused': { ...onCalls('TALKING', [talking]), refuses: { command: 'consult', error: error('callRefused') } },
  'tones refused': { ...onCalls('TALKING', [talking]), refuses: { command: 'sendDtmf', error: error('callRefused') } },
  'campaign, preview': {
    desk: desk({ agent: agent('RESERVED_OUTBOUND_PREVIEW', { since: NOW - 9000 }), calls: [campaignCall('reserved', 'preview', { customer: null }, { otherParty: '' })] }),
  },
  'campaign, direct preview': {
    desk: desk({ agent: agent('RESERVED_OUTBOUND_PREVIEW', { since: NOW - 9000 }), calls: [campaignCall('reserved', 'directPreview', { status: 'BLENDED_DIRECT_PREVIEW_OUTBOUND_RESERVATION' })] }),
  },
  'campaign, accepted': {
    desk: desk({ agent: agent('RESERVED_OUTBOUND_PREVIEW', { since: NOW - 9000 }), calls: [campaignCall('reserved', 'preview', {}, { actions: [] })] }),
  },
  'campaign, answer refused': {
    desk: desk({ agent: agent('RESERVED_OUTBOUND_PREVIEW', { since: NOW - 9000 }), calls: [campaignCall('reserved', 'directPreview')] }),
    refuses: { command: 'dialogAction', error: error('callRefused', { explanation: 'callHasChanged' }) },
  },
  'campaign, reserved without a preview': { desk: desk({ agent: agent('RESERVED_OUTBOUND', { since: NOW - 2000 }) }) },
  'campaign, talking': {
    desk: desk({ agent: agent('TALKING', { since: NOW - 14_000 }), calls: [campaignCall('talking', 'directPreview')] }),
  },
  'campaign, predictive': {
    desk: desk({ agent: agent('TALKING', { since: NOW - 14_000 }), calls: [campaignCall('talking', 'predictive', { status: 'BLENDED_PREDICTIVE_OUTBOUND', timeZone: null })] }),
  },
  'campaign, unknown status': {
    desk: desk({ agent: agent('TALKING', { since: NOW - 14_000 }), calls: [campaignCall('talking', 'other', { status: 'NEVER_HEARD', campaign: null, callback: { time: null, number: null } })] }),
  },
  'campaign, wrap-up': {
    desk: desk({
      agent: agent('WORK_READY', { since: NOW - 22_000 }),
      calls: [campaignCall('wrapUp', 'directPreview', { classification: 'answeringMachine', callback: { time: '2131-02-05T14:30', number: '+44 161 496 0018' } }, { phaseSince: NOW - 22_000 })],
    }),
  },
  'campaign, callback refused': {
    desk: desk({ agent: agent('TALKING', { since: NOW - 14_000 }), calls: [campaignCall('talking', 'directPreview')] }),
    refuses: { command: 'scheduleCallback', error: error('callRefused', { explanation: 'valueNotAllowed' }) },
  },
  'call failed': {
    desk: desk({ agent: agent('TALKING', { since: NOW - 9000 }), calls: [call('failed', { otherParty: '2014' })] }),
  },
  'wrap-up': {
    desk: desk({ agent: agent('WORK_READY', { since: NOW - 22_000 }), calls: [call('wrapUp', { phaseSince: NOW - 22_000 })] }),
  },
  'wrap-up, reason set': {
    desk: desk({
      agent: agent('WORK_READY', { since: NOW - 22_000 }),
      calls: [call('wrapUp', { phaseSince: NOW - 22_000, wrapUpReasons: ['Billing question'] })],
    }),
  },
  'wrap-up needs a reason': {
    desk: desk({
      agent: agent('WORK', {
        since: NOW - 22_000,
        wrapUp: { incoming: 'requiredWithData', outgoing: 'notAllowed', ends: null },
      }),
      calls: [call('wrapUp', { phaseSince: NOW - 22_000 })],
    }),
  },
  'wrap-up without a call': { desk: desk({ agent: agent('WORK', { since: NOW - 22_000 }) }) },
  reconnecting: {
    desk: desk({
      agent: agent('TALKING', { since: NOW - 478_000 }),
      calls: [talking],
      link: { kind: 'waiting', attempt: 2, downSince: NOW - 47_000, until: NOW + 8_000, why: 'unreachable' },
    }),
  },
  'reconnecting without a call': {
    desk: desk({ link: { kind: 'waiting', attempt: 1, downSince: NOW - 4000, until: NOW + 1000, why: 'silent' } }),
  },
  'out of service': {
    desk: desk({ link: { kind: 'waiting', attempt: 4, downSince: NOW - 190_000, until: NOW + 21_000, why: 'outOfService' } }),
  },
  'connecting again': { desk: desk({ link: { kind: 'connecting', attempt: 3, downSince: NOW - 47_000 } }) },
  'connecting again, on a call': {
    desk: desk({
      agent: agent('TALKING', { since: NOW - 478_000 }),
      calls: [talking],
      link: { kind: 'connecting', attempt: 1, downSince: NOW - 4000 },
    }),
  },
  moved: { desk: desk({ ...atB, notices: [moved] }) },
  'moved, on a call': {
    desk: desk({ ...atB, agent: agent('TALKING', { since: NOW - 478_000 }), calls: [talking], notices: [moved] }),
  },
  'forced not ready': { desk: desk({ agent: forcedAgent, notices: [forced] }) },
  'forced not ready, late': { desk: desk({ ...atB, agent: forcedAgent, notices: [moved, forcedLate] }) },
  'forced not ready, ready refused': {
    desk: desk({ ...atB, agent: forcedAgent, notices: [forcedLate] }),
    refuses: { command: 'setState', error: error('stateRefused') },
  },
  'taken over': { desk: desk({ link: { kind: 'takenOver' } }) },
  'sign-in ends in ten minutes': { desk: desk({ session: signedIn({ ending: ending('tenMinutes') }) }) },
  'sign-in ends in five minutes': { desk: desk({ session: signedIn({ ending: ending('fiveMinutes', 'refused') }) }) },
  'sign-in ends in a minute': { desk: desk({ session: signedIn({ ending: ending('lastMinute', 'unreachable') }) }) },
  'sign-in ends in ten minutes, on a call': { desk: endingOnCall('tenMinutes') },
  'sign-in ends in five minutes, on a call': { desk: endingOnCall('fiveMinutes') },
  'sign-in ends in a minute, on a call': { desk: endingOnCall('lastMinute') },
  'sign-in again fails': {
    desk: endingOnCall('fiveMinutes'),
    refuses: { command: 'signInAgain', error: error('noNetwork', { step: 'signInPage' }) },
  },
  'sign-in again cancelled': {
    desk: endingOnCall('fiveMinutes'),
    refuses: { command: 'signInAgain', error: error('cancelled', { step: 'signInPage' }) },
  },
  'signed in with a password': { desk: desk({ session: signedIn({ as: byPassword }) }) },
  'token being renewed': {
    desk: desk({
      session: signedIn({
        as: {
          ...signedInAs,
          proof: { kind: 'token', life: tokenLife({ issued: NOW - 226_000, renews: NOW - 1000, ends: NOW + 74_000, renewing: 'get' }) },
        },
      }),
    }),
  },
  expired: {
    desk: desk({
      session: { kind: 'expired', as: signedInAs, why: 'refreshTokenEnded' },
      link: { kind: 'signInNeeded' },
      agent: agent('TALKING', { since: NOW - 478_000 }),
      calls: [talking],
    }),
  },
  'state refused': {
    desk: desk({ agent: agent('NOT_READY') }),
    refuses: {
      command: 'setState',
      error: error('stateRefused', { explanation: 'stateDoesNotFit',
        server: { errorType: 'Invalid State', message: 'E_ARM_STAT_AGENT_NOT_READY', data: 'READY', says: null, rest: [] },
      }),
    },
  },
  'call refused': {
    desk: desk({ agent: agent('TALKING', { since: NOW - 478_000 }), calls: [talking] }),
    refuses: { command: 'dialogAction', error: error('callRefused') },
  },
  'number refused': {
    desk: desk({ agent: agent('NOT_READY') }),
    refuses: { command: 'makeCall', error: error('invalidNumber') },
  },
  'changed by a supervisor': {
    desk: desk({
      agent: agent('NOT_READY', { reason: { id: '-1', label: 'Supervisor' } }),
      notices: [{ id: 1, at: NOW, kind: { kind: 'stateChangedBySystem', cause: 'supervisor', label: 'Supervisor', code: 999, late: false } }],
    }),
  },
  'very slow': { desk: desk({ agent: agent('NOT_READY') }), delay: 6000 },
  'no answer': { desk: desk({ agent: agent('RESERVED', { since: NOW - 9000 }), calls: [call('ringing')] }), neverAnswers: true },
  'contacts are read': { desk: desk({ contacts: { kind: 'loading' } }) },
  'no contacts': { desk: desk({ contacts: { kind: 'none' } }), contacts: [] },
  'contacts failed': { desk: desk({ contacts: { kind: 'failed' } }) },
  'too many contacts': { desk: desk({ contacts: { kind: 'ready', contacts: 50_000, books: 310, cut: true } }) },
  'odd contacts': { desk: desk({ contacts: { kind: 'ready', contacts: 50, books: 1, cut: false } }), contacts: oddContacts },
  'nothing known yet': { desk: desk({ agent: null, recent: [] }) },
} satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;
export const scenarioNames = Object.keys(scenarios) as ScenarioName[];

/** The other window; it stands in the picker beside the situations of the desk. */
export const passwordWindow = 'password window';

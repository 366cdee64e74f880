import type { Call, CallAction, CallPhase, EndedHow, FailureCause, ParticipantState } from '../host/contract.gen';
import { list } from './numbers';

const phase: Record<CallPhase['kind'], string> = {
  ringing: 'Incoming call',
  dialling: 'Calling',
  talking: 'Talking',
  held: 'On hold',
  failed: 'Call failed',
  wrapUp: 'Wrap-up',
  ended: 'Call ended',
};

const failure: Record<FailureCause, string> = {
  busy: 'The other end is busy.',
  badDestination: 'There is no such number.',
  deviceNotAvailable: 'The phone or line is not available.',
  other: 'The call did not get through.',
};

const action: Record<CallAction, string> = {
  ANSWER: 'Answer',
  HOLD: 'Hold',
  RETRIEVE: 'Resume',
  DROP: 'End',
  UPDATE_CALL_DATA: 'Wrap-up reason',
};

const awaited: Record<CallAction, string> = {
  ANSWER: 'Answering…',
  HOLD: 'Holding…',
  RETRIEVE: 'Resuming…',
  DROP: 'Ending…',
  UPDATE_CALL_DATA: 'Saving…',
};

const leg: Record<ParticipantState, string> = {
  dialling: 'being called',
  ringing: 'ringing',
  active: 'on the call',
  held: 'on hold',
  failed: 'not reached',
  wrapUp: 'wrapping up',
  dropped: 'left',
  unknown: 'unknown',
};

const ended: Record<EndedHow, string> = { talked: 'Talked', missed: 'Missed', notReached: 'Not reached' };

export const phaseWords = (p: CallPhase['kind']): string => phase[p];
export const failureWords = (f: FailureCause): string => failure[f];
export const actionWords = (a: CallAction): string => action[a];
export const actionAwaited = (a: CallAction): string => awaited[a];
export const legWords = (s: ParticipantState): string => leg[s];
export const endedWords = (h: EndedHow): string => ended[h];

/** The other side, or that it hides. */
export const caller = (number: string): string => (number === '' ? 'Number withheld' : number);

/** Who hears whom, in one sentence. */
export function hearing(hear: readonly string[], away: readonly string[]): string {
  const together =
    hear.length > 1 ? `${list(hear)} hear each other.` : hear.length === 1 ? `${hear[0]} hears nobody.` : '';
  return away.length === 0 ? together : `${together} ${list(away)}.`.trim();
}

/** What is announced when a call rings. */
export function ringingWords(call: Call): string {
  return call.queue === null
    ? `Incoming call from ${caller(call.otherParty)}`
    : `Incoming call from ${caller(call.otherParty)}, ${call.queue}`;
}

export const callPage = {
  calls: 'Calls',
  you: 'You',
  through: (queue: string) => queue,
  dialled: (number: string) => `dialled ${number}`,
  total: 'on the call',
  keys: 'Call actions',
  data: 'Call data',
  noData: 'This call brought no data with it.',
  allData: (n: number) => `All call data (${n})`,
  showData: 'Show call data',
  copy: (label: string) => `Copy ${label}`,
  copied: 'Copied',
  close: 'Close',
  notNow: 'not possible now',
  signInFirst: 'Sign in again first',
};

export const wrapUpPage = {
  title: 'Wrap-up',
  left: 'left',
  elapsed: 'in wrap-up',
  search: 'Find a reason',
  reasons: 'Wrap-up reasons',
  noneFound: (typed: string) => `No reason contains “${typed}”.`,
  noReasons: 'Nothing to fill in.',
  chosen: (label: string) => `Reason: ${label}`,
  needed: 'Finesse wants a reason before you go on.',
  ready: 'Finish, Ready',
  notReady: 'Not Ready',
  saving: 'Saving…',
  finishing: 'Waiting for Finesse…',
};

export const dialPage = {
  title: 'Call a number',
  field: 'Number',
  hint: 'Type or paste a number',
  dial: 'Call',
  dialling: 'Calling…',
  will: 'Will dial',
  letters: 'Letters can not be dialled. Type the digits.',
  extensionLeftOut: 'without the extension behind it',
  trunkZeroLeftOut: 'without the (0)',
  notNow: 'Finesse allows no new call right now.',
};

export const recentPage = {
  title: 'Recent calls',
  none: 'Calls you finish appear here until you sign out.',
  again: (number: string) => `Put ${number} into the dial field`,
  in: 'incoming',
  out: 'outgoing',
};

import type { AgentState, PendingState, Reason, Role, WrapUpMode } from '../host/contract.gen';

const state: Record<AgentState, string> = {
  LOGOUT: 'Signed out',
  LOGIN: 'Signing in',
  NOT_READY: 'Not Ready',
  READY: 'Ready',
  RESERVED: 'Reserved',
  RESERVED_OUTBOUND: 'Reserved',
  RESERVED_OUTBOUND_PREVIEW: 'Preview',
  TALKING: 'Talking',
  HOLD: 'On hold',
  WORK: 'Wrap-up',
  WORK_READY: 'Wrap-up',
  UNKNOWN: 'Unknown',
};

const meaning: Record<AgentState, string> = {
  LOGOUT: 'Finesse shows you as signed out.',
  LOGIN: 'Finesse is signing you in.',
  NOT_READY: 'No calls come to you from the queues.',
  READY: 'Waiting for the next call.',
  RESERVED: 'A call is on its way to you.',
  RESERVED_OUTBOUND: 'The dialler is about to connect a call.',
  RESERVED_OUTBOUND_PREVIEW: 'The dialler has a call for you to look at.',
  TALKING: 'You are on a call.',
  HOLD: 'Your call is on hold.',
  WORK: 'Not Ready follows.',
  WORK_READY: 'Ready follows.',
  UNKNOWN: 'Finesse does not say which state you are in.',
};

const role: Record<Role, string> = { agent: 'Agent', supervisor: 'Supervisor' };

const afterCall: Record<WrapUpMode, string> = {
  notAllowed: 'No wrap-up after a call',
  optional: 'Wrap-up when you want it',
  required: 'Wrap-up after every call',
  requiredWithData: 'Wrap-up with a reason after every call',
};

export const stateWords = (s: AgentState): string => state[s];
export const stateMeaning = (s: AgentState): string => meaning[s];
export const roleWords = (r: Role): string => role[r];
export const wrapUpRule = (m: WrapUpMode): string => afterCall[m];

/** `then Lunch` */
export function pendingWords(pending: PendingState): string {
  return `then ${pending.reason?.label ?? state[pending.state]}`;
}

/** `Not Ready, Lunch` */
export function stateWithReason(s: AgentState, reason: Reason | null): string {
  return reason === null ? state[s] : `${state[s]}, ${reason.label}`;
}

export const statePage = {
  menu: 'Your state',
  change: 'Change state',
  choose: 'Change your state',
  afterThisCall: 'After this call',
  signOut: 'Sign out',
  signOutBecause: 'Sign out',
  lastKnown: 'last known',
  waiting: 'Waiting for Finesse…',
  none: 'Finesse allows no change of state right now.',
  calls: (extension: string) => `Calls ring at extension ${extension}.`,
  goReady: 'Go Ready',
  loading: 'Finesse has not said yet how you are.',
};

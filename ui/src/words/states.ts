import type { AgentState, PendingState, Reason, Role } from '../host/contract.gen';
import { page, text } from './catalogue';

export const stateWords = (s: AgentState): string => text(`state-${s}`);
export const stateMeaning = (s: AgentState): string => text(`state-${s}.meaning`);
export const roleWords = (r: Role): string => text(`state-role-${r}`);

/** `then Lunch` */
export const pendingWords = ({ state, reason }: PendingState): string => text('state-then', { next: reason?.label ?? stateWords(state) });

/** `Not Ready, Lunch` */
export const stateWithReason = (s: AgentState, reason: Reason | null): string =>
  reason === null ? stateWords(s) : text('state-reason', { state: stateWords(s), reason: reason.label });

export const statePage = page({
  change: 'state-change',
  choose: 'state-choose',
  afterThisCall: 'state-afterThisCall',
  signOut: 'state-signOut',
  signOutBecause: 'state-signOut',
  lastKnown: 'state-lastKnown',
  waiting: 'state-waiting',
  none: 'state-none',
  noneWhileRinging: 'state-none-ringing',
  calls: (extension: string) => text('state-calls', { extension }),
  goReady: 'state-goReady',
});

import type { AgentState, PendingState, Reason, Role } from '../host/contract.gen';
import { page, text } from './catalogue';

export const stateWords = (s: AgentState): string => text(`state-${s}`);
export const stateMeaning = (s: AgentState): string => text(`state-${s}.meaning`);
export const roleWords = (r: Role): string => text(`state-role-${r}`);

/** `Lunch`, or the state where no reason is known. */
export const nextWords = ({ state, reason }: PendingState): string => reason?.label ?? stateWords(state);

/** `Lunch after this call`. `now`: the present state. */
export const pendingWords = (pending: PendingState, now: AgentState): string =>
  text(now === 'WORK' || now === 'WORK_READY' ? 'state-then-wrapUp' : 'state-then-call', { next: nextWords(pending) });

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
  noneOffline: 'state-none-offline',
  calls: (extension: string) => text('state-calls', { extension }),
  goReady: 'state-goReady',
});

import type { LeaveHow } from '../host/contract.gen';
import { page, text } from './catalogue';

export const closingWords = (how: LeaveHow): string => text(`closing-${how}`);

/** What a way means. `calls`: during a call; `usable`: it can be taken now. */
export function closingMeaning(how: LeaveHow, calls: boolean, usable: boolean): string {
  if (how === 'signOut' && !usable) return text('closing-signOut.meaning-rest');
  if (how === 'notReady' && calls) return text('closing-notReady.meaning-call');
  return text(`closing-${how}.meaning`);
}

export const closingPage = page({
  title: 'closing-title',
  about: 'closing-about',
  aboutCall: 'closing-about-call',
  reason: 'closing-reason',
  remember: 'closing-remember',
  managed: 'closing-managed',
});

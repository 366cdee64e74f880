import type { Agent } from '../../host/contract.gen';
import { pendingWords, stateWithReason } from '../../words';

/** The state with its reason, and what follows it. */
export function announceState(was: Agent | null, is: Agent | null): string[] {
  const said: string[] = [];
  if (is !== null && (was?.state !== is.state || was.reason?.id !== is.reason?.id)) {
    said.push(stateWithReason(is.state, is.reason));
  }
  if (is?.pending && (was?.pending?.state !== is.pending.state || was.pending.reason?.id !== is.pending.reason?.id)) {
    said.push(pendingWords(is.pending, is.state));
  }
  return said;
}

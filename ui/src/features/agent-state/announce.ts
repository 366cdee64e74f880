import type { Agent, AgentState } from '../../host/contract.gen';
import { pendingWords, stateWithReason } from '../../words';

/** These come and go with a call, which is announced itself. */
const OF_A_CALL: readonly AgentState[] = ['RESERVED', 'TALKING', 'HOLD'];

/** The state with its reason, and what follows it. */
export function announceState(was: Agent | null, is: Agent | null): string[] {
  const said: string[] = [];
  if (is !== null && !OF_A_CALL.includes(is.state) && (was?.state !== is.state || was.reason?.id !== is.reason?.id)) {
    said.push(stateWithReason(is.state, is.reason));
  }
  if (is?.pending && (was?.pending?.state !== is.pending.state || was.pending.reason?.id !== is.pending.reason?.id)) {
    said.push(pendingWords(is.pending, is.state));
  }
  return said;
}

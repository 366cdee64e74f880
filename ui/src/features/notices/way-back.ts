import type { Agent, Notice } from '../../host/contract.gen';
import { madeByFailure } from '../../words';

/** The notice that offers the way back to Ready: the last failure that changed the state, while the agent still is Not Ready. */
export function wayBackAt(notices: readonly Notice[], agent: Agent | null): number | null {
  if (agent?.state !== 'NOT_READY' || !agent.choices.ready) return null;
  return notices.findLast((notice) => madeByFailure(notice.kind))?.id ?? null;
}

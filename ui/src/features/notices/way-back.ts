import type { Agent, Notice } from '../../host/contract.gen';
import { canGoBack } from '../../words';

/** The notice that offers the way back to Ready: the last thing that made the agent not ready and is over, while the agent still is Not Ready. */
export function wayBackAt(notices: readonly Notice[], agent: Agent | null): number | null {
  if (agent?.state !== 'NOT_READY' || !agent.choices.ready) return null;
  return notices.findLast((notice) => canGoBack(notice.kind))?.id ?? null;
}

import type { Link } from '../../host/contract.gen';
import { linkPage, waitingWords } from '../../words';

/** The connection that breaks, is taken over or comes back. */
export function announceLink(was: Link, is: Link): string[] {
  if (was.kind === is.kind) return [];
  if (is.kind === 'waiting' && was.kind === 'online') return [waitingWords(is.why)];
  if (is.kind === 'connecting' && was.kind === 'online') return [linkPage.lost];
  if (is.kind === 'takenOver') return [linkPage.takenOver];
  if (is.kind === 'online' && was.kind !== 'idle') return [linkPage.back];
  return [];
}

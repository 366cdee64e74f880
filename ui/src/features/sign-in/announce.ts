import type { EndingStage, Session } from '../../host/contract.gen';
import { endingStageWords, expiredWords } from '../../words';
import type { Said } from '../common';

/** Each stage of the end of the sign-in, once: politely, and in the last minute at once. Also on the first picture. */
export function announceEnding(was: Session | null, is: Session): Said {
  const stage = stageOf(is);
  if (stage === null || stage === stageOf(was)) return { polite: [], urgent: [] };
  const words = [endingStageWords(stage)];
  return stage === 'lastMinute' ? { polite: [], urgent: words } : { polite: words, urgent: [] };
}

/** The end of the sign-in. */
export const announceExpired = (was: Session, is: Session): string[] =>
  is.kind === 'expired' && was.kind !== 'expired' ? [expiredWords(is.why)] : [];

const stageOf = (session: Session | null): EndingStage | null =>
  session?.kind === 'signedIn' ? (session.ending?.stage ?? null) : null;

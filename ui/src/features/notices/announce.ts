import type { Notice } from '../../host/contract.gen';
import { noticeWords } from '../../words';

/** Each notice, once. */
export const announceNotices = (before: readonly Notice[], now: readonly Notice[]): string[] =>
  now.filter(({ id }) => !before.some((old) => old.id === id)).map(({ kind }) => noticeWords(kind, '').what);

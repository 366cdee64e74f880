import type { Notice } from '../../host/contract.gen';
import { clock } from '../../state/clock.svelte';
import { noticeWords, timeOfDay } from '../../words';

/** Each notice, once, with the time of day at which it happened. */
export const announceNotices = (before: readonly Notice[], now: readonly Notice[]): string[] =>
  now.filter(({ id }) => !before.some((old) => old.id === id)).map(({ kind, at }) => noticeWords(kind, timeOfDay(clock.wall(at))).what);

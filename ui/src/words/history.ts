import type { EndedHow, RecentCall } from '../host/contract.gen';
import { page, text } from './catalogue';
import { runningTime } from './numbers';

export const endedWords = (h: EndedHow): string => text(`call-ended-${h}`);

/** How long a conversation of the past lasted, with hold and without wrap-up, in milliseconds. */
export const talkTime = ({ since, answered, talkEnded, ended }: RecentCall): number => (talkEnded ?? ended) - (answered ?? since);

/** The times that are known of a call of the past, each by itself: ringing, conversation without hold, hold, wrap-up. */
export function timesOf(call: RecentCall): string[] {
  const { since, answered, talkEnded, ended, held } = call;
  const times: string[] = [];
  if (call.direction === 'incoming' && (answered !== null || call.how === 'missed')) times.push(text('history-rang', { time: runningTime((answered ?? ended) - since) }));
  if (answered !== null && call.how !== 'unseen') times.push(text('history-talk', { time: runningTime(Math.max(0, talkTime(call) - held)) }));
  if (held > 0) times.push(text('history-held', { time: runningTime(held) }));
  if (talkEnded !== null && talkEnded < ended) times.push(text('history-wrapped-up', { time: runningTime(ended - talkEnded) }));
  return times;
}

export const recentPage = page({
  times: (call: RecentCall) => timesOf(call).join('\n'),
  title: 'history-title',
  none: 'history-none',
  open: 'history-open',
  again: (number: string) => text('history-again', { number }),
  in: 'history-in',
  out: 'history-out',
});

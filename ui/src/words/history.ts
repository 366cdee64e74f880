import type { EndedHow, HistoryItem, RecentCall } from '../host/contract.gen';
import { page, text } from './catalogue';
import { date, duration, runningTime } from './numbers';
import { stateWithReason } from './states';

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

/** `Not Ready, Lunch` */
export const pastState = ({ state, reason }: HistoryItem & { kind: 'state' }): string => stateWithReason(state, reason === null ? null : { id: '', label: reason });

/** How long a state lasted; nothing where its end was not seen. */
export const lastedFor = ({ since, until }: HistoryItem & { kind: 'state' }): string => (until === null ? text('history-end-unseen') : duration(until - since));

export const recentPage = page({
  times: (call: RecentCall) => timesOf(call).join('\n'),
  title: 'history-title',
  none: 'history-none',
  again: (number: string) => text('history-again', { number }),
  in: 'history-in',
  out: 'history-out',
});

export const historyPage = page({
  title: 'history-all',
  open: 'history-open',
  find: 'history-find',
  kind: 'history-kind',
  kinds: { all: () => text('history-kind-all'), missed: () => text('history-kind-missed'), calls: () => text('history-kind-calls'), states: () => text('history-kind-states') },
  nothing: 'history-nothing',
  found: (count: number) => text('history-found', { count }),
  older: 'history-older',
  reading: 'history-reading',
  callBack: 'history-call-back',
  reason: (reason: string) => text('history-reason', { reason }),
  day: (day: Date) => text('history-day', { day: date(day) }),
  save: 'history-save',
  saving: 'history-saving',
  saved: 'history-saved',
  savedWhat: 'history-saved.todo',
});

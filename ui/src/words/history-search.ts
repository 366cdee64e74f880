import type { HistoryItem } from '../host/contract.gen';
import { page, text } from './catalogue';
import { date, duration } from './numbers';
import { stateWithReason } from './states';

/** `Not Ready, Lunch` */
export const pastState = ({ state, reason }: HistoryItem & { kind: 'state' }): string => stateWithReason(state, reason === null ? null : { id: '', label: reason });

/** How long a state lasted; nothing where its end was not seen. */
export const lastedFor = ({ since, until }: HistoryItem & { kind: 'state' }): string => (until === null ? text('history-end-unseen') : duration(until - since));

export const historyPage = page({
  title: 'desk-history',
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

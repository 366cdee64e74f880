import type { Callback, Classification } from '../host/contract.gen';
import { page, text } from './catalogue';
import { language } from './language.svelte';
import { list } from './numbers';

export const classWords = (classification: Classification): string => text(`outbound-class-${classification}`);

/** Words of `BAStatus` that say no more than the kind does (protocol/dialogs.md §1.6). */
const plain = ['PROGRESSIVE_OUTBOUND', 'PREDICTIVE_OUTBOUND', 'PREVIEW_OUTBOUND', 'DIRECT_PREVIEW_OUTBOUND', 'OUTBOUND', ''];

/** What the status says besides the kind; null when nothing. A word that is not known is shown as it is. */
export function statusWords(status: string | null): string | null {
  const [, blended, word = ''] = /^(BLENDED_)?(.*?)(?:_RESERVATION)?$/s.exec((status ?? '').toUpperCase()) ?? [];
  const said = [];
  if (word === 'TRANSFERRED') said.push(text('outbound-status-transferred'));
  else if (word === 'CONFERENCED') said.push(text('outbound-status-conferenced'));
  else if (!plain.includes(word)) said.push(text('outbound-status-word', { word: status ?? '' }));
  if (blended !== undefined && plain.includes(word)) said.push(text('outbound-status-blended'));
  return said.length === 0 ? null : list(said);
}

/** `Wed, 5 Feb 2031, 14:30` of a time of a calendar, as milliseconds of UTC with the same reading. */
export const readingWords = (reading: number): string => day(reading, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });

/** `Wednesday, 5 February 2031` */
export const dayWords = (reading: number): string => shown(reading, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** `February 2031` */
export const monthWords = (reading: number): string => shown(reading, { month: 'long', year: 'numeric' });

/** The days of a week in short, from this one on. */
export const weekWords = (first: number): string[] => Array.from({ length: 7 }, (_, at) => shown(first + at * 86_400_000, { weekday: 'short' }));

/** A date that stands by itself. */
const shown = (reading: number, options: Intl.DateTimeFormatOptions): string => text('callback-date', { date: day(reading, options) });

const day = (reading: number, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language().locale, { ...options, calendar: 'gregory', hourCycle: 'h23', timeZone: 'UTC' }).format(reading);

interface WeekInfo {
  firstDay: number;
}

/** The day with which weeks begin in the language of the page: 1 is Monday, 7 is Sunday. */
export function weekBegins(): number {
  // Engines have it as a method, as a property, or not yet.
  const locale = new Intl.Locale(language().locale) as Intl.Locale & { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo };
  return locale.getWeekInfo?.().firstDay ?? locale.weekInfo?.firstDay ?? 1;
}

/** When and where the customer is called back. `reading`: its time, where it can be read. */
export function callbackWords({ number }: Callback, reading: number | null): string {
  if (reading === null) return text('outbound-callback-unreadable');
  const time = readingWords(reading);
  return number === null ? text('outbound-callback-at', { time }) : text('outbound-callback-to', { time, number });
}

export const campaignPage = page({
  status: 'outbound-status',
  classified: 'outbound-classified',
  callback: 'outbound-callback',
  reclassify: 'outbound-reclassify-title',
  tools: 'outbound-tools',
});

export const callbackPage = page({
  title: 'callback-title',
  about: (customer: string) => text('callback-about', { customer }),
  day: 'callback-day',
  previous: 'callback-previous',
  next: 'callback-next',
  time: 'callback-time',
  number: 'callback-number',
  numberHint: 'callback-number-hint',
  schedule: 'callback-schedule',
  scheduling: 'callback-schedule.awaited',
  change: 'callback-change',
  changing: 'callback-change.awaited',
  cancel: 'callback-cancel',
  cancelling: 'callback-cancel.awaited',
  both: (customer: string, agent: string) => text('callback-both', { customer, agent }),
  customer: (time: string) => text('callback-customer', { time }),
  twice: 'callback-twice',
  changes: 'callback-changes',
  zoneUnknown: 'callback-zone-unknown',
  past: 'callback-past',
  noSuchTime: 'callback-no-such-time',
  malformed: 'callback-malformed',
  notNow: 'callback-not-now',
  over: 'callback-over',
  offline: 'callback-offline',
});

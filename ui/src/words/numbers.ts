import { text } from './catalogue';

/** Numbers and times by the platform; the language is the page's. */
const language = 'en';

const grouped = new Intl.NumberFormat(language);
const two = new Intl.NumberFormat(language, { minimumIntegerDigits: 2 });
const one = new Intl.NumberFormat(language, { useGrouping: false });
const ofDay = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hour12: false });
const toTheSecond = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false });
const ofYear = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
const ofYearAndDay = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', hour12: false });
const listing = new Intl.ListFormat(language, { type: 'conjunction' });

/** `1,024` */
export const number = (n: number): string => grouped.format(n);

/** Not torn apart at the end of a line. */
const whole = (text: string): string => text.replaceAll(' ', '\u00a0');

/** A running time: `0:07`, `12:04`, `1:02:03`. */
export function runningTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  return h > 0 ? `${one.format(h)}:${two.format(m)}:${two.format(s)}` : `${one.format(m)}:${two.format(s)}`;
}

/** A running time without its seconds: `12 min`, `1 h 02 min`. */
export function runningMinutes(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  const [h, m] = [Math.floor(minutes / 60), minutes % 60];
  const written = h > 0 ? text('duration-whole-hours', { hours: h, minutes: two.format(m) }) : text('duration-whole-minutes', { minutes: m });
  return whole(written);
}

/** How long something lasts, in words: `4 s`, `3 min 10 s`, `1 h 4 min`. Its parts are not torn apart at the end of a line. */
export function duration(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  if (h > 0) return whole(text('duration-hours', { hours: h, minutes: m }));
  return whole(m > 0 ? text('duration-minutes', { minutes: m, seconds: s }) : text('duration-seconds', { seconds: s }));
}

/** What is left, rounded up, so that it ends at zero and not one second before. */
export const remainingTime = (milliseconds: number): string => runningTime(Math.ceil(milliseconds / 1000) * 1000);

/** `14:32` */
export const timeOfDay = (moment: Date): string => ofDay.format(moment);

/** `14:32:07` */
export const timeToTheSecond = (moment: Date): string => toTheSecond.format(moment);

/** `January 15, 2026` */
export const date = (moment: Date): string => ofYear.format(moment);

/** `January 15, 2026 at 14:32` */
export const dateAndTime = (moment: Date): string => ofYearAndDay.format(moment);

/** A measured time: `12 ms`, `1,240 ms`. */
export const milliseconds = (n: number): string => whole(n < 1 ? text('duration-under-millisecond') : text('duration-milliseconds', { milliseconds: n }));

/** `You, 1002 and 1003` */
export const list = (items: readonly string[]): string => listing.format(items);

import { text } from './catalogue';
import { language } from './language.svelte';

/** Numbers and times by the platform, in the language of the page. Times of day have 24 hours in every language, as in the log and in Finesse's reports. */
const formats = (locale: string) => ({
  locale,
  grouped: new Intl.NumberFormat(locale),
  two: new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 }),
  one: new Intl.NumberFormat(locale, { useGrouping: false }),
  ofDay: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  toTheSecond: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }),
  ofYear: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }),
  ofYearAndDay: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' }),
  listing: new Intl.ListFormat(locale, { type: 'conjunction' }),
});

let made = formats('en');

/** Those of the page's language; made when it changes, because making one takes longer than using it a hundred times. */
function by() {
  const { locale } = language();
  if (made.locale !== locale) made = formats(locale);
  return made;
}

/** `1,024` */
export const number = (n: number): string => by().grouped.format(n);

/** Not torn apart at the end of a line. */
const whole = (text: string): string => text.replaceAll(' ', '\u00a0');

/** A running time: `0:07`, `12:04`, `1:02:03`. */
export function runningTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const { one, two } = by();
  return h > 0 ? `${one.format(h)}:${two.format(m)}:${two.format(s)}` : `${one.format(m)}:${two.format(s)}`;
}

/** A running time without its seconds: `12 min`, `1 h 02 min`. */
export function runningMinutes(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  const [h, m] = [Math.floor(minutes / 60), minutes % 60];
  const written = h > 0 ? text('duration-whole-hours', { hours: h, minutes: by().two.format(m) }) : text('duration-whole-minutes', { minutes: m });
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
export const timeOfDay = (moment: Date): string => by().ofDay.format(moment);

/** `14:32:07` */
export const timeToTheSecond = (moment: Date): string => by().toTheSecond.format(moment);

/** `January 15, 2026` */
export const date = (moment: Date): string => by().ofYear.format(moment);

/** `January 15, 2026 at 14:32` */
export const dateAndTime = (moment: Date): string => by().ofYearAndDay.format(moment);

/** A measured time: `12 ms`, `1,240 ms`. */
export const milliseconds = (n: number): string => whole(n < 1 ? text('duration-under-millisecond') : text('duration-milliseconds', { milliseconds: n }));

/** `You, 1002 and 1003` */
export const list = (items: readonly string[]): string => by().listing.format(items);

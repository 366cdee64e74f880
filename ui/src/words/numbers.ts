/** Numbers, times and plurals by the platform; the language is the page's. */
const language = 'en';

const whole = new Intl.NumberFormat(language);
const two = new Intl.NumberFormat(language, { minimumIntegerDigits: 2 });
const one = new Intl.NumberFormat(language, { useGrouping: false });
const ofDay = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hour12: false });
const toTheSecond = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false });
const ofYear = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
const ofYearAndDay = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', hour12: false });
const rules = new Intl.PluralRules(language);
const listing = new Intl.ListFormat(language, { type: 'conjunction' });

/** `1,024` */
export const number = (n: number): string => whole.format(n);

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
  return (h > 0 ? `${one.format(h)} h ${two.format(m)} min` : `${one.format(m)} min`).replaceAll(' ', '\u00a0');
}

/** How long something lasts, in words: `4 s`, `3 min 10 s`, `1 h 4 min`. Its parts are not torn apart at the end of a line. */
export function duration(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const parts = h > 0 ? [`${h} h`, `${m} min`] : m > 0 ? [`${m} min`, `${s} s`] : [`${s} s`];
  return parts.join(' ').replaceAll(' ', '\u00a0');
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
export const milliseconds = (n: number): string => (n < 1 ? 'under 1 ms' : `${number(n)} ms`).replaceAll(' ', '\u00a0');

/** `plural(2, { one: 'call', other: 'calls' })` is `2 calls`. */
export function plural(n: number, forms: { one: string; other: string }): string {
  return `${number(n)} ${rules.select(n) === 'one' ? forms.one : forms.other}`;
}

/** `You, 1002 and 1003` */
export const list = (items: readonly string[]): string => listing.format(items);

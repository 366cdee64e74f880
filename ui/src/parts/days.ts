/* Days as milliseconds of UTC at their beginning: no zone moves them. */

const DAY = 86_400_000;

/** The day of a time. */
export const dayOf = (time: number): number => Math.floor(time / DAY) * DAY;

/** The first day of the month of a day. */
export function monthOf(day: number): number {
  const date = new Date(day);
  date.setUTCDate(1);
  return date.getTime();
}

/** So many days or months away; in a shorter month its last day. */
export function moved(day: number, by: 'day' | 'month', count: number): number {
  if (by === 'day') return day + count * DAY;
  const date = new Date(monthOf(day));
  date.setUTCMonth(date.getUTCMonth() + count);
  const last = new Date(date);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  date.setUTCDate(Math.min(new Date(day).getUTCDate(), last.getUTCDate()));
  return date.getTime();
}

/** The weeks that hold the days of a month. `begins`: the day of the week with which weeks begin, 1 for Monday to 7 for Sunday. */
export function weeksOf(month: number, begins: number): number[][] {
  const before = (new Date(month).getUTCDay() - begins + 7) % 7;
  const first = moved(month, 'day', -before);
  const days = (moved(month, 'month', 1) - first) / DAY;
  return Array.from({ length: Math.ceil(days / 7) }, (_, week) => Array.from({ length: 7 }, (_, at) => first + (week * 7 + at) * DAY));
}

/** The quarter of an hour after a time of day, or before it; without one it begins at nine. */
export function quarter(time: string | null, by: 1 | -1): string {
  if (time === null) return '09:00';
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const minutes = hour * 60 + minute;
  const next = by === 1 ? Math.floor(minutes / 15) * 15 + 15 : Math.ceil(minutes / 15) * 15 - 15;
  const within = (next + 1440) % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

/** Where a customer is, as far as a time zone is known: minutes from UTC, or a name that the engine knows. */
export type Zone = { kind: 'offset'; minutes: number } | { kind: 'name'; name: string };

/** Zones reach from 12 hours behind UTC to 14 hours ahead of it. */
const MOST_MINUTES = 14 * 60;
const FARTHEST_BEHIND = -12 * 60;

const DAY = 86_400_000;

/** The zone of `BATimeZone`. In which form Finesse says it is not documented: minutes from UTC, hours and minutes, or a name are read; else null. */
export function zoneOf(said: string | null): Zone | null {
  const text = (said ?? '').trim();
  const hours = /^(?:UTC|GMT)?\s*([+-])(\d{1,2}):(\d{2})$/i.exec(text) ?? /^(?:UTC|GMT)\s*([+-])(\d{1,2})()$/i.exec(text);
  if (hours !== null) return inBounds((hours[1] === '-' ? -1 : 1) * (Number(hours[2]) * 60 + Number(hours[3] ?? '')));
  if (/^[+-]?\d{1,4}$/.test(text)) return inBounds(Number(text));
  return text !== '' && isName(text) ? { kind: 'name', name: text } : null;
}

const inBounds = (minutes: number): Zone | null => (Math.abs(minutes) <= MOST_MINUTES ? { kind: 'offset', minutes } : null);

function isName(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

/** The zone of this computer. */
export const ownZone = (): Zone => ({ kind: 'name', name: new Intl.DateTimeFormat().resolvedOptions().timeZone });

/** A time of a calendar, as milliseconds of UTC with the same reading: no moment, but something to count with. */
export type Reading = number;

/** `2031-02-05T14:30` as a reading; null for what is none, and for days that do not exist. */
export function readingOf(text: string): Reading | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return null;
  const reading = Date.parse(`${text}Z`);
  return Number.isNaN(reading) || !new Date(reading).toISOString().startsWith(text) ? null : reading;
}

/** `2031-02-05T14:30` */
export const written = (reading: Reading): string => new Date(reading).toISOString().slice(0, 16);

/** What clocks there show at a moment. */
export function readingAt(moment: number, zone: Zone): Reading {
  if (zone.kind === 'offset') return moment + zone.minutes * 60_000;
  const parts = partsIn(zone.name).formatToParts(moment);
  const of = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  const reading = new Date(0);
  reading.setUTCFullYear(of('year'), of('month') - 1, of('day'));
  reading.setUTCHours(of('hour'), of('minute'), of('second'));
  return reading.getTime();
}

const made = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than using it. */
function partsIn(timeZone: string): Intl.DateTimeFormat {
  const known = made.get(timeZone);
  const format =
    known ?? new Intl.DateTimeFormat('en', { timeZone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' });
  made.set(timeZone, format);
  return format;
}

/** The moments at which clocks there show this, in their order: none where they are put forward over it, two where they are put back. */
export function momentsOf(reading: Reading, zone: Zone): number[] {
  if (zone.kind === 'offset') return [reading - zone.minutes * 60_000];
  // Of the zone's differences from UTC, those a day before and a day after are the only ones that count.
  const differences = [reading - DAY, reading + DAY].map((moment) => readingAt(moment, zone) - moment);
  const moments = [...new Set(differences)].map((difference) => reading - difference);
  return moments.filter((moment) => readingAt(moment, zone) === reading).toSorted((a, b) => a - b);
}

/** What is to be said of a time for a callback. */
export interface Judged {
  /** Why it cannot be: it is none, it is over, or no clock there will show it. */
  problem: 'malformed' | 'past' | 'noSuchTime' | null;
  /** The moment, where the zone is known. */
  moment: number | null;
  /** Clocks there show it twice; the first is meant. */
  twice: boolean;
  /** The clocks of this computer change before then, and what is known of the zone is a number that may change too. */
  changes: boolean;
}

/** Judges a time in a zone; without a zone it is over only where it is over everywhere. */
export function judge(text: string, zone: Zone | null, now: number, own: Zone): Judged {
  const judged: Judged = { problem: null, moment: null, twice: false, changes: false };
  const reading = readingOf(text);
  if (reading === null) return { ...judged, problem: 'malformed' };
  if (zone === null) return { ...judged, problem: reading - FARTHEST_BEHIND * 60_000 <= now ? 'past' : null };
  const [moment, second] = momentsOf(reading, zone);
  if (moment === undefined) return { ...judged, problem: 'noSuchTime' };
  // In minutes: a reading of a named zone has no milliseconds.
  const shift = (at: number) => Math.round((readingAt(at, own) - at) / 60_000);
  const changes = zone.kind === 'offset' && shift(now) !== shift(moment);
  return { problem: moment <= now ? 'past' : null, moment, twice: second !== undefined, changes };
}

/** A time of day as people type it, as `HH:MM`; null where it is none. */
export function timeOf(typed: string): string | null {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  const found = /^(\d{1,2})(?:[:.h\s]?(\d{2}))?\s*(a\.?m\.?|p\.?m\.?)?$/.exec(text);
  if (found === null) return null;
  const half = found[3]?.[0];
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  const of24 = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return of24 > 23 || minute > 59 ? null : `${String(of24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

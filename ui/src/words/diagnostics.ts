import type { Link, Millis, Part, Rung, Sample, SignedInAs, TokenLife, Transition } from '../host/contract.gen';
import { transportWords, waitingWords } from './link';
import { milliseconds, number, plural, remainingTime, runningTime } from './numbers';

const rung: Record<Rung, string> = {
  signIn: 'sign-in at the company’s page',
  post: 'refresh (POST)',
  get: 'refresh (GET)',
  silent: 'silent fetch',
};

export const rungWords = (r: Rung): string => rung[r];

export const diagnosticsPage = {
  title: 'Diagnostics',
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied',
};

export const connectionPage = {
  title: 'Connection',
  state: 'State',
  server: 'Server',
  transport: 'Transport',
  noTransport: 'none while there is no connection',
  since: 'Since',
  sinceTime: (time: string, ago: string) => `${time}, for ${ago}`,
};

/** The state of the link, by itself. */
export function linkWords(link: Link): string {
  switch (link.kind) {
    case 'idle':
      return 'No connection is wanted';
    case 'connecting':
      return `Connecting, try ${number(link.attempt)}`;
    case 'online':
      return 'Connected';
    case 'waiting':
      return `${waitingWords(link.why)}; waiting for try ${number(link.attempt + 1)}`;
    case 'signInNeeded':
      return 'Waiting for a new sign-in';
    case 'takenOver':
      return 'Taken over by another place';
  }
}

/** Since when it is connected, or is not; null where nobody says. */
export function linkSince(link: Link): Millis | null {
  switch (link.kind) {
    case 'online':
      return link.since;
    case 'connecting':
    case 'waiting':
      return link.downSince;
    case 'idle':
    case 'signInNeeded':
    case 'takenOver':
      return null;
  }
}

/** For the support: the connection as it is shown. */
export function linkReport(link: Link, server: string, now: Millis, wall: (moment: Millis) => Date): string {
  const since = linkSince(link);
  return [
    `at: ${wall(now).toISOString()}`,
    `server: ${server}`,
    `link: ${link.kind}`,
    `meaning: ${linkWords(link)}`,
    `transport: ${link.kind === 'online' ? transportWords(link.transport) : 'none'}`,
    `since: ${since === null ? 'not known' : wall(since).toISOString()}`,
  ].join('\n');
}

interface Range {
  last: Sample;
  median: number;
  worst: number;
  count: number;
}

export const timesPage = {
  title: 'Times',
  pings: 'Ping',
  accepted: 'From the click to Finesse’s answer',
  shown: 'From the answer to the result',
  none: {
    pings: 'No ping was answered yet; there is one every ten seconds.',
    accepted: 'Nothing was asked of Finesse yet.',
    shown: 'No result was waited for yet.',
  },
  ago: (time: string) => `${time} ago`,
  range: ({ median, worst, count }: Range) =>
    `median ${milliseconds(median)}, worst ${milliseconds(worst)} of ${plural(count, { one: 'value', other: 'values' })}`,
  /** For whoever hears the plot. */
  plot: (what: string, range: Range) => `${what}: last ${milliseconds(range.last.took)}, ${timesPage.range(range)}`,
};

/** For the support: the times as they are shown. */
export const timesReport = (kinds: ['pings' | 'accepted' | 'shown', Range | null][]): string =>
  kinds.map(([kind, range]) => (range === null ? `${timesPage[kind]}: none` : timesPage.plot(timesPage[kind], range))).join('\n');

const part: Record<Part, string> = {
  link: 'Connection',
  session: 'Sign-in',
  node: 'Node',
  agent: 'State',
  call: 'Call',
  request: 'Request',
  window: 'Window',
};

export const partWords = (p: Part): string => part[p];

export const transitionsPage = {
  title: 'What happened',
  show: 'Show',
  all: 'Everything',
  none: 'Nothing of this kind has happened yet.',
  older: (left: number) => `Show older (${number(left)} more)`,
};

export const transitionWords = ({ from, to }: Transition): string => `${from} → ${to}`;

/** For the support: all of them, the oldest first, with the moments as they stand in the log. */
export const transitionsReport = (transitions: readonly Transition[], wall: (moment: Millis) => Date): string =>
  transitions.map((t) => `${wall(t.at).toISOString()} ${t.part}: ${transitionWords(t)}: ${t.why}`).join('\n');

export const tokenPage = {
  title: 'Access token',
  fresh: 'Renewed by itself before it ends; nobody has to do anything.',
  renewing: (r: Rung) => `Being renewed now: ${rung[r]}.`,
  over: 'Its time is over. A new sign-in is needed.',
  bar: 'Life of the access token',
  barValue: (age: string, renews: string, ends: string) => `${age} old, next renewal ${renews}, ends ${ends}`,
  age: 'Age',
  renews: 'Next renewal',
  ends: 'Ends',
  inTime: (left: string) => `in ${left}`,
  now: 'now',
  past: 'has ended',
  by: 'Came by',
  renewals: 'Renewed so far',
  renewingNow: 'Renewing now',
  notRenewing: 'no',
  kept: 'In the key store',
  isKept: 'yes: the next start needs no sign-in',
  notKept: 'no: the next start asks for a sign-in',
  refreshEnds: 'Refresh token ends',
  guess: 'A guess from the time of the sign-in and a setting: no server tells it.',
  noRefresh: 'there is none',
  hash: 'Short hash',
  hashAbout: 'The same as in the log. It is of no use to anybody else.',
};

export const passwordProofPage = {
  title: 'Password',
  what: 'You signed in with a password of Finesse.',
  todo: 'It has no end, is only in memory, and is gone when you sign out or close Aplomb.',
};

/** `in 3:02`, or what stands for it when the moment has passed. */
export const inTime = (left: number, passed: string): string => (left > 0 ? tokenPage.inTime(remainingTime(left)) : passed);

/** For the support: everything that is shown, with the moments as they stand in the log. */
export function proofReport(as: SignedInAs, now: Millis, wall: (moment: Millis) => Date): string {
  const at = (moment: Millis) => wall(moment).toISOString();
  const lines = [
    `at: ${at(now)}`,
    `server: ${as.server}`,
    `agent: ${as.loginId}`,
    `platform: ${as.platform}`,
    `signed in: ${at(as.since)}`,
    `proof: ${as.proof.kind}`,
  ];
  if (as.proof.kind === 'token') lines.push(...lifeReport(as.proof.life, as.renewals, now, at));
  return lines.join('\n');
}

function lifeReport(life: TokenLife, renewals: number, now: Millis, at: (moment: Millis) => string): string[] {
  return [
    `token: ${life.hash}`,
    `by: ${rung[life.by]}`,
    `issued: ${at(life.issued)} (${runningTime(Math.max(0, now - life.issued))} ago)`,
    `renewal: ${at(life.renews)}`,
    `ends: ${at(life.ends)}`,
    `renewals: ${renewals}`,
    `renewing: ${life.renewing === null ? 'no' : rung[life.renewing]}`,
    `kept: ${life.kept ? 'yes' : 'no'}`,
    `refresh token ends: ${life.refreshEnds === null ? 'none' : `${at(life.refreshEnds)} (guess)`}`,
  ];
}

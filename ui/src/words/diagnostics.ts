import type { Link, Millis, Part, Rung, Sample, SignedInAs, TokenLife, Transition } from '../host/contract.gen';
import { page, text } from './catalogue';
import { transportWords, waitingWords } from './link';
import { milliseconds, remainingTime, runningTime } from './numbers';

export const rungWords = (r: Rung): string => text(`rung-${r}`);

export const diagnosticsPage = page({
  title: 'me-diagnostics',
  close: 'diagnostics-close',
  copy: 'diagnostics-copy',
  copied: 'diagnostics-copied',
});

export const connectionPage = page({
  title: 'connection-title',
  state: 'connection-state',
  server: 'connection-server',
  transport: 'connection-transport',
  noTransport: 'connection-noTransport',
  since: 'connection-since',
  sinceTime: (time: string, ago: string) => text('connection-sinceTime', { time, ago }),
});

/** The state of the link, by itself. */
export function linkWords(link: Link): string {
  switch (link.kind) {
    case 'connecting':
      return text('link-state-connecting', { attempt: link.attempt });
    case 'waiting':
      return text('link-state-waiting', { why: waitingWords(link.why), attempt: link.attempt + 1 });
    case 'idle':
    case 'online':
    case 'signInNeeded':
    case 'takenOver':
      return text(`link-state-${link.kind}`);
  }
}

/** Since when it is connected, or is not; null where that is not known. */
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

export const timesPage = page({
  title: 'times-title',
  pings: 'times-pings',
  accepted: 'times-accepted',
  shown: 'times-shown',
  none: page({
    pings: 'times-pings.none',
    accepted: 'times-accepted.none',
    shown: 'times-shown.none',
  }),
  ago: (time: string) => text('times-ago', { time }),
  range: ({ median, worst, count }: Range) => text('times-range', { median: milliseconds(median), worst: milliseconds(worst), count }),
  /** For whoever hears the plot. */
  plot: (what: string, range: Range): string =>
    text('times-plot', { what, last: milliseconds(range.last.took), range: timesPage.range(range) }),
});

/** For the support: the times as they are shown. */
export const timesReport = (kinds: ['pings' | 'accepted' | 'shown', Range | null][]): string =>
  kinds.map(([kind, range]) => (range === null ? `${timesPage[kind]}: none` : timesPage.plot(timesPage[kind], range))).join('\n');

export const partWords = (p: Part): string => text(`part-${p}`);

export const transitionsPage = page({
  title: 'transitions-title',
  show: 'transitions-show',
  all: 'transitions-all',
  none: 'transitions-none',
  older: (count: number) => text('transitions-older', { count }),
});

export const transitionWords = ({ from, to }: Transition): string => `${from} → ${to}`;

/** For the support: all of them, the oldest first, with the moments as they stand in the log. */
export const transitionsReport = (transitions: readonly Transition[], wall: (moment: Millis) => Date): string =>
  transitions.map((t) => `${wall(t.at).toISOString()} ${t.part}: ${transitionWords(t)}: ${t.why}`).join('\n');

export const tokenPage = page({
  title: 'token-title',
  fresh: 'token-fresh',
  renewing: (r: Rung) => text('token-renewing', { rung: rungWords(r) }),
  over: 'token-over',
  bar: 'token-bar',
  barValue: (age: string, renews: string, ends: string) => text('token-bar-value', { age, renews, ends }),
  age: 'token-age',
  renews: 'token-renews',
  ends: 'token-ends',
  now: 'token-now',
  past: 'token-past',
  by: 'token-by',
  renewals: 'token-renewals',
  renewingNow: 'token-renewingNow',
  notRenewing: 'token-notRenewing',
  kept: 'token-kept',
  isKept: 'token-isKept',
  notKept: 'token-notKept',
  refreshEnds: 'token-refreshEnds',
  guess: 'token-guess',
  noRefresh: 'token-noRefresh',
  hash: 'token-hash',
  hashAbout: 'token-hash-about',
});

export const passwordProofPage = page({
  title: 'password-proof',
  what: 'password-proof-what',
  todo: 'password-proof-what.todo',
});

/** `in 3:02`, or what stands for it when the moment has passed. */
export const inTime = (left: number, passed: string): string => (left > 0 ? text('token-in', { time: remainingTime(left) }) : passed);

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
    `by: ${rungWords(life.by)}`,
    `issued: ${at(life.issued)} (${runningTime(Math.max(0, now - life.issued))} ago)`,
    `renewal: ${at(life.renews)}`,
    `ends: ${at(life.ends)}`,
    `renewals: ${renewals}`,
    `renewing: ${life.renewing === null ? 'no' : rungWords(life.renewing)}`,
    `kept: ${life.kept ? 'yes' : 'no'}`,
    `refresh token ends: ${life.refreshEnds === null ? 'none' : `${at(life.refreshEnds)} (guess)`}`,
  ];
}

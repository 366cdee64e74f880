import type { Call, Change, Desk, Frame } from '../host/contract.gen';

/** What the page knows: the last picture, the number of the last change in it, and whether a change is missing. */
export interface Picture {
  desk: Desk | null;
  seq: number;
  /** A number was skipped: changes are set aside until the next snapshot. */
  gap: boolean;
}

export const nothing: Picture = { desk: null, seq: 0, gap: false };

/**
 * The next picture. A pure function: the same frames always give the same picture.
 *
 * A snapshot replaces everything; a session begins with one and ends with one. A change counts only when it is the next one; one that was already seen is ignored, and
 * one that skips a number makes a gap (the caller then asks the host for a snapshot, once).
 */
export function reduce(picture: Picture, frame: Frame): Picture {
  switch (frame.body.kind) {
    case 'snapshot':
      return { desk: frame.body.desk, seq: frame.seq, gap: false };
    case 'change': {
      if (picture.gap || frame.seq <= picture.seq) return picture;
      if (picture.desk === null || frame.seq !== picture.seq + 1) return { ...picture, gap: true };
      return { desk: apply(picture.desk, frame.body.change), seq: frame.seq, gap: false };
    }
  }
}

/** Puts what is new into its place, as `Desk::apply` of the contract does. */
function apply(desk: Desk, change: Change): Desk {
  switch (change.kind) {
    case 'session':
      return { ...desk, session: change.session };
    case 'link':
      return { ...desk, link: change.link };
    case 'agent':
      return { ...desk, agent: change.agent };
    case 'call':
      return { ...desk, calls: withCall(desk.calls, change.call) };
    case 'callGone':
      return { ...desk, calls: without(desk.calls, change.id) };
    case 'reasons':
      return { ...desk, reasons: change.reasons };
    case 'recent':
      return { ...desk, recent: [change.call, ...without(desk.recent, change.call.id)] };
    case 'recentGone':
      return { ...desk, recent: without(desk.recent, change.id) };
    case 'contacts':
      return { ...desk, contacts: change.contacts };
    case 'notice':
      return { ...desk, notices: [...without(desk.notices, change.notice.id), change.notice] };
    case 'noticeGone':
      return { ...desk, notices: without(desk.notices, change.id) };
    case 'offered':
      return { ...desk, offered: change.offered };
    case 'closing':
      return { ...desk, closing: change.closing };
    case 'desktop':
      return { ...desk, desktop: change.desktop };
  }
}

const without = <T extends { id: string | number }>(entries: readonly T[], id: T['id']): T[] => entries.filter((entry) => entry.id !== id);

/** A known call keeps its place; a new one stands before the first that began later. */
function withCall(calls: readonly Call[], call: Call): Call[] {
  if (calls.some(({ id }) => id === call.id)) return calls.map((known) => (known.id === call.id ? call : known));
  const later = calls.findIndex((known) => known.since > call.since || (known.since === call.since && known.id > call.id));
  return later < 0 ? [...calls, call] : calls.toSpliced(later, 0, call);
}

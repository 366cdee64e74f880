import type { Change, Desk, Frame } from '../host/contract.gen';

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
 * A snapshot replaces everything. A change counts only when it is the next one; one that was already seen is ignored, and
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

function apply(desk: Desk, change: Change): Desk {
  switch (change.kind) {
    case 'session':
      return change.session.kind === 'signedOut'
        ? {
            ...desk,
            session: change.session,
            agent: null,
            calls: [],
            reasons: { notReady: [], signOut: [], wrapUp: [] },
            recent: [],
          }
        : { ...desk, session: change.session };
    case 'link':
      return { ...desk, link: change.link };
    case 'agent':
      return { ...desk, agent: change.agent };
    case 'call': {
      const { call } = change;
      const known = desk.calls.some((c) => c.id === call.id);
      return { ...desk, calls: known ? desk.calls.map((c) => (c.id === call.id ? call : c)) : [...desk.calls, call] };
    }
    case 'callGone':
      return { ...desk, calls: desk.calls.filter((c) => c.id !== change.id) };
    case 'reasons':
      return { ...desk, reasons: change.reasons };
    case 'recent':
      return { ...desk, recent: change.recent };
    case 'notices':
      return { ...desk, notices: change.notices };
    case 'offered':
      return { ...desk, offered: change.offered };
  }
}

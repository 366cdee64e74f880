import type { Call, Change, Desk } from '../host/contract.gen';

/** The mock keeps its own picture; it must not lean on the page's reducer, or an error there would hide here. */
export function applied(desk: Desk, change: Change): Desk {
  switch (change.kind) {
    case 'session':
      return { ...desk, session: change.session };
    case 'link':
      return { ...desk, link: change.link };
    case 'agent':
      return { ...desk, agent: change.agent };
    case 'call': {
      const known = desk.calls.findIndex((c) => c.id === change.call.id);
      const began = (a: Call, b: Call) => a.since - b.since || (a.id < b.id ? -1 : 1);
      return { ...desk, calls: known < 0 ? [...desk.calls, change.call].sort(began) : desk.calls.with(known, change.call) };
    }
    case 'callGone':
      return { ...desk, calls: desk.calls.filter((c) => c.id !== change.id) };
    case 'reasons':
      return { ...desk, reasons: change.reasons };
    case 'recent':
      return { ...desk, recent: [change.call, ...desk.recent] };
    case 'recentGone':
      return { ...desk, recent: desk.recent.filter((c) => c.id !== change.id) };
    case 'contacts':
      return { ...desk, contacts: change.contacts };
    case 'notice':
      return { ...desk, notices: [...desk.notices, change.notice] };
    case 'noticeGone':
      return { ...desk, notices: desk.notices.filter((n) => n.id !== change.id) };
    case 'offered':
      return { ...desk, offered: change.offered };
    case 'closing':
      return { ...desk, closing: change.closing };
    case 'desktop':
      return { ...desk, desktop: change.desktop };
  }
}

import type { Desk, GetHistory, HistoryEntry, HistoryItem, HistoryPage } from '../host/contract.gen';

const HOUR = 3_600_000;

/** The past of a picture: its recent calls, and the states of a morning. */
function itemsOf({ agent, recent }: Desk): HistoryItem[] {
  if (agent === null) return [];
  const states: HistoryItem[] = (['READY', 'NOT_READY', 'READY', 'TALKING', 'WORK_READY'] as const).map((state, index) => ({
    kind: 'state',
    state,
    reason: state === 'NOT_READY' ? 'Lunch' : null,
    since: Math.max(0, agent.since - HOUR + index * 600_000),
    until: index === 0 ? null : Math.max(0, agent.since - HOUR + index * 600_000 + 540_000),
  }));
  const calls: HistoryItem[] = recent.map((call) => ({ kind: 'call', call }));
  const began = (item: HistoryItem) => (item.kind === 'call' ? item.call.since : item.since);
  return [...states, ...calls].sort((a, b) => began(a) - began(b));
}

function fits(item: HistoryItem, { kind, text }: GetHistory['filter']): boolean {
  const call = item.kind === 'call' ? item.call : null;
  if (kind !== 'all' && (kind === 'states') !== (call === null)) return false;
  if (kind === 'missed' && call?.how !== 'missed') return false;
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const all = (item.kind === 'call' ? [item.call.otherParty, item.call.queue ?? '', ...item.call.wrapUp] : [item.state, item.reason ?? '']).join('\n').toLowerCase();
  return words.every((word) => all.includes(word));
}

/** What the desk would answer to `history`. */
export function historyOf(desk: Desk, { filter, before, limit }: GetHistory): HistoryPage {
  const all: HistoryEntry[] = itemsOf(desk).map((item, number) => ({ number, item }));
  const fitting = all.filter(({ item }) => fits(item, filter)).reverse();
  const entries = fitting.filter(({ number }) => before === null || number < before);
  return { entries: entries.slice(0, limit), total: fitting.length, more: entries.length > limit };
}

/** The answer to `exportHistory`. */
export const exported = { path: '/home/agent/Downloads/aplomb-history-2031-02-03-071509.csv' };

import type { Desk } from '../host/contract.gen';
import { announceState } from '../features/agent-state';
import { announceCalls } from '../features/calls';
import type { Said } from '../features/common';
import { announceLink } from '../features/connection';
import { announceNotices } from '../features/notices';
import { announceEnding, announceExpired } from '../features/sign-in';

/** What a screen reader says about several pictures in their order: what came and went between two paints is said, too. */
export function announceAll(before: Desk | null, passed: readonly Desk[]): Said {
  const all: Said = { polite: [], urgent: [] };
  let last = before;
  for (const desk of passed) {
    const said = announce(last, desk);
    all.polite.push(...said.polite);
    all.urgent.push(...said.urgent);
    last = desk;
  }
  return all;
}

/** What the features have to say about one picture, in the order in which it is read. */
export function announce(before: Desk | null, now: Desk): Said {
  const ending = announceEnding(before?.session ?? null, now.session);
  const calls = announceCalls(before?.calls ?? null, now.calls);
  const polite = [...ending.polite];
  if (before !== null) {
    polite.push(
      ...announceState(before.agent, now.agent),
      ...calls.polite,
      ...announceLink(before.link, now.link),
      ...announceNotices(before.notices, now.notices),
      ...announceExpired(before.session, now.session),
    );
  }
  return { polite, urgent: [...ending.urgent, ...calls.urgent] };
}

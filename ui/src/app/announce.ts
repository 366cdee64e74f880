import type { Desk, EndingStage } from '../host/contract.gen';
import {
  caller,
  endingStageWords,
  expiredWords,
  failureWords,
  linkPage,
  noticeWords,
  pendingWords,
  phaseWords,
  ringingWords,
  stateWithReason,
  waitingWords,
} from '../words';

/** What a screen reader says about a new picture: each event once, a ringing call at once, the rest when there is time. */
export interface Said {
  polite: string[];
  urgent: string[];
}

/** The same for several pictures in their order: what came and went between two paints is said, too. */
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

export function announce(before: Desk | null, now: Desk): Said {
  const said: Said = { polite: [], urgent: [] };
  const stage = endingStage(now);
  if (stage !== null && stage !== endingStage(before)) {
    (stage === 'lastMinute' ? said.urgent : said.polite).push(endingStageWords(stage));
  }
  if (before === null) {
    for (const call of now.calls) if (call.phase.kind === 'ringing') said.urgent.push(ringingWords(call));
    return said;
  }
  const [was, is] = [before.agent, now.agent];
  if (is !== null && (was?.state !== is.state || was.reason?.id !== is.reason?.id)) {
    said.polite.push(stateWithReason(is.state, is.reason));
  }
  if (is?.pending && (was?.pending?.state !== is.pending.state || was.pending.reason?.id !== is.pending.reason?.id)) {
    said.polite.push(pendingWords(is.pending));
  }
  for (const call of now.calls) {
    const old = before.calls.find((c) => c.id === call.id);
    if (old?.phase.kind === call.phase.kind) continue;
    if (call.phase.kind === 'ringing') said.urgent.push(ringingWords(call));
    else if (call.phase.kind === 'failed') said.polite.push(`${phaseWords('failed')}: ${failureWords(call.phase.cause)}`);
    else said.polite.push(`${phaseWords(call.phase.kind)}, ${caller(call.otherParty)}`);
  }
  for (const old of before.calls) {
    const told = old.phase.kind === 'ended' || old.phase.kind === 'wrapUp';
    if (!told && !now.calls.some((c) => c.id === old.id)) said.polite.push(`${phaseWords('ended')}, ${caller(old.otherParty)}`);
  }
  if (before.link.kind !== now.link.kind) {
    if (now.link.kind === 'waiting' && before.link.kind === 'online') said.polite.push(waitingWords(now.link.why));
    else if (now.link.kind === 'connecting' && before.link.kind === 'online') said.polite.push(linkPage.lost);
    else if (now.link.kind === 'takenOver') said.polite.push(linkPage.takenOver);
    else if (now.link.kind === 'online' && before.link.kind !== 'idle') said.polite.push(linkPage.back);
  }
  for (const notice of now.notices) {
    if (!before.notices.some((n) => n.id === notice.id)) said.polite.push(noticeWords(notice.kind, '').what);
  }
  if (now.session.kind === 'expired' && before.session.kind !== 'expired') said.polite.push(expiredWords(now.session.why));
  return said;
}

const endingStage = (desk: Desk | null): EndingStage | null =>
  desk?.session.kind === 'signedIn' ? (desk.session.ending?.stage ?? null) : null;

import type { Call, Participant } from '../../host/contract.gen';
import { callPage, caller, callerOf, changedWords, failedWords, reservedWords, ringingWords, wrapUpPage } from '../../words';
import type { Said } from '../common';
import { nameOf, peopleOn } from './people';

/** Each call that waits for an answer, at once, also on the first picture; then each change of a call, who joins and leaves it, and its end. */
export function announceCalls(before: readonly Call[] | null, now: readonly Call[]): Said {
  const said: Said = { polite: [], urgent: [] };
  for (const call of now) {
    const old = before?.find((c) => c.id === call.id);
    if (old?.phase.kind === call.phase.kind) {
      said.polite.push(...partiesWords(old, call), ...reasonWords(old, call));
      continue;
    }
    if (call.phase.kind === 'ringing') said.urgent.push(ringingWords(call));
    else if (call.phase.kind === 'reserved') said.urgent.push(reservedWords(call));
    else if (before === null || (call.phase.kind === 'ended' && call.outbound?.reservation === true)) continue;
    else if (call.phase.kind === 'failed') said.polite.push(failedWords(call.phase.cause));
    else if (old !== undefined && hasGrown(old, call)) said.polite.push(callPage.joined(peopleOn(call).sentence));
    else said.polite.push(changedWords(call.phase.kind, callerOf(call)));
  }
  for (const old of before ?? []) {
    // No one was on a reservation: what follows it is said by the agent's state, or by the call that it became.
    const told = old.phase.kind === 'ended' || old.phase.kind === 'wrapUp' || old.outbound?.reservation === true;
    if (!told && !now.some((c) => c.id === old.id || isPartOf(old, c))) said.polite.push(changedWords('ended', caller(old.otherParty)));
  }
  return said;
}

const isOn = ({ me, state }: Participant): boolean => !me && (state === 'active' || state === 'held');

const othersOn = ({ participants }: Call): Participant[] => participants.filter(isOn);

/** A call became a conference, or a larger one. */
const hasGrown = (old: Call, call: Call): boolean => othersOn(call).length > Math.max(1, othersOn(old).length);

/** What is to be said of a call whose phase is the same: somebody joined it, or left the conference. */
function partiesWords(old: Call, call: Call): string[] {
  if (call.phase.kind !== 'talking') return [];
  if (hasGrown(old, call)) return [callPage.joined(peopleOn(call).sentence)];
  if (othersOn(old).length < 2) return [];
  const left = othersOn(old).filter(({ address }) => !othersOn(call).some((p) => p.address === address));
  return left.map((p) => callPage.left(nameOf(old, p)));
}

/** The wrap-up reasons are others: the agent chose them, or somebody else on the call. */
const reasonWords = (old: Call, call: Call): string[] => (`${old.wrapUpReasons}` === `${call.wrapUpReasons}` ? [] : [wrapUpPage.chosen(call.wrapUpReasons)]);

/** A call that is gone lives on in a conference: its parties are there. */
function isPartOf(gone: Call, call: Call): boolean {
  const parties = othersOn(gone);
  return othersOn(call).length > 1 && parties.length > 0 && parties.every(({ address }) => othersOn(call).some((p) => p.address === address));
}

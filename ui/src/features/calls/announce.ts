import type { Call } from '../../host/contract.gen';
import { caller, failureWords, phaseWords, ringingWords } from '../../words';
import type { Said } from '../common';

/** Each call that rings, at once, also on the first picture; then each change of a call, and its end. */
export function announceCalls(before: readonly Call[] | null, now: readonly Call[]): Said {
  const said: Said = { polite: [], urgent: [] };
  for (const call of now) {
    const old = before?.find((c) => c.id === call.id);
    if (old?.phase.kind === call.phase.kind) continue;
    if (call.phase.kind === 'ringing') said.urgent.push(ringingWords(call));
    else if (before === null) continue;
    else if (call.phase.kind === 'failed') said.polite.push(`${phaseWords('failed')}: ${failureWords(call.phase.cause)}`);
    else said.polite.push(`${phaseWords(call.phase.kind)}, ${caller(call.otherParty)}`);
  }
  for (const old of before ?? []) {
    const told = old.phase.kind === 'ended' || old.phase.kind === 'wrapUp';
    if (!told && !now.some((c) => c.id === old.id)) said.polite.push(`${phaseWords('ended')}, ${caller(old.otherParty)}`);
  }
  return said;
}

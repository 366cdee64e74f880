import type { Call, CallPhase } from '../../host/contract.gen';

/** A call, and the consultation about it. */
export interface Consultation {
  call: Call;
  consultation: Call;
}

/** One card: a call alone, or a call with the consultation about it. */
export type Group = { call: Call; consultation: null } | Consultation;

/** Phases in which a call is half of a consultation. In wrap-up, and when it rings, a call has a card of its own. */
const original: readonly CallPhase['kind'][] = ['talking', 'held'];
const about: readonly CallPhase['kind'][] = ['offHook', 'dialling', 'talking', 'held', 'failed'];

/** The calls as cards, in their order; a consultation stands where its call does. */
export function grouped(calls: readonly Call[]): Group[] {
  const groups: Group[] = calls.map((call) => {
    const consultation = calls.find((other) => other.consultationOf === call.id && about.includes(other.phase.kind));
    return { call, consultation: original.includes(call.phase.kind) && call.consultationOf === null ? (consultation ?? null) : null };
  });
  const inside = new Set(groups.map(({ consultation }) => consultation?.id));
  return groups.filter(({ call }) => !inside.has(call.id));
}

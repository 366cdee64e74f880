import type { Call, CallPhase } from '../host/contract.gen';

const order: Record<CallPhase['kind'], number> = {
  ringing: 0,
  reserved: 1,
  talking: 2,
  dialling: 3,
  offHook: 4,
  wrapUp: 5,
  held: 6,
  failed: 7,
  ended: 8,
};

/** The call that matters most now: the one that the keyboard acts on and whose data the side pane shows. */
export function foremost(calls: readonly Call[]): Call | null {
  return calls.reduce<Call | null>(
    (best, call) => (best === null || order[call.phase.kind] < order[best.phase.kind] ? call : best),
    null,
  );
}

/** The other ends of a call, without those who left. */
export function others(call: Call): Call['participants'] {
  return call.participants.filter((p) => !p.me && p.state !== 'dropped');
}

import type { Call, CallPhase } from '../host/contract.gen';

const order: Record<CallPhase['kind'], number> = {
  ringing: 0,
  talking: 1,
  dialling: 2,
  offHook: 3,
  wrapUp: 4,
  held: 5,
  unsupported: 6,
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

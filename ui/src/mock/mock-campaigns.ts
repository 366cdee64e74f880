import type { Call, CallAction, Millis, Outbound, Reclassify, ScheduleCallback } from '../host/contract.gen';
import { error } from './samples';

/** A call with something else known of its campaign, where the action is allowed. */
function changed(call: Call, action: CallAction, change: (before: Outbound) => Partial<Outbound>): Call {
  if (call.outbound === null || !call.actions.includes(action)) throw error('callRefused');
  return { ...call, outbound: { ...call.outbound, ...change(call.outbound) } };
}

/** The call with the result that the agent gave it. */
export const reclassified = (call: Call, a: Reclassify): Call => changed(call, 'RECLASSIFY', () => ({ classification: a.as }));

/** The call with a callback; what is not named stays as it is. */
export const scheduled = (call: Call, { time, number }: ScheduleCallback): Call =>
  changed(call, 'UPDATE_SCHEDULED_CALLBACK', ({ callback }) => ({ callback: { time: time ?? callback?.time ?? null, number: number ?? callback?.number ?? null } }));

/** The call without its callback. */
export const cancelled = (call: Call): Call => changed(call, 'CANCEL_SCHEDULED_CALLBACK', () => ({ callback: null }));

/** The reservation as the call with its customer, who is being called. */
export function accepted(call: Call, now: Millis): Call {
  const customer = call.outbound?.customer ?? '+44 20 7946 0958';
  const dialled = changed(call, 'ACCEPT', () => ({ reservation: false, customer }));
  return { ...dialled, otherParty: customer, dialled: customer, phase: { kind: 'dialling' }, phaseSince: now };
}

import type { Call, CallAction, CallPhase, Millis, Participant, ParticipantState } from '../host/contract.gen';

/** What can be set at a contact centre. */
export interface Rules {
  /** Recording can be started, as on UCCX. */
  records?: boolean;
  /** Agents may remove others from a conference, as on UCCE with its property set. */
  drops?: boolean;
}

/** Calls that one telephone has at most. */
const MOST_CALLS = 4;

const live: readonly CallPhase['kind'][] = ['ringing', 'reserved', 'offHook', 'dialling', 'talking', 'held'];

/** The agent's telephone is busy with it. */
export const isLive = ({ phase }: Call): boolean => live.includes(phase.kind);

/** What the sample contact centre can dial. */
export const isDialable = (number: string): boolean => /^\+?[\d*#]{2,}$/.test(number);

/** An extension of the sample contact centre. */
export const isExtension = (number: string): boolean => /^2\d{3}$/.test(number);

/** Numbers that end so are always busy. */
export const isBusy = (number: string): boolean => number.endsWith('99');

const others = ({ participants }: Call): Participant[] => participants.filter((p) => !p.me && (p.state === 'active' || p.state === 'held'));

/** What Finesse allows with a call, by its phase and the other calls of the agent, and by its campaign (protocol/dialogs.md §1.4, §2.13, §6.1). */
export function allowed(call: Call, calls: readonly Call[], rules: Rules): CallAction[] {
  return [...ofPhase(call, calls, rules), ...ofCampaign(call)];
}

/** After a reservation, and until wrap-up is over. */
function ofCampaign({ outbound, phase }: Call): CallAction[] {
  if (outbound === null || outbound.reservation || phase.kind === 'ringing' || phase.kind === 'ended') return [];
  return [
    ...(outbound.kind === 'directPreview' ? (['RECLASSIFY'] as const) : []),
    'UPDATE_SCHEDULED_CALLBACK',
    ...(outbound.callback === null ? [] : (['CANCEL_SCHEDULED_CALLBACK'] as const)),
  ];
}

function ofPhase(call: Call, calls: readonly Call[], { records = false, drops = false }: Rules): CallAction[] {
  const besides = calls.filter((other) => other.id !== call.id);
  switch (call.phase.kind) {
    case 'ringing':
      return ['ANSWER'];
    case 'offHook':
    case 'dialling':
    case 'failed':
      return ['DROP'];
    case 'wrapUp':
      return ['UPDATE_CALL_DATA'];
    case 'reserved':
      return ['ACCEPT', 'CLOSE', 'REJECT'];
    case 'ended':
      return [];
    case 'held':
      return ['RETRIEVE', 'DROP', 'UPDATE_CALL_DATA', ...(besides.some(({ phase }) => phase.kind === 'talking') ? (['TRANSFER', 'CONFERENCE'] as const) : [])];
    case 'talking': {
      const conference = others(call).length > 1;
      return [
        'HOLD',
        'DROP',
        'UPDATE_CALL_DATA',
        ...(besides.filter(isLive).length < MOST_CALLS - 1 ? (['CONSULT_CALL'] as const) : []),
        ...(conference ? [] : (['TRANSFER_SST'] as const)),
        'SEND_DTMF',
        ...(conference && drops ? (['PARTICIPANT_DROP'] as const) : []),
        ...(records ? (['START_RECORDING'] as const) : []),
      ];
    }
  }
}

/** The calls, each with what is allowed with it beside the others. */
export function settled(calls: readonly Call[], rules: Rules = {}): Call[] {
  return calls.map((call) => {
    const actions = allowed(call, calls, rules);
    const removable = new Set(actions.includes('PARTICIPANT_DROP') ? others(call).filter((p) => p.agentDevice) : []);
    const participants = call.participants.map((p) => (p.canDrop === removable.has(p) ? p : { ...p, canDrop: removable.has(p) }));
    const same = `${actions}` === `${call.actions}` && participants.every((p, at) => p === call.participants[at]);
    return same ? call : { ...call, actions, participants };
  });
}

const mine: Partial<Record<CallPhase['kind'], ParticipantState>> = { talking: 'active', held: 'held', wrapUp: 'wrapUp', failed: 'failed' };

/** A call in its next phase. */
export function inPhase(call: Call, kind: 'talking' | 'held' | 'wrapUp' | 'failed', now: Millis): Call {
  const far = (state: ParticipantState): ParticipantState => {
    if (kind === 'wrapUp') return 'dropped';
    if (kind === 'failed') return 'failed';
    return state === 'ringing' || state === 'dialling' ? 'active' : state;
  };
  const participants = call.participants.map((p) => ({ ...p, state: p.me ? (mine[kind] ?? p.state) : far(p.state) }));
  const answered = call.answered ?? (kind === 'talking' ? now : null);
  return { ...call, answered, phase: kind === 'failed' ? { kind, cause: 'busy' } : { kind }, phaseSince: now, participants };
}

/** The held call after the active one became part of it. */
export function joined(held: Call, active: Call, now: Millis): Call {
  const call = inPhase(held, 'talking', now);
  return { ...call, callType: 'CONFERENCE', consultationOf: null, participants: [...call.participants, ...others(active)] };
}

import type { AgentState, CallPhase, EndedHow } from '../../host/contract.gen';
import type { IconName } from '../../icons';

/** How a state looks: its colours (theme/tones.css) and its icon. A word always stands beside them. */
export interface Look {
  tone: 'ready' | 'notReady' | 'reserved' | 'talking' | 'hold' | 'wrapUp' | 'offline' | 'danger';
  icon: IconName;
}

const states: Record<AgentState, Look> = {
  LOGOUT: { tone: 'offline', icon: 'offline' },
  LOGIN: { tone: 'offline', icon: 'offline' },
  NOT_READY: { tone: 'notReady', icon: 'notReady' },
  READY: { tone: 'ready', icon: 'ready' },
  RESERVED: { tone: 'reserved', icon: 'reserved' },
  RESERVED_OUTBOUND: { tone: 'reserved', icon: 'reserved' },
  RESERVED_OUTBOUND_PREVIEW: { tone: 'reserved', icon: 'reserved' },
  TALKING: { tone: 'talking', icon: 'talking' },
  HOLD: { tone: 'hold', icon: 'hold' },
  WORK: { tone: 'wrapUp', icon: 'wrapUp' },
  WORK_READY: { tone: 'wrapUp', icon: 'wrapUp' },
  UNKNOWN: { tone: 'offline', icon: 'unknown' },
};

const phases: Record<CallPhase['kind'], Look> = {
  ringing: { tone: 'reserved', icon: 'incoming' },
  dialling: { tone: 'talking', icon: 'outgoing' },
  talking: { tone: 'talking', icon: 'talking' },
  held: { tone: 'hold', icon: 'hold' },
  failed: { tone: 'danger', icon: 'alert' },
  wrapUp: { tone: 'wrapUp', icon: 'wrapUp' },
  ended: { tone: 'offline', icon: 'end' },
};

const ends: Record<EndedHow, Look['tone']> = { talked: 'offline', missed: 'notReady', notReached: 'danger' };

export const stateLook = (state: AgentState): Look => states[state];
export const phaseLook = (phase: CallPhase['kind']): Look => phases[phase];
export const endTone = (how: EndedHow): Look['tone'] => ends[how];

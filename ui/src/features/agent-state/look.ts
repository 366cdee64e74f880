import type { AgentState } from '../../host/contract.gen';
import type { Look } from '../common';

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

export const stateLook = (state: AgentState): Look => states[state];

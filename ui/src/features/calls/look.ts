import type { CallPhase } from '../../host/contract.gen';
import type { Look } from '../common';

const phases: Record<CallPhase['kind'], Look> = {
  ringing: { tone: 'reserved', icon: 'incoming' },
  offHook: { tone: 'talking', icon: 'outgoing' },
  dialling: { tone: 'talking', icon: 'outgoing' },
  talking: { tone: 'talking', icon: 'talking' },
  held: { tone: 'hold', icon: 'hold' },
  failed: { tone: 'danger', icon: 'alert' },
  wrapUp: { tone: 'wrapUp', icon: 'wrapUp' },
  reserved: { tone: 'reserved', icon: 'campaign' },
  ended: { tone: 'offline', icon: 'end' },
};

export const phaseLook = (phase: CallPhase['kind']): Look => phases[phase];

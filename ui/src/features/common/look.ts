import type { IconName } from '../../icons';

/** How a state or a call looks: its colours (theme/tones.css) and its icon. A word always stands beside them. */
export interface Look {
  tone: 'ready' | 'notReady' | 'reserved' | 'talking' | 'hold' | 'wrapUp' | 'offline' | 'danger';
  icon: IconName;
}

import type { RecentCall } from '../../host/contract.gen';
import type { IconName } from '../../icons';

/** How a call ended where that is what matters, else which way it went. */
export const callIcon = ({ how, direction }: RecentCall): IconName => (how === 'missed' || how === 'notReached' ? how : direction);

import type { CommandError, ErrorCode, Explanation } from '../../host/contract.gen';
import type { Help } from '../../words';

/** What can help, by what is asked for: the place that shows an error says which of them it can do. */
export type Helps = Partial<Record<Help, () => void>>;

const explained: Partial<Record<Explanation, Help>> = { signOutNeedsNotReady: 'notReady', signInOver: 'signInAgain' };
const codes: Partial<Record<ErrorCode, Help>> = { reasonRequired: 'chooseReason', reasonRefused: 'chooseReason', sessionExpired: 'signInAgain' };

/** The one button that helps after an error, where there is one. */
export const helpOf = ({ code, explanation }: CommandError): Help | null => (explanation === null ? codes[code] : explained[explanation]) ?? null;

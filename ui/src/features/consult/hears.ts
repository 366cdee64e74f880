import type { Call } from '../../host/contract.gen';
import { hearing, legOf, whoOf } from '../../words';
import { type Consultation, nameOf, peopleOn } from '../calls';

/** Whether the agent and the other end of a call hear each other. */
export const linkOf = ({ phase }: Call): 'hears' | 'apart' => (phase.kind === 'talking' ? 'hears' : 'apart');

/** Who hears whom in a consultation, in a sentence: both calls together. */
export function heardWords({ call, consultation }: Consultation): string {
  const halves = [call, consultation];
  const together = halves.filter((half) => half.phase.kind === 'talking').flatMap((half) => peopleOn(half).together.map((p) => nameOf(half, p)));
  const away = halves.filter((half) => half.phase.kind !== 'talking').map(apart);
  return hearing(together, away);
}

function apart(half: Call): string {
  switch (half.phase.kind) {
    case 'held':
      return legOf(whoOf(half), 'held');
    case 'failed':
      return legOf(whoOf(half), 'failed');
    default:
      return legOf(whoOf(half), 'ringing');
  }
}

import type { Call, Participant } from '../../host/contract.gen';
import type { IconName } from '../../icons';
import { caller, callPage, hearing, legOf } from '../../words';

/** Who is on a call: those who hear each other, the others, and both in a sentence. */
export interface People {
  together: Participant[];
  away: Participant[];
  sentence: string;
}

const isPresent = ({ state }: Participant): boolean => state !== 'dropped' && state !== 'wrapUp';

export const nameOf = (p: Participant): string => (p.me ? callPage.you : caller(p.address));

export const legIcon = (p: Participant): IconName =>
  p.state === 'held' ? 'hold' : p.state === 'failed' ? 'notReached' : p.me || p.agentDevice ? 'agent' : 'phone';

export function peopleOn({ participants }: Call): People {
  const together = participants.filter((p) => p.state === 'active');
  const away = participants.filter((p) => isPresent(p) && p.state !== 'active');
  const sentence = hearing(
    together.map(nameOf),
    away.map((p) => legOf(nameOf(p), p.state)),
  );
  return { together, away, sentence };
}

/** More than one other party is on it. */
export const isConference = ({ participants }: Call): boolean => participants.filter((p) => !p.me && isPresent(p)).length > 1;

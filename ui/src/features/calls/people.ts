import type { Call, Participant } from '../../host/contract.gen';
import type { IconName } from '../../icons';
import { caller, callPage, hearing, legOf, nameOfOther } from '../../words';

/** Who is on a call: those who hear each other, the others, and both in a sentence. */
export interface People {
  together: Participant[];
  away: Participant[];
  sentence: string;
}

const isPresent = ({ state }: Participant): boolean => state !== 'dropped' && state !== 'wrapUp';

/** The name of somebody on a call, else the number. */
export function nameOf(call: Call, p: Participant): string {
  if (p.me) return callPage.you;
  return (p.address === call.otherParty ? nameOfOther(call) : null) ?? p.name ?? caller(p.address);
}

export const legIcon = (p: Participant): IconName =>
  p.state === 'held' ? 'hold' : p.state === 'failed' ? 'notReached' : p.me || p.agentDevice ? 'agent' : 'phone';

export function peopleOn(call: Call): People {
  const { participants } = call;
  const together = participants.filter((p) => p.state === 'active');
  const away = participants.filter((p) => isPresent(p) && p.state !== 'active');
  const sentence = hearing(
    together.map((p) => nameOf(call, p)),
    away.map((p) => legOf(nameOf(call, p), p.state)),
  );
  return { together, away, sentence };
}

/** More than one other party is on it. */
export const isConference = ({ participants }: Call): boolean => participants.filter((p) => !p.me && isPresent(p)).length > 1;

import type { Desk, LeaveHow } from '../../host/contract.gen';

/** A way out of the window, and whether it can be taken now. */
export interface Way {
  how: LeaveHow;
  usable: boolean;
}

/** A call of which the agent would lose sight. */
export const inCall = ({ calls }: Pick<Desk, 'calls'>): boolean =>
  calls.some(({ phase }) => ['ringing', 'offHook', 'dialling', 'talking', 'held'].includes(phase.kind));

/**
 * The ways that are offered, the likeliest first. During a call the first is to stay. The tray is offered only where there is one, and what
 * needs Finesse rests while the connection is down.
 */
export function ways({ agent, calls, desktop, link, session }: Pick<Desk, 'agent' | 'calls' | 'desktop' | 'link' | 'session'>): Way[] {
  const online = session.kind === 'signedIn' && link.kind === 'online';
  const state = agent?.pending?.state ?? agent?.state;
  const isAway = state === 'NOT_READY';
  // From Ready the program goes Not Ready first. After the session has expired it closes without Finesse.
  const canSignOut = session.kind === 'expired' || (online && !inCall({ calls }) && (agent?.choices.signOut === true || agent?.choices.notReady === true));
  return [
    ...(inCall({ calls }) ? [{ how: 'stay', usable: true } as const] : []),
    ...(desktop.tray ? [{ how: 'keepInTray', usable: true } as const] : []),
    { how: 'notReady', usable: isAway || (online && agent?.choices.notReady === true) },
    { how: 'signOut', usable: canSignOut },
  ];
}

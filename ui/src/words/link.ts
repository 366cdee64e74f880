import type { EndingStage, ExpiredWhy, Millis, Transport, WaitingWhy } from '../host/contract.gen';
import { duration } from './numbers';

const why: Record<WaitingWhy, string> = {
  unreachable: 'Finesse can not be reached',
  outOfService: 'Finesse is out of service',
  refused: 'Finesse ended the connection',
  silent: 'Finesse has gone silent',
};

const transport: Record<Transport, string> = {
  webSocket: 'WebSocket',
  bosh: 'BOSH, over HTTP requests',
  tcp: 'TCP with TLS',
};

const expired: Record<ExpiredWhy, string> = {
  refreshTokenEnded: 'Your sign-in has reached the end of its time.',
  refused: 'The identity service no longer accepts your sign-in.',
  unreachable: 'Your sign-in could not be renewed in time.',
};

const ending: Record<ExpiredWhy, string> = {
  refreshTokenEnded: 'Your company’s rules want a new sign-in by then.',
  refused: 'The identity service no longer accepts this one.',
  unreachable: 'It could not be renewed: the identity service does not answer.',
};

const stage: Record<EndingStage, string> = {
  tenMinutes: 'Your sign-in ends within ten minutes',
  fiveMinutes: 'Your sign-in ends within five minutes',
  lastMinute: 'Your sign-in ends within a minute',
};

export const endingWords = (w: ExpiredWhy): string => ending[w];
/** For the ear; the eye sees the time run down. */
export const endingStageWords = (s: EndingStage): string => stage[s];
export const waitingWords = (w: WaitingWhy): string => why[w];
export const transportWords = (t: Transport): string => transport[t];
export const expiredWords = (w: ExpiredWhy): string => expired[w];

/** A node as people call it: its name. The port stays only where the address is no name and does not tell the nodes apart. */
export function nodeName(server: string): string {
  const [, host, port] = /^(.+):(\d+)$/.exec(server) ?? [];
  if (host === undefined || port === undefined) return server;
  return host === 'localhost' || /^[\d.]+$/.test(host) || host.startsWith('[') ? server : host;
}

export const linkPage = {
  connecting: 'Connecting to Finesse…',
  reconnecting: (server: string, down: Millis) => `Reconnecting to ${server} (${duration(down)})`,
  outOfService: (server: string, down: Millis) => `${server} is out of service (${duration(down)})`,
  lost: 'Reconnecting to Finesse',
  next: (time: string) => `next try in ${time}`,
  nextNow: 'trying now',
  unharmed: '— your call is not affected. Hold or end it at the phone.',
  stillRings: '— calls still ring at your phone. What you see here may be old.',
  onCall: 'Your call is not affected. Hold or end it at the phone.',
  idle: 'Calls still ring at your phone. What you see here may be old.',
  tryNow: 'Try now',
  signInNeeded: 'Finesse wants a new sign-in before it sends news.',
  takenOver: 'You connected from another place. Nothing new is shown here.',
  takeBack: 'Continue here',
  expiredOnCall: 'Your call goes on; buttons work again after you sign in.',
  expiredIdle: 'Buttons work again after you sign in.',
  signInAgain: 'Sign in again',
  signingIn: 'Waiting for the sign-in window…',
  ends: (left: string) => `Your sign-in ends in ${left}.`,
  endsNow: 'Your sign-in ends now.',
  endingOnCall: 'Your call goes on.',
  signInAgainNow: 'Sign in again now',
  back: 'Connected to Finesse again',
};

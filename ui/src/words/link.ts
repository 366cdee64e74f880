import type { EndingStage, ExpiredWhy, Millis, Transport, WaitingWhy } from '../host/contract.gen';
import { page, text } from './catalogue';
import { duration } from './numbers';
import { sentences } from './pieces';

export const endingWords = (w: ExpiredWhy): string => text(`ending-why-${w}`);
/** For the ear; the eye sees the time run down. */
export const endingStageWords = (s: EndingStage): string => text(`ending-stage-${s}`);
export const waitingWords = (w: WaitingWhy): string => text(`link-why-${w}`);
export const transportWords = (t: Transport): string => text(`link-transport-${t}`);
export const expiredWords = (w: ExpiredWhy): string => text(`expired-${w}`);

/** A node as people call it: its name. The port stays only where the address is no name and does not tell the nodes apart. */
export function nodeName(server: string): string {
  const [, host, port] = /^(.+):(\d+)$/.exec(server) ?? [];
  if (host === undefined || port === undefined) return server;
  return host === 'localhost' || /^[\d.]+$/.test(host) || host.startsWith('[') ? server : host;
}

export const linkPage = page({
  connecting: 'link-connecting',
  reconnecting: (server: string, down: Millis) => text('link-reconnecting', { server, time: duration(down) }),
  outOfService: (server: string, down: Millis) => text('link-outOfService', { server, time: duration(down) }),
  lost: 'link-lost',
  next: (time: string) => text('link-next', { time }),
  nextNow: 'link-nextNow',
  onCall: 'link-onCall',
  /** What it means for the agent's work, and why it is so. */
  meaning: (onCall: boolean, why: WaitingWhy | null = null) => sentences([text(onCall ? 'link-onCall' : 'link-idle'), ...(why === null ? [] : [waitingWords(why)])]),
  tryNow: 'link-tryNow',
  signInNeeded: 'link-signInNeeded',
  takenOver: 'link-takenOver',
  takeBack: 'link-takeBack',
  expiredOnCall: 'expired-onCall',
  expiredIdle: 'expired-idle',
  signInAgain: 'expired-signInAgain',
  signingIn: 'expired-signingIn',
  ends: (time: string) => text('ending-ends', { time }),
  endsNow: 'ending-endsNow',
  endingOnCall: 'ending-onCall',
  signInAgainNow: 'ending-signInAgain',
  back: 'link-back',
});

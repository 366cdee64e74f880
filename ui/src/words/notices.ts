import type { NoticeKind, NotReadyCause } from '../host/contract.gen';
import { page, text, told, type Told } from './catalogue';
import { refusalWords, serverSays } from './errors';
import { nodeName } from './link';
import { findingWords } from './policy';

/** Causes after which the agent can be Ready again at once, when they can take calls. */
const passing: readonly NotReadyCause[] = [
  'connectionLost',
  'missedCall',
  'ownCall',
  'directCall',
  'consultCancelled',
  'callEnded',
  'wrapUpEnded',
  'phoneBack',
  'phoneSystemSwitched',
  'callsNotDelivered',
  'inactivity',
];

/** The agent is Not Ready without having asked for it, or for long, and nothing is in the way of being Ready again. */
export const canGoBack = (kind: NoticeKind): boolean =>
  (kind.kind === 'leftInState' && kind.state === 'NOT_READY') ||
  (kind.kind === 'stateChangedBySystem' && (kind.late || (kind.cause !== null && passing.includes(kind.cause))));

/** What happened, and what to do. `time` is the time of day at which it happened. */
export function noticeWords(kind: NoticeKind, time: string): Told {
  switch (kind.kind) {
    case 'settingsUnavailable':
    case 'keychainUnavailable':
      return told(`notice-${kind.kind}`);
    case 'historyNotKept':
      return told(`notice-historyNotKept-${kind.why}`);
    case 'policyNotUsed':
      return findingWords(kind.findings);
    case 'failoverRefused':
      return told('notice-failoverRefused', { host: kind.host });
    case 'moved':
      return told('notice-moved', { server: nodeName(kind.server), time });
    case 'stateChangedBySystem': {
      const code = kind.code === null ? 'none' : String(kind.code);
      if (!kind.late && kind.cause !== null) return told(`changed-${kind.cause}`, { time });
      const what = kind.late ? 'late' : 'changed';
      return kind.label === null ? told(`notice-${what}`, { time, code }) : told(`notice-${what}-reason`, { time, code, reason: kind.label });
    }
    case 'signedOutBySystem':
      if (kind.cause !== null) return told(`signedOut-${kind.cause}`);
      return kind.label === null ? told('notice-signedOut') : told('notice-signedOut-reason', { reason: kind.label });
    case 'signOutFollows':
      return told('notice-signOutFollows');
    case 'mobileAgentForgotten':
      return told('notice-mobileAgentForgotten');
    case 'leftInState':
      if (kind.state === 'NOT_READY') return told('notice-leftNotReady', { minutes: kind.minutes });
      return told('notice-leftInWrapUp', { minutes: kind.minutes });
    case 'lateRefusal': {
      const { what, todo } = told('notice-lateRefusal');
      const says = kind.server?.says ?? null;
      const why = kind.explanation !== null ? refusalWords(kind.explanation).what : says === null ? null : serverSays(says);
      return { what, todo: why === null ? todo : text('notice-lateRefusal.why', { why }) };
    }
  }
}

/** The system holds notifications back, because the user wants no disturbance. */
export const doNotDisturbWords = (): Told => told('notice-doNotDisturb');

export const noticePage = page({ dismiss: 'notice-dismiss', title: 'notice-title' });

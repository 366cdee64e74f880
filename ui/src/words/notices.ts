import type { NoticeKind } from '../host/contract.gen';
import { nodeName } from './link';
import { findingWords } from './policy';

/** The system did this because it lost a connection: 255 and 50002 of the platform, or what comes late from a failed node. */
export function madeByFailure(kind: NoticeKind): boolean {
  return kind.kind === 'stateChangedBySystem' && (kind.late || kind.code === 255 || kind.code === 50002);
}

/** What happened, and what to do. `time` is the time of day at which it happened. */
export function noticeWords(kind: NoticeKind, time: string): { what: string; todo: string } {
  switch (kind.kind) {
    case 'settingsUnavailable':
      return {
        what: 'Your settings can not be saved on this computer.',
        todo: 'Everything works; next time you type your name again.',
      };
    case 'keychainUnavailable':
      return {
        what: 'This computer’s key store is locked or missing.',
        todo: 'Everything works; after a restart you sign in again.',
      };
    case 'policyNotUsed':
      return findingWords(kind.findings);
    case 'moved':
      return {
        what: `Working with ${nodeName(kind.server)} now.`,
        todo: `Since ${time}: the other server failed or goes out of service. You need do nothing.`,
      };
    case 'stateChangedBySystem': {
      const when = kind.code === null ? `At ${time}.` : `At ${time}, reason ${kind.code}.`;
      if (kind.late) {
        return {
          what:
            kind.label === null
              ? 'The server that failed changed your state, late.'
              : `The server that failed changed your state, late: ${kind.label}.`,
          todo: `${when} It belongs to the failure before; nothing new is wrong.`,
        };
      }
      if (madeByFailure(kind)) {
        return {
          what:
            kind.label === null
              ? 'Finesse changed your state because it lost a connection.'
              : `Finesse changed your state because it lost a connection: ${kind.label}.`,
          todo: `${when} You did nothing wrong.`,
        };
      }
      return {
        what:
          kind.label === null
            ? 'Your state was changed for you, not by you.'
            : `Your state was changed for you: ${kind.label}.`,
        todo: `${when} Change it back when you are ready.`,
      };
    }
    case 'signedOutBySystem':
      return {
        what: kind.label === null ? 'Finesse signed you out.' : `Finesse signed you out: ${kind.label}.`,
        todo: 'Sign in again to go on, or ask your supervisor.',
      };
    case 'lateRefusal':
      return {
        what: 'Something you asked for earlier was refused after all.',
        todo: kind.message === '' ? 'What is shown here is how it is.' : `Finesse says: ${kind.message}`,
      };
  }
}

export const noticePage = { dismiss: 'Dismiss', title: 'Notices' };

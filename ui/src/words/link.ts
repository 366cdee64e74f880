import type { EndingStage, ExpiredWhy, NoticeKind, WaitingWhy } from '../host/contract.gen';

const why: Record<WaitingWhy, string> = {
  unreachable: 'Finesse can not be reached',
  outOfService: 'Finesse is out of service',
  refused: 'Finesse ended the connection',
  silent: 'Finesse has gone silent',
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
export const expiredWords = (w: ExpiredWhy): string => expired[w];

export const linkPage = {
  connecting: 'Connecting to Finesse…',
  connectingAgain: 'Connecting again…',
  since: (time: string) => `since ${time}`,
  next: (time: string) => `next try in ${time}`,
  nextNow: 'trying now',
  onCall: 'Your call goes on. Use the phone itself to hold or end it.',
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

/** What happened, and what to do. */
export function noticeWords(kind: NoticeKind): { what: string; todo: string } {
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
    case 'stateChangedBySystem':
      return {
        what:
          kind.label === null
            ? 'Your state was changed for you, not by you.'
            : `Your state was changed for you: ${kind.label}.`,
        todo: kind.code === null ? 'Change it back when you are ready.' : `Reason ${kind.code}. Change it back when you are ready.`,
      };
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

import type { NoticeKind } from '../host/contract.gen';
import { page, text, told, type Told } from './catalogue';
import { nodeName } from './link';
import { findingWords } from './policy';

/** The system did this because it lost a connection: 255 and 50002 of the platform, or what comes late from a failed node. */
export function madeByFailure(kind: NoticeKind): boolean {
  return kind.kind === 'stateChangedBySystem' && (kind.late || kind.code === 255 || kind.code === 50002);
}

/** A queue's call was not answered: 32763 on UCCX (protocol/reason-codes.md §1), 32767 on UCCE (protocol/reason-codes.md §2). */
const MISSED_CALL = [32_763, 32_767];

/** What happened, and what to do. `time` is the time of day at which it happened. */
export function noticeWords(kind: NoticeKind, time: string): Told {
  switch (kind.kind) {
    case 'settingsUnavailable':
    case 'keychainUnavailable':
      return told(`notice-${kind.kind}`);
    case 'policyNotUsed':
      return findingWords(kind.findings);
    case 'moved':
      return told('notice-moved', { server: nodeName(kind.server), time });
    case 'stateChangedBySystem': {
      const code = kind.code === null ? 'none' : String(kind.code);
      if (!kind.late && kind.code !== null && MISSED_CALL.includes(kind.code)) return told('notice-missedCall', { time });
      const what = kind.late ? 'late' : madeByFailure(kind) ? 'failure' : 'changed';
      return kind.label === null ? told(`notice-${what}`, { time, code }) : told(`notice-${what}-reason`, { time, code, reason: kind.label });
    }
    case 'signedOutBySystem':
      return kind.label === null ? told('notice-signedOut') : told('notice-signedOut-reason', { reason: kind.label });
    case 'lateRefusal': {
      const { what, todo } = told('notice-lateRefusal');
      return { what, todo: kind.message === '' ? todo : text('notice-lateRefusal.message', { message: kind.message }) };
    }
  }
}

export const noticePage = page({ dismiss: 'notice-dismiss', title: 'notice-title' });

import type { CertificateReason } from '../host/contract.gen';
import { text, told, type Told } from './catalogue';
import { date, dateAndTime, list } from './numbers';

/** Names that are shown of those in a certificate; some hold hundreds. */
const MOST_NAMES = 3;

function someOf(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return list(more > 0 ? [...names.slice(0, MOST_NAMES), text('certificate-more', { count: more })] : names);
}

/** Why a server's certificate is refused, and what to do about it. */
export function certificateWords(reason: CertificateReason): Told {
  switch (reason.kind) {
    case 'expired':
      return told('certificate-expired', { date: date(new Date(reason.ended)) });
    case 'notYetValid':
      return told('certificate-notYetValid', { date: date(new Date(reason.begins)) });
    case 'clockWrong':
      return told('certificate-clockWrong', { time: dateAndTime(new Date(reason.here)) });
    case 'unknownAuthority':
      return told('certificate-unknownAuthority', { authority: reason.authority });
    case 'incompleteChain':
      return told('certificate-incompleteChain', { authority: reason.missing });
    case 'otherName':
      return told('certificate-otherName', { names: someOf(reason.names) });
    case 'weakKey':
      return told('certificate-weakKey', { bits: String(reason.bits) });
    case 'expiredIntermediate':
      return told('certificate-expiredIntermediate', { date: date(new Date(reason.ended)), authority: reason.authority });
    case 'selfSigned':
    case 'noSubjectAltName':
    case 'oldVersion':
    case 'wrongUsage':
    case 'weakSignature':
    case 'unknownAlgorithm':
    case 'revoked':
    case 'malformed':
    case 'notProven':
    case 'refusedByEngine':
    case 'other':
      return told(`certificate-${reason.kind}`);
  }
}

import type { CertificateReason } from '../host/contract.gen';
import { date, dateAndTime, list } from './numbers';
import type { Told } from './told';

/** Names that are shown of those in a certificate; some hold hundreds. */
const MOST_NAMES = 3;

function someOf(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return list(more > 0 ? [...names.slice(0, MOST_NAMES), `${more} more`] : names);
}

/** Why a server's certificate is refused, and what to do about it. */
export function certificateWords(reason: CertificateReason): Told {
  switch (reason.kind) {
    case 'expired':
      return {
        what: `The server’s certificate expired on ${date(new Date(reason.ended))}.`,
        todo: 'IT must renew it on the server.',
      };
    case 'notYetValid':
      return {
        what: `The server’s certificate is not valid before ${date(new Date(reason.begins))}.`,
        todo: 'Check this computer’s date and time. If they are right, IT must replace the certificate on the server.',
      };
    case 'clockWrong':
      return {
        what: `This computer’s clock is wrong: it says ${dateAndTime(new Date(reason.here))}.`,
        todo: 'Set its date, time and time zone, then try again.',
      };
    case 'selfSigned':
      return {
        what: 'The server signed its certificate itself, and this computer does not know it.',
        todo: 'IT must install this certificate on this computer, or give the server one from the company’s authority.',
      };
    case 'unknownAuthority':
      return {
        what: 'This computer does not trust the authority that issued the server’s certificate.',
        todo: `IT must install the authority’s certificate on this computer: ${reason.authority}.`,
      };
    case 'incompleteChain':
      return {
        what: 'The server does not send the certificate of the authority that issued its own.',
        todo: `IT must add it on the server, or install it on this computer if it is a root: ${reason.missing}.`,
      };
    case 'otherName':
      return {
        what: `The server’s certificate is for another name: ${someOf(reason.names)}.`,
        todo: 'Type the name as the certificate has it, or ask IT to renew the certificate with the name that you typed.',
      };
    case 'noSubjectAltName':
      return {
        what: 'The server’s certificate does not hold its host name where it must.',
        todo: 'IT must renew it with the host name as a subject alternative name (SAN).',
      };
    case 'oldVersion':
      return {
        what: 'The server’s certificate has an old form that is not accepted any more.',
        todo: 'IT must renew it as X.509 version 3, with the host name as a subject alternative name (SAN).',
      };
    case 'wrongUsage':
      return {
        what: 'The server’s certificate is not made for a server.',
        todo: 'IT must renew it with the usages digitalSignature and serverAuth. To install it on this computer does not help.',
      };
    case 'weakSignature':
      return {
        what: 'The server’s certificate has a signature that can be forged (MD5 or SHA-1).',
        todo: 'IT must renew it, and its authority’s if that is the old one, with SHA-256 or better.',
      };
    case 'unknownAlgorithm':
      return {
        what: 'The server’s certificate has a signature that Aplomb cannot check.',
        todo: 'IT must renew it with RSA or ECDSA P-256, and SHA-256.',
      };
    case 'weakKey':
      return {
        what: `The server’s certificate has a key that is too short: RSA with ${reason.bits} bits.`,
        todo: 'IT must renew it, or its authority’s, with 2048 bits or more, or with ECDSA P-256.',
      };
    case 'expiredIntermediate':
      return {
        what: `The certificate of the server’s authority expired on ${date(new Date(reason.ended))}.`,
        todo: `IT must put the renewed one on the server: ${reason.authority}.`,
      };
    case 'revoked':
      return {
        what: 'The server’s certificate was revoked by its authority.',
        todo: 'IT must renew it on the server, with a new key.',
      };
    case 'malformed':
      return {
        what: 'The server’s certificate cannot be read.',
        todo: 'IT must renew it on the server, or find out what changes it on the way.',
      };
    case 'notProven':
      return {
        what: 'The server did not prove that its certificate is its own.',
        todo: 'Do not try again before IT has looked: something on the way may pretend to be the server.',
      };
    case 'refusedByEngine':
      return {
        what: 'This computer trusts the server’s certificate, but the sign-in window refuses it.',
        todo: 'IT must update the computer’s web engine and root certificates, or renew the certificate on the server.',
      };
    case 'other':
      return {
        what: 'A rule of this computer or of the authority forbids the server’s certificate.',
        todo: 'IT must renew it as a usual one: version 3, for servers, with the host name, from an authority that this computer trusts.',
      };
  }
}

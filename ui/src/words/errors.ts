import type { CallDataLoss, CommandError, ErrorCode, Explanation, Persons } from '../host/contract.gen';
import { page, text, told, type Told } from './catalogue';
import { certificateWords } from './certificates';
import { list } from './numbers';

/** What helps after an error, where one button does. */
export type Help = 'chooseReason' | 'notReady' | 'signInAgain';

/** What an error is about, where that changes what there is to say. */
export interface Asked {
  /** The name was typed in the form just now. */
  typed?: boolean;
  /** What was asked for: `dial`, or the action on a call. */
  action?: string | null;
}

/** The sentences for a code, with the server that they name. */
export const errorWords = (code: ErrorCode, host: string | null = null): Told => told(`error-${code}`, { host: host ?? 'none' });

/** Why something is refused, or not offered. */
export const refusalWords = (explanation: Explanation): Told => told(`refusal-${explanation}`);

/** The words of the server, for a person. */
export const serverSays = (says: string): string => text('error-says', { says });

/** Of a call that did not begin these say nothing: there is no call yet. */
const aboutACall: readonly Explanation[] = ['callHasChanged', 'notController'];

/** The short text at the field of the server, which holds `typed`. */
export function serverFieldWords(error: CommandError, typed: string): string {
  const address = /^(?:\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?|\[[\da-f:.]+\](?::\d+)?)$/i.test(typed.trim());
  if (error.code === 'invalidServer' && address) return text('error-invalidServer-address');
  return errorWords(error.code, error.host).what;
}

/** Both names, where the server says who signed in. `typed`: in the form, where the agent typed the name just now. */
export function personWords({ expected, signedIn }: Persons, typed: boolean): Told {
  if (signedIn === null) return errorWords('wrongPerson');
  return typed ? told('error-persons-typed', { expected, signedIn }) : told('error-persons-desk', { expected, signedIn });
}

/** What of a change of call data was not kept. */
function lossWords({ dropped, truncated }: CallDataLoss): Told {
  if (truncated.length === 0) return told('error-callData-dropped', { names: list(dropped) });
  if (dropped.length === 0) return told('error-callData-truncated', { names: list(truncated) });
  return errorWords('callDataNotKept');
}

/** The sentences for an error: those of the certificate or of the two persons, where one is the reason. */
export function toldOf(error: CommandError, { typed = false, action = null }: Asked = {}): Told {
  if (error.certificate !== null) return certificateWords(error.certificate.reason);
  if (error.persons !== null) return personWords(error.persons, typed);
  if (error.callData !== null) return lossWords(error.callData);
  const { explanation } = error;
  if (action === 'dial' && error.code === 'callRefused' && (explanation === null || aboutACall.includes(explanation))) {
    return told('error-callRefused-dial');
  }
  if (action === 'DROP' && (error.code === 'timedOut' || error.code === 'noResult')) return told('error-end-unconfirmed');
  return explanation === null ? errorWords(error.code, error.host) : refusalWords(explanation);
}

/** For the folded part and the copy button: everything that helps the support, never a secret. */
export function errorDetails(error: CommandError): string {
  const lines = [`code: ${error.code}`];
  if (error.explanation !== null) lines.push(`explanation: ${error.explanation}`);
  if (error.step !== null) lines.push(`step: ${error.step}`);
  if (error.server !== null) {
    lines.push(`Finesse: ${error.server.errorType}`);
    if (error.server.message !== '') lines.push(`message: ${error.server.message}`);
    if (error.server.data !== '') lines.push(`data: ${error.server.data}`);
    if (error.server.says !== null) lines.push(`says: ${error.server.says}`);
    lines.push(...error.server.rest.map((rest) => `also: ${rest}`));
  }
  if (error.certificate !== null) {
    const { host, subject, issuer, reason } = error.certificate;
    lines.push(`shown by: ${host}`, `certificate of: ${subject}`, `issued by: ${issuer}`, `reason: ${reason.kind}`);
  }
  if (error.callData !== null) lines.push(`not kept: ${error.callData.dropped.join(', ')}`, `truncated: ${error.callData.truncated.join(', ')}`);
  if (error.detail !== '') lines.push(`detail: ${error.detail}`);
  if (error.traceId !== '') lines.push(`trace: ${error.traceId}`);
  return lines.join('\n');
}

export const errorPage = page({
  details: 'error-details',
  copy: 'error-copy',
  copied: 'error-copied',
  dismiss: 'error-dismiss',
  takeOver: 'error-takeOver',
  signInAs: (name: string) => text('error-signInAs', { name }),
  examine: 'error-examine',
  help: (help: Help) => text(`error-help-${help}`),
  certificateOf: 'error-certificate-of',
  certificateSubject: 'error-certificate-subject',
  certificateIssuer: 'error-certificate-issuer',
  unreadable: 'error-unreadable',
});

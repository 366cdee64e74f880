import type { CommandError, ErrorCode, Persons } from '../host/contract.gen';
import { certificateWords } from './certificates';
import type { Told } from './told';

/** `{host}` stands for the server that the error names. */
const told: Record<ErrorCode, Told> = {
  invalidServer: {
    what: 'This is not the name of a server.',
    todo: 'Type the name only, for instance finesse.example.com.',
  },
  nameNotFound: {
    what: 'There is no server with this name.',
    todo: 'Look for a typing error. If the name is right, this computer may need your company’s network or VPN.',
  },
  noNetwork: {
    what: 'The server can not be reached.',
    todo: 'Check that this computer is connected to your company’s network, then try again.',
  },
  portRefused: {
    what: 'The server is there, but Finesse does not answer on this port.',
    todo: 'Leave the port out unless IT gave you one. If Finesse was just restarted, try again in a few minutes.',
  },
  timedOut: {
    what: '{host} did not answer in time.',
    todo: 'Try again. If it stays like this, tell IT the name of this server.',
  },
  certificateNotTrusted: {
    what: 'This computer does not trust the server’s certificate.',
    todo: 'IT must install the issuer’s certificate on this computer, or renew the one on the server.',
  },
  notFinesse: {
    what: 'A server answered, but it is not Finesse.',
    todo: 'Check the name of the server with IT.',
  },
  outOfService: {
    what: 'Finesse is out of service at the moment.',
    todo: 'Wait a little and try again. Calls may still reach your phone.',
  },
  cancelled: {
    what: 'The sign-in was cancelled.',
    todo: 'Sign in again when you are ready.',
  },
  signInRefused: {
    what: 'The identity service refused to sign you in.',
    todo: 'Try again. If it refuses again, IT must check your account’s access to Finesse.',
  },
  signInFailed: {
    what: 'The identity service failed while it made your token.',
    todo: 'Try again in a minute. If it stays like this, tell IT.',
  },
  tokenUnreadable: {
    what: 'The sign-in ended with an answer that is not a token.',
    todo: 'Try again. If it happens again, IT needs the details below.',
  },
  wrongPerson: {
    what: 'Another person signed in on your company’s page.',
    todo: 'Nothing was kept. Sign in there with your own account, or correct the name of the agent.',
  },
  nameNeeded: {
    what: 'This server needs a name to sign you in.',
    todo: 'Ask IT to switch askForName on.',
  },
  navigationRefused: {
    what: 'The sign-in led to {host}, which is not allowed.',
    todo: 'Nothing was sent there. IT must allow this address or correct the sign-in.',
  },
  wrongServerName: {
    what: 'Finesse calls itself {host}, and signs you in only under that name.',
    todo: 'If this is your company’s server, type {host} as the server and sign in again.',
  },
  clientCertificateRequired: {
    what: '{host} wants a certificate of this computer, which Aplomb cannot show.',
    todo: 'Ask IT for a way to sign in without a client certificate.',
  },
  signInPageEnded: {
    what: 'The sign-in page closed unexpectedly.',
    todo: 'Sign in again. Nothing is left of the page that closed.',
  },
  signInPageFailed: {
    what: 'The sign-in page of {host} could not be loaded.',
    todo: 'Try again. If it stays like this, IT needs the details below.',
  },
  passwordRefused: {
    what: 'Finesse refused the password.',
    todo: 'It is not sent again by itself: five wrong ones lock your account for five minutes. Press Sign in to type it again.',
  },
  chooseMethod: {
    what: 'The server does not say how you sign in.',
    todo: 'Choose it in the form.',
  },
  unknownAgent: {
    what: 'Finesse does not know this agent.',
    todo: 'Check your agent name or number.',
  },
  invalidExtension: {
    what: 'Finesse does not know this extension, or its phone is off.',
    todo: 'Check the extension and your phone, then sign in again.',
  },
  extensionBusy: {
    what: 'This extension is in use by somebody else.',
    todo: 'Choose another extension, or ask the other agent to sign out.',
  },
  signedInElsewhere: {
    what: 'You are already signed in at another extension.',
    todo: 'Sign out there, or take over here. Taking over ends the other sign-in.',
  },
  linkFailed: {
    what: 'The connection for live news from Finesse could not be made.',
    todo: 'Try again. If it stays like this, a firewall may be in the way: tell IT.',
  },
  reasonRequired: {
    what: 'Finesse wants a reason.',
    todo: 'Choose one from the list.',
  },
  reasonRefused: {
    what: 'Finesse does not take this reason.',
    todo: 'Choose another one.',
  },
  stateRefused: {
    what: 'Finesse did not change your state.',
    todo: 'The state shown here is the true one. Try again in a moment.',
  },
  callRefused: {
    what: 'Finesse did not do this with the call.',
    todo: 'The call is as shown here. Try again, or use your phone.',
  },
  callGone: {
    what: 'This call is already over.',
    todo: 'There is nothing left to do with it.',
  },
  invalidNumber: {
    what: 'This number can not be dialled.',
    todo: 'Check the digits. Your company may not allow this destination.',
  },
  busy: {
    what: 'Your last request is still waiting for its result.',
    todo: 'Wait a moment, then try again.',
  },
  noResult: {
    what: 'Finesse took the request, but no result came in time.',
    todo: 'It may still happen. Watch what is shown here before you try again.',
  },
  notSignedIn: {
    what: 'You are not signed in.',
    todo: 'Sign in first.',
  },
  sessionExpired: {
    what: 'Your sign-in has ended.',
    todo: 'Sign in again, then repeat this.',
  },
  refused: {
    what: 'Finesse refused this.',
    todo: 'Its own words are in the details.',
  },
  settingsNotSaved: {
    what: 'Your settings could not be saved.',
    todo: 'They count until you close Aplomb. If it stays like this, tell IT.',
  },
  internal: {
    what: 'Something went wrong in Aplomb itself.',
    todo: 'Try again. If it stays like this, send the details to IT.',
  },
};

/** The sentences for a code, with the server that they name. */
export function errorWords(code: ErrorCode, host: string | null = null): Told {
  const { what, todo } = told[code];
  const named = (text: string) => text.replaceAll(/^\{host\}/g, host ?? 'The server').replaceAll('{host}', host ?? 'the server');
  return { what: named(what), todo: named(todo) };
}

/** Both names, where the server says who signed in. `typed`: in the form, where the agent typed the name just now. */
export function personWords({ expected, signedIn }: Persons, typed: boolean): Told {
  if (signedIn === null) return told.wrongPerson;
  return typed
    ? {
        what: `You typed ${expected}, but your company’s page signed in ${signedIn}.`,
        todo: `Nothing was kept. Sign in as ${signedIn}, or sign in again and use the account of ${expected} there.`,
      }
    : {
        what: `${expected} is signed in here, but your company’s page signed in ${signedIn}.`,
        todo: `Nothing was kept. Sign in again and use the account of ${expected} there, or sign out.`,
      };
}

/** The sentences for an error: those of the certificate or of the two persons, where one is the reason. `typed`: see {@link personWords}. */
export function toldOf(error: CommandError, typed = false): Told {
  if (error.certificate !== null) return certificateWords(error.certificate.reason);
  return error.persons === null ? errorWords(error.code, error.host) : personWords(error.persons, typed);
}

/** For the folded part and the copy button: everything that helps the support, never a secret. */
export function errorDetails(error: CommandError): string {
  const lines = [`code: ${error.code}`];
  if (error.step !== null) lines.push(`step: ${error.step}`);
  if (error.server !== null) {
    lines.push(`Finesse: ${error.server.errorType}`);
    if (error.server.message !== '') lines.push(`message: ${error.server.message}`);
    if (error.server.data !== '') lines.push(`data: ${error.server.data}`);
  }
  if (error.certificate !== null) {
    const { host, subject, issuer, reason } = error.certificate;
    lines.push(`shown by: ${host}`, `certificate of: ${subject}`, `issued by: ${issuer}`, `reason: ${reason.kind}`);
  }
  if (error.detail !== '') lines.push(`detail: ${error.detail}`);
  if (error.traceId !== '') lines.push(`trace: ${error.traceId}`);
  return lines.join('\n');
}

export const errorPage = {
  details: 'Details',
  copy: 'Copy details',
  copied: 'Copied',
  dismiss: 'Dismiss',
  takeOver: 'Take over here',
  signInAs: (name: string) => `Sign in as ${name}`,
  examine: 'Find the cause',
  certificateOf: 'Shown by',
  certificateSubject: 'Certificate of',
  certificateIssuer: 'Issued by',
  unreadable: 'cannot be read',
};

import type { ErrorCode } from '../../host/contract.gen';

/** What lies between this computer and Finesse. The rest is put right in the form, or by asking again. */
const between: readonly ErrorCode[] = [
  'nameNotFound',
  'noNetwork',
  'portRefused',
  'proxySignIn',
  'timedOut',
  'certificateNotTrusted',
  'notFinesse',
  'outOfService',
  'signInRefused',
  'signInFailed',
  'tokenUnreadable',
  'navigationRefused',
  'wrongServerName',
  'clientCertificateRequired',
  'sandboxRequired',
  'signInPageFailed',
  'linkFailed',
];

/** Whether an examination can tell more about this failure. */
export const canBeExamined = (code: ErrorCode): boolean => between.includes(code);

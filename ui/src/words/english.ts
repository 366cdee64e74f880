import about from '../../locales/en/about.ftl?raw';
import calls from '../../locales/en/calls.ftl?raw';
import certificates from '../../locales/en/certificates.ftl?raw';
import closing from '../../locales/en/closing.ftl?raw';
import connection from '../../locales/en/connection.ftl?raw';
import desk from '../../locales/en/desk.ftl?raw';
import diagnostics from '../../locales/en/diagnostics.ftl?raw';
import dial from '../../locales/en/dial.ftl?raw';
import errors from '../../locales/en/errors.ftl?raw';
import examination from '../../locales/en/examination.ftl?raw';
import history from '../../locales/en/history.ftl?raw';
import notices from '../../locales/en/notices.ftl?raw';
import numbers from '../../locales/en/numbers.ftl?raw';
import password from '../../locales/en/password.ftl?raw';
import policy from '../../locales/en/policy.ftl?raw';
import reasons from '../../locales/en/reasons.ftl?raw';
import refusals from '../../locales/en/refusals.ftl?raw';
import settings from '../../locales/en/settings.ftl?raw';
import signIn from '../../locales/en/sign-in.ftl?raw';
import states from '../../locales/en/states.ftl?raw';
import wrapUp from '../../locales/en/wrap-up.ftl?raw';

/** The English texts of the page. */
export const english: readonly string[] = [
  about,
  calls,
  certificates,
  closing,
  connection,
  desk,
  diagnostics,
  dial,
  errors,
  examination,
  history,
  notices,
  numbers,
  password,
  policy,
  reasons,
  refusals,
  settings,
  signIn,
  states,
  wrapUp,
];

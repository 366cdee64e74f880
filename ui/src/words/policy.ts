import type { ManagedSetting, PolicyFinding } from '../host/contract.gen';

const setting: Record<ManagedSetting, string> = {
  server: 'Finesse server',
  secondServer: 'Second Finesse server',
  extension: 'Extension',
  signInMethod: 'Way to sign in',
  allowedHosts: 'Hosts of the sign-in window',
  signOutAddresses: 'Addresses visited at sign-out',
  sessionMinutes: 'Life of a sign-in in minutes',
  keepSession: 'Sign-in is kept after the end',
  rememberAgent: 'Agent’s name is remembered',
  askForName: 'Form asks for a name',
  refreshForm: 'Form of the token refresh',
  userHint: 'Name for the sign-in page',
  charset: 'Letters of a password',
  transport: 'Way to the notification service',
  agents: 'Number of agents',
  restoreReady: 'Ready again after a failed server',
  osAccountSignIn: 'Sign-in with the account of Windows',
  practice: 'Practice mode',
  logLevel: 'Amount that is logged',
  acceleration: 'Drawing with the graphics card',
};

export const settingWords = (s: ManagedSetting): string => setting[s];

const asSwitch: Record<string, string> = { true: 'Yes', false: 'No' };

/** A value as a person reads it; only a switch is `true` or `false`. */
export const valueWords = (value: string): string => asSwitch[value] ?? value;

export const managedPage = {
  title: 'Set by your organisation',
  by: 'Set by your organisation',
  change: 'Set by your organisation. Only your IT department can change it.',
};

/** What of the organisation's settings is not used, and what to do. */
export function findingWords(findings: PolicyFinding[]): { what: string; todo: string } {
  const ask = 'Everything else works. Tell your IT department';
  const [first] = findings;
  if (first === undefined || first.setting === null) {
    return {
      what: 'The settings from your organisation could not be used.',
      todo: `${ask}${first === undefined ? '' : `: ${first.detail}`}.`,
    };
  }
  const names = [...new Set(findings.map((finding) => finding.setting ?? ''))];
  if (names.length === 1) {
    return { what: `A setting from your organisation could not be used: ${first.setting}.`, todo: `${ask}: ${first.detail}.` };
  }
  return {
    what: `Settings from your organisation could not be used: ${names.join(', ')}.`,
    todo: `${ask}; the log says why.`,
  };
}

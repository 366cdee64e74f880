import type { ConnectionReport, Platform, SignInMethod, SignInStep } from '../host/contract.gen';

const steps: Record<SignInStep, { title: string; about: string; running: string }> = {
  signInPage: {
    title: 'Sign-in page',
    about: 'Your password goes to your company only.',
    running: 'Asking the server how you sign in…',
  },
  token: { title: 'Token', about: 'Your company vouches for you.', running: 'Checking it and looking you up…' },
  connection: { title: 'Connection', about: 'News from Finesse arrives live.', running: 'Connecting to Finesse…' },
  phone: { title: 'Phone', about: 'Calls ring at your extension.', running: 'Signing in your extension…' },
};

export type StepStatus = 'waiting' | 'running' | 'done' | 'failed';

const status: Record<StepStatus, string> = { waiting: 'to come', running: 'running', done: 'done', failed: 'failed' };

const platform: Record<Platform, string> = { ucce: 'Contact Center Enterprise', uccx: 'Contact Center Express' };

const method: Record<SignInMethod, { choice: string; about: string; remembered: string }> = {
  singleSignOn: {
    choice: 'On my company’s page',
    about: 'With the account you use for everything else at work.',
    remembered: 'You sign in on your company’s page.',
  },
  password: {
    choice: 'With a Finesse password',
    about: 'A password for Finesse only, typed into a window of its own.',
    remembered: 'You sign in with a Finesse password.',
  },
};

export const methodWords = (m: SignInMethod) => method[m];
export const stepWords = (step: SignInStep) => steps[step];
export const stepStatus = (s: StepStatus): string => status[s];
export const platformWords = (p: Platform): string => platform[p];

const modes: Record<string, string> = {
  SSO: 'Single sign-on',
  HYBRID: 'Single sign-on for some agents',
  NON_SSO: 'Password, without single sign-on',
};

/** What a server said about itself, as separate short facts. */
export function reportWords(report: ConnectionReport): string[] {
  return [
    report.inService ? 'In service' : 'Out of service at the moment',
    report.platform === null ? 'Finesse' : `Finesse for ${platform[report.platform]}`,
    modes[report.authMode] ?? report.authMode,
    ...(report.otherNode === null ? [] : [`Other node: ${report.otherNode}`]),
  ];
}

export const signInPage = {
  title: 'Sign in',
  product: 'Aplomb',
  subtitle: 'The agent desktop for Cisco Finesse',
  server: 'Server',
  serverHint: 'finesse.example.com',
  agent: 'Agent',
  agentHint: 'Login name or number',
  agentAbout: 'As your company knows you, with or without its domain.',
  extension: 'Extension',
  extensionHint: 'The phone in front of you',
  offered: (number: string) => `You want to call ${number}.`,
  offeredAfter: 'Sign in, then it stands in the dial field.',
  submit: 'Sign in',
  submitting: 'Signing in…',
  cancel: 'Cancel',
  cancelling: 'Cancelling…',
  practice: 'Practice',
  practiceAbout: 'Try everything with a made-up contact centre on this computer',
  practiceStarting: 'Starting the practice contact centre…',
  practiceTitle: 'Practice',
  check: 'Check the connection',
  checking: 'Asking the server…',
  answered: (server: string) => `${server} answers`,
  steps: 'How signing in goes',
  waitingForAgent: 'A window for signing in is open. Go on there.',
  method: 'How do you sign in to Finesse?',
  methodAgain: 'Choose again',
  methodKeep: 'Leave it as it is',
  version: (v: string) => `Version ${v}`,
  missing: 'Fill this in first.',
  starting: 'Starting…',
};

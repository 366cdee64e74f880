import type { ConnectionReport, MobileMode, Platform, SignInMethod, SignInStep } from '../host/contract.gen';
import { page, text, type PlainId } from './catalogue';
import { sentences } from './pieces';

export type StepStatus = 'waiting' | 'running' | 'done' | 'failed';

export const methodWords = (m: SignInMethod) => ({
  choice: text(`signIn-method-${m}`),
  about: text(`signIn-method-${m}.about`),
  remembered: text(`signIn-method-${m}.remembered`),
});
/** How an agent is reached: at the extension, or as a mobile agent. */
export type Phone = 'desk' | MobileMode;
export const phoneWords = (phone: Phone): string => text(`signIn-phone-${phone}`);
export const stepWords = (step: SignInStep) => ({
  title: text(`signIn-step-${step}`),
  about: text(`signIn-step-${step}.about`),
  running: text(`signIn-step-${step}.running`),
});
export const stepStatus = (s: StepStatus): string => text(`signIn-status-${s}`);
export const platformWords = (p: Platform): string => text(`platform-${p}`);

const modes: Record<string, PlainId> = { SSO: 'server-mode-SSO', HYBRID: 'server-mode-HYBRID', NON_SSO: 'server-mode-NON_SSO' };

/** What a server said about itself, in short sentences. */
export function reportWords({ inService, platform, authMode, otherNode }: ConnectionReport): string {
  const mode = modes[authMode];
  return sentences([
    inService ? text('server-inService') : text('server-outOfService'),
    platform === null ? text('server-finesse') : text('server-finesse-platform', { platform: platformWords(platform) }),
    mode === undefined ? text('server-mode-other', { mode: authMode }) : text(mode),
    ...(otherNode === null ? [] : [text('server-otherNode', { server: otherNode })]),
  ]);
}

export const signInPage = page({
  product: 'signIn-product',
  subtitle: 'signIn-subtitle',
  server: 'signIn-server',
  serverHint: 'signIn-server-hint',
  agent: 'signIn-agent',
  agentHint: 'signIn-agent-hint',
  agentAbout: 'signIn-agent-about',
  extension: 'signIn-extension',
  more: 'signIn-more',
  phone: 'signIn-phone',
  number: 'signIn-number',
  numberAbout: 'signIn-number-about',
  numberWrong: 'signIn-number-wrong',
  offered: (number: string) => text('signIn-offered', { number }),
  offeredAfter: 'signIn-offered.todo',
  submit: 'signIn-submit',
  cancel: 'signIn-cancel',
  cancelling: 'signIn-cancelling',
  practice: (p: Platform) => text(p === 'uccx' ? 'signIn-practice-uccx' : 'signIn-practice'),
  practiceAbout: (p: Platform) => text('signIn-practice-about', { name: p.toUpperCase() }),
  practiceStarting: 'signIn-practice-starting',
  practiceTitle: 'signIn-practice-title',
  check: 'signIn-check',
  checking: 'signIn-checking',
  answered: (server: string) => text('signIn-answered', { server }),
  steps: 'signIn-steps',
  waitingForAgent: 'signIn-waitingForAgent',
  method: 'signIn-method',
  methodAgain: 'signIn-method-again',
  methodKeep: 'signIn-method-keep',
  version: (version: string) => text('signIn-version', { version }),
  missing: 'signIn-missing',
});

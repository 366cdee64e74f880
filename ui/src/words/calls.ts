import type { Call, CallAction, CallPhase, FailureCause, ParticipantState } from '../host/contract.gen';
import { page, text } from './catalogue';
import { list, number } from './numbers';
import { around, sentences } from './pieces';

export const phaseWords = (p: CallPhase['kind']): string => text(`call-phase-${p}`);
export const failureWords = (f: FailureCause): string => text(`call-failure-${f}`);
export const actionWords = (a: CallAction): string => text(`call-action-${a}`);
export const actionAwaited = (a: CallAction): string => text(`call-action-${a}.awaited`);
export const legWords = (s: ParticipantState): string => text(`call-leg-${s}`);

/** The other side, or that it hides. */
export const caller = (number: string): string => (number === '' ? text('call-withheld') : number);

/** Whom a card is about: the other side, or that no number is dialled yet, which is not the same as a hidden one. */
export const callerOf = ({ otherParty, dialled, direction, phase, outbound }: Call): string => {
  if (phase.kind === 'offHook') return text('call-undialled');
  if (outbound?.reservation === true) return outbound.customer ?? text('outbound-reservation');
  return caller(otherParty === '' && direction === 'outgoing' ? dialled : otherParty);
};

/** The customer's name, where the layout has one in its header: a value that is neither hidden nor the number of the other side again. */
export function nameOfCustomer({ variables, otherParty }: Call): string | null {
  const header = variables.find(({ place, masked, value }) => place === 'header' && !masked && value !== '');
  const digits = (text: string) => text.replaceAll(/\D/g, '');
  const isNumber = header !== undefined && /^[+\d\s()./-]+$/.test(header.value) && digits(otherParty).endsWith(digits(header.value).replace(/^0+/, ''));
  return header === undefined || isNumber ? null : header.value;
}

/** The name of the other side, where it is known: from the data of the call, else of the contact with its number. The data of a consultation are the customer's. */
export function nameOfOther(call: Call): string | null {
  const isConsultation = call.consultationOf !== null || call.callType === 'CONSULT';
  return (isConsultation ? null : nameOfCustomer(call)) ?? call.otherPartyName;
}

/** Whom a sentence is about: the name of the other side, else what stands in its place. */
export const whoOf = (call: Call): string => nameOfOther(call) ?? callerOf(call);

/** The name of the other side with its number, as one. */
export function whoAndNumber(call: Call): string {
  const name = nameOfOther(call);
  return name === null ? callerOf(call) : text('call-name-number', { name, number: callerOf(call) });
}

/** `1002 (on hold)` */
export const legOf = (who: string, s: ParticipantState): string => text('call-leg-of', { who, leg: legWords(s) });

/** Who hears whom, in one sentence or two. */
export function hearing(hear: readonly string[], away: readonly string[]): string {
  const [first] = hear;
  const told = [];
  if (hear.length > 1) told.push(text('call-together', { people: list(hear) }));
  else if (first !== undefined) told.push(text('call-alone', { who: first }));
  if (away.length > 0) told.push(text(told.length > 0 ? 'call-away' : 'call-apart', { people: list(away) }));
  return sentences(told);
}

/** What is announced when a call rings. */
export function ringingWords(call: Call): string {
  const from = call.otherParty === '' ? 'none' : call.otherParty;
  return call.queue === null ? text('call-incoming', { caller: from }) : text('call-incoming-queue', { caller: from, queue: call.queue });
}

/** What is announced when a call did not get through. */
export const failedWords = (cause: FailureCause): string => text('call-failed', { cause: failureWords(cause) });

/** What is announced of any other change of a call. */
export const changedWords = (phase: CallPhase['kind'], caller: string): string => text('call-changed', { phase: phaseWords(phase), caller });

export const callPage = page({
  calls: 'call-calls',
  you: 'call-you',
  total: () => around((time) => text('call-total', { time })),
  keys: 'call-keys',
  editNumber: 'call-editNumber',
  dismiss: 'call-dismiss',
  tools: 'call-tools',
  wrapUp: 'call-wrapUp',
  wrapUpReason: 'call-wrapUp-reason',
  recording: 'call-recording',
  people: (sentence: string) => text('call-people', { sentence }),
  remove: (who: string) => text('call-remove', { who }),
  joined: (sentence: string) => text('call-joined', { sentence }),
  left: (who: string) => text('call-left', { who }),
  close: 'call-close',
});

/** The data of a call. */
export const dataPage = page({
  title: 'call-data',
  none: 'call-data-none',
  all: (count: number) => text('call-data-all', { count }),
  show: 'call-data-show',
  copy: (label: string) => text('call-copy', { label }),
  copied: 'call-copied',
  rest: 'call-data-rest',
  find: 'call-data-find',
  noneFound: (typed: string) => text('call-data-noneFound', { typed }),
  empty: 'call-data-empty',
  masked: 'call-data-masked',
  edit: (label: string) => text('call-data-edit', { label }),
  save: 'call-data-save',
  cancel: 'call-data-cancel',
  saving: 'call-data-saving',
  bytes: (used: number, most: number) => text('call-data-bytes', { used: number(used), most: number(most) }),
  tooLong: (over: number) => text('call-data-tooLong', { over }),
  meanwhile: (value: string) => (value === '' ? text('call-data-meanwhile-empty') : text('call-data-meanwhile', { value })),
});

/** A number to consult or to transfer to, in the card of the call. */
export const handOverPage = {
  consult: page({ title: 'call-consult-title', about: 'call-consult-about', label: 'call-consult-label', go: 'call-consult-go', awaited: 'call-action-CONSULT_CALL.awaited', hint: 'call-number-hint', held: 'call-number-held' }),
  transfer: page({ title: 'call-transfer-title', about: 'call-transfer-about', label: 'call-transfer-label', go: 'call-action-TRANSFER_SST', awaited: 'call-action-TRANSFER_SST.awaited', hint: 'call-number-hint', held: 'call-number-held' }),
};

export const tonesPage = page({
  title: 'call-tones-title',
  label: 'call-tones-label',
  hide: 'call-tones-hide',
  show: 'call-tones-show',
  held: 'call-tones-held',
  wrong: 'call-tones-wrong',
  sent: (tones: string) => text('call-tones-sent', { tones }),
  sentHidden: (count: number) => text('call-tones-sent-hidden', { count }),
  again: 'call-tones-again',
  leaveOut: 'call-tones-leaveOut',
  star: 'call-tones-key-star',
  hash: 'call-tones-key-hash',
});

/** Two calls at once, and what becomes of them. */
export const joinPage = page({
  title: (other: string) => text('call-join', { other }),
  transfer: (one: string, other: string) => text('call-join-transfer', { one, other }),
  conference: (one: string, other: string) => text('call-join-conference', { one, other }),
});

export const consultPage = page({
  title: 'consult-title',
  first: 'consult-first',
  second: 'consult-second',
  half: (part: string, who: string) => text('consult-half', { part, who }),
  ways: 'consult-ways',
  swap: 'consult-swap',
  swapAwaited: 'consult-swap.awaited',
  swapAbout: 'consult-swap-about',
  back: 'consult-back',
  backAwaited: 'consult-back.awaited',
  backAbout: (one: string, other: string) => text('consult-back-about', { one, other }),
  of: (action: string, who: string) => text('consult-of', { action, who }),
  people: (people: string) => text('consult-people', { people }),
});

export const wrapUpPage = page({
  left: () => around((time) => text('wrapUp-left', { time })),
  elapsed: () => around((time) => text('wrapUp-elapsed', { time })),
  search: 'wrapUp-search',
  reasons: 'wrapUp-reasons',
  noneFound: (typed: string) => text('wrapUp-noneFound', { typed }),
  needed: 'wrapUp-needed',
  ready: 'wrapUp-ready',
  next: (next: string) => text('wrapUp-next', { next }),
  notReady: 'wrapUp-notReady',
  saving: 'wrapUp-saving',
  favourites: 'wrapUp-favourites',
  favouriteReasons: 'wrapUp-favourites-reasons',
  favouritesAbout: 'wrapUp-favourites-about',
  favouritesFull: (most: number) => text('wrapUp-favourites-full', { most: number(most) }),
  favouritesDone: 'wrapUp-favourites-done',
  chosen: (reasons: readonly string[]) => (reasons.length === 0 ? text('wrapUp-none') : text('wrapUp-chosen', { reasons: list(reasons) })),
  finishing: 'wrapUp-finishing',
});

export const dialPage = page({
  title: 'dial-title',
  hint: 'dial-hint',
  dial: 'dial-dial',
  dialling: 'dial-dialling',
  will: (number: string) => text('dial-will', { number }),
  willWithoutExtension: (number: string) => text('dial-will-extension', { number }),
  willWithoutTrunkZero: (number: string) => text('dial-will-trunkZero', { number }),
  willWithoutPause: (number: string, rest: string) => text('dial-will-pause', { number, rest }),
  letters: 'dial-letters',
  sign: (sign: string) => text('dial-sign', { sign }),
  several: 'dial-several',
  tooLong: (most: number) => text('dial-tooLong', { most }),
  own: 'dial-own',
  onCall: 'dial-onCall',
  notNow: 'dial-notNow',
  endFailed: 'dial-endFailed',
});

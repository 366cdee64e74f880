import type { Desk, Diagnostics, Part, Sample, Transition } from '../host/contract.gen';
import { NOW } from './samples';

const at = (minutes: number, seconds = 0): number => NOW - (minutes * 60 + seconds) * 1000;
const told = (when: number, part: Part, from: string, to: string, why: string): Transition => ({ at: when, part, from, to, why });

/** A number between 0 and 1 that looks like chance and is the same in every picture. */
const chance = (n: number): number => Math.abs(Math.sin(n * 12.9898) * 43_758.5453) % 1;
const samples = (count: number, every: number, usual: number, peak: number): Sample[] =>
  Array.from({ length: count }, (_, n) => ({
    at: NOW - (count - 1 - n) * every - 4000,
    took: Math.round(usual * (0.75 + chance(n) * 0.5) + (n % 23 === 17 ? peak * chance(n + 7) : 0)),
  }));

const transitions: Transition[] = [
  told(at(131, 9), 'session', 'signed out', 'signing in: page', 'the agent wants it'),
  told(at(131, 3), 'session', 'signing in: page', 'signing in: agent', 'what comes before it is done'),
  told(at(131, 2), 'session', 'signing in: agent', 'signing in: connection', 'what comes before it is done'),
  told(at(131, 1), 'session', 'signing in: connection', 'signing in: phone', 'what comes before it is done'),
  told(at(131), 'link', 'idle', 'online', 'connected by WebSocket'),
  told(at(131), 'session', 'signing in: phone', 'signed in', 'the sign-in is complete'),
  told(at(128), 'agent', 'not ready', 'ready', 'the agent wants it'),
  told(at(128), 'request', 'accepted', 'shown', 'ready'),
  told(at(96, 40), 'call', 'none', 'ringing', 'incoming'),
  told(at(96, 40), 'agent', 'ready', 'reserved', 'Finesse says so'),
  told(at(96, 34), 'call', 'ringing', 'talking', 'the agent wants it'),
  told(at(96, 34), 'request', 'accepted', 'shown', 'answer'),
  told(at(91, 12), 'call', 'talking', 'wrap-up', 'Finesse says so'),
  told(at(90, 50), 'call', 'wrap-up', 'gone', 'talked'),
  told(at(62, 4), 'link', 'online', 'lost', 'the pings were not answered'),
  told(at(62, 2), 'link', 'lost', 'waiting', 'the node cannot be reached'),
  told(at(61, 40), 'node', 'finesse-b.example.com', 'finesse-a.example.com', 'gone'),
  told(at(61, 39), 'link', 'waiting', 'online', 'connected by WebSocket'),
  told(at(61, 20), 'agent', 'ready', 'not ready', 'Finesse’s own reason 50002'),
  told(at(60, 58), 'request', 'asked', 'refused', 'not ready: ReasonRequired [4f1c09d2ab7e]'),
  told(at(1, 54), 'session', 'signed in', 'renewing', 'a new token is wanted: Post'),
  told(at(1, 53), 'session', 'renewing', 'signed in', 'a new token by Post'),
];

/** After two hours with a call, a lost node and a refusal. */
export const past = (over: Partial<Diagnostics> = {}): Diagnostics => ({
  now: NOW,
  transitions,
  pings: samples(120, 10_000, 14, 90),
  accepted: samples(34, 200_000, 31, 60),
  shown: samples(34, 200_000, 58, 240),
  ...over,
});

/** A moment after the sign-in. */
export const pastAtFirst: Diagnostics = {
  now: NOW,
  transitions: transitions.slice(0, 6).map((t) => ({ ...t, at: t.at + at(0) - at(131) })),
  pings: [],
  accepted: [],
  shown: [],
};

const PING = 10_000;
const KEPT = 200;

/** What the mock host remembers: what it began with, and what has changed since. */
export class MockPast {
  #past: Diagnostics;
  #pinged: number;

  constructor(begin: Diagnostics) {
    this.#past = begin;
    this.#pinged = begin.now;
  }

  changed(before: Desk, after: Desk, now: number): void {
    const next = (part: Part, from: string, to: string, why: string) => {
      if (from === to) return;
      this.#past = { ...this.#past, transitions: [...this.#past.transitions, told(now, part, from, to, why)].slice(-KEPT) };
    };
    next('link', before.link.kind, after.link.kind, 'the picker says so');
    next('session', before.session.kind, after.session.kind, 'the picker says so');
    next('agent', before.agent?.state ?? 'none', after.agent?.state ?? 'none', 'Finesse says so');
    for (const call of after.calls) {
      const known = before.calls.find(({ id }) => id === call.id);
      next('call', known?.phase.kind ?? 'none', call.phase.kind, 'Finesse says so');
    }
  }

  /** A request was answered, and its result was there a little later. */
  answered(took: number, now: number): void {
    this.#past = {
      ...this.#past,
      accepted: [...this.#past.accepted, { at: now, took: Math.round(took * 0.7) }].slice(-120),
      shown: [...this.#past.shown, { at: now, took: Math.round(took * 0.3) }].slice(-120),
    };
  }

  read(now: number, online: boolean): Diagnostics {
    for (; this.#pinged + PING <= now; this.#pinged += PING) {
      if (online) {
        const took = Math.round(11 + 8 * chance(this.#pinged));
        this.#past = { ...this.#past, pings: [...this.#past.pings, { at: this.#pinged + PING, took }].slice(-120) };
      }
    }
    return { ...this.#past, now };
  }
}

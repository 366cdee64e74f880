import { type CommandError, type Commands, type Frame, verbs } from './contract.gen';

export type Verb = keyof Commands;

/** What the page gets for a command. A reply of `null` says only that the command succeeded. */
type Result<V extends Verb> = Promise<Commands[V]['reply']> extends Promise<null> ? Promise<void> : Promise<Commands[V]['reply']>;

/** One method for each verb of the command table. */
type CommandMethods = {
  [V in Verb]: Commands[V]['args'] extends null ? () => Result<V> : (args: Commands[V]['args']) => Result<V>;
};

/**
 * Everything that the page may ask of the program it lives in. Two things implement it: `tauri.ts` and `mock/`.
 *
 * A promise is fulfilled when the *result* was seen, not when the request was accepted; until then the button that asked
 * is busy. It is rejected with a {@link CommandError}, never with anything else.
 */
export interface Host extends CommandMethods {
  /** A snapshot comes first, then numbered changes; those of one event come together, and are shown together. */
  subscribe(onFrames: (frames: readonly Frame[]) => void): Promise<void>;
}

/** The methods of a host whose commands all go the same way. */
export function methodsOver(send: (verb: Verb, args: Commands[Verb]['args']) => Promise<unknown>): CommandMethods {
  const methods = verbs.map((verb) => [verb, (args: Commands[Verb]['args'] = null) => send(verb, args)]);
  return Object.fromEntries(methods) as CommandMethods;
}

/** Whatever was thrown, as the error that the page knows how to tell. */
export function toCommandError(thrown: unknown): CommandError {
  if (typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'traceId' in thrown) {
    return thrown as CommandError;
  }
  return {
    code: 'internal',
    detail: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown),
    traceId: '',
    step: null,
    host: null,
    explanation: null,
    server: null,
    certificate: null,
    persons: null,
    callData: null,
  };
}

import { text } from './catalogue';

/** Sentences, one behind the other, as the language sets them. */
export const sentences = (all: readonly string[]): string => (all.length === 0 ? '' : all.reduce((first, next) => text('sentences', { first, next })));

/** What stands before a part that is made separately, and what stands after it. */
export interface Around {
  before: string;
  after: string;
}

/** Stands for the part while the text is made; no text has it. */
const PART = '\uE000';

/** The pieces of a text around one argument, which is shown as an element of its own: a clock that runs. */
export function around(make: (part: string) => string): Around {
  const [before = '', after = ''] = make(PART).split(PART);
  return { before, after };
}

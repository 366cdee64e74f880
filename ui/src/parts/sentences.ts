/** A sentence that was announced. `number` tells it from an equal one: the same caller may ring twice. */
export interface Sentence {
  number: number;
  text: string;
}

/** How many sentences stay on the page, so that a screen reader finds each that it was told of. */
const KEPT = 8;

/** The sentences with a further one behind them; only the last stay. */
export function keepLast(sentences: readonly Sentence[], further: string): readonly Sentence[] {
  const number = (sentences.at(-1)?.number ?? 0) + 1;
  return [...sentences, { number, text: further }].slice(-KEPT);
}

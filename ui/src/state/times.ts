import type { Sample } from '../host/contract.gen';

/** What a list of measured times comes to. */
export interface Times {
  last: Sample;
  /** Half of them took no longer; in milliseconds. */
  median: number;
  /** The longest, in milliseconds. */
  worst: number;
  count: number;
}

/** Null when nothing was measured. */
export function times(samples: readonly Sample[]): Times | null {
  const last = samples.at(-1);
  if (last === undefined) return null;
  const sorted = samples.map(({ took }) => took).sort((a, b) => a - b);
  const at = Math.ceil(sorted.length / 2) - 1;
  return { last, median: sorted[at] ?? last.took, worst: sorted.at(-1) ?? last.took, count: sorted.length };
}

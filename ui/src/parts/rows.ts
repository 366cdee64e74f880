import type { HTMLAttributes } from 'svelte/elements';

/** A list with more rows than this has only those near the window on the page. */
export const LONG = 60;

/** Height of a row of a long list, in rem; theme-independent, because it is counted with. */
export const ROW = 2.125;

/** Rows on the page beyond each edge of the window, so that a quick turn of the wheel shows no gap. */
const BEYOND = 6;

/** What a row of a long list says of its place, because most of the others are not on the page. */
export type PlaceInList = Pick<HTMLAttributes<HTMLElement>, 'aria-posinset' | 'aria-setsize' | 'title'>;

/** A row of the list, or the room of so many that are not on the page. */
export type Entry<T> = { row: T; index: number } | { gap: number; after: number };

/** The rows, `from` and up to `to`, that can be seen: the list begins `above` its window's upper edge. All but `count` in the same unit. */
export function visible(count: number, height: number, above: number, window: number): { from: number; to: number } {
  const from = Math.floor(above / height) - BEYOND;
  const to = Math.ceil((above + window) / height) + BEYOND;
  return { from: Math.min(count, Math.max(0, from)), to: Math.min(count, Math.max(0, to)) };
}

/** What stands on the page: these rows, the one that is `needed` wherever it is, and gaps in place of the others. */
export function entries<T>(rows: readonly T[], { from, to }: { from: number; to: number }, needed: number): Entry<T>[] {
  const all: Entry<T>[] = [];
  let next = 0;
  const put = (index: number) => {
    const row = rows[index];
    if (row === undefined) return;
    if (index > next) all.push({ gap: index - next, after: next });
    all.push({ row, index });
    next = index + 1;
  };
  if (needed >= 0 && needed < from) put(needed);
  for (let index = from; index < Math.min(to, rows.length); index += 1) put(index);
  if (needed >= to) put(needed);
  if (next < rows.length) all.push({ gap: rows.length - next, after: next });
  return all;
}

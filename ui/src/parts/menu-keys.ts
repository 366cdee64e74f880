/** Which item of a menu has the focus next. -1 stands for none. */
export function nextItem(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return at < 0 ? 0 : (at + 1) % count;
    case 'ArrowUp':
      return at < 0 ? count - 1 : (at - 1 + count) % count;
    case 'Home':
    case 'PageUp':
      return 0;
    case 'End':
    case 'PageDown':
      return count - 1;
    default:
      return null;
  }
}

/** Typing goes to the item that begins with what was typed; the same letter again goes to the next one. */
export class TypeAhead {
  #typed = '';
  #last = 0;

  /** `now` in milliseconds on any clock. */
  find(key: string, now: number, at: number, labels: readonly string[]): number | null {
    if (key.length !== 1 || (key === ' ' && this.#typed === '')) return null;
    this.#typed = now - this.#last > 700 ? key : this.#typed + key;
    this.#last = now;
    const wanted = fold(this.#typed);
    const same = [...wanted].every((c) => c === wanted[0]);
    const needle = same ? (wanted[0] ?? '') : wanted;
    const from = same ? at + 1 : Math.max(0, at);
    for (let step = 0; step < labels.length; step += 1) {
      const index = (from + step) % labels.length;
      if (fold(labels[index] ?? '').startsWith(needle)) return index;
    }
    return null;
  }
}

/** Whether a text has every typed word somewhere in it. */
export function fits(typed: string): (text: string) => boolean {
  const words = fold(typed).split(/\s+/);
  return (text) => words.every((word) => fold(text).includes(word));
}

/** Finds the options in which every typed word is somewhere; those that begin with the first word come first. */
export function finder(options: readonly string[]): (typed: string) => string[] {
  const folded = options.map((option) => ({ option, text: fold(option) }));
  return (typed) => {
    const words = fold(typed).trim().split(/\s+/);
    const fitting = folded.filter(({ text }) => words.every((word) => text.includes(word)));
    const late = ({ text }: { text: string }) => Number(!text.startsWith(words[0] ?? ''));
    return fitting.toSorted((a, b) => late(a) - late(b)).map(({ option }) => option);
  };
}

/** For comparing: without case and accents. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

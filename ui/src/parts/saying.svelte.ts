import { speak } from './speech';

/** How long a text that follows typing must rest before it is said, in milliseconds. */
export const REST = 700;

/**
 * In a component: says a text when it comes and when it changes, not while it is empty. A live region around it would be silent:
 * WebKitGTK reports what is added to one, not a text that changes in it. `rest`: how long it must stay as it is before, in milliseconds.
 */
export function saying(text: () => string | null, rest = 0): void {
  const now = $derived(text());
  $effect(() => {
    const says = now;
    if (says === null || says === '') return;
    const later = setTimeout(() => speak(says), rest);
    return () => clearTimeout(later);
  });
}

import { untrack } from 'svelte';

/** What says a sentence to a screen reader: politely, or at once. */
export type Speaker = (text: string, urgent: boolean) => void;

const speakers: Speaker[] = [];

/** Until the answer is called, this speaker says what is said: the one that came last does. */
export function addSpeaker(speaker: Speaker): () => void {
  speakers.push(speaker);
  return () => void speakers.splice(speakers.indexOf(speaker), 1);
}

/** Says a sentence to a screen reader, politely unless it is urgent. An effect that speaks does not run again because of what was said. */
export function speak(text: string, urgent = false): void {
  untrack(() => speakers.at(-1)?.(text, urgent));
}

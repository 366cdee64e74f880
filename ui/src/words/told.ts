/** What happened, and what to do about it. */
export interface Told {
  what: string;
  todo: string;
}

/** What a screen reader says about a new picture: each event once, a ringing call at once, the rest when there is time. */
export interface Said {
  polite: string[];
  urgent: string[];
}

/** The wrap-up reasons that an agent can choose from, and how. */
export interface ReasonChoice {
  all: readonly string[];
  /** A call can have several, as on UCCX. */
  several: boolean;
  /** Those that stand on top, in the order in which they were chosen. */
  favourites: readonly string[];
  onfavourites: (favourites: string[]) => void;
}

/** The program keeps no more of them. */
export const MOST_FAVOURITES = 20;

export const noReasons: ReasonChoice = { all: [], several: false, favourites: [], onfavourites: () => undefined };

/** The reasons with the favourites on top. A favourite that an administrator has removed is not among them. */
export const ordered = ({ all, favourites }: ReasonChoice): string[] => [
  ...favourites.filter((each) => all.includes(each)),
  ...all.filter((each) => !favourites.includes(each)),
];

/** What is chosen once a reason was pressed; null where nothing changes. The last one stays: no request is known that takes it back. */
export function pressed(reason: string, chosen: readonly string[], several: boolean): string[] | null {
  if (!several) return [reason];
  const next = chosen.includes(reason) ? chosen.filter((each) => each !== reason) : [...chosen, reason];
  return next.length === 0 ? null : next;
}

/** The favourites once one was pressed; null where there is no room for it. */
export function starred(reason: string, favourites: readonly string[]): string[] | null {
  if (favourites.includes(reason)) return favourites.filter((each) => each !== reason);
  return favourites.length < MOST_FAVOURITES ? [...favourites, reason] : null;
}

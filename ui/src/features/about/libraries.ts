import { fits } from '../../parts/menu-keys';

/** A library in the program or in its page; the licence is an SPDX expression. */
export type Library = readonly [name: string, version: string, licence: string];

/** Every library, by name. They come in a file of their own, which only this opens. */
export const readLibraries = async (): Promise<readonly Library[]> => (await import('./libraries.gen')).libraries;

/** Those in which each typed word stands somewhere, be it in the name, the version or the licence. */
export function fittingLibraries(all: readonly Library[], typed: string): readonly Library[] {
  const fit = fits(typed);
  return all.filter((library) => fit(library.join(' ')));
}

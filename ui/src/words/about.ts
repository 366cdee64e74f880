import { number, plural } from './numbers';

export const aboutPage = {
  title: 'About',
  open: 'About',
  close: 'Close',
  licence: 'Free software under the Apache License 2.0.',
  libraries: 'Libraries',
  about: 'Aplomb contains libraries of other authors, each under its own licence. The full texts are in licences.txt, which was installed with it.',
  reading: 'Reading the list…',
  find: 'Find by name or licence',
  /** How many of how many are shown. */
  shown(n: number, of: number): string {
    if (n === 0) return 'No library fits.';
    return n < of ? `${number(n)} of ${number(of)}` : `${plural(of, { one: 'library', other: 'libraries' })}, on all systems together`;
  },
};

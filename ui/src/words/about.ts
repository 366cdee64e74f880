import { number, plural } from './numbers';

export const aboutPage = {
  title: 'About',
  open: 'About',
  close: 'Close',
  licence: 'Free software under the Apache License 2.0.',
  libraries: 'Libraries',
  libraryCount: (n: number) =>
    `${plural(n, { one: 'library', other: 'libraries' })} of other authors, on all systems together, each under its own licence.`,
  texts: 'The full texts are in licences.txt, which was installed with Aplomb.',
  reading: 'Reading the list…',
  find: 'Find by name or licence',
  found: (n: number, of: number) => (n === 0 ? 'No library fits.' : `${number(n)} of ${number(of)}`),
};

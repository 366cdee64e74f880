import { describe, expect, it } from 'vitest';
import { fittingLibraries, type Library, readLibraries } from './libraries';

const all: Library[] = [
  ['rustls', '0.23.1', 'Apache-2.0 OR ISC OR MIT'],
  ['serde', '1.0.2', 'MIT OR Apache-2.0'],
  ['svelte', '5.0.0', 'MIT'],
];
const names = (typed: string) => fittingLibraries(all, typed).map(([name]) => name);

describe('the libraries', () => {
  it('are all there while nothing is typed', () => {
    expect(names(' ')).toEqual(['rustls', 'serde', 'svelte']);
  });

  it('are found by a piece of the name, the version or the licence, in any case', () => {
    expect(names('SER')).toEqual(['serde']);
    expect(names('0.23')).toEqual(['rustls']);
    expect(names('apache')).toEqual(['rustls', 'serde']);
  });

  it('fit only when every word does', () => {
    expect(names('isc rust')).toEqual(['rustls']);
    expect(names('isc svelte')).toEqual([]);
  });

  it('are read from the list that is made, with those of the program and those of the page', async () => {
    const read = (await readLibraries()).map(([name]) => name);
    expect(read).toEqual(expect.arrayContaining(['rustls', 'svelte']));
  });
});

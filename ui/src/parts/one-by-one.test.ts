import { expect, test, vi } from 'vitest';
import { oneByOne } from './one-by-one';

test('changes that come together are each laid out before the next is made', async () => {
  const done: string[] = [];
  const place = (name: string) => () => ({ getBoundingClientRect: () => done.push(`layout of ${name}`) }) as unknown as HTMLElement;
  for (const name of ['a', 'b']) oneByOne(() => done.push(name), place(name));
  expect(done).toEqual([]);
  await Promise.resolve();
  expect(done).toEqual(['a', 'layout of a', 'b', 'layout of b']);
  oneByOne(() => done.push('c'), place('c'));
  await Promise.resolve();
  expect(done.slice(4)).toEqual(['c', 'layout of c']);
});

test('a change that was taken back is not made, and the others still are', async () => {
  const made: string[] = [];
  const back = ['a', 'b', 'c'].map((name) => oneByOne(() => made.push(name), () => undefined));
  back[0]?.();
  back[1]?.();
  await Promise.resolve();
  expect(made).toEqual(['c']);
});

test('a change that fails does not stop the clocks', async () => {
  const queued: (() => void)[] = [];
  vi.stubGlobal('queueMicrotask', (make: () => void) => queued.push(make));
  const made: string[] = [];
  const nowhere = () => undefined;
  oneByOne(() => {
    throw new Error('no');
  }, nowhere);
  oneByOne(() => made.push('b'), nowhere);
  expect(queued[0]).toThrow('no');
  oneByOne(() => made.push('c'), nowhere);
  queued.at(-1)?.();
  expect(made).toEqual(['b', 'c']);
  vi.unstubAllGlobals();
});

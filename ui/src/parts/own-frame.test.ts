import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inOwnFrame } from './own-frame';

let frames: FrameRequestCallback[] = [];
const frame = () => {
  const [now] = frames.splice(0, 1);
  now?.(0);
};

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (then: FrameRequestCallback) => frames.push(then));
});
afterEach(() => vi.unstubAllGlobals());

test('each change has a frame of its own, in their order', () => {
  const made: string[] = [];
  for (const name of ['a', 'b', 'c']) inOwnFrame(() => made.push(name));
  expect(made).toEqual([]);
  frame();
  expect(made).toEqual(['a']);
  frame();
  frame();
  expect(made).toEqual(['a', 'b', 'c']);
  expect(frames).toEqual([]);
});

test('a change that was taken back is not made, and the others still are', () => {
  const made: string[] = [];
  const back = ['a', 'b', 'c'].map((name) => inOwnFrame(() => made.push(name)));
  back[0]?.();
  back[1]?.();
  frame();
  frame();
  expect(made).toEqual(['c']);
  inOwnFrame(() => made.push('d'));
  frame();
  expect(made).toEqual(['c', 'd']);
});

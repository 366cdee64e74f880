import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Diagnostics } from '../host/contract.gen';
import { past } from '../mock/past';
import { error } from '../mock/samples';
import { Past } from './past.svelte';
import { times } from './times';

describe('what a list of times comes to', () => {
  const samples = (...took: number[]) => took.map((t, n) => ({ at: n, took: t }));

  it('is its last, its median and its worst', () => {
    expect(times(samples(30, 1000, 2, 7))).toEqual({ last: { at: 3, took: 7 }, median: 7, worst: 1000, count: 4 });
    expect(times(samples(9))).toEqual({ last: { at: 0, took: 9 }, median: 9, worst: 9, count: 1 });
    expect(times(samples(100, 9, 20))?.median).toBe(20);
  });

  it('is nothing when nothing was measured', () => {
    expect(times([])).toBeNull();
  });
});

describe('the past', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is asked for once a second, only while somebody looks', async () => {
    const seen = new Past();
    let asked = 0;
    const host = { diagnostics: () => Promise.resolve(past({ now: (asked += 1) })) };
    const stop = seen.watch(host);
    await vi.advanceTimersByTimeAsync(0);
    expect([asked, seen.read?.now]).toEqual([1, 1]);
    await vi.advanceTimersByTimeAsync(9999);
    expect([asked, seen.read?.now]).toEqual([10, 10]);
    stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([asked, seen.read, vi.getTimerCount()]).toEqual([10, null, 0]);
  });

  it('has one question under way, and an answer that comes too late is nobody’s', async () => {
    const seen = new Past();
    const answers: ((read: Diagnostics) => void)[] = [];
    const stop = seen.watch({ diagnostics: () => new Promise((resolve) => answers.push(resolve)) });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(answers).toHaveLength(1);
    stop();
    answers[0]?.(past());
    await vi.advanceTimersByTimeAsync(60_000);
    expect([seen.read, answers.length]).toEqual([null, 1]);
  });

  it('stays as it was read when the program refuses, and is asked for no more', async () => {
    const seen = new Past();
    let asked = 0;
    const stop = seen.watch({
      diagnostics: () => ((asked += 1) === 1 ? Promise.resolve(past()) : Promise.reject(error('internal'))),
    });
    await vi.advanceTimersByTimeAsync(60_000);
    expect([asked, seen.read]).toEqual([2, past()]);
    stop();
  });
});

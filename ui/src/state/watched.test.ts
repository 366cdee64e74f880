import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Watched } from './watched.svelte';

describe('what somebody watches', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is asked for once a second, only while somebody looks', async () => {
    const seen = new Watched<number>();
    let asked = 0;
    const stop = seen.watch(() => Promise.resolve((asked += 1)));
    await vi.advanceTimersByTimeAsync(0);
    expect([asked, seen.read]).toEqual([1, 1]);
    await vi.advanceTimersByTimeAsync(9999);
    expect([asked, seen.read]).toEqual([10, 10]);
    stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([asked, vi.getTimerCount()]).toEqual([10, 0]);
  });

  it('has one question under way, and ignores an answer that comes after the watching has stopped', async () => {
    const seen = new Watched<number>();
    const answers: ((read: number) => void)[] = [];
    const stop = seen.watch(() => new Promise((resolve) => answers.push(resolve)));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(answers).toHaveLength(1);
    stop();
    answers[0]?.(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([seen.read, answers.length]).toEqual([null, 1]);
  });

  it('stays as it was read when the program refuses, and is asked for no more', async () => {
    const seen = new Watched<number>();
    let asked = 0;
    const stop = seen.watch(() => ((asked += 1) === 1 ? Promise.resolve(1) : Promise.reject(new Error('not signed in'))));
    await vi.advanceTimersByTimeAsync(60_000);
    expect([asked, seen.read]).toEqual([2, 1]);
    stop();
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { call } from '../mock/samples';
import { beatBefore, betterAnchor, deskNow, MINUTE, since, slept, ticking, until, whileSeen } from './clock';
import { foremost } from './foremost';

describe('the clock', () => {
  it('runs on from the last frame', () => {
    expect(deskNow({ desk: 5000, page: 100 }, 1600)).toBe(6500);
    expect(deskNow({ desk: 5000, page: 100 }, 50)).toBe(5000);
  });

  it('does not go back for a frame that was long under way', () => {
    const old = { desk: 5000, page: 0 };
    expect(betterAnchor(old, { desk: 5900, page: 1000 })).toBe(old);
    const sooner = { desk: 6100, page: 1000 };
    expect(betterAnchor(old, sooner)).toBe(sooner);
    const anew = { desk: 10, page: 60_000 };
    expect(betterAnchor(old, anew)).toBe(anew);
  });

  it('counts up from zero and down to zero', () => {
    expect([since(10, 4), since(4, 10), until(4, 10), until(10, 4)]).toEqual([6, 0, 6, 0]);
  });

  it('shows whole seconds, also to a timer that came a little early', () => {
    expect([beatBefore(5_000_000), beatBefore(5_000_994), beatBefore(5_000_996)]).toEqual([5_000_000, 5_000_000, 5_001_000]);
  });

  it('knows sleep from a correction of the wall clock', () => {
    const before = { wall: 1_000_000, page: 0 };
    expect(slept(before, { wall: 1_605_000, page: 5000 })).toBe(600_000);
    expect(slept(before, { wall: 1_005_900, page: 5000 })).toBe(0);
    expect(slept(before, { wall: 400_000, page: 5000 })).toBe(0);
  });
});

describe('the foremost call', () => {
  it('is the ringing one, then the one that is talked on', () => {
    const [held, talking, ringing] = [call('held'), call('talking'), call('ringing')];
    expect(foremost([held, talking, ringing])).toBe(ringing);
    expect(foremost([held, talking])).toBe(talking);
    expect(foremost([])).toBeNull();
  });
});

describe('the tick of the page', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('comes once a second, when a second of the desk is over, and no more when it is not wanted', () => {
    const start = performance.now();
    const clock = () => 5_000_400 + performance.now() - start;
    const seen: number[] = [];
    const stop = ticking(clock, () => seen.push(beatBefore(clock())));
    vi.advanceTimersByTime(599);
    expect(seen).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(seen).toEqual([5_001_000]);
    vi.advanceTimersByTime(59_000);
    expect(seen).toHaveLength(60);
    expect(new Set(seen).size).toBe(60);
    expect(vi.getTimerCount()).toBe(1);
    stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('comes once a minute where seconds are not shown', () => {
    const start = performance.now();
    const passed = () => 30_000 + performance.now() - start;
    const seen: number[] = [];
    const stop = ticking(passed, () => seen.push(beatBefore(passed(), MINUTE)), MINUTE);
    vi.advanceTimersByTime(29_999);
    expect(seen).toEqual([]);
    vi.advanceTimersByTime(120_001);
    expect(seen).toEqual([60_000, 120_000, 180_000]);
    stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('rests while the window is hidden, and comes at once when it is seen again', () => {
    const page = Object.assign(new EventTarget(), { hidden: false });
    const show = (hidden: boolean) => {
      page.hidden = hidden;
      page.dispatchEvent(new Event('visibilitychange'));
    };
    let ticks = 0;
    const tick = () => (ticks += 1);
    const start = performance.now();
    const stop = whileSeen(page, () => ticking(() => performance.now() - start, tick), tick);
    vi.advanceTimersByTime(3000);
    expect(ticks).toBe(3);
    show(true);
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(60_000);
    expect(ticks).toBe(3);
    show(false);
    expect(ticks).toBe(4);
    vi.advanceTimersByTime(2000);
    expect([ticks, vi.getTimerCount()]).toEqual([6, 1]);
    stop();
    show(true);
    show(false);
    vi.advanceTimersByTime(60_000);
    expect([ticks, vi.getTimerCount()]).toEqual([6, 0]);
  });
});

import type { Component } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { lazily, loadAhead } from './lazily';
import { LazyPart } from './lazy-part.svelte';

afterEach(() => vi.unstubAllGlobals());

describe('a part of the page that is loaded lazily', () => {
  it('is loaded once, however often it is asked for', async () => {
    const load = vi.fn(async () => () => ({}));
    const part = new LazyPart(load);
    await Promise.all([part.load(), part.load()]);
    await part.load();
    expect(load).toHaveBeenCalledTimes(1);
    expect(part.component).not.toBeNull();
  });

  it('that cannot be loaded says so, and is loaded again when it is needed again', async () => {
    const load = vi.fn<() => Promise<Component>>().mockRejectedValueOnce(new Error('gone')).mockResolvedValue(() => ({}));
    const part = new LazyPart(load);
    await part.load();
    expect([part.failed, part.component]).toEqual([true, null]);
    await part.load();
    expect(part.failed).toBe(false);
    expect(part.component).not.toBeNull();
  });

  it('is there at once after everything was loaded ahead, one at a time', async () => {
    // In the order in which the page has time.
    const turns: string[] = [];
    vi.stubGlobal('window', { requestIdleCallback: true });
    vi.stubGlobal('requestIdleCallback', (then: () => void) => {
      turns.push('idle');
      then();
    });
    const shown = vi.fn(() => ({}));
    const loads = (name: string, component: Component) => async () => {
      turns.push(name);
      return { default: component };
    };
    const first = lazily(loads('first', shown as Component));
    lazily(loads('second', () => ({})));
    await loadAhead();
    expect(turns).toEqual(['idle', 'first', 'idle', 'second']);
    const props = {};
    first('internals' as never, props);
    expect(shown).toHaveBeenCalledWith('internals', props);
  });
});

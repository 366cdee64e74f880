import { describe, expect, it } from 'vitest';
import type { SetState, SignOut } from '../../host/contract.gen';
import { noReasons, reasons } from '../../mock/samples';
import { StateChange } from './state-change.svelte';

/** A change of state, and what was asked of the host for it. */
function page(answer = () => Promise.resolve()) {
  const asked: (SetState | SignOut)[] = [];
  const ask = (a: SetState | SignOut) => {
    asked.push(a);
    return answer();
  };
  return { asked, change: new StateChange(() => ({ setState: ask, signOut: ask })) };
}

describe('a change of state', () => {
  it('asks for the state, or for the end of the session, with the chosen reason', async () => {
    const { asked, change } = page();
    await change.choose({ to: 'NOT_READY', reasonId: '7' });
    await change.choose({ to: 'signOut', reasonId: '9' });
    expect(asked).toEqual([{ state: 'NOT_READY', reasonId: '7' }, { reasonId: '9' }]);
  });

  it('is one at a time', () => {
    const { asked, change } = page(() => new Promise<never>(() => undefined));
    change.goReady();
    expect(change.busy).toBe(true);
    change.signOut();
    expect(asked).toEqual([{ state: 'READY', reasonId: null }]);
  });

  it('says that it waits for Ready only when Ready was asked for and takes long', () => {
    const { change } = page(() => new Promise<never>(() => undefined));
    change.goReady();
    expect(change.waitsForReady).toBe(false);
    change.task.slow = true;
    expect(change.waitsForReady).toBe(true);
    const other = page(() => new Promise<never>(() => undefined)).change;
    other.signOut();
    other.task.slow = true;
    expect(other.waitsForReady).toBe(false);
  });

  it('opens the menu at the reasons for Not Ready, where there are any', () => {
    const { asked, change } = page();
    change.goNotReady(reasons);
    expect([change.menuOpen, change.atNotReady, asked]).toEqual([true, true, []]);
  });

  it('asks for Not Ready at once where no reason is asked for', () => {
    const { asked, change } = page();
    change.goNotReady(noReasons);
    expect([change.menuOpen, change.atNotReady, asked]).toEqual([false, false, [{ state: 'NOT_READY', reasonId: null }]]);
  });
});

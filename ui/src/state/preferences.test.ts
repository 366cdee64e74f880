import { describe, expect, it } from 'vitest';
import type { Preferences } from '../host/contract.gen';
import { error, preferences, startUp } from '../mock/samples';
import { ChosenPreferences } from './preferences.svelte';

/** A host whose savings end when the test says so. */
function host() {
  const saved: Preferences[] = [];
  const ends: ((why?: unknown) => void)[] = [];
  const kept = { preferences };
  return {
    saved,
    kept,
    end: (why?: unknown) => ends.shift()?.(why),
    startUp: () => Promise.resolve({ ...startUp, settings: { ...startUp.settings, preferences: kept.preferences } }),
    savePreferences: (chosen: Preferences) => {
      saved.push(chosen);
      return new Promise<void>((resolve, reject) => ends.push((why) => (why === undefined ? resolve() : reject(why))));
    },
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const size = (textSize: number): Preferences => ({ ...preferences, textSize });

describe('chosen preferences', () => {
  it('are in force at once, and the last of several that were chosen during a saving is saved after it', async () => {
    const program = host();
    const chosen = new ChosenPreferences(() => program);
    chosen.begin(preferences);
    for (const each of [110, 125, 150]) chosen.choose(size(each));
    expect(chosen.now?.textSize).toBe(150);
    program.end();
    await settled();
    expect(program.saved.map(({ textSize }) => textSize)).toEqual([110, 150]);
  });

  it('stay in force when saving fails, and can be saved again', async () => {
    const program = host();
    const chosen = new ChosenPreferences(() => program);
    chosen.begin(preferences);
    chosen.choose(size(200));
    program.end(error('settingsNotSaved'));
    await settled();
    expect(chosen.task.error?.code).toBe('settingsNotSaved');
    await chosen.look();
    expect(chosen.now?.textSize).toBe(200);
    void chosen.save();
    program.end();
    await settled();
    expect(chosen.task.error).toBeNull();
    expect(program.saved.map(({ textSize }) => textSize)).toEqual([200, 200]);
  });

  it('follow what another window changed', async () => {
    const program = host();
    const chosen = new ChosenPreferences(() => program);
    chosen.begin(preferences);
    program.kept.preferences = { ...preferences, compactBar: { open: false, edge: 'top' } };
    await chosen.look();
    expect(chosen.now?.compactBar.edge).toBe('top');
  });
});

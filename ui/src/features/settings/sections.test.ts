import { describe, expect, it } from 'vitest';
import type { Preferences } from '../../host/contract.gen';
import { desktop, preferences } from '../../mock/samples';
import { type Field, isManaged, sectionsOf } from './sections';

const around = { reasons: ['Lunch', 'Meeting'], textSizes: [90, 100, 110], desktop };

/** The preferences after another value was chosen in a field. */
function changed(field: Field): Preferences {
  switch (field.kind) {
    case 'choice':
    case 'list':
      return field.choose(field.options.find(({ value }) => value !== field.value)?.value ?? 'other')(preferences);
    case 'switch':
      return field.turn(!field.on)(preferences);
    case 'range':
      return field.move(field.value + field.step)(preferences);
    case 'hotkey':
      return field.set('Ctrl+Alt+A')(preferences);
  }
}

/** The names of what differs, with those inside of a group. */
const different = (a: object, b: object, path = ''): string[] =>
  Object.entries(a).flatMap(([name, value]) => {
    const other = (b as Record<string, unknown>)[name];
    if (typeof value === 'object' && value !== null) return different(value, other as object, `${path}${name}.`);
    return value === other ? [] : [`${path}${name}`];
  });

describe('the settings', () => {
  it('have one field for each preference, and a field changes that one alone', () => {
    const fields = sectionsOf(preferences, around).flatMap((section) => section.fields);
    const changes = fields.map((field) => different(preferences, changed(field)));
    expect(changes.filter((names) => names.length !== 1)).toEqual([]);
    // What the window itself remembers is no setting, and favourites are chosen where they are used.
    const all = different(preferences, JSON.parse(JSON.stringify(preferences), (_, value) => (typeof value === 'object' && value !== null ? value : `other ${value}`)) as object);
    const own = all.filter((name) => name !== 'compactBar.open' && !name.startsWith('columns.') && !name.startsWith('wrapUpFavourites.'));
    expect(changes.flat().toSorted()).toEqual(own.toSorted());
  });

  it('keep what is chosen in their lists, although it is not offered any more', () => {
    const fields = sectionsOf({ ...preferences, textSize: 105, lockReason: 'Training' }, around).flatMap((section) => section.fields);
    for (const id of ['textSize', 'lockReason']) {
      const field = fields.find((each) => each.id === id);
      expect(field?.kind === 'list' && field.options.some(({ value }) => value === field.value), id).toBe(true);
    }
  });

  it('rest what this computer does not offer, and offer no tray where there is none', () => {
    const bare = { ...desktop, toasts: 'none', tray: false, hotkeys: 'wayland', sound: false, outputs: [], tellsLock: false, startsAtLogin: false } as const;
    const fields = sectionsOf(preferences, { ...around, desktop: { ...bare, outputs: [] } }).flatMap((section) => section.fields);
    const resting = fields.filter(({ rests }) => rests).map(({ id }) => id);
    expect(resting).toEqual(['toasts', 'sound', 'volume', 'output', 'onLock', 'lockReason', 'startAtLogin', 'hotkey-answerOrEnd', 'hotkey-hold', 'hotkey-readyOrNotReady', 'hotkey-show']);
    const onClose = fields.find(({ id }) => id === 'onClose');
    expect(onClose?.kind === 'list' && onClose.options.map(({ value }) => value)).toEqual(['ask', 'notReady', 'signOut']);
  });

  it('are managed where IT has set them; hotkeys only where IT forbids them', () => {
    expect(isManaged('onClose', [{ setting: 'onClose', value: 'signOut' }])).toBe(true);
    expect(isManaged('onClose', [{ setting: 'onLock', value: 'nothing' }])).toBe(false);
    expect(isManaged('hotkeys', [{ setting: 'hotkeys', value: 'true' }])).toBe(false);
    expect(isManaged('hotkeys', [{ setting: 'hotkeys', value: 'false' }])).toBe(true);
    expect(isManaged(undefined, [{ setting: 'onClose', value: 'ask' }])).toBe(false);
  });
});

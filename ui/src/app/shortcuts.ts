/** What a key does. */
export type Shortcut = 'next' | 'hold' | 'end' | 'consult' | 'transfer' | 'conference' | 'swap' | 'keypad' | 'state' | 'dial' | 'list' | 'settings';

interface Definition {
  does: Shortcut;
  /** `event.code`, or `event.key` for a sign, that it listens to. */
  code: string;
  shift: boolean;
  /** What stands on the key. */
  shows: string;
}

/** Always together with Ctrl (on a Mac the command key): a bare letter never acts. */
export const shortcuts: readonly Definition[] = [
  { does: 'next', code: 'Enter', shift: false, shows: 'Enter' },
  { does: 'hold', code: 'KeyH', shift: true, shows: 'H' },
  { does: 'end', code: 'KeyX', shift: true, shows: 'X' },
  { does: 'consult', code: 'KeyC', shift: true, shows: 'C' },
  { does: 'transfer', code: 'KeyT', shift: true, shows: 'T' },
  { does: 'conference', code: 'KeyF', shift: true, shows: 'F' },
  { does: 'swap', code: 'KeyA', shift: true, shows: 'A' },
  { does: 'keypad', code: 'KeyK', shift: true, shows: 'K' },
  { does: 'state', code: 'KeyS', shift: true, shows: 'S' },
  { does: 'dial', code: 'KeyD', shift: true, shows: 'D' },
  { does: 'settings', code: ',', shift: false, shows: ',' },
  { does: 'list', code: '/', shift: false, shows: '/' },
];

/** The keys of an event that matter here. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'repeat'>;

/** Which shortcut was pressed. `/` is taken by what it prints, because it stands elsewhere on many keyboards. */
export function shortcutOf(event: Pressed, mac: boolean): Shortcut | null {
  const mod = mac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  if (!mod || event.altKey || event.repeat) return null;
  const found = shortcuts.find((s) =>
    s.code === '/' ? event.key === '/' || event.key === '?' : s.code === ',' ? event.key === ',' : s.code === event.code && s.shift === event.shiftKey,
  );
  return found?.does ?? null;
}

import type { HotkeyProblem, Hotkeys, HotkeyTrouble } from '../../host/contract.gen';

/** The keys of an event that matter here. */
export type Pressed = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

const modifier = /^(?:Control|Alt|Shift|Meta|OS)(?:Left|Right)?$/;

/** A key as it is written in a combination: the letter, the digit, or its own name; null for one that no combination may have. */
function keyName(code: string): string | null {
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? /^(?:Digit)(\d)$/.exec(code) ?? [];
  if (letter !== undefined) return letter;
  return /^(?:F(?:[1-9]|1\d|2[0-4])|Space|Enter|Home|End|PageUp|PageDown|Insert|Arrow(?:Up|Down|Left|Right)|Numpad\w+|Media\w+)$/.test(code) ? code : null;
}

/**
 * The combination that is pressed, like `Ctrl+Alt+A`. `null` while only modifiers are down; `''` for one that would take a key from all
 * other programs: one without Ctrl, Alt or the Windows key that is no function key.
 */
export function hotkeyOf({ code, ctrlKey, altKey, shiftKey, metaKey }: Pressed): string | null {
  if (modifier.test(code)) return null;
  const key = keyName(code);
  const strong = ctrlKey || altKey || metaKey || /^F\d/.test(code) || code.startsWith('Media');
  if (key === null || !strong) return '';
  return [ctrlKey && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift', metaKey && 'Super', key].filter(Boolean).join('+');
}

/** The parts of a combination, as they are shown. */
export const partsOf = (hotkey: string): string[] => hotkey.split('+');

/** The other action with the same combination. */
export function sameAs(action: keyof Hotkeys, hotkeys: Hotkeys): keyof Hotkeys | null {
  const own = hotkeys[action];
  if (own === null) return null;
  return (Object.keys(hotkeys) as (keyof Hotkeys)[]).find((other) => other !== action && hotkeys[other] === own) ?? null;
}

/** Why the combination of an action does not work; null when it does. The same one twice is seen before the program tells it. */
export function troubleOf(action: keyof Hotkeys, hotkeys: Hotkeys, problems: readonly HotkeyProblem[]): HotkeyTrouble | null {
  if (hotkeys[action] === null) return null;
  if (sameAs(action, hotkeys) !== null) return 'twice';
  const told = problems.find(({ hotkey }) => hotkey === action)?.why ?? null;
  return told === 'twice' ? null : told;
}

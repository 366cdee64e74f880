import type { Desktop, Hotkeys, Managed, ManagedSetting, Preferences } from '../../host/contract.gen';
import { appearanceWords, densityWords, edgeWords, hotkeyWords, languages, onCloseWords, onLockWords, percent, settingsPage } from '../../words';

/** What the choices depend on. */
export interface Around {
  /** Labels of the reasons for Not Ready; empty before a sign-in. */
  reasons: readonly string[];
  /** The sizes of text that can be chosen, in per cent. */
  textSizes: readonly number[];
  /** What the desktop of this computer offers. */
  desktop: Desktop;
}

interface Base {
  /** The name of the field in the page, for tests. */
  id: string;
  label: string;
  about?: string | undefined;
  /** What IT can set instead. */
  setting?: ManagedSetting;
  /** It means nothing now: shown, and at rest. */
  rests?: boolean;
}

type Change = (preferences: Preferences) => Preferences;

/** One field: what it shows, and the preferences after a choice. */
export type Field =
  | (Base & { kind: 'choice' | 'list'; value: string; options: { value: string; label: string }[]; choose: (value: string) => Change })
  | (Base & { kind: 'switch'; on: boolean; turn: (on: boolean) => Change })
  | (Base & { kind: 'range'; value: number; least: number; most: number; step: number; shows: string; move: (value: number) => Change })
  | (Base & { kind: 'hotkey'; action: keyof Hotkeys; set: (keys: string | null) => Change });

export interface Section {
  id: 'look' | 'notifications' | 'computer' | 'hotkeys' | 'compactBar';
  fields: Field[];
}

/** What stands for `null` among the options of a list. */
const NONE = '';
const orNull = (value: string): string | null => (value === NONE ? null : value);

/** Options from the words of a type; the field only ever shows these. */
function options<V extends string>(values: readonly V[], words: (value: V) => string): { value: string; label: string }[] {
  return values.map((value) => ({ value, label: words(value) }));
}

/** Whether IT has set it: then it cannot be changed here. Hotkeys are free unless IT forbids them. */
export function isManaged(setting: ManagedSetting | undefined, managed: readonly Managed[]): boolean {
  return managed.some((each) => each.setting === setting && (setting !== 'hotkeys' || each.value === 'false'));
}

function look(p: Preferences, { textSizes }: Around): Field[] {
  const sizes = textSizes.includes(p.textSize) ? textSizes : [...textSizes, p.textSize].toSorted((a, b) => a - b);
  return [
    { kind: 'choice', id: 'appearance', label: settingsPage.appearance, value: p.appearance, options: options(['system', 'light', 'dark'] as const, appearanceWords), choose: (value) => (now) => ({ ...now, appearance: value as Preferences['appearance'] }) },
    { kind: 'choice', id: 'density', label: settingsPage.density, value: p.density, options: options(['comfortable', 'compact'] as const, densityWords), choose: (value) => (now) => ({ ...now, density: value as Preferences['density'] }) },
    { kind: 'list', id: 'textSize', label: settingsPage.textSize, about: settingsPage.textSizeAbout, value: String(p.textSize), options: sizes.map((size) => ({ value: String(size), label: percent(size) })), choose: (value) => (now) => ({ ...now, textSize: Number(value) }) },
    { kind: 'list', id: 'language', label: settingsPage.language, setting: 'language', value: p.language ?? NONE, options: [{ value: NONE, label: settingsPage.systemLanguage }, ...languages.map(({ tag, name }) => ({ value: tag, label: name }))], choose: (value) => (now) => ({ ...now, language: orNull(value) }) },
  ];
}

function notifications({ notifications: told }: Preferences, { desktop }: Around): Field[] {
  const change = (some: Partial<Preferences['notifications']>): Change => (now) => ({ ...now, notifications: { ...now.notifications, ...some } });
  const known = told.output === null || desktop.outputs.includes(told.output) ? desktop.outputs : [told.output, ...desktop.outputs];
  const outputs = known.map((value) => ({ value, label: value }));
  const toasts = desktop.toasts === 'none' ? settingsPage.noToasts : desktop.doNotDisturb === true ? settingsPage.doNotDisturb : desktop.toasts === 'plain' ? settingsPage.plainToasts : settingsPage.toastsAbout;
  return [
    { kind: 'switch', id: 'toasts', label: settingsPage.toasts, about: toasts, rests: desktop.toasts === 'none', on: told.toasts, turn: (toasts) => change({ toasts }) },
    { kind: 'switch', id: 'sound', label: settingsPage.sound, about: desktop.sound ? settingsPage.soundAbout : settingsPage.noSound, rests: !desktop.sound, on: told.sound, turn: (sound) => change({ sound }) },
    { kind: 'range', id: 'volume', label: settingsPage.volume, rests: !told.sound || !desktop.sound, value: told.volume, least: 0, most: 100, step: 5, shows: percent(told.volume), move: (volume) => change({ volume }) },
    { kind: 'list', id: 'output', label: settingsPage.output, rests: !told.sound || !desktop.sound, value: told.output ?? NONE, options: [{ value: NONE, label: settingsPage.systemOutput }, ...outputs], choose: (value) => change({ output: orNull(value) }) },
  ];
}

function computer(p: Preferences, { reasons, desktop }: Around): Field[] {
  const ways = (['ask', 'keepInTray', 'notReady', 'signOut'] as const).filter((way) => way !== 'keepInTray' || desktop.tray || p.onClose === way);
  const known = p.lockReason === null || reasons.includes(p.lockReason) ? reasons : [p.lockReason, ...reasons];
  return [
    { kind: 'list', id: 'onClose', label: settingsPage.onClose, setting: 'onClose', value: p.onClose, about: desktop.tray ? undefined : settingsPage.noTray, options: options(ways, onCloseWords), choose: (value) => (now) => ({ ...now, onClose: value as Preferences['onClose'] }) },
    { kind: 'list', id: 'onLock', label: settingsPage.onLock, about: desktop.tellsLock ? undefined : settingsPage.noLock, rests: !desktop.tellsLock, setting: 'onLock', value: p.onLock, options: options(['nothing', 'notReady'] as const, onLockWords), choose: (value) => (now) => ({ ...now, onLock: value as Preferences['onLock'] }) },
    { kind: 'list', id: 'lockReason', label: settingsPage.lockReason, rests: p.onLock === 'nothing' || !desktop.tellsLock, value: p.lockReason ?? NONE, options: [{ value: NONE, label: settingsPage.firstReason }, ...known.map((value) => ({ value, label: value }))], choose: (value) => (now) => ({ ...now, lockReason: orNull(value) }) },
    { kind: 'switch', id: 'startAtLogin', label: settingsPage.startAtLogin, about: desktop.startsAtLogin ? settingsPage.startAtLoginAbout : settingsPage.noStartAtLogin, rests: !desktop.startsAtLogin, setting: 'startAtLogin', on: p.startAtLogin, turn: (startAtLogin) => (now) => ({ ...now, startAtLogin }) },
  ];
}

const actions = ['answerOrEnd', 'hold', 'readyOrNotReady', 'show'] as const satisfies readonly (keyof Hotkeys)[];

function hotkeys(desktop: Desktop): Field[] {
  return actions.map((action) => ({ kind: 'hotkey', rests: desktop.hotkeys !== 'available', id: `hotkey-${action}`, label: hotkeyWords(action), setting: 'hotkeys', action, set: (keys) => (now) => ({ ...now, hotkeys: { ...now.hotkeys, [action]: keys } }) }));
}

function compactBar({ compactBar: { edge } }: Preferences): Field[] {
  return [
    { kind: 'choice', id: 'edge', label: settingsPage.edge, value: edge, options: options(['free', 'top', 'bottom'] as const, edgeWords), choose: (value) => (now) => ({ ...now, compactBar: { ...now.compactBar, edge: value as Preferences['compactBar']['edge'] } }) },
  ];
}

/** Everything that can be chosen, in the order in which it is shown. */
export function sectionsOf(preferences: Preferences, around: Around): Section[] {
  return [
    { id: 'look', fields: look(preferences, around) },
    { id: 'notifications', fields: notifications(preferences, around) },
    { id: 'computer', fields: computer(preferences, around) },
    { id: 'hotkeys', fields: hotkeys(around.desktop) },
    { id: 'compactBar', fields: compactBar(preferences) },
  ];
}

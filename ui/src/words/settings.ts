import type { Appearance, Density, Edge, Hotkeys, OnClose, OnLock } from '../host/contract.gen';
import { page, text, told } from './catalogue';
import { number } from './numbers';

export const appearanceWords = (a: Appearance): string => text(`settings-appearance-${a}`);
export const densityWords = (d: Density): string => text(`settings-density-${d}`);
export const onCloseWords = (c: OnClose): string => text(`settings-onClose-${c}`);
export const onLockWords = (l: OnLock): string => text(`settings-onLock-${l}`);
export const edgeWords = (e: Edge): string => text(`settings-edge-${e}`);
export const hotkeyWords = (h: keyof Hotkeys): string => text(`settings-hotkey-${h}`);

/** `125 %` */
export const percent = (n: number): string => text('settings-percent', { number: number(n) });

export const settingsSections = page({
  look: 'settings-section-look',
  notifications: 'settings-section-notifications',
  computer: 'settings-section-computer',
  hotkeys: 'settings-section-hotkeys',
  compactBar: 'desk-bar',
});

export const settingsPage = page({
  title: 'me-settings',
  close: 'settings-close',
  saveAgain: 'settings-saved-again',
  notSaved: () => told('settings-not-saved'),
  appearance: 'settings-appearance',
  density: 'settings-density',
  textSize: 'settings-textSize',
  textSizeAbout: 'settings-textSize.about',
  language: 'settings-language',
  systemLanguage: 'settings-language-system',
  toasts: 'settings-toasts',
  toastsAbout: 'settings-toasts.about',
  noToasts: 'settings-toasts.none',
  plainToasts: 'settings-toasts.plain',
  doNotDisturb: 'settings-toasts.doNotDisturb',
  sound: 'settings-sound',
  noSound: 'settings-sound.none',
  tryTone: 'settings-try',
  soundAbout: 'settings-sound.about',
  volume: 'settings-volume',
  output: 'settings-output',
  systemOutput: 'settings-output-system',
  onClose: 'settings-onClose',
  noTray: 'settings-onClose.noTray',
  onLock: 'settings-onLock',
  noLock: 'settings-onLock.none',
  lockReason: 'settings-lockReason',
  firstReason: 'settings-lockReason-first',
  startAtLogin: 'settings-startAtLogin',
  startAtLoginAbout: 'settings-startAtLogin.about',
  noStartAtLogin: 'settings-startAtLogin.none',
  edge: 'settings-edge',
  notOnTop: 'settings-bar-not-on-top',
  openBar: 'settings-bar-open',
});

/** What stands below the title of a section. */
export const sectionAbout = page({
  hotkeys: 'settings-hotkeys-about',
  compactBar: 'settings-bar-about',
});

export const hotkeyPage = page({
  none: 'settings-hotkey-none',
  press: 'settings-hotkey-press',
  change: 'settings-hotkey-change',
  stop: 'settings-hotkey-stop',
  changeOf: (action: string) => text('settings-hotkey-change-of', { action }),
  removeOf: (action: string) => text('settings-hotkey-remove-of', { action }),
  incomplete: 'settings-hotkey-incomplete',
  off: 'settings-hotkeys-off',
  wayland: 'settings-hotkeys-wayland',
  unable: 'settings-hotkeys-none',
  taken: 'settings-hotkey-taken',
  notKeys: 'settings-hotkey-notKeys',
  twice: (other: string) => text('settings-hotkey-twice', { other }),
});

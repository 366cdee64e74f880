import type { Appearance, Density, MobileAgent } from '../host/contract.gen';
import { page, text } from './catalogue';

export const appearanceWords = (a: Appearance): string => text(`me-appearance-${a}`);
export const densityWords = (d: Density): string => text(`me-density-${d}`);

/** How a mobile agent is reached. */
export const mobileWords = ({ mode, number }: MobileAgent): string => text(`me-phone-${mode}`, { number });

export const mePage = page({
  phone: 'me-phone',
  device: 'me-device',
  extension: 'me-extension',
  team: 'me-team',
  roles: 'me-roles',
  server: 'me-server',
  platform: 'me-platform',
  since: 'me-since',
  session: 'me-session',
  password: 'me-password',
  appearance: 'me-appearance',
  density: 'me-density',
  practice: 'me-practice',
  shortcuts: 'me-shortcuts',
  diagnostics: 'me-diagnostics',
});

export const deskPage = page({
  desk: 'desk-desk',
  side: 'desk-side',
  loading: 'desk-loading',
});

/** A key as it is written on a keyboard; a letter and a sign stay as they are. */
export const keyWords = (key: string): string =>
  key === 'Ctrl' || key === 'Shift' || key === 'Enter' || key === 'Esc' ? text(`shortcut-key-${key}`) : key;

/** The keys. `Mod` is Ctrl, on a Mac the command key. */
export const shortcutPage = page({
  title: 'shortcut-title',
  close: 'shortcut-close',
  next: 'shortcut-next',
  hold: 'shortcut-hold',
  end: 'shortcut-end',
  consult: 'shortcut-consult',
  transfer: 'shortcut-transfer',
  conference: 'shortcut-conference',
  swap: 'shortcut-swap',
  keypad: 'shortcut-keypad',
  state: 'shortcut-state',
  dial: 'shortcut-dial',
  list: 'shortcut-list',
  escape: 'shortcut-escape',
});

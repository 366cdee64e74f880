import type { Appearance, Density } from '../host/contract.gen';
import { plural } from './numbers';

const appearance: Record<Appearance, string> = { system: 'System', light: 'Light', dark: 'Dark' };
const density: Record<Density, string> = { comfortable: 'Comfortable', compact: 'Compact' };

export const appearanceWords = (a: Appearance): string => appearance[a];
export const densityWords = (d: Density): string => density[d];

export const mePage = {
  extension: 'Extension',
  team: 'Team',
  roles: 'Role',
  server: 'Server',
  platform: 'Contact centre',
  since: 'Signed in since',
  session: 'Sign-in',
  renewals: (n: number) => (n === 0 ? 'not renewed yet' : `renewed ${plural(n, { one: 'time', other: 'times' })}`),
  password: 'with a Finesse password',
  appearance: 'Appearance',
  density: 'Density',
  practice: 'Practice',
  shortcuts: 'Keyboard shortcuts',
  diagnostics: 'Diagnostics',
};

export const deskPage = {
  desk: 'Desk',
  bar: 'State',
  side: 'Call data and recent calls',
  loading: 'Waiting for the first news from Finesse…',
};

/** The keys. `Mod` is Ctrl, on a Mac the command key. */
export const shortcutPage = {
  title: 'Keyboard shortcuts',
  close: 'Close',
  next: 'Answer the ringing call; finish wrap-up',
  hold: 'Hold, or resume',
  end: 'End the call',
  state: 'Open the state menu',
  dial: 'Go to the dial field',
  list: 'This list',
  escape: 'Close what is open',
};

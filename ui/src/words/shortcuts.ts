import { page } from './catalogue';

/** The keys. `Mod` is Ctrl, on a Mac the command key. */
export const shortcutPage = page({
  title: 'me-shortcuts',
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
  settings: 'shortcut-settings',
  textSize: 'shortcut-textSize',
  escape: 'shortcut-escape',
});

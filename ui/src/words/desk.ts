import type { MobileAgent } from '../host/contract.gen';
import { page, text } from './catalogue';

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
  settings: 'me-settings',
  shortcuts: 'me-shortcuts',
  workflows: 'me-workflows',
  diagnostics: 'me-diagnostics',
  about: 'me-about',
  reload: 'me-reload',
  reloading: 'me-reload.awaited',
  reloaded: 'me-reloaded',
});

export const deskPage = page({
  desk: 'desk-desk',
  side: 'desk-side',
  data: 'desk-data',
  noData: 'desk-no-data',
  history: 'desk-history',
  rail: 'desk-rail',
  resizeData: 'desk-resize-data',
  resizeSide: 'desk-resize-side',
  keys: 'desk-keys',
  bar: 'desk-bar',
  loading: 'desk-loading',
});

/** Practice: that it is one, and the way out. */
export const practicePage = page({
  title: 'practice-title',
  about: 'practice-about',
  leave: 'practice-leave',
  leaving: 'practice-leaving',
});

/** The compact bar. */
export const barPage = page({
  title: 'bar-title',
  noCall: 'bar-no-call',
  signedOut: 'bar-signed-out',
  expired: 'bar-expired',
  offline: 'bar-offline',
  back: 'bar-back',
  move: 'bar-move',
  practice: 'practice-title',
});

/** A key as it is written on a keyboard; a letter and a sign stay as they are. */
export const keyWords = (key: string): string =>
  key === 'Ctrl' || key === 'Shift' || key === 'Enter' || key === 'Esc' ? text(`shortcut-key-${key}`) : key;

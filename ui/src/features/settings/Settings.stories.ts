import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { desktop, error, preferences } from '../../mock/samples';
import { Task } from '../../state/task.svelte';
import SettingsSheet from './SettingsSheet.svelte';

const nothing = () => undefined;
const meta = {
  title: 'Features/settings/SettingsSheet',
  component: SettingsSheet,
  parameters: { layout: 'fullscreen' },
  args: {
    preferences,
    managed: [],
    reasons: ['Lunch', 'Meeting', 'Training'],
    textSizes: [80, 90, 100, 110, 125, 150, 175, 200],
    desktop,
    saving: new Task(),
    onchange: nothing,
    onsave: nothing,
    ontry: nothing,
    onopenbar: nothing,
    onclose: nothing,
  },
} satisfies Meta<typeof SettingsSheet>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {};
export const Managed: Story = {
  args: {
    managed: [
      { setting: 'language', value: 'de' },
      { setting: 'onClose', value: 'signOut' },
      { setting: 'onLock', value: 'notReady' },
      { setting: 'startAtLogin', value: 'true' },
      { setting: 'hotkeys', value: 'false' },
    ],
    preferences: { ...preferences, language: 'de', onClose: 'signOut', onLock: 'notReady', startAtLogin: true },
  },
};
export const NotSaved: Story = { args: { saving: Object.assign(new Task(), { error: error('settingsNotSaved'), failed: 'save' }) } };
export const HotkeyTwice: Story = {
  args: { preferences: { ...preferences, hotkeys: { answerOrEnd: 'Ctrl+Alt+A', hold: 'Ctrl+Alt+H', readyOrNotReady: 'Ctrl+Alt+A', show: 'F9' } } },
};
export const HotkeyTaken: Story = {
  args: { preferences: { ...preferences, hotkeys: { answerOrEnd: 'Ctrl+Alt+A', hold: 'Ctrl+Alt+H', readyOrNotReady: null, show: null } }, desktop: { ...desktop, hotkeyProblems: [{ hotkey: 'hold', why: 'taken' }, { hotkey: 'answerOrEnd', why: 'notKeys' }] } },
};
export const BareDesktop: Story = {
  args: { staysOnTop: false, desktop: { toasts: 'none', doNotDisturb: null, tray: false, hotkeys: 'wayland', hotkeyProblems: [], sound: false, outputs: [], tellsLock: false, startsAtLogin: false } },
};
export const DoNotDisturb: Story = { args: { desktop: { ...desktop, doNotDisturb: true, hotkeys: 'none' } } };
export const PlainToasts: Story = { args: { desktop: { ...desktop, toasts: 'plain', hotkeys: 'forbidden' } } };
export const NotOnTop: Story = { args: { staysOnTop: false } };
export const BeforeASignIn: Story = { args: { reasons: [], onopenbar: undefined } };

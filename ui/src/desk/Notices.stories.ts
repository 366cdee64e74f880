import type { Meta, StoryObj } from '@storybook/svelte-vite';
import Notices from './Notices.svelte';

const meta = { title: 'Desk/Notices', component: Notices } satisfies Meta<typeof Notices>;
export default meta;
type Story = StoryObj<typeof meta>;

export const All: Story = { args: { notices: [{ id: 0, at: 0, kind: { kind: 'settingsUnavailable' } }, { id: 1, at: 0, kind: { kind: 'keychainUnavailable' } }, { id: 2, at: 0, kind: { kind: 'stateChangedBySystem', label: 'Supervisor', code: 999 } }, { id: 3, at: 0, kind: { kind: 'stateChangedBySystem', label: null, code: null } }, { id: 4, at: 0, kind: { kind: 'signedOutBySystem', label: 'Connection failure' } }, { id: 5, at: 0, kind: { kind: 'signedOutBySystem', label: null } }, { id: 6, at: 0, kind: { kind: 'lateRefusal', message: 'Invalid State' } }], ondismiss: () => undefined } };
export const Boxes: Story = { args: { shape: 'box', notices: [{ id: 1, at: 0, kind: { kind: 'keychainUnavailable' } }], ondismiss: () => undefined } };

import type { Meta, StoryObj } from '@storybook/svelte-vite';
import HotkeyField from './HotkeyField.svelte';

const meta = {
  title: 'Features/settings/HotkeyField',
  component: HotkeyField,
  args: { label: 'Hold or resume', keys: 'Ctrl+Alt+H', onset: () => undefined },
} satisfies Meta<typeof HotkeyField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Set: Story = {};
export const None: Story = { args: { keys: null } };
export const Recording: Story = { args: { recording: true } };
export const Refused: Story = { args: { recording: true, refused: true } };
export const Disabled: Story = { args: { keys: null, disabled: true } };

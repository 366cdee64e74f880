import type { Meta, StoryObj } from '@storybook/svelte-vite';
import Menu from './Menu.svelte';

const meta = { title: 'Parts/Menu', component: Menu } satisfies Meta<typeof Menu>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Groups: Story = { args: {
    label: 'Change your state',
    groups: [
      { id: 'a', items: [{ id: 'ready', label: 'Ready', icon: 'ready', tone: 'ready', strong: true, checked: true }] },
      { id: 'b', title: 'Not Ready', items: [{ id: '1', label: 'Lunch', icon: 'notReady', tone: 'notReady', checked: false }, { id: '2', label: 'Meeting', icon: 'notReady', tone: 'notReady', checked: false }] },
      { id: 'c', items: [{ id: 'out', label: 'Sign out', icon: 'signOut' }] },
    ],
    onchoose: () => undefined,
  } };
export const Nothing: Story = { args: { label: 'Change your state', groups: [], empty: 'Nothing to choose.', onchoose: () => undefined } };

import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { deskPage, mePage } from '../words';
import Rail from './Rail.svelte';

const nothing = () => undefined;
const meta = {
  title: 'App/Rail',
  component: Rail,
  args: {
    work: [{ id: 'history', icon: 'history', label: deskPage.history, open: true, onpress: nothing }],
    program: [{ id: 'settings', icon: 'settings', label: mePage.settings, onpress: nothing }],
  },
} satisfies Meta<typeof Rail>;
export default meta;
type Story = StoryObj<typeof meta>;

export const HistoryOpen: Story = {};
export const HistoryClosed: Story = { args: { work: [{ id: 'history', icon: 'history', label: deskPage.history, open: false, onpress: nothing }] } };

import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { agent, byPassword, error, managed, signedInAs } from '../../mock/samples';
import { Task } from '../../state/task.svelte';
import MeMenu from './MeMenu.svelte';

const nothing = () => undefined;
const meta = {
  title: 'Features/me-menu/MeMenu',
  component: MeMenu,
  args: { agent: agent('READY'), as: signedInAs, onsettings: nothing, onshortcuts: nothing, ondiagnostics: nothing, onabout: nothing },
} satisfies Meta<typeof MeMenu>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Closed: Story = {};
export const Open: Story = { args: { as: { ...signedInAs, practice: true }, open: true } };
export const WithAPassword: Story = { args: { as: byPassword, open: true } };
const reloading = (over: Partial<Task>): Task => Object.assign(new Task(), over);
export const Reloading: Story = { args: { open: true, reload: reloading({ pending: 'reload', slow: true }) } };
export const Reloaded: Story = { args: { open: true, reloaded: true } };
export const NotReloaded: Story = { args: { open: true, reload: reloading({ error: error('timedOut'), failed: 'reload' }) } };
export const Managed: Story = { args: { managed, open: true } };
export const Mobile: Story = { args: { as: { ...signedInAs, mobile: { mode: 'nailedConnection', number: '+44 20 7946 0958' } }, open: true } };
export const WithADevice: Story = { args: { agent: agent('READY', { device: 'Desk phone' }), open: true } };

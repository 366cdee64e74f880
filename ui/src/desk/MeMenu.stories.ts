import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { agent, byPassword, looks, managed, signedInAs } from '../mock/samples';
import MeMenu from './MeMenu.svelte';

const meta = { title: 'Desk/MeMenu', component: MeMenu } satisfies Meta<typeof MeMenu>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Closed: Story = { args: { agent: agent('READY'), as: signedInAs, looks, onlooks: () => undefined, onshortcuts: () => undefined, ondiagnostics: () => undefined } };
export const Open: Story = { args: { agent: agent('READY'), as: { ...signedInAs, practice: true }, looks, open: true, onlooks: () => undefined, onshortcuts: () => undefined, ondiagnostics: () => undefined } };
export const WithAPassword: Story = { args: { agent: agent('READY'), as: byPassword, looks, open: true, onlooks: () => undefined, onshortcuts: () => undefined, ondiagnostics: () => undefined } };
export const Managed: Story = {
  args: { agent: agent('READY'), as: signedInAs, looks, managed, open: true, onlooks: () => undefined, onshortcuts: () => undefined, ondiagnostics: () => undefined },
};

import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { mockPasswordHost } from '../mock/password-host';
import Password from './Password.svelte';

const meta = { title: 'Password/Password', component: Password, parameters: { layout: 'fullscreen' } } satisfies Meta<typeof Password>;
export default meta;
type Story = StoryObj<typeof meta>;

const host = mockPasswordHost();

export const Asked: Story = { args: { host } };
export const Visible: Story = { args: { host, visible: true } };
export const NothingTyped: Story = { args: { host, told: 'empty' } };
export const HandedOver: Story = { args: { host, busy: true } };
export const NotHandedOver: Story = { args: { host, told: 'notTaken' } };
export const NobodyAsks: Story = { args: { host: { ...host, prompt: () => Promise.reject(new Error('no sign-in')) } } };

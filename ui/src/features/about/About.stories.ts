import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { error } from '../../mock/samples';
import About from './About.svelte';

const meta = { title: 'Features/about/About', component: About, args: { version: '0.1.0', onclose: () => undefined } } satisfies Meta<typeof About>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Open: Story = {};
export const Found: Story = { args: { typed: 'mpl' } };
export const NothingFound: Story = { args: { typed: 'gpl-3' } };
export const Reading: Story = { args: { read: () => new Promise<never>(() => undefined) } };
export const NotRead: Story = { args: { read: () => Promise.reject(error('internal', { detail: 'the list can not be loaded' })) } };

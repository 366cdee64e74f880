import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { error } from '../../mock/samples';
import About from './About.svelte';

const meta = { title: 'Features/about/About', component: About, args: { version: '0.1.0', onclose: () => undefined, ask: () => Promise.resolve({ kind: 'off' as const }) } } satisfies Meta<typeof About>;
export default meta;
type Story = StoryObj<typeof meta>;

const newer = { version: '0.2.0', published: '2031-02-03', page: 'https://aplomb.example.org/0.2.0' };

export const Open: Story = {};
export const Latest: Story = { args: { ask: () => Promise.resolve({ kind: 'current' as const }) } };
export const Newer: Story = { args: { ask: () => Promise.resolve({ kind: 'newer' as const, ...newer }) } };
export const Vulnerable: Story = { args: { ask: () => Promise.resolve({ kind: 'vulnerable' as const, ...newer }) } };
export const NotKnown: Story = { args: { ask: () => Promise.resolve({ kind: 'unknown' as const }) } };
export const Found: Story = { args: { typed: 'mpl' } };
export const NothingFound: Story = { args: { typed: 'gpl-3' } };
export const Reading: Story = { args: { read: () => new Promise<never>(() => undefined) } };
export const NotRead: Story = { args: { read: () => Promise.reject(error('internal', { detail: 'the list can not be loaded' })) } };

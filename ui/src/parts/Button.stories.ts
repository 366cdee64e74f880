import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { createRawSnippet } from 'svelte';
import Button from './Button.svelte';

const meta = { title: 'Parts/Button', component: Button } satisfies Meta<typeof Button>;
export default meta;
type Story = StoryObj<typeof meta>;

const words = (text: string) => createRawSnippet(() => ({ render: () => `<span translate="no">${text}</span>` }));

export const Primary: Story = { args: { look: 'primary', children: words('Sign in') } };
export const PrimaryReady: Story = { args: { look: 'primary', tone: 'ready', icon: 'ready', children: words('Go Ready') } };
export const PrimaryAwaits: Story = { args: { look: 'primary', busy: true, awaits: 'Waiting for Finesse…', children: words('Go Ready') } };
export const PrimaryOff: Story = { args: { look: 'primary', disabled: true, children: words('Sign in') } };
export const Plain: Story = { args: { children: words('Cancel') } };
export const PlainBusy: Story = { args: { busy: true, children: words('Cancel') } };
export const PlainOff: Story = { args: { disabled: true, children: words('Call') } };
export const Quiet: Story = { args: { look: 'quiet', icon: 'data', children: words('All call data (8)') } };
export const Key: Story = { args: { look: 'key', icon: 'hold', children: words('Hold') } };
export const KeyDanger: Story = { args: { look: 'key', tone: 'danger', icon: 'end', children: words('End') } };
export const KeyOff: Story = { args: { look: 'key', icon: 'hold', disabled: true, children: words('Hold') } };
export const Tool: Story = { args: { look: 'tool', icon: 'keypad', children: words('Keypad') } };
export const ToolOpen: Story = { args: { look: 'tool', icon: 'keypad', 'aria-expanded': true, children: words('Keypad') } };
export const ToolOff: Story = { args: { look: 'tool', icon: 'keypad', disabled: true, children: words('Keypad') } };

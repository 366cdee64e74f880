import type { Meta, StoryObj } from '@storybook/svelte-vite';
import ExpiredLine from './ExpiredLine.svelte';

const meta = { title: 'Features/sign-in/ExpiredLine', component: ExpiredLine } satisfies Meta<typeof ExpiredLine>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Ended: Story = { args: { why: 'refreshTokenEnded', onCall: false, onsignin: () => undefined, onsignout: () => undefined } };
export const RefusedOnACall: Story = { args: { why: 'refused', onCall: true, onsignin: () => undefined, onsignout: () => undefined } };
export const Unreachable: Story = { args: { why: 'unreachable', onCall: false, onsignin: () => undefined, onsignout: () => undefined } };
export const BeingSignedIn: Story = { args: { why: 'refused', onCall: false, busy: true, slow: true, onsignin: () => undefined, onsignout: () => undefined } };

import type { Meta, StoryObj } from '@storybook/svelte-vite';
import ShortcutList from './ShortcutList.svelte';

const meta = { title: 'App/ShortcutList', component: ShortcutList } satisfies Meta<typeof ShortcutList>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Windows: Story = { args: { mac: false, onclose: () => undefined } };
export const Mac: Story = { args: { mac: true, onclose: () => undefined } };

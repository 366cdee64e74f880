import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { createRawSnippet } from 'svelte';
import Float from './Float.svelte';

const meta = { title: 'Parts/Float', component: Float } satisfies Meta<typeof Float>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Open: Story = { args: { open: true, trigger: createRawSnippet(() => ({ render: () => `<button type="button" style="min-block-size: 2rem" translate="no">Trigger</button>` })), children: createRawSnippet(() => ({ render: () => `<p translate="no">What floats.</p>` })) } };
export const Closed: Story = { args: { open: false, trigger: createRawSnippet(() => ({ render: () => `<button type="button" style="min-block-size: 2rem" translate="no">Trigger</button>` })), children: createRawSnippet(() => ({ render: () => `<p translate="no">What floats.</p>` })) } };

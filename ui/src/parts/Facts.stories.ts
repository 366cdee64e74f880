import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { createRawSnippet } from 'svelte';
import Facts from './Facts.svelte';

const meta = { title: 'Parts/Facts', component: Facts } satisfies Meta<typeof Facts>;
export default meta;
type Story = StoryObj<typeof meta>;

const rows = (html: string) => createRawSnippet(() => ({ render: () => html }));

export const OneRow: Story = { args: { children: rows('<div translate="no"><dt>Server</dt><dd>finesse-a.example.com<p>The node in use.</p></dd></div>') } };

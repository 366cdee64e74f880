import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { createRawSnippet } from 'svelte';
import Sheet from './Sheet.svelte';

const meta = { title: 'Parts/Sheet', component: Sheet } satisfies Meta<typeof Sheet>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Open: Story = { args: { title: 'Call data', closeLabel: 'Close', onclose: () => undefined, children: createRawSnippet(() => ({ render: () => `<p translate="no">Anything.</p>` })) } };

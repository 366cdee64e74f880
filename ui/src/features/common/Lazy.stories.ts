import type { Meta, StoryObj } from '@storybook/svelte-vite';
import Lazy from './Lazy.svelte';
import { LazyPart } from './lazy-part.svelte';

const meta = { title: 'Features/common/Lazy', component: Lazy } satisfies Meta<typeof Lazy>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NotLoaded: Story = { args: { part: new LazyPart(() => Promise.reject(new Error('there is no such file'))), inner: {} } };

import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { managed } from '../../mock/samples';
import ManagedList from './ManagedList.svelte';

const meta = { title: 'Features/diagnostics/ManagedList', component: ManagedList } satisfies Meta<typeof ManagedList>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Some: Story = { args: { managed: managed.slice(0, 2) } };
export const Many: Story = { args: { managed } };

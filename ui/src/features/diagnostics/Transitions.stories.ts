import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { past, pastAtFirst } from '../../mock/past';
import Transitions from './Transitions.svelte';

const meta = { title: 'Features/diagnostics/Transitions', component: Transitions } satisfies Meta<typeof Transitions>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Everything: Story = { args: { past: past() } };
export const OnlyTheConnection: Story = { args: { past: past(), only: 'link' } };
export const NothingOfThatKind: Story = { args: { past: pastAtFirst, only: 'call' } };
const long = past();
export const AThousand: Story = { args: { past: { ...long, transitions: Array.from({ length: 50 }, () => long.transitions).flat().slice(0, 1000) } } };

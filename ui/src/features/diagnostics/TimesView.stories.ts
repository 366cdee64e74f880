import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { past, pastAtFirst } from '../../mock/past';
import TimesView from './TimesView.svelte';

const meta = { title: 'Features/diagnostics/TimesView', component: TimesView } satisfies Meta<typeof TimesView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AfterTwoHours: Story = { args: { past: past() } };
export const Slow: Story = {
  args: { past: past({ accepted: past().accepted.map(({ at, took }) => ({ at, took: took * 80 })), pings: past().pings.map(({ at, took }) => ({ at, took: took * 120 })) }) },
};
export const OnThisComputer: Story = { args: { past: past({ pings: past().pings.map(({ at }) => ({ at, took: 0 })) }) } };
export const AtFirst: Story = { args: { past: pastAtFirst } };

import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { NOW } from '../../mock/samples';
import RunningTime from './RunningTime.svelte';

const meta = { title: 'Features/common/RunningTime', component: RunningTime } satisfies Meta<typeof RunningTime>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Minutes: Story = { args: { start: NOW - 724_000, label: 'Talking' } };
export const Hours: Story = { args: { start: NOW - 3_723_000 } };
export const WithoutSeconds: Story = { args: { start: NOW - 724_000, minutes: true } };
export const FirstMinute: Story = { args: { start: NOW - 42_000, minutes: true } };
export const LookedAt: Story = { args: { start: NOW - 724_000, minutes: true, looked: true } };

import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { ending } from '../../mock/samples';
import EndingLine from './EndingLine.svelte';

const meta = { title: 'Features/sign-in/EndingLine', component: EndingLine } satisfies Meta<typeof EndingLine>;
export default meta;
type Story = StoryObj<typeof meta>;

const line = (stage: Parameters<typeof ending>[0], over: Partial<Story['args']> = {}): Story => ({
  args: { ending: ending(stage), onCall: false, onsignin: () => undefined, ...over },
});

export const TenMinutes: Story = line('tenMinutes');
export const FiveMinutes: Story = line('fiveMinutes');
export const LastMinute: Story = line('lastMinute');
export const TenMinutesOnACall: Story = line('tenMinutes', { onCall: true });
export const LastMinuteOnACall: Story = line('lastMinute', { onCall: true });
export const Refused: Story = line('fiveMinutes', { ending: ending('fiveMinutes', 'refused') });
export const Unreachable: Story = line('fiveMinutes', { ending: ending('fiveMinutes', 'unreachable') });
export const Busy: Story = line('lastMinute', { busy: true, slow: true });

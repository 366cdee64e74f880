import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { callbackPage, dayWords, monthWords, weekWords } from '../words';
import DateTime from './DateTime.svelte';

const meta = { title: 'Parts/DateTime', component: DateTime } satisfies Meta<typeof DateTime>;
export default meta;
type Story = StoryObj<typeof meta>;

const day = (text: string): number => Date.parse(`${text}T00:00Z`);
const words = (begins: number): Story['args']['words'] => ({
  day: callbackPage.day,
  previous: callbackPage.previous,
  next: callbackPage.next,
  time: callbackPage.time,
  ofMonth: monthWords,
  ofDay: dayWords,
  ofWeek: weekWords,
  begins,
});
const picture = (over: Partial<Story['args']> = {}, begins = 1): Story => ({ args: { words: words(begins), day: day('2031-02-12'), time: '14:30', first: day('2031-02-05'), read: '14:30', ...over } });

export const Chosen: Story = picture();
export const WeeksBeginOnSunday: Story = picture({}, 7);
export const NoTimeYet: Story = picture({ time: '', read: null });
export const Wrong: Story = picture({ time: 'soon', read: null, wrong: callbackPage.malformed });
export const Disabled: Story = picture({ disabled: true });

import type { Meta, StoryObj } from '@storybook/svelte-vite';
import type { HistoryPage, RecentCall } from '../../host/contract.gen';
import { exported, historyOf } from '../../mock/mock-history';
import { desk, error, longQueue, recent } from '../../mock/samples';
import HistoryView from './HistoryView.svelte';

const meta = { title: 'Features/history/HistoryView', component: HistoryView } satisfies Meta<typeof HistoryView>;
export default meta;
type Story = StoryObj<typeof meta>;

const picture = desk();
const host = {
  history: (args: Parameters<typeof historyOf>[1]): Promise<HistoryPage> => Promise.resolve(historyOf(picture, args)),
  exportHistory: () => Promise.resolve(exported),
};
const long = (page: HistoryPage): HistoryPage => ({ ...page, total: 812, more: true });
const call = recent[0] as RecentCall;
const crowded = {
  ...host,
  history: (): Promise<HistoryPage> =>
    Promise.resolve({
      entries: [
        { number: 2, item: { kind: 'call', call: { ...call, queue: longQueue, wrapUp: ['Billing question', 'Complaint about an earlier call', 'Refund'] } } },
        { number: 1, item: { kind: 'call', call: { ...call, id: 'unseen', how: 'unseen', talkEnded: null } } },
        { number: 0, item: { kind: 'state', state: 'NOT_READY', reason: 'استراحة الغداء مع الزملاء في المكتب الرئيسي', since: 0, until: null } },
      ],
      total: 3,
      more: false,
    }),
};

const usual = { host, latest: '', onchoose: () => undefined };
export const All: Story = { args: usual };
export const Missed: Story = { args: { ...usual, first: { kind: 'missed', text: '' } } };
export const States: Story = { args: { ...usual, first: { kind: 'states', text: '' } } };
export const Found: Story = { args: { ...usual, first: { kind: 'all', text: 'billing' } } };
export const Nothing: Story = { args: { ...usual, first: { kind: 'all', text: 'nothing like it' } } };
export const More: Story = { args: { ...usual, host: { ...host, history: async (args) => long(await host.history(args)) } } };
export const LongWords: Story = { args: { ...usual, host: crowded } };
export const Failed: Story = { args: { ...usual, host: { ...host, history: () => Promise.reject(error('internal')) } } };

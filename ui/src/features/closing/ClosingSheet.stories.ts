import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { MockHost } from '../../mock/mock-host';
import { agent, call, desk, desktop, managed, noReasons } from '../../mock/samples';
import ClosingSheet from './ClosingSheet.svelte';

const meta = { title: 'Features/closing/ClosingSheet', component: ClosingSheet, parameters: { layout: 'fullscreen' } } satisfies Meta<typeof ClosingSheet>;
export default meta;
type Story = StoryObj<typeof meta>;

const of = (over: Parameters<typeof desk>[0]): Story['args'] => {
  const picture = desk({ closing: true, ...over });
  return { host: new MockHost({ desk: picture }), desk: picture, onremember: () => undefined };
};

export const Ready: Story = { args: of({}) };
export const NotReady: Story = { args: of({ agent: agent('NOT_READY'), reasons: noReasons }) };
export const OnACall: Story = { args: of({ agent: agent('TALKING'), calls: [call('talking')] }) };
export const WithoutATray: Story = { args: of({ desktop: { ...desktop, tray: false } }) };
export const Offline: Story = { args: of({ link: { kind: 'takenOver' } }) };
export const SetByTheOrganisation: Story = { args: { ...of({ agent: agent('TALKING'), calls: [call('talking')] }), managed: [...managed, { setting: 'onClose', value: 'notReady' }] } };

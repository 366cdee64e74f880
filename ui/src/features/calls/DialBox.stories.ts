import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { error } from '../../mock/samples';
import DialBox from './DialBox.svelte';

const meta = { title: 'Features/calls/DialBox', component: DialBox } satisfies Meta<typeof DialBox>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = { args: { typed: '', usable: true, ondial: () => undefined } };
export const Plain: Story = { args: { typed: '2014', usable: true, ondial: () => undefined } };
export const Pasted: Story = { args: { typed: '+44 (0)20 / 7946-0958', usable: true, ondial: () => undefined } };
export const WithExtension: Story = { args: { typed: '020 7946 0958 ext. 12', usable: true, ondial: () => undefined } };
export const Letters: Story = { args: { typed: '0800 FLOWERS', usable: true, ondial: () => undefined } };
export const OwnExtension: Story = { args: { typed: '2001', own: '2001', usable: true, ondial: () => undefined } };
export const BehindAPause: Story = { args: { typed: '+1-555-555-0123,,4567#', usable: true, ondial: () => undefined } };
export const SeveralNumbers: Story = { args: { typed: '044 555 01 47/48', usable: true, ondial: () => undefined } };
export const TooLong: Story = { args: { typed: '1'.repeat(200), usable: true, ondial: () => undefined } };
export const Emoji: Story = { args: { typed: '📞 2014', usable: true, ondial: () => undefined } };
export const NotAllowed: Story = { args: { typed: '', allowed: false, usable: true, ondial: () => undefined } };
export const FailedCallFirst: Story = { args: { typed: '2041', allowed: false, failedCall: true, usable: true, ondial: () => undefined } };
export const Awaits: Story = { args: { typed: '2014', usable: true, ondial: () => undefined, busy: true, slow: true } };
export const Refused: Story = { args: { typed: '99', usable: true, ondial: () => undefined, error: error('invalidNumber') } };

import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { reasons } from '../../mock/samples';
import { noReasons, type ReasonChoice } from './choice';
import ReasonPick from './ReasonPick.svelte';

const meta = { title: 'Features/wrap-up/ReasonPick', component: ReasonPick } satisfies Meta<typeof ReasonPick>;
export default meta;
type Story = StoryObj<typeof meta>;

const choice: ReasonChoice = { ...noReasons, all: reasons.wrapUp, favourites: ['Technical fault', 'Complaint'] };

export const One: Story = { args: { choice, chosen: ['Complaint'], onchoose: () => undefined } };
export const Several: Story = { args: { choice: { ...choice, several: true }, chosen: ['Complaint', 'Delivery late'], onchoose: () => undefined } };
export const Favourites: Story = { args: { choice, chosen: [], starring: true, onchoose: () => undefined } };
export const Few: Story = { args: { choice: { ...noReasons, all: ['Sold', 'Not sold'] }, chosen: [], onchoose: () => undefined } };

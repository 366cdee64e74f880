import type { Meta, StoryObj } from '@storybook/svelte-vite';
import Pick from './Pick.svelte';

const meta = { title: 'Parts/Pick', component: Pick } satisfies Meta<typeof Pick>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Open: Story = { args: { label: 'Wrap-up reasons', placeholder: 'Find a reason', options: ['Billing question', 'Complaint', 'New contract'], chosen: [], none: (typed) => `Nothing contains ${typed}.`, onchoose: () => undefined } };
export const Chosen: Story = { args: { label: 'Wrap-up reasons', placeholder: 'Find a reason', options: ['Billing question', 'Complaint', 'New contract'], chosen: ['Complaint'], none: (typed) => `Nothing contains ${typed}.`, onchoose: () => undefined } };
const many = Array.from({ length: 1000 }, (_, at) => `Reason number ${at + 1}`);
export const AThousand: Story = { args: { label: 'Wrap-up reasons', placeholder: 'Find a reason', options: many, chosen: ['Reason number 3'], none: (typed) => `Nothing contains ${typed}.`, onchoose: () => undefined } };

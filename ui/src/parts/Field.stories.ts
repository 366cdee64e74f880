import type { Meta, StoryObj } from '@storybook/svelte-vite';
import Field from './Field.svelte';

const meta = { title: 'Parts/Field', component: Field } satisfies Meta<typeof Field>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Filled: Story = { args: { label: 'Server', value: 'finesse-a.example.com' } };
export const Empty: Story = { args: { label: 'Server', value: '', placeholder: 'finesse.example.com' } };
export const Wrong: Story = { args: { label: 'Extension', value: '9999', wrong: 'Finesse does not know this extension.' } };
export const Locked: Story = { args: { label: 'Server', value: 'finesse-a.example.com', locked: 'Set by your organisation' } };
export const LockedAndWrong: Story = {
  args: { label: 'Extension', value: '9999', locked: 'Set by your organisation', wrong: 'Finesse does not know this extension.' },
};
export const ReadOnly: Story = { args: { label: 'Server', value: 'finesse-a.example.com', readonly: true } };

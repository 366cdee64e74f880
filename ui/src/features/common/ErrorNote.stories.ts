import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { certificateError, error, wrongPersonError } from '../../mock/samples';
import ErrorNote from './ErrorNote.svelte';

const meta = { title: 'Features/common/ErrorNote', component: ErrorNote } satisfies Meta<typeof ErrorNote>;
export default meta;
type Story = StoryObj<typeof meta>;

export const StateRefused: Story = { args: { error: error('stateRefused', { server: { errorType: 'Invalid State', message: 'E_ARM_STAT_AGENT_NOT_READY', data: 'READY' } }), onclose: () => undefined } };
export const Line: Story = { args: { error: error('noResult'), shape: 'line', onclose: () => undefined } };
export const Certificate: Story = { args: { error: certificateError } };
export const CauseCanBeFound: Story = { args: { error: error('nameNotFound', { step: 'signInPage' }), onexamine: () => undefined, onclose: () => undefined } };
export const TakeOver: Story = { args: { error: error('signedInElsewhere', { step: 'phone' }), ontakeover: () => undefined } };
export const WrongPersonInTheForm: Story = { args: { error: wrongPersonError, onsigninas: () => undefined, onclose: () => undefined } };
export const WrongPersonAtTheDesk: Story = { args: { error: wrongPersonError, shape: 'line', onclose: () => undefined } };

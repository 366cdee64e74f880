import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { certificateError, error, wrongPersonError } from '../../mock/samples';
import ErrorNote from './ErrorNote.svelte';

const meta = { title: 'Features/common/ErrorNote', component: ErrorNote } satisfies Meta<typeof ErrorNote>;
export default meta;
type Story = StoryObj<typeof meta>;

export const StateRefused: Story = { args: { error: error('stateRefused', { explanation: 'stateDoesNotFit', server: { errorType: 'Invalid State', message: 'E_ARM_STAT_AGENT_NOT_READY', data: 'READY', says: null, rest: [] } }), onclose: () => undefined } };
export const AtTheLowerEdge: Story = { args: { error: error('noResult'), shape: 'foot', onclose: () => undefined } };
export const Certificate: Story = { args: { error: certificateError } };
export const CauseCanBeFound: Story = { args: { error: error('nameNotFound', { step: 'signInPage' }), onexamine: () => undefined, onclose: () => undefined } };
export const TakeOver: Story = { args: { error: error('signedInElsewhere', { step: 'phone' }), ontakeover: () => undefined } };
export const WrongPersonInTheForm: Story = { args: { error: wrongPersonError, onsigninas: () => undefined, onclose: () => undefined } };
export const WrongPersonAtTheDesk: Story = { args: { error: wrongPersonError, shape: 'foot', onclose: () => undefined } };
export const PolicyRefuses: Story = { args: { error: error('policyRefuses', { step: 'signInPage', policy: { setting: 'allowedHosts', entry: 1, problem: { kind: 'hostHasPort' }, refuses: true, detail: '' } }), onclose: () => undefined } };
export const SandboxRequired: Story = { args: { error: error('sandboxRequired', { step: 'signInPage' }), onexamine: () => undefined, onclose: () => undefined } };
export const FinesseSays: Story = { args: { error: error('refused', { server: { errorType: 'Invalid Device', message: 'CF_NEW', data: '4711', says: 'The phone is not registered. Ask the front desk.', rest: ['10125', 'PERERR_X'] } }), onclose: () => undefined } };
export const Helped: Story = { args: { error: error('stateRefused', { explanation: 'signOutNeedsNotReady' }), helps: { notReady: () => undefined }, onclose: () => undefined } };
export const ReasonRequired: Story = { args: { error: error('reasonRequired'), helps: { chooseReason: () => undefined }, onclose: () => undefined } };

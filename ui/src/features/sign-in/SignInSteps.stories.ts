import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { certificateError, error } from '../../mock/samples';
import SignInSteps from './SignInSteps.svelte';

const meta = { title: 'Features/sign-in/SignInSteps', component: SignInSteps } satisfies Meta<typeof SignInSteps>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Waiting: Story = { args: {} };
export const PageAsked: Story = { args: { running: 'signInPage' } };
export const PageOpen: Story = { args: { running: 'signInPage', waitingForAgent: true } };
export const TokenRuns: Story = { args: { running: 'token' } };
export const ConnectionRuns: Story = { args: { running: 'connection' } };
export const PhoneRuns: Story = { args: { running: 'phone' } };
export const PageFailed: Story = { args: { failed: { step: 'signInPage', error: error('nameNotFound', { step: 'signInPage' }) } } };
export const CertificateFailed: Story = { args: { failed: { step: 'signInPage', error: certificateError } } };
export const TokenFailed: Story = { args: { failed: { step: 'token', error: error('wrongPerson', { step: 'token' }) } } };
export const ConnectionFailed: Story = { args: { failed: { step: 'connection', error: error('linkFailed', { step: 'connection' }) } } };
export const PhoneFailed: Story = { args: { failed: { step: 'phone', error: error('signedInElsewhere', { step: 'phone' }) }, ontakeover: () => undefined } };

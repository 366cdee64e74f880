import type { Meta, StoryObj } from '@storybook/svelte-vite';
import type { TokenLife } from '../../host/contract.gen';
import { past, pastAtFirst } from '../../mock/past';
import { healthy } from '../../mock/doctor';
import { byPassword, desk, managed, NOW, signedInAs, tokenLife } from '../../mock/samples';
import Diagnostics from './Diagnostics.svelte';

const asked = { onclose: () => undefined, onexamine: () => Promise.resolve(healthy), onpack: () => Promise.resolve({ path: 'aplomb-support.zip' }) };
const meta = { title: 'Features/diagnostics/Diagnostics', component: Diagnostics } satisfies Meta<typeof Diagnostics>;
export default meta;
type Story = StoryObj<typeof meta>;

const token = (over: Partial<TokenLife> = {}, renewals = signedInAs.renewals): Story => ({
  args: { as: { ...signedInAs, renewals, proof: { kind: 'token', life: tokenLife(over) } }, link: desk().link, past: past(), ...asked },
});

export const Token: Story = token();
export const TokenOfTheSignIn: Story = token({ by: 'signIn', issued: NOW - 4000, renews: NOW + 221_000, ends: NOW + 296_000 }, 0);
export const BeingRenewed: Story = token({ issued: NOW - 226_000, renews: NOW, ends: NOW + 74_000, by: 'get', renewing: 'silent' });
export const NotKept: Story = token({ kept: false, by: 'silent', refreshEnds: null });
export const Over: Story = token({ issued: NOW - 320_000, renews: NOW - 95_000, ends: NOW - 20_000 });
export const Password: Story = { args: { as: byPassword, link: desk().link, past: past(), ...asked } };
export const AtFirst: Story = { args: { as: signedInAs, link: desk().link, past: pastAtFirst, ...asked } };
export const Managed: Story = { args: { as: byPassword, link: desk().link, past: past(), managed, ...asked } };
export const NotAskedYet: Story = { args: { as: signedInAs, link: desk().link, past: null, ...asked } };

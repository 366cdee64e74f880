import type { Meta, StoryObj } from '@storybook/svelte-vite';
import type { NotReadyCause, PolicyFinding } from '../../host/contract.gen';
import { agent, forced, forcedLate, moved, NOW } from '../../mock/samples';
import Notices from './Notices.svelte';

const meta = { title: 'Features/notices/Notices', component: Notices } satisfies Meta<typeof Notices>;
export default meta;
type Story = StoryObj<typeof meta>;

export const All: Story = { args: { notices: [{ id: 0, at: NOW, kind: { kind: 'settingsUnavailable' } }, { id: 1, at: NOW, kind: { kind: 'keychainUnavailable' } }, { id: 2, at: NOW, kind: { kind: 'stateChangedBySystem', cause: 'supervisor', label: 'Supervisor', code: 999, late: false } }, { id: 3, at: NOW, kind: { kind: 'stateChangedBySystem', cause: null, label: null, code: null, late: false } }, { id: 4, at: NOW, kind: { kind: 'signedOutBySystem', cause: 'connectionLost', label: 'Connection failure' } }, { id: 5, at: NOW, kind: { kind: 'signedOutBySystem', cause: null, label: null } }, { id: 6, at: NOW, kind: { kind: 'lateRefusal', explanation: 'stateDoesNotFit', server: null } }, { id: 7, at: NOW, kind: { kind: 'signOutFollows' } }, { id: 8, at: NOW, kind: { kind: 'mobileAgentForgotten' } }], ondismiss: () => undefined } };
const findings: PolicyFinding[] = [
  { setting: 'secondServer', entry: null, problem: { kind: 'server', server: 'address' }, refuses: false, detail: '' },
  { setting: 'sessionMinutes', entry: null, problem: { kind: 'notNumber', min: 5, max: 10_080 }, refuses: false, detail: '' },
];
export const FromTheOrganisation: Story = {
  args: {
    notices: [
      { id: 0, at: NOW, kind: { kind: 'policyNotUsed', findings: findings.slice(0, 1) } },
      { id: 1, at: NOW, kind: { kind: 'policyNotUsed', findings } },
      { id: 2, at: NOW, kind: { kind: 'policyNotUsed', findings: [{ setting: null, entry: null, problem: { kind: 'endsEarly', why: 'EOF while parsing a string at line 3 column 12' }, refuses: true, detail: '' }] } },
      { id: 3, at: NOW, kind: { kind: 'policyNotUsed', findings: [{ setting: 'allowedHosts', entry: 1, problem: { kind: 'hostHasPort' }, refuses: true, detail: '' }] } },
      { id: 4, at: NOW, kind: { kind: 'failoverRefused', host: 'finesse-b.other.example.com' } },
    ],
    ondismiss: () => undefined,
  },
};
export const Boxes: Story = { args: { shape: 'box', notices: [{ id: 1, at: NOW, kind: { kind: 'keychainUnavailable' } }], ondismiss: () => undefined } };

const causes: NotReadyCause[] = ['missedCall', 'ownCall', 'directCall', 'otherLine', 'phoneDown', 'phoneBack', 'phoneSystemSwitched', 'wrapUpEnded', 'callsNotDelivered', 'lineRestricted'];
export const Causes: Story = { args: { notices: causes.map((cause, id) => ({ id, at: NOW, kind: { kind: 'stateChangedBySystem', cause, label: null, code: null, late: false } })), ondismiss: () => undefined } };

const back = { agent: agent('NOT_READY'), ready: { usable: true, busy: false, slow: false, onready: () => undefined } };
const notices = [moved, forcedLate];

export const Moved: Story = { args: { notices: [moved], ondismiss: () => undefined } };
export const ForcedNotReady: Story = { args: { notices: [forced], ...back, ondismiss: () => undefined } };
export const ForcedNotReadyLate: Story = { args: { notices, ...back, ondismiss: () => undefined } };
export const ForcedTwice: Story = { args: { notices: [forced, { ...forcedLate, id: 3 }], ...back, ondismiss: () => undefined } };
export const WaitingForReady: Story = { args: { notices, ...back, ready: { ...back.ready, busy: true, slow: true }, ondismiss: () => undefined } };
export const WhileDisconnected: Story = { args: { notices, ...back, ready: { ...back.ready, usable: false }, ondismiss: () => undefined } };
export const NoLongerNotReady: Story = { args: { notices, ...back, agent: agent('READY'), ondismiss: () => undefined } };

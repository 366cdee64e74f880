import type { WorkflowDryRun, WorkflowFiring, WorkflowLog, WorkflowOutcome, WorkflowRefusal } from '../host/contract.gen';
import { NOW } from './samples';

const firing = (id: number, over: Partial<WorkflowFiring> = {}): WorkflowFiring => ({
  id,
  at: NOW - (200 - id) * 61_000,
  event: 'arrives',
  workflow: 'Customer page',
  setting: null,
  action: 'Open CRM',
  host: 'crm.example.com',
  unknown: [],
  outcome: { kind: 'opened' },
  ...over,
});

const refused = (why: WorkflowRefusal): WorkflowOutcome => ({ kind: 'refused', why });

/** A shift in which most went well. */
export const workflowLog: WorkflowLog = {
  list: { kind: 'ready', count: 4 },
  firings: [
    firing(199, { at: NOW - 4000, outcome: { kind: 'begun' } }),
    firing(198, { event: 'ends', workflow: 'Report to billing', action: 'Send the reason', host: 'billing.example.com', outcome: { kind: 'sent', status: 204 } }),
    firing(197, { event: 'answered', unknown: ['callVariable7', 'user.order'] }),
    firing(196, { workflow: '', setting: 'screenPopRinging', action: '', host: 'intranet.example.com' }),
    firing(195, { workflow: 'Old form', action: 'Open form', host: 'forms.example.com', outcome: refused('scheme') }),
    firing(194, { event: 'ends', workflow: 'Report to billing', action: 'Send the reason', host: 'billing.example.com', outcome: { kind: 'notSent' } }),
    firing(1, { event: null, workflow: 'Chat greeting', action: '', host: null, outcome: refused('unknownTrigger') }),
  ],
};

const refusals: WorkflowRefusal[] = [
  'unknownTrigger', 'unknownComparator', 'unknownAction', 'incomplete', 'forGadget', 'forFinesse', 'unknownMethod', 'template', 'variableInHost',
  'notAddress', 'scheme', 'host', 'ipAddress', 'credentials', 'tooLong', 'masked', 'tooMany',
];

/** Everything that is refused. */
export const workflowRefusals: WorkflowLog = { list: { kind: 'ready', count: 1 }, firings: refusals.map((why, at) => firing(at, { outcome: refused(why) })) };

/** As long as it gets. */
export const longWorkflowLog: WorkflowLog = {
  list: { kind: 'ready', count: 20 },
  firings: Array.from({ length: 200 }, (_, at) =>
    firing(at, { workflow: 'A workflow whose name has forty letters!', action: 'An action with a name as long as Finesse allows it, which is 64.', host: 'customer-relations-management.eu-central.example.com' }),
  ),
};

export const dryRuns: WorkflowDryRun[] = [
  { workflow: 'Customer page', times: 12 },
  { workflow: 'Report to billing', times: 1 },
  { workflow: 'Old form', times: 0 },
  { workflow: 'Chat greeting', times: 0 },
];

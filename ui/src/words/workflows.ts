import type { WorkflowFiring, WorkflowList, WorkflowLog, WorkflowOutcome } from '../host/contract.gen';
import { page, text, told } from './catalogue';
import { list } from './numbers';

export const workflowsPage = page({
  title: 'me-workflows',
  close: 'workflows-close',
  about: 'workflows-about',
  loading: 'workflows-loading',
  ready: (count: number) => text('workflows-ready', { count }),
  failed: () => told('workflows-failed'),
  log: 'workflows-log',
  none: 'workflows-none',
  older: (older: number) => text('workflows-older', { older }),
  unknown: (names: string[]) => text('workflow-unknown', { names: list(names) }),
  dry: 'workflows-dry',
  dryLead: 'workflows-dry-lead',
  dryRun: 'workflows-dry-run',
  dryAgain: 'workflows-dry-again',
  dryRunning: 'workflows-dry-running',
  dryTimes: (count: number) => text('workflows-dry-times', { count }),
  dryNone: 'workflows-dry-none',
});

/** Who did it: a workflow by its name, or the organisation. */
export const firedBy = ({ setting, workflow }: WorkflowFiring): string => (setting === null ? workflow : text('workflows-pop'));

export const firedOn = ({ event }: WorkflowFiring): string => text(`workflow-event-${event ?? 'none'}`);

export function firedOutcome(outcome: WorkflowOutcome): string {
  switch (outcome.kind) {
    case 'refused':
      return text('workflow-outcome-refused', { why: text(`workflow-refusal-${outcome.why}`) });
    case 'sent':
      return text('workflow-outcome-sent', { status: String(outcome.status) });
    case 'begun':
    case 'opened':
    case 'notOpened':
    case 'notSent':
      return text(`workflow-outcome-${outcome.kind}`);
  }
}

/** The list in the words of the log, for the support. */
function listReport(of: WorkflowList): string {
  return of.kind === 'ready' ? `workflows: ${of.count}` : `workflows: ${of.kind}`;
}

/** For the support: what workflows did. Names and hosts, no data of a call. */
export function workflowsReport(log: WorkflowLog, wall: (moment: number) => Date): string {
  const lines = log.firings.map(({ at, event, workflow, setting, action, host, unknown, outcome }) => {
    const result = outcome.kind === 'refused' ? `refused: ${outcome.why}` : outcome.kind === 'sent' ? `sent: ${outcome.status}` : outcome.kind;
    const parts = [wall(at).toISOString(), event ?? 'read', setting ?? workflow, action, host ?? '', result, unknown.join(' ')];
    return parts.filter((part) => part !== '').join(' · ');
  });
  return [listReport(log.list), ...lines].join('\n');
}

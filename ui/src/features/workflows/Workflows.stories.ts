import type { Meta, StoryObj } from '@storybook/svelte-vite';
import { error } from '../../mock/samples';
import { dryRuns, longWorkflowLog, workflowLog, workflowRefusals } from '../../mock/workflows';
import Workflows from './Workflows.svelte';

const meta = {
  title: 'Features/workflows/Workflows',
  component: Workflows,
  args: { log: workflowLog, ondryrun: () => Promise.resolve(dryRuns), onclose: () => undefined },
} satisfies Meta<typeof Workflows>;
export default meta;
type Story = StoryObj<typeof meta>;

const press = ({ canvasElement }: { canvasElement: HTMLElement }) => {
  canvasElement.querySelector<HTMLButtonElement>('[data-testid="run-dry"]')?.click();
};

export const AShift: Story = {};
export const Counted: Story = { args: { counted: dryRuns } };
export const CountingFails: Story = { args: { ondryrun: () => Promise.reject(error('internal')) }, play: press };
export const Refused: Story = { args: { log: workflowRefusals } };
export const Long: Story = { args: { log: longWorkflowLog } };
export const NothingYet: Story = { args: { log: { list: { kind: 'ready', count: 3 }, firings: [] } } };
export const NoWorkflows: Story = { args: { log: { list: { kind: 'ready', count: 0 }, firings: [] } } };
export const Loading: Story = { args: { log: null } };
export const Failed: Story = { args: { log: { list: { kind: 'failed' }, firings: [] } } };

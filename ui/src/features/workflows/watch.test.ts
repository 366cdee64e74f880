import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WorkflowLog } from '../../host/contract.gen';
import { workflowLog } from '../../mock/workflows';
import { WorkflowWatch } from './watch.svelte';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const host = (answer: () => Promise<WorkflowLog>) => ({ workflowLog: vi.fn(answer) });

test('the log is asked for once a second while somebody looks at it, and not afterwards', async () => {
  const asked = host(() => Promise.resolve(workflowLog));
  const watch = new WorkflowWatch();
  const stop = watch.watch(asked);
  await vi.advanceTimersByTimeAsync(2500);
  expect(watch.log).toBe(workflowLog);
  expect(asked.workflowLog).toHaveBeenCalledTimes(3);
  stop();
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked.workflowLog).toHaveBeenCalledTimes(3);
});

test('when no one is signed in any more, what was read last stays and nothing more is asked', async () => {
  let signedIn = true;
  const asked = host(() => (signedIn ? Promise.resolve(workflowLog) : Promise.reject(new Error('not signed in'))));
  const watch = new WorkflowWatch();
  watch.watch(asked);
  await vi.advanceTimersByTimeAsync(0);
  signedIn = false;
  await vi.advanceTimersByTimeAsync(5000);
  expect(watch.log).toBe(workflowLog);
  expect(asked.workflowLog).toHaveBeenCalledTimes(2);
});

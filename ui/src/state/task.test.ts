import { describe, expect, it } from 'vitest';
import { error } from '../mock/samples';
import { Task } from './task.svelte';

describe('what was asked', () => {
  it('is told when it fails', async () => {
    const task = new Task();
    expect(await task.run('call', () => Promise.reject(error('noNetwork')))).toBe(false);
    expect([task.error?.code, task.failed, task.pending]).toEqual(['noNetwork', 'call', null]);
  });

  it('is silent when it was cancelled, unless it is to be told', async () => {
    const cancelled = () => Promise.reject(error('cancelled'));
    const [quiet, telling] = [new Task(), new Task(true)];
    await quiet.run('signIn', cancelled);
    await telling.run('signInAgain', cancelled);
    expect([quiet.error, telling.error?.code]).toEqual([null, 'cancelled']);
  });

  it('is asked once while its result is awaited', async () => {
    const task = new Task();
    let asked = 0;
    const ask = () => Promise.resolve((asked += 1));
    await Promise.all([task.run('a', ask), task.run('a', ask)]);
    expect(asked).toBe(1);
  });

  it.each([
    ['timedOut', null],
    ['noResult', null],
    ['stateRefused', 'stateRefused'],
  ] as const)('forgets with the return of the connection what failed because of it: %s', async (code, left) => {
    const task = new Task();
    await task.run('READY', () => Promise.reject(error(code)));
    task.recovered();
    expect(task.error?.code ?? null).toBe(left);
  });
});

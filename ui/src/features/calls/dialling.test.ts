import { describe, expect, it } from 'vitest';
import { error } from '../../mock/samples';
import { Dialling } from './dialling.svelte';

const ended = () => Promise.resolve(true);

describe('a number in the dial field', () => {
  it('is gone when the call was made', async () => {
    const made: string[] = [];
    const dialling = new Dialling(() => ({ makeCall: ({ to }) => Promise.resolve(void made.push(to)) }), ended, '1002');
    await dialling.dial('1002');
    expect([dialling.typed, made]).toEqual(['', ['1002']]);
  });

  it('stays when the call was refused, and the refusal goes with the next number', async () => {
    const dialling = new Dialling(() => ({ makeCall: () => Promise.reject(error('refused')) }), ended, '1002');
    await dialling.dial('1002');
    expect([dialling.typed, dialling.task.error?.code]).toEqual(['1002', 'refused']);
    dialling.fillIn('1003');
    expect([dialling.typed, dialling.task.error]).toEqual(['1003', null]);
  });

  it('is dialled after the failed call has ended', async () => {
    const order: string[] = [];
    const did = (what: string) => Promise.resolve(order.push(what) > 0);
    const dialling = new Dialling(() => ({ makeCall: async ({ to }) => void (await did(to)) }), () => did('end'), '1002');
    await dialling.dial('1002');
    expect([order, dialling.typed]).toEqual([['end', '1002'], '']);
  });

  it('stays and is not dialled when the failed call does not end', async () => {
    const made: string[] = [];
    const dialling = new Dialling(() => ({ makeCall: ({ to }) => Promise.resolve(void made.push(to)) }), () => Promise.resolve(false), '1002');
    await dialling.dial('1002');
    expect([made, dialling.typed, dialling.task.error, dialling.task.pending]).toEqual([[], '1002', null, null]);
  });
});

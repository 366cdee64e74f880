import { describe, expect, it } from 'vitest';
import { error } from '../../mock/samples';
import { Dialling } from './dialling.svelte';

describe('a number in the dial field', () => {
  it('is gone when the call was made', async () => {
    const made: string[] = [];
    const dialling = new Dialling(() => ({ makeCall: ({ to }) => Promise.resolve(void made.push(to)) }), '1002');
    await dialling.dial('1002');
    expect([dialling.typed, made]).toEqual(['', ['1002']]);
  });

  it('stays when the call was refused, and the refusal goes with the next number', async () => {
    const dialling = new Dialling(() => ({ makeCall: () => Promise.reject(error('refused')) }), '1002');
    await dialling.dial('1002');
    expect([dialling.typed, dialling.task.error?.code]).toEqual(['1002', 'refused']);
    dialling.fillIn('1003');
    expect([dialling.typed, dialling.task.error]).toEqual(['1003', null]);
  });
});

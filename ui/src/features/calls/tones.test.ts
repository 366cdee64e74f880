import { describe, expect, it } from 'vitest';
import { error } from '../../mock/samples';
import { HIDDEN, Tones } from './tones.svelte';

/** A call that hears tones when the test says so. */
function call() {
  const heard: string[] = [];
  const answers: { good: () => void; bad: () => void }[] = [];
  const tones = new Tones((digits) => {
    heard.push(digits);
    return new Promise((resolve, reject) => answers.push({ good: resolve, bad: () => reject(error('callRefused')) }));
  });
  const answer = async (how: 'good' | 'bad') => {
    answers.shift()?.[how]();
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { heard, tones, answer };
}

describe('touch tones', () => {
  it('typed while a request is under way go together with the next one, in their order', async () => {
    const { heard, tones, answer } = call();
    for (const key of '1234') tones.type(key);
    expect([heard, tones.sent, tones.waiting]).toEqual([['1'], '', '1234']);
    await answer('good');
    expect([heard, tones.sent, tones.waiting]).toEqual([['1', '234'], '1', '234']);
    tones.type('#');
    await answer('good');
    await answer('good');
    expect([heard, tones.sent, tones.waiting]).toEqual([['1', '234', '#'], '1234#', '']);
  });

  it('pasted are taken without blanks and dashes, and in requests of at most 32', async () => {
    const { heard, tones, answer } = call();
    tones.type('4000 0000-0000 0002 '.repeat(3));
    await answer('good');
    await answer('good');
    expect(heard.map((batch) => batch.length)).toEqual([32, 16]);
    expect(tones.sent).toBe('4000000000000002'.repeat(3));
  });

  it.each(['12x', 'PIN 1234', '1+2', '😀', '1.2'])('are not sent in part: %s', (text) => {
    const { heard, tones } = call();
    tones.type(text);
    expect([heard, tones.waiting, tones.wrong]).toEqual([[], '', true]);
    tones.type('1');
    expect([heard, tones.wrong]).toEqual([['1'], false]);
  });

  it('that failed wait until the agent sends them again, and nothing typed later overtakes them', async () => {
    const { heard, tones, answer } = call();
    tones.type('1');
    await answer('bad');
    tones.type('2');
    expect([heard, tones.waiting, tones.error?.code]).toEqual([['1'], '12', 'callRefused']);
    tones.again();
    await answer('good');
    expect([heard, tones.sent, tones.error]).toEqual([['1', '12'], '12', null]);
  });

  it('that failed can be left out', async () => {
    const { heard, tones, answer } = call();
    tones.type('1');
    await answer('bad');
    tones.leaveOut();
    tones.type('3');
    expect([heard, tones.waiting, tones.error]).toEqual([['1', '3'], '3', null]);
  });

  it('that are hidden are not kept, not even those that were sent before', async () => {
    const { tones, answer } = call();
    tones.type('12');
    await answer('good');
    tones.hide(true);
    tones.type('34');
    await answer('good');
    expect(tones.sent).toBe(HIDDEN.repeat(4));
    tones.hide(false);
    expect(tones.sent).toBe(HIDDEN.repeat(4));
  });
});

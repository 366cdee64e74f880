import { describe, expect, it } from 'vitest';
import type { PasswordHost } from '../host/password';
import { handOver } from './hand-over';

function host(answer: Promise<void> = Promise.resolve()) {
  const given: string[] = [];
  const asked: PasswordHost = {
    prompt: () => Promise.resolve({ agent: '1001', server: 'finesse-a.example.com' }),
    give: (typed) => {
      given.push(typed);
      return answer;
    },
    leave: () => Promise.resolve(),
  };
  return { host: asked, given };
}

describe('the password', () => {
  it('is handed over once, as it was typed, blanks and all', async () => {
    const { host: asked, given } = host();
    expect(await handOver({ value: ' pa ss:wörd ' }, asked)).toBe(true);
    expect(given).toEqual([' pa ss:wörd ']);
  });

  it('is gone from the field before the program answers', () => {
    const field = { value: 'secret' };
    void handOver(field, host(new Promise(() => undefined)).host);
    expect(field.value).toBe('');
  });

  it('is gone from the field too when it could not be handed over', async () => {
    const field = { value: 'secret' };
    await expect(handOver(field, host(Promise.reject(new Error('no'))).host)).rejects.toThrow();
    expect(field.value).toBe('');
  });

  it('is not sent when there is none', async () => {
    const { host: asked, given } = host();
    expect(await handOver({ value: '' }, asked)).toBe(false);
    expect(given).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import contract from '../host/contract.gen.ts?raw';
import type { CommandError, ErrorCode } from '../host/contract.gen';
import { errorDetails, errorWords, plural, runningTime } from '.';

/** The codes as they stand in the contract, so that a new one can not be forgotten here. */
const codes = [...(/export type ErrorCode = ([^;]+);/.exec(contract)?.[1] ?? '').matchAll(/"(\w+)"/g)].map((found) => found[1] as ErrorCode);

describe('the words', () => {
  it('tell of every error what happened and what to do, each in a sentence', () => {
    expect(codes.length).toBeGreaterThan(20);
    for (const code of codes) {
      const { what, todo } = errorWords(code);
      expect(what, code).toMatch(/^[A-Z].*[.?!]$/);
      expect(todo, code).toMatch(/^[A-Z].*[.?!]$/);
    }
  });

  it('have two errors never say the same', () => {
    const told = codes.map((code) => errorWords(code).what + errorWords(code).todo);
    expect(new Set(told).size).toBe(told.length);
  });

  it('give the support what it needs to find the line in the log', () => {
    const error: CommandError = {
      code: 'certificateNotTrusted',
      detail: 'fin-a.example.test: its time is over',
      traceId: '0123456789ab',
      step: 'signInPage',
      server: { errorType: 'Invalid State', message: 'CF_INVALID_OBJECT_STATE', data: '22' },
      certificate: { host: 'fin-a.example.test', subject: 'CN=fin-a', issuer: 'CN=Example CA', reason: 'its time is over' },
    };
    const details = errorDetails(error);
    for (const piece of ['certificateNotTrusted', '0123456789ab', 'CF_INVALID_OBJECT_STATE', '22', 'CN=Example CA']) {
      expect(details).toContain(piece);
    }
  });

  it('write running times without jumping', () => {
    expect([0, 999, 61_000, 3_600_000].map(runningTime)).toEqual(['0:00', '0:00', '1:01', '1:00:00']);
  });

  it('count in the singular and the plural', () => {
    expect(plural(1, { one: 'time', other: 'times' })).not.toBe(plural(2, { one: 'time', other: 'times' }));
  });
});

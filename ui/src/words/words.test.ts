import { describe, expect, it } from 'vitest';
import contract from '../host/contract.gen.ts?raw';
import type { CommandError, EndingStage, ErrorCode, ExpiredWhy, Rung, SignInMethod } from '../host/contract.gen';
import { byPassword, NOW, signedInAs, tokenLife } from '../mock/samples';
import { endingStageWords, endingWords, errorDetails, errorWords, methodWords, plural, proofReport, runningTime, rungWords } from '.';

/** The codes as they stand in the contract, so that a new one can not be forgotten here. */
const valuesOf = <V extends string>(type: string): V[] =>
  [...(new RegExp(`export type ${type} = ([^;]+);`).exec(contract)?.[1] ?? '').matchAll(/"(\w+)"/g)].map((found) => found[1] as V);
const codes = valuesOf<ErrorCode>('ErrorCode');

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

  it('tell a refused password what locks the account, and that nothing is sent by itself', () => {
    const { what, todo } = errorWords('passwordRefused');
    expect(what).toContain('password');
    expect(todo).toMatch(/not sent again by itself.*five.*five minutes.*Sign in/);
  });

  it.each([
    ['Rung', (v: string) => rungWords(v as Rung), 4],
    ['EndingStage', (v: string) => endingStageWords(v as EndingStage), 3],
    ['ExpiredWhy', (v: string) => endingWords(v as ExpiredWhy), 3],
    ['SignInMethod', (v: string) => methodWords(v as SignInMethod).choice, 2],
  ])('tell every %s apart', (type, words, count) => {
    const told = valuesOf(type).map(words);
    expect(told).toHaveLength(count);
    expect(new Set(told.filter((text) => text.length > 5)).size).toBe(count);
  });

  it('give the support the life of the token, and no more than its short hash', () => {
    const wall = (moment: number) => new Date(Date.UTC(2026, 0, 15, 12) + moment - NOW);
    const life = tokenLife({ renewing: 'get' });
    expect(proofReport({ ...signedInAs, proof: { kind: 'token', life } }, NOW, wall).split('\n')).toEqual([
      'at: 2026-01-15T12:00:00.000Z',
      'server: finesse-a.example.com',
      'agent: 1001',
      'platform: ucce',
      'signed in: 2026-01-15T09:49:00.000Z',
      'proof: token',
      'token: 9f2c41ab',
      'by: refresh (POST)',
      'issued: 2026-01-15T11:58:07.000Z (1:53 ago)',
      'renewal: 2026-01-15T12:01:52.000Z',
      'ends: 2026-01-15T12:03:07.000Z',
      'renewals: 34',
      'renewing: refresh (GET)',
      'kept: yes',
      'refresh token ends: 2026-01-15T19:49:00.000Z (guess)',
    ]);
    expect(proofReport(byPassword, NOW, wall)).toMatch(/proof: password$/);
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

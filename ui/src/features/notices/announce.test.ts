import { describe, expect, it } from 'vitest';
import { forcedLate, moved } from '../../mock/samples';
import { announceNotices } from './announce';

describe('what is announced of the notices', () => {
  it('is each one, once', () => {
    expect(announceNotices([], [moved])).toEqual(['Working with finesse-b.example.com now.']);
    expect(announceNotices([moved], [moved])).toEqual([]);
    expect(announceNotices([moved], [moved, forcedLate])).toEqual(['The server that failed changed your state, late: Connection Failure.']);
  });
});

import { describe, expect, it } from 'vitest';
import type { Link } from '../../host/contract.gen';
import { desk } from '../../mock/samples';
import { announceLink } from './announce';

const { link: online } = desk();
const waiting: Link = { kind: 'waiting', attempt: 1, downSince: 0, until: 1, why: 'silent' };
const connecting: Link = { kind: 'connecting', attempt: 1, downSince: 0 };

describe('what is announced of the connection', () => {
  it('is that it breaks, and that it comes back', () => {
    expect(announceLink(online, waiting)).toEqual(['Finesse does not respond.']);
    expect(announceLink(online, connecting)).toEqual(['Reconnecting to Finesse']);
    expect(announceLink(waiting, online)).toEqual(['Connected to Finesse again']);
  });

  it('is no further attempt, and not the first connection', () => {
    expect(announceLink(waiting, connecting)).toEqual([]);
    expect(announceLink(connecting, waiting)).toEqual([]);
    expect(announceLink({ kind: 'idle' }, online)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { ending, signedIn, signedInAs } from '../../mock/samples';
import { announceEnding, announceExpired } from './announce';

const fine = signedIn();
const at = (stage: Parameters<typeof ending>[0], why?: 'refused') => signedIn({ ending: ending(stage, why) });

describe('what is announced of the sign-in', () => {
  it('is each stage of its end, once: politely, and in the last minute at once', () => {
    expect(announceEnding(fine, at('tenMinutes'))).toEqual({ polite: ['Your sign-in ends within ten minutes'], urgent: [] });
    expect(announceEnding(at('tenMinutes'), at('tenMinutes', 'refused'))).toEqual({ polite: [], urgent: [] });
    expect(announceEnding(at('tenMinutes'), at('fiveMinutes'))).toEqual({ polite: ['Your sign-in ends within five minutes'], urgent: [] });
    expect(announceEnding(at('fiveMinutes'), at('lastMinute'))).toEqual({ polite: [], urgent: ['Your sign-in ends within a minute'] });
    expect(announceEnding(at('lastMinute'), at('lastMinute'))).toEqual({ polite: [], urgent: [] });
    expect(announceEnding(at('lastMinute'), fine)).toEqual({ polite: [], urgent: [] });
    expect(announceEnding(null, at('fiveMinutes')).polite).toEqual(['Your sign-in ends within five minutes']);
  });

  it('is its end, once', () => {
    const expired = { kind: 'expired' as const, as: signedInAs, why: 'refused' as const };
    expect(announceExpired(fine, expired)).toHaveLength(1);
    expect(announceExpired(expired, expired)).toEqual([]);
  });
});

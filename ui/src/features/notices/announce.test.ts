import { describe, expect, it } from 'vitest';
import type { Notice } from '../../host/contract.gen';
import { forcedLate, moved, NOW } from '../../mock/samples';
import { clock } from '../../state/clock.svelte';
import { timeOfDay } from '../../words';
import { announceNotices } from './announce';

clock.stop(NOW);
const time = ({ at }: Notice) => timeOfDay(clock.wall(at));

describe('what is announced of the notices', () => {
  it('is each one, once', () => {
    expect(announceNotices([], [moved])).toEqual([`Switched to finesse-b.example.com at ${time(moved)}.`]);
    expect(announceNotices([moved], [moved])).toEqual([]);
    expect(announceNotices([moved], [moved, forcedLate])).toEqual([`The server that failed changed your state afterwards, at ${time(forcedLate)}: Connection Failure.`]);
  });
});

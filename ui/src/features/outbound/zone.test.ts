import { describe, expect, it } from 'vitest';
import { judge, momentsOf, readingAt, readingOf, timeOf, written, type Zone, zoneOf } from './zone';

const named = (name: string): Zone => ({ kind: 'name', name });
const offset = (minutes: number): Zone => ({ kind: 'offset', minutes });
const berlin = named('Europe/Berlin');
const reading = (text: string): number => readingOf(text) ?? Number.NaN;
const at = (text: string): number => Date.parse(text);

describe('the zone of a customer', () => {
  it.each([
    ['60', offset(60)],
    ['+60', offset(60)],
    ['-300', offset(-300)],
    ['0', offset(0)],
    ['840', offset(840)],
    ['+01:00', offset(60)],
    ['UTC-5', offset(-300)],
    ['GMT+05:30', offset(330)],
    ['Europe/Berlin', berlin],
    [' Europe/Berlin ', berlin],
    ['841', null],
    ['9999', null],
    ['Middle of nowhere', null],
    ['', null],
    [null, null],
  ])('%s', (said, zone) => {
    expect(zoneOf(said)).toEqual(zone);
  });
});

describe('a reading', () => {
  it.each(['2031-02-05T14:30', '2032-02-29T00:00'])('%s is one', (text) => {
    expect(written(reading(text))).toBe(text);
  });
  it.each(['2031-02-29T14:30', '2031-02-05T24:00', '2031-02-05', '2031-02-05T14:3', 'soon', ''])('%s is none', (text) => {
    expect(readingOf(text)).toBeNull();
  });
});

describe('the moments of a reading', () => {
  it('is one on a usual day', () => {
    expect(momentsOf(reading('2031-02-05T14:30'), berlin)).toEqual([at('2031-02-05T13:30Z')]);
    expect(momentsOf(reading('2031-02-05T14:30'), offset(-300))).toEqual([at('2031-02-05T19:30Z')]);
  });
  it('is none where the clocks go forward', () => {
    expect(momentsOf(reading('2031-03-30T02:30'), berlin)).toEqual([]);
    expect(momentsOf(reading('2031-03-30T01:59'), berlin)).toHaveLength(1);
    expect(momentsOf(reading('2031-03-30T03:00'), berlin)).toHaveLength(1);
  });
  it('are two where they go back, the first one first', () => {
    expect(momentsOf(reading('2031-10-26T02:30'), berlin)).toEqual([at('2031-10-26T00:30Z'), at('2031-10-26T01:30Z')]);
  });
  it('are what the clocks show', () => {
    expect(written(readingAt(at('2031-07-01T12:00Z'), berlin))).toBe('2031-07-01T14:00');
    expect(written(readingAt(at('2031-12-31T23:30Z'), berlin))).toBe('2032-01-01T00:30');
  });
});

describe('a time for a callback', () => {
  const now = at('2031-02-05T12:00Z');
  it.each([
    ['2031-02-05T13:01', berlin, null],
    ['2031-02-05T13:00', berlin, 'past'],
    ['2031-02-05T06:59', offset(-300), 'past'],
    ['2031-02-05T07:01', offset(-300), null],
    ['2031-03-30T02:30', berlin, 'noSuchTime'],
    ['2031-02-30T02:30', berlin, 'malformed'],
    // Without a zone it is over only where it is over everywhere.
    ['2031-02-05T00:01', null, null],
    ['2031-02-05T00:00', null, 'past'],
    ['tomorrow', null, 'malformed'],
  ] as const)('%s in %o', (text, zone, problem) => {
    expect(judge(text, zone, now, berlin).problem).toBe(problem);
  });
  it('comes twice when the clocks go back', () => {
    expect(judge('2031-10-26T02:30', berlin, now, berlin)).toMatchObject({ problem: null, twice: true, moment: at('2031-10-26T00:30Z') });
    expect(judge('2031-10-26T03:30', berlin, now, berlin).twice).toBe(false);
  });
  it('may be meant otherwise when the clocks change before, where the zone is a number', () => {
    expect(judge('2031-05-05T13:00', offset(60), now, berlin).changes).toBe(true);
    expect(judge('2031-02-06T13:00', offset(60), now, berlin).changes).toBe(false);
    expect(judge('2031-02-06T13:00', offset(60), now + 123, berlin).changes).toBe(false);
    expect(judge('2031-05-05T13:00', berlin, now, berlin).changes).toBe(false);
  });
});

describe('a time of day', () => {
  it.each([
    ['14:30', '14:30'],
    ['1430', '14:30'],
    ['930', '09:30'],
    ['9', '09:00'],
    ['14.30', '14:30'],
    ['14h30', '14:30'],
    ['2:30 pm', '14:30'],
    ['12 AM', '00:00'],
    ['12pm', '12:00'],
    ['１４：３０', '14:30'],
    ['24:00', null],
    ['14:60', null],
    ['14:3', null],
    ['0 pm', null],
    ['13 pm', null],
    ['soon', null],
    ['', null],
  ])('%s', (typed, time) => {
    expect(timeOf(typed)).toBe(time);
  });
});

import { describe, expect, it } from 'vitest';
import type { Change, Frame } from '../host/contract.gen';
import { agent, call, desk, reasons, signedInAs } from '../mock/samples';
import { nothing, type Picture, reduce } from './reduce';

const snapshot = (seq: number, over = {}): Frame => ({ seq, now: 0, body: { kind: 'snapshot', desk: desk(over) } });
const change = (seq: number, change: Change): Frame => ({ seq, now: 0, body: { kind: 'change', change } });
const all = (...frames: Frame[]): Picture => frames.reduce(reduce, nothing);

describe('the picture', () => {
  it('is empty before the first frame', () => {
    expect(nothing.desk).toBeNull();
  });

  it('is what the snapshot says', () => {
    expect(all(snapshot(7))).toEqual({ desk: desk(), seq: 7, gap: false });
  });

  it('takes the next change', () => {
    const picture = all(snapshot(7), change(8, { kind: 'agent', agent: agent('TALKING') }));
    expect(picture.desk?.agent?.state).toBe('TALKING');
    expect(picture.seq).toBe(8);
  });

  it('ignores a change that it has seen', () => {
    const before = all(snapshot(7), change(8, { kind: 'agent', agent: agent('TALKING') }));
    expect(reduce(before, change(8, { kind: 'agent', agent: agent('READY') }))).toBe(before);
    expect(reduce(before, change(3, { kind: 'agent', agent: null }))).toBe(before);
  });

  it('sees a gap, sets changes aside, and is whole again after a snapshot', () => {
    const gap = all(snapshot(7), change(9, { kind: 'agent', agent: agent('TALKING') }));
    expect(gap).toEqual({ desk: desk(), seq: 7, gap: true });
    expect(reduce(gap, change(8, { kind: 'agent', agent: null }))).toBe(gap);
    expect(reduce(gap, snapshot(12)).gap).toBe(false);
    expect(all(snapshot(12), change(13, { kind: 'reasons', reasons })).seq).toBe(13);
  });

  it('sees a gap when a change comes before any snapshot', () => {
    expect(all(change(1, { kind: 'agent', agent: null }))).toEqual({ desk: null, seq: 0, gap: true });
  });

  it('takes a snapshot whose number is lower, because the host began anew', () => {
    expect(all(snapshot(90), snapshot(1)).seq).toBe(1);
  });
});

describe('each change', () => {
  const ringing = call('ringing', { id: 'a' });
  const second = call('talking', { id: 'b' });

  it('puts a new call at the end and a known one in its place', () => {
    const picture = all(
      snapshot(0, { calls: [ringing, second] }),
      change(1, { kind: 'call', call: call('talking', { id: 'a' }) }),
      change(2, { kind: 'call', call: call('ringing', { id: 'c' }) }),
    );
    expect(picture.desk?.calls.map((c) => [c.id, c.phase.kind])).toEqual([
      ['a', 'talking'],
      ['b', 'talking'],
      ['c', 'ringing'],
    ]);
  });

  it('takes a call away', () => {
    const picture = all(snapshot(0, { calls: [ringing, second] }), change(1, { kind: 'callGone', id: 'a' }));
    expect(picture.desk?.calls).toEqual([second]);
  });

  it('leaves nothing of the agent after signing out', () => {
    const picture = all(snapshot(0, { calls: [ringing] }), change(1, { kind: 'session', session: { kind: 'signedOut', failed: null } }));
    expect(picture.desk).toMatchObject({ agent: null, calls: [], recent: [], reasons: { notReady: [], signOut: [], wrapUp: [] } });
  });

  it('keeps everything when the session expires', () => {
    const picture = all(
      snapshot(0, { calls: [ringing] }),
      change(1, { kind: 'session', session: { kind: 'expired', as: signedInAs, why: 'refused' } }),
    );
    expect(picture.desk).toMatchObject({ calls: [ringing], session: { kind: 'expired' } });
  });

  it('replaces link, reasons, recent calls, notices and the offered number', () => {
    const picture = all(
      snapshot(0),
      change(1, { kind: 'link', link: { kind: 'takenOver' } }),
      change(2, { kind: 'reasons', reasons: { notReady: [], signOut: [], wrapUp: ['x'] } }),
      change(3, { kind: 'recent', recent: [] }),
      change(4, { kind: 'notices', notices: [{ id: 1, at: 0, kind: { kind: 'keychainUnavailable' } }] }),
      change(5, { kind: 'offered', offered: { text: '2002', at: 7 } }),
    );
    expect(picture.desk).toMatchObject({ link: { kind: 'takenOver' }, reasons: { wrapUp: ['x'] }, recent: [], offered: { text: '2002' } });
    expect(picture.desk?.notices).toHaveLength(1);
  });

  it('never alters the picture before it', () => {
    const before = Object.freeze(desk({ calls: Object.freeze([ringing]) as typeof ringing[] }));
    const picture: Picture = Object.freeze({ desk: before, seq: 0, gap: false });
    reduce(picture, change(1, { kind: 'callGone', id: 'a' }));
    expect(before.calls).toEqual([ringing]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Change, Desk, Frame } from '../host/contract.gen';
import { agent, call, desk, reasons, recent, signedIn, signedInAs, signedOut } from '../mock/samples';
import told from './frames.gen.json';
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
    expect(reduce(before, change(3, { kind: 'agent', agent: agent('NOT_READY') }))).toBe(before);
  });

  it('sees a gap, sets changes aside, and is whole again after a snapshot', () => {
    const gap = all(snapshot(7), change(9, { kind: 'agent', agent: agent('TALKING') }));
    expect(gap).toEqual({ desk: desk(), seq: 7, gap: true });
    expect(reduce(gap, change(8, { kind: 'agent', agent: agent('READY') }))).toBe(gap);
    expect(reduce(gap, snapshot(12)).gap).toBe(false);
    expect(all(snapshot(12), change(13, { kind: 'reasons', reasons })).seq).toBe(13);
  });

  it('sees a gap when a change comes before any snapshot', () => {
    expect(all(change(1, { kind: 'agent', agent: agent('READY') }))).toEqual({ desk: null, seq: 0, gap: true });
  });

  it('takes a snapshot whose number is lower, because the host started again', () => {
    expect(all(snapshot(90), snapshot(1)).seq).toBe(1);
  });
});

describe('each change', () => {
  const ringing = call('ringing', { id: 'a' });
  const second = call('talking', { id: 'b' });

  it('puts a new call before the first that began later, and leaves a known one in its place', () => {
    const [early, late] = [call('held', { id: 'b', since: 10 }), call('talking', { id: 'a', since: 30 })];
    const put = (...calls: ReturnType<typeof call>[]) =>
      all(snapshot(0, { calls: [early, late] }), ...calls.map((call, at) => change(at + 1, { kind: 'call', call }))).desk?.calls.map(({ id, since }) => [id, since]);
    expect(put(call('ringing', { id: 'c', since: 40 }))).toEqual([['b', 10], ['a', 30], ['c', 40]]);
    expect(put(call('ringing', { id: 'c', since: 20 }))).toEqual([['b', 10], ['c', 20], ['a', 30]]);
    expect(put(call('ringing', { id: 'c', since: 10 }), call('ringing', { id: 'a0', since: 30 }))).toEqual([['b', 10], ['c', 10], ['a', 30], ['a0', 30]]);
    expect(put(call('talking', { id: 'b', since: 50 }))).toEqual([['b', 50], ['a', 30]]);
  });

  it('takes a call away', () => {
    const picture = all(snapshot(0, { calls: [ringing, second] }), change(1, { kind: 'callGone', id: 'a' }));
    expect(picture.desk?.calls).toEqual([second]);
  });

  it('leaves nothing of a session behind the snapshot that ends it', () => {
    const picture = all(snapshot(0, { calls: [ringing] }), { seq: 1, now: 0, body: { kind: 'snapshot', desk: signedOut } });
    expect(picture).toEqual({ desk: signedOut, seq: 1, gap: false });
  });

  it('notices that the end of a session was lost', () => {
    const picture = all(snapshot(0, { calls: [ringing] }), change(2, { kind: 'session', session: signedIn() }));
    expect(picture.gap).toBe(true);
  });

  it('keeps everything when the session expires', () => {
    const picture = all(
      snapshot(0, { calls: [ringing] }),
      change(1, { kind: 'session', session: { kind: 'expired', as: signedInAs, why: 'refused' } }),
    );
    expect(picture.desk).toMatchObject({ calls: [ringing], session: { kind: 'expired' } });
  });

  it('replaces link, agent, reasons and the offered number', () => {
    const picture = all(
      snapshot(0),
      change(1, { kind: 'link', link: { kind: 'takenOver' } }),
      change(2, { kind: 'reasons', reasons: { notReady: [], signOut: [], wrapUp: ['x'] } }),
      change(3, { kind: 'agent', agent: agent('WORK') }),
      change(4, { kind: 'offered', offered: { text: '2002', at: 7 } }),
    );
    expect(picture.desk).toEqual({
      ...desk(),
      link: { kind: 'takenOver' },
      reasons: { notReady: [], signOut: [], wrapUp: ['x'] },
      agent: agent('WORK'),
      offered: { text: '2002', at: 7 },
    });
  });

  it('puts an ended call first, once, and takes one away by its id', () => {
    const [newest, second] = recent as [(typeof recent)[0], (typeof recent)[0]];
    const picture = all(
      snapshot(0, { recent: [second] }),
      change(1, { kind: 'recent', call: newest }),
      change(2, { kind: 'recent', call: { ...second, how: 'talked' } }),
    );
    expect(picture.desk?.recent).toEqual([{ ...second, how: 'talked' }, newest]);
    expect(reduce(picture, change(3, { kind: 'recentGone', id: newest.id })).desk?.recent.map(({ id }) => id)).toEqual([second.id]);
  });

  it('puts a notice last and takes one away by its number', () => {
    const notice = (id: number) => ({ id, at: id, kind: { kind: 'keychainUnavailable' } }) as const;
    const picture = all(snapshot(0, { notices: [notice(1)] }), change(1, { kind: 'notice', notice: notice(2) }));
    expect(picture.desk?.notices).toEqual([notice(1), notice(2)]);
    expect(reduce(picture, change(2, { kind: 'noticeGone', id: 1 })).desk?.notices).toEqual([notice(2)]);
  });

  it('never alters the picture before it', () => {
    const before = Object.freeze(desk({ calls: Object.freeze([ringing]) as typeof ringing[] }));
    const picture: Picture = Object.freeze({ desk: before, seq: 0, gap: false });
    reduce(picture, change(1, { kind: 'callGone', id: 'a' }));
    expect(before.calls).toEqual([ringing]);
  });
});

/** Frames that the contract made in Rust, and the picture after each. */
const steps = told as unknown as { frame: Frame; desk: Desk }[];

describe('the frames of the contract', () => {
  it('give the same pictures here as in Rust', () => {
    let picture = nothing;
    for (const { frame, desk } of steps) {
      picture = reduce(picture, frame);
      expect(picture, `frame ${frame.seq}`).toEqual({ desk, seq: frame.seq, gap: false });
    }
    const kinds = steps.map(({ frame: { body } }) => (body.kind === 'change' ? body.change.kind : body.kind));
    expect(new Set(kinds).size).toBe(15);
  });

  it('lead to the same picture when any one of them is lost and a snapshot is asked for', () => {
    const last = steps.at(-1) as (typeof steps)[0];
    for (let lost = 0; lost < steps.length; lost += 1) {
      let picture = nothing;
      let asked = 0;
      for (const [at, { frame, desk }] of steps.entries()) {
        if (at === lost) continue;
        picture = reduce(picture, frame);
        if (picture.gap) {
          asked += 1;
          picture = reduce(picture, { seq: frame.seq, now: frame.now, body: { kind: 'snapshot', desk } });
        }
      }
      const next = steps[lost + 1]?.frame.body.kind;
      expect(asked, `frame ${lost} was lost`).toBe(next === 'change' ? 1 : 0);
      if (lost < steps.length - 1) expect(picture.desk).toEqual(last.desk);
    }
  });
});

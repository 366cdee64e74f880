import { describe, expect, it, vi } from 'vitest';
import type { Desk, Frame } from '../host/contract.gen';
import { nothing, reduce } from '../state/reduce';
import { MockHost } from './mock-host';
import { signedOut } from './samples';
import { scenarios } from './scenarios';

/** The mock host and the page's reducer are written apart; they must come to the same picture. */
async function begin(name: keyof typeof scenarios) {
  const host = new MockHost({ ...scenarios[name], delay: 0 });
  let picture = nothing;
  await host.subscribe((together) => (picture = together.reduce(reduce, picture)));
  return {
    host,
    desk: (): Desk => {
      const { desk, gap } = picture;
      if (desk === null || gap) throw new Error('no picture');
      void host.resync();
      expect(desk, 'the changes give what a snapshot gives').toEqual(picture.desk);
      return desk;
    },
    gap: () => picture.gap,
  };
}

describe('the mock host', () => {
  it('takes a call from ringing to recent', async () => {
    const { host, desk } = await begin('ready');
    host.ring('2014');
    const id = desk().calls[0]?.id ?? '';
    expect(desk().agent?.state).toBe('RESERVED');
    await host.dialogAction({ id, action: 'ANSWER' });
    await host.dialogAction({ id, action: 'HOLD' });
    expect(desk().calls[0]).toMatchObject({ phase: { kind: 'held' }, actions: ['RETRIEVE', 'DROP', 'UPDATE_CALL_DATA'] });
    await host.dialogAction({ id, action: 'RETRIEVE' });
    host.hangUp(id);
    expect(desk()).toMatchObject({ agent: { state: 'WORK_READY' }, calls: [{ phase: { kind: 'wrapUp' } }] });
    await host.setWrapUp({ id, reasons: ['Complaint'] });
    expect(desk().calls[0]?.wrapUpReasons).toEqual(['Complaint']);
    await host.updateCallData({ id, changes: [{ name: 'callVariable10', value: 'call back' }] });
    expect(desk().calls[0]?.variables.find(({ name }) => name === 'callVariable10')?.value).toBe('call back');
    await host.setState({ state: 'READY', reasonId: null });
    expect(desk()).toMatchObject({ agent: { state: 'READY' }, calls: [] });
    expect(desk().recent[0]).toMatchObject({ id, how: 'talked' });
  });

  it('consults, swaps, and transfers: the agent wraps up, and the consultation is gone', async () => {
    const { host, desk } = await begin('talking');
    const id = desk().calls[0]?.id ?? '';
    await host.consult({ id, to: '2014' });
    expect(desk()).toMatchObject({ agent: { state: 'TALKING' }, calls: [{ phase: { kind: 'held' } }, { phase: { kind: 'dialling' }, consultationOf: id }] });
    expect(desk().calls[0]?.actions).not.toContain('TRANSFER');
    await vi.waitFor(() => expect(desk().calls[0]?.actions).toEqual(expect.arrayContaining(['TRANSFER', 'CONFERENCE'])));
    await host.dialogAction({ id, action: 'RETRIEVE' });
    expect(desk().calls.map(({ phase, actions }) => [phase.kind, actions.includes('TRANSFER')])).toEqual([['talking', false], ['held', true]]);
    await host.dialogAction({ id: desk().calls[1]?.id ?? '', action: 'RETRIEVE' });
    await host.dialogAction({ id, action: 'TRANSFER' });
    expect(desk()).toMatchObject({ agent: { state: 'WORK_READY' }, calls: [{ id, phase: { kind: 'wrapUp' } }] });
  });

  it('joins two calls into a conference, from which only a colleague is removed', async () => {
    const host = new MockHost({ ...scenarios.consulting, delay: 0, rules: { drops: true } });
    let picture = nothing;
    await host.subscribe((together) => (picture = together.reduce(reduce, picture)));
    const id = picture.desk?.calls[0]?.id ?? '';
    await host.dialogAction({ id, action: 'CONFERENCE' });
    const [call, ...more] = picture.desk?.calls ?? [];
    expect(more).toEqual([]);
    expect(call?.participants.map(({ address, state, canDrop }) => [address, state, canDrop])).toEqual([
      ['2001', 'active', false],
      ['+44 20 7946 0958', 'active', false],
      ['2014', 'active', true],
    ]);
    await expect(host.dropParticipant({ id, address: '+44 20 7946 0958' })).rejects.toMatchObject({ code: 'callRefused' });
    await host.dropParticipant({ id, address: '2014' });
    expect(picture.desk?.calls[0]).toMatchObject({ participants: [{}, {}, { state: 'dropped', canDrop: false }] });
  });

  it('refuses tones on a held call, a consultation with oneself, and a direct transfer to nothing', async () => {
    const { host, desk } = await begin('talking');
    const id = desk().calls[0]?.id ?? '';
    await expect(host.consult({ id, to: '2001' })).rejects.toMatchObject({ code: 'invalidNumber' });
    await expect(host.directTransfer({ id, to: 'x' })).rejects.toMatchObject({ code: 'invalidNumber' });
    await host.sendDtmf({ id, digits: '1' });
    await host.dialogAction({ id, action: 'HOLD' });
    await expect(host.sendDtmf({ id, digits: '1' })).rejects.toMatchObject({ code: 'callRefused' });
  });

  it('finds a busy colleague busy', async () => {
    const { host, desk } = await begin('talking');
    await host.consult({ id: desk().calls[0]?.id ?? '', to: '2099' });
    await vi.waitFor(() => expect(desk().calls[1]).toMatchObject({ phase: { kind: 'failed', cause: 'busy' }, actions: ['DROP'] }));
  });

  it('refuses a new call until the failed one has ended', async () => {
    const { host, desk } = await begin('call failed');
    await expect(host.makeCall({ to: '2014' })).rejects.toMatchObject({ code: 'callRefused' });
    await host.dialogAction({ id: desk().calls[0]?.id ?? '', action: 'DROP' });
    await host.makeCall({ to: '2014' });
    expect(desk().calls).toMatchObject([{ phase: { kind: 'dialling' }, dialled: '2014' }]);
  });

  it('keeps a state for after the call', async () => {
    const { host, desk } = await begin('talking');
    await host.setState({ state: 'NOT_READY', reasonId: '1' });
    expect(desk().agent).toMatchObject({ state: 'TALKING', pending: { reason: { label: 'Lunch' } } });
    host.hangUp();
    expect(desk().agent?.state).toBe('WORK');
  });

  it('fails a sign-in at its step and takes over when asked to', async () => {
    const { host, desk } = await begin('signed in elsewhere');
    const asked = { server: 'a', agent: 'b', extension: 'c', takeOver: false, method: null, mobile: null };
    await expect(host.signIn(asked)).rejects.toMatchObject({ code: 'signedInElsewhere', step: 'phone' });
    expect(desk().session.kind).toBe('signedOut');
    await host.signIn({ ...asked, takeOver: true });
    expect(desk().session.kind).toBe('signedIn');
  });

  it('asks how to sign in, and believes the choice', async () => {
    const { host, desk } = await begin('choose how to sign in');
    const asked = { server: 'a', agent: 'b', extension: 'c', takeOver: false, method: null, mobile: null };
    await expect(host.signIn(asked)).rejects.toMatchObject({ code: 'chooseMethod' });
    await host.signIn({ ...asked, method: 'password' });
    expect(desk().session).toMatchObject({ kind: 'signedIn', as: { proof: { kind: 'password' } } });
  });

  it('takes a kept session up without being asked', async () => {
    const { desk } = await begin('taken up at the start');
    expect(desk().session.kind).toBe('signingIn');
    await vi.waitFor(() => expect(desk().session).toMatchObject({ kind: 'signedIn', as: { proof: { life: { by: 'post' } } } }));
  });

  it('says why a kept session could not be taken up, but not that it was cancelled', async () => {
    const fails = await begin('taking up fails');
    await vi.waitFor(() => expect(fails.desk().session).toMatchObject({ kind: 'signedOut', failed: { code: 'noNetwork' } }));
    const cancelled = await begin('taken up at the start');
    await cancelled.host.cancelSignIn();
    await vi.waitFor(() => expect(cancelled.desk().session).toEqual({ kind: 'signedOut', failed: null }));
  });

  it('comes to the end of a sign-in in stages, and a new one puts it off', async () => {
    const { host, desk } = await begin('talking');
    const stage = () => {
      const { session } = desk();
      return session.kind === 'signedIn' ? (session.ending?.stage ?? 'none') : session.kind;
    };
    const stages = ['none', 'tenMinutes', 'fiveMinutes', 'lastMinute', 'expired'];
    for (const expected of stages) {
      expect(stage()).toBe(expected);
      host.nearEnd();
    }
    await host.signInAgain();
    expect(stage()).toBe('none');
    host.nearEnd();
    host.renew();
    expect(stage()).toBe('tenMinutes');
    await host.signInAgain();
    expect(stage()).toBe('none');
    expect(desk().calls).toHaveLength(1);
  });

  it('goes to the other node and back, keeps the call, and is online', async () => {
    const { host, desk } = await begin('talking');
    host.cut();
    host.move();
    expect(desk()).toMatchObject({ session: { as: { server: 'finesse-b.example.com' } }, link: { kind: 'online' }, calls: [{}] });
    host.move();
    expect(desk().session).toMatchObject({ as: { server: 'finesse-a.example.com' } });
    expect(desk().notices.map(({ kind }) => kind.kind)).toEqual(['moved', 'moved']);
  });

  it('forces Not Ready late, and Ready is one request away', async () => {
    const { host, desk } = await begin('ready');
    host.forceNotReady();
    expect(desk()).toMatchObject({ agent: { state: 'NOT_READY' }, notices: [{ kind: { late: true, code: 50002 } }] });
    await host.setState({ state: 'READY', reasonId: null });
    expect(desk().agent?.state).toBe('READY');
  });

  it('does not forget since when the connection is down', async () => {
    const { host, desk } = await begin('reconnecting');
    const { link } = desk();
    const again = host.reconnect();
    expect(desk().link).toMatchObject({ kind: 'connecting', downSince: link.kind === 'waiting' && link.downSince });
    await again;
    expect(desk().link.kind).toBe('online');
  });

  it('tells what happened and how long it took', async () => {
    const { host } = await begin('just signed in');
    const before = await host.diagnostics();
    host.cut();
    host.restore();
    await host.setState({ state: 'READY', reasonId: null });
    const { transitions, accepted, shown, now } = await host.diagnostics();
    expect(transitions.slice(before.transitions.length)).toMatchObject([
      { part: 'link', from: 'online', to: 'waiting' },
      { part: 'link', from: 'waiting', to: 'online' },
      { part: 'agent', from: 'NOT_READY', to: 'READY' },
    ]);
    expect([before.accepted.length, accepted.length, shown.length]).toEqual([0, 1, 1]);
    expect(transitions.every(({ at }) => at <= now)).toBe(true);
    for (let n = 0; n < 300; n += 1) {
      host.cut();
      host.restore();
    }
    expect((await host.diagnostics()).transitions).toHaveLength(200);
  });

  it('is pinged while it is connected, and not while it is not', async () => {
    vi.useFakeTimers();
    try {
      const { host } = await begin('just signed in');
      await vi.advanceTimersByTimeAsync(35_000);
      expect((await host.diagnostics()).pings).toHaveLength(3);
      host.cut();
      await vi.advanceTimersByTimeAsync(30_000);
      expect((await host.diagnostics()).pings).toHaveLength(3);
    } finally {
      vi.useRealTimers();
    }
  });

  it('begins and ends a session with a snapshot, and nothing of the session is left', async () => {
    const host = new MockHost({ ...scenarios.talking, delay: 0 });
    const frames: Frame[] = [];
    await host.subscribe((together) => frames.push(...together));
    host.forceNotReady();
    host.cut();
    await host.signOut({ reasonId: null });
    const { seq, body } = frames.at(-1) as Frame;
    expect(seq).toBe((frames.at(-2)?.seq ?? Number.NaN) + 1);
    const notices = [{ kind: { kind: 'stateChangedBySystem' } }];
    expect(body).toMatchObject({ kind: 'snapshot', desk: { ...signedOut, notices } });
    expect(JSON.stringify(body)).not.toContain(scenarios.talking.desk.agent?.name);
    await host.signIn({ server: 'a', agent: 'b', extension: 'c', takeOver: false, method: null, mobile: null });
    expect(frames.at(-1)?.body).toMatchObject({ kind: 'snapshot', desk: { session: { kind: 'signedIn' }, calls: [], recent: [] } });
  });

  it('leaves a call in its place when it changes, and puts a new one last', async () => {
    const { host, desk } = await begin('two calls');
    const ids = desk().calls.map(({ id }) => id);
    const [first = ''] = ids;
    await host.dialogAction({ id: first, action: 'RETRIEVE' });
    expect(desk().calls.map(({ id }) => id)).toEqual(ids);
    host.ring();
    expect(desk().calls.map(({ id }) => id).slice(0, 2)).toEqual(ids);
    expect(desk().calls).toHaveLength(3);
  });

  it('keeps 50 ended calls, and never sends the others again', async () => {
    const host = new MockHost({ ...scenarios.ready, delay: 0 });
    const kinds: string[] = [];
    let picture = nothing;
    await host.subscribe((together) => {
      kinds.push(...together.map(({ body }) => (body.kind === 'change' ? body.change.kind : 'snapshot')));
      picture = together.reduce(reduce, picture);
    });
    for (let n = 0; n < 60; n += 1) {
      host.ring(`20${n}`);
      host.hangUp();
    }
    expect(picture.desk?.recent.map((c) => c.otherParty)).toEqual(Array.from({ length: 50 }, (_, n) => `20${59 - n}`));
    expect(kinds.filter((kind) => kind === 'snapshot')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'recent')).toHaveLength(60);
  });

  it('refuses what the scenario refuses', async () => {
    const { host } = await begin('state refused');
    await expect(host.setState({ state: 'READY', reasonId: null })).rejects.toMatchObject({ code: 'stateRefused' });
  });

  it('can lose a change, and a new snapshot mends it', async () => {
    const { host, desk, gap } = await begin('ready');
    host.lose();
    expect(gap()).toBe(true);
    await host.resync();
    expect(desk().session).toMatchObject({ as: { renewals: 35 } });
  });

  it('finds in an examination what the situation has, at the server that was named', async () => {
    const examined = async (name: keyof typeof scenarios, server: string | null) => (await begin(name)).host.runDoctor({ server });
    expect(await examined('wrong server', 'b.example.com')).toMatchObject({ server: 'b.example.com', level: 'trouble' });
    expect(await examined('signed out', null)).toMatchObject({ server: null, level: 'ok' });
    expect(await examined('reconnecting', 'a')).toMatchObject({ level: 'warning' });
  });
});

import { describe, expect, it } from 'vitest';
import type { Call } from '../../host/contract.gen';
import { call, error } from '../../mock/samples';
import { ActiveCalls, BACK, type CallHost, removal } from './active-calls.svelte';

/** The calls on a page, and what was asked of the host for them. */
function page(calls: Call[], usable = true, over: Partial<CallHost> = {}) {
  const asked: object[] = [];
  const take = (a: object) => {
    asked.push(a);
    return Promise.resolve();
  };
  const host: CallHost = { dialogAction: take, consult: take, directTransfer: take, sendDtmf: take, dropParticipant: take, setWrapUp: take, updateCallData: take, ...over };
  return { asked, active: new ActiveCalls(() => ({ host, calls, usable })) };
}

const ringing = call('ringing', { id: 'r', actions: ['ANSWER', 'DROP'] });
const talking = call('talking', { id: 't', actions: ['HOLD', 'DROP'] });
const held = call('held', { id: 'h', actions: ['RETRIEVE', 'DROP'] });

describe('the calls that did not get through', () => {
  const failed = [call('failed', { id: 'f' }), call('failed', { id: 'g' })];

  it('end one after the other, and no other call with them', async () => {
    const { asked, active } = page([talking, ...failed]);
    expect(await active.endFailed()).toBe(true);
    expect(asked).toEqual(['f', 'g'].map((id) => ({ id, action: 'DROP' })));
  });

  it('say on their card why they did not end', async () => {
    const { active } = page(failed, true, { dialogAction: () => Promise.reject(error('noResult')) });
    expect(await active.endFailed()).toBe(false);
    expect([active.taskOf('f').failed, active.taskOf('g').failed]).toEqual(['DROP', null]);
  });

  it('do not end without the permission to end them', async () => {
    const { asked, active } = page([call('failed', { actions: [] })]);
    expect([await active.endFailed(), asked]).toEqual([false, []]);
  });

  it('are ended once when a new call is dialled while their end is awaited', async () => {
    const { asked, active } = page([call('failed', { id: 'f' })]);
    const pressed = active.act(call('failed', { id: 'f' }), 'DROP');
    expect([await active.endFailed(), await pressed, asked]).toEqual([true, true, [{ id: 'f', action: 'DROP' }]]);
    await active.endFailed();
    expect(asked).toHaveLength(2);
  });
});

describe('the keys for calls', () => {
  it('answer the call that rings, and say so', () => {
    const { asked, active } = page([talking, ringing]);
    expect(active.answer()).toBe(true);
    expect(asked).toEqual([{ id: 'r', action: 'ANSWER' }]);
  });

  it('say that there is none to answer', () => {
    const { asked, active } = page([talking]);
    expect(active.answer()).toBe(false);
    expect(asked).toEqual([]);
  });

  it('hold what can be held, and only then resume what is held', () => {
    const both = page([held, talking]);
    both.active.holdOrResume();
    expect(both.asked).toEqual([{ id: 't', action: 'HOLD' }]);
    const one = page([held]);
    one.active.holdOrResume();
    expect(one.asked).toEqual([{ id: 'h', action: 'RETRIEVE' }]);
  });

  it('end the call that matters most, and never one that rings', () => {
    const { asked, active } = page([ringing, held, talking]);
    active.end();
    expect(asked).toEqual([{ id: 't', action: 'DROP' }]);
    const alone = page([ringing]);
    alone.active.end();
    expect(alone.asked).toEqual([]);
  });

  it('swap the held call and the one that is talked on, and do nothing with one call', () => {
    const both = page([held, talking]);
    both.active.swap();
    expect(both.asked).toEqual([{ id: 'h', action: 'RETRIEVE' }]);
    const one = page([held]);
    one.active.swap();
    expect(one.asked).toEqual([]);
  });

  it('complete a consultation as a transfer or a conference, and open the field of a direct transfer where there is none', () => {
    const pair = page([call('held', { id: 'h', actions: ['TRANSFER', 'CONFERENCE'] }), talking]);
    pair.active.transferOrOpen();
    pair.active.conference();
    expect(pair.asked).toEqual([{ id: 'h', action: 'TRANSFER' }]);
    const one = page([call('talking', { id: 't' })]);
    one.active.transferOrOpen();
    one.active.conference();
    expect([one.asked, one.active.toolsOf('t').open]).toEqual([[], 'transfer']);
  });

  it('open and close what can be used, and close it also when it no longer can', () => {
    const calls = [call('talking', { id: 't' })];
    const { active } = page(calls);
    active.toggle('consult');
    active.toggle('keypad');
    expect(active.toolsOf('t').open).toBe('keypad');
    calls[0] = call('held', { id: 't' });
    active.toggle('keypad');
    active.toggle('keypad');
    expect(active.toolsOf('t').open).toBeNull();
  });

  it('do nothing while the connection is down', () => {
    const { asked, active } = page([ringing, talking], false);
    active.toggle('keypad');
    active.conference();
    expect(active.answer()).toBe(false);
    active.holdOrResume();
    active.end();
    expect(asked).toEqual([]);
  });
});

describe('a number for a call', () => {
  it.each(['consult', 'transfer'] as const)('to %s is sent, and the field closes', async (way) => {
    const { asked, active } = page([talking]);
    Object.assign(active.toolsOf('t'), { open: way, typed: '2014' });
    await active[way](talking, '2014');
    expect([asked, active.toolsOf('t').open]).toEqual([[{ id: 't', to: '2014' }], null]);
  });

  it('is kept while the other end rings or is busy, and gone once it has answered', () => {
    const { active } = page([held]);
    const tools = active.toolsOf('h');
    Object.assign(tools, { open: 'consult', typed: '2014' });
    for (const phase of ['dialling', 'failed'] as const) active.follow([held, call(phase, { id: 'x', consultationOf: 'h' })]);
    expect([tools.open, tools.typed]).toEqual([null, '2014']);
    active.follow([held, call('talking', { id: 'x', consultationOf: 'h' })]);
    expect(tools.typed).toBe('');
  });

  it('takes the focus once, when the agent opens its field, and not when the card comes back', () => {
    const tools = page([talking]).active.toolsOf('t');
    tools.toggle('consult');
    expect([tools.takesFocus(), tools.takesFocus()]).toEqual([true, false]);
    tools.toggle('consult');
    expect(tools.takesFocus()).toBe(false);
  });

  it('stays, in an open field, when it was refused', async () => {
    const { active } = page([talking], true, { consult: () => Promise.reject(error('invalidNumber')) });
    Object.assign(active.toolsOf('t'), { open: 'consult', typed: '2014' });
    await active.consult(talking, '2014');
    expect([active.toolsOf('t').open, active.toolsOf('t').typed, active.taskOf('t').failed]).toEqual(['consult', '2014', 'CONSULT_CALL']);
    active.toolsOf('t').toggle('consult');
    active.toolsOf('t').toggle('transfer');
    expect(active.toolsOf('t').typed).toBe('2014');
  });
});

describe('the way back to the caller', () => {
  const consultation = call('talking', { id: 'x', consultationOf: 'h' });

  it('ends the consultation and resumes the call', async () => {
    const { asked, active } = page([held, consultation]);
    active.goBack(held, consultation);
    expect(active.taskOf('h').pending).toBe(BACK);
    await expect.poll(() => asked).toEqual([
      { id: 'x', action: 'DROP' },
      { id: 'h', action: 'RETRIEVE' },
    ]);
  });

  it('resumes nothing when the agent is with the caller already, nor when the consultation does not end', async () => {
    const back = page([talking, consultation]);
    back.active.goBack(talking, consultation);
    await expect.poll(() => back.active.taskOf('t').pending).toBeNull();
    expect(back.asked).toEqual([{ id: 'x', action: 'DROP' }]);
    const refused = page([held, consultation], true, { dialogAction: () => Promise.reject(error('callRefused')) });
    refused.active.goBack(held, consultation);
    await expect.poll(() => refused.active.taskOf('h').failed).toBe(BACK);
  });
});

describe('requests for calls', () => {
  it('go one after the other, in the order in which they were asked for', async () => {
    const order: string[] = [];
    const ends: (() => void)[] = [];
    const slow = (name: string) => () => {
      order.push(name);
      return new Promise<void>((resolve) => ends.push(resolve));
    };
    const { active } = page([talking, held], true, { sendDtmf: slow('tones'), dialogAction: slow('action') });
    active.toolsOf('t').tones.type('1');
    void active.act(talking, 'HOLD');
    active.toolsOf('t').tones.type('2');
    expect(order).toEqual(['tones']);
    ends.shift()?.();
    await expect.poll(() => order).toEqual(['tones', 'action']);
    ends.shift()?.();
    await expect.poll(() => order).toEqual(['tones', 'action', 'tones']);
  });

  it('remove the one who was meant', () => {
    const { asked, active } = page([talking]);
    active.remove(talking, '2014');
    expect([asked, active.taskOf('t').pending]).toEqual([[{ id: 't', address: '2014' }], removal('2014')]);
  });

  it('start a recording, whose button keeps its place while the call is held', async () => {
    const recordable = call('talking', { id: 't', actions: ['START_RECORDING'] });
    const { active } = page([recordable]);
    active.follow([recordable]);
    await active.act(recordable, 'START_RECORDING');
    active.follow([call('held', { id: 't' })]);
    expect([active.toolsOf('t').records, active.toolsOf('t').recording, active.toolsOf('h').records]).toEqual([true, true, false]);
  });

  it('do not say that a recording runs when it was refused', async () => {
    const { active } = page([talking], true, { dialogAction: () => Promise.reject(error('callRefused')) });
    await active.act(talking, 'START_RECORDING');
    expect([active.toolsOf('t').recording, active.taskOf('t').failed]).toEqual([false, 'START_RECORDING']);
  });
});

describe('what was asked for a call', () => {
  it('is one task for as long as the call is there', () => {
    const { active } = page([talking]);
    const task = active.taskOf('t');
    active.follow([talking]);
    expect(active.taskOf('t')).toBe(task);
    active.follow([]);
    expect(active.taskOf('t')).not.toBe(task);
  });
});

describe('the call whose data are shown', () => {
  it('is the one that matters most, until another is chosen', () => {
    const { active } = page([held, talking]);
    expect(active.shown?.id).toBe('t');
    active.show('h');
    expect(active.shown?.id).toBe('h');
  });

  it('is the call that a consultation is about, as long as it is there', () => {
    const consultation = call('talking', { id: 'x', consultationOf: 'h' });
    expect(page([held, consultation]).active.shown?.id).toBe('h');
    expect(page([consultation]).active.shown?.id).toBe('x');
  });

  it('is the one that matters most again when the chosen one is gone', () => {
    const calls = [held, talking];
    const { active } = page(calls);
    active.show('h');
    calls.shift();
    expect(active.shown?.id).toBe('t');
  });
});

describe('the wrap-up reason during the call', () => {
  const talks = call('talking', { id: 't', actions: ['HOLD', 'UPDATE_CALL_DATA'] });

  it('is chosen from a list, and set', async () => {
    const { asked, active } = page([talks]);
    active.toggle('wrapUp');
    expect(active.toolsOf('t').open).toBe('wrapUp');
    expect(await active.setWrapUp(talks, ['Complaint'])).toBe(true);
    expect(asked).toEqual([{ id: 't', reasons: ['Complaint'] }]);
  });

  it('stays open with the error when it is refused', async () => {
    const { active } = page([talks], true, { setWrapUp: () => Promise.reject(error('callRefused')) });
    active.toggle('wrapUp');
    expect(await active.setWrapUp(talks, ['Complaint'])).toBe(false);
    expect([active.taskOf('t').failed, active.toolsOf('t').open]).toEqual(['wrapUp', 'wrapUp']);
  });

  it('is not offered for a call without the action', () => {
    const { active } = page([talking]);
    active.toggle('wrapUp');
    expect(active.toolsOf('t').open).toBeNull();
  });
});

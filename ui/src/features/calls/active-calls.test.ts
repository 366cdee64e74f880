import { describe, expect, it } from 'vitest';
import type { Call, DialogAction } from '../../host/contract.gen';
import { call } from '../../mock/samples';
import { ActiveCalls } from './active-calls.svelte';

/** The calls on a page, and what was asked of the host for them. */
function page(calls: Call[], usable = true) {
  const asked: DialogAction[] = [];
  const host = {
    dialogAction: (a: DialogAction) => {
      asked.push(a);
      return Promise.resolve();
    },
  };
  return { asked, active: new ActiveCalls(() => ({ host, calls, usable })) };
}

const ringing = call('ringing', { id: 'r', actions: ['ANSWER', 'DROP'] });
const talking = call('talking', { id: 't', actions: ['HOLD', 'DROP'] });
const held = call('held', { id: 'h', actions: ['RETRIEVE', 'DROP'] });

it('say whether a call that did not get through is still shown', () => {
  expect(page([talking]).active.hasFailed).toBe(false);
  expect(page([talking, call('failed', { id: 'f' })]).active.hasFailed).toBe(true);
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

  it('do nothing while the connection is down', () => {
    const { asked, active } = page([ringing, talking], false);
    expect(active.answer()).toBe(false);
    active.holdOrResume();
    active.end();
    expect(asked).toEqual([]);
  });
});

describe('what was asked for a call', () => {
  it('is one task for as long as the call is there', () => {
    const { active } = page([talking]);
    const task = active.taskOf('t');
    active.forgetAllBut([talking]);
    expect(active.taskOf('t')).toBe(task);
    active.forgetAllBut([]);
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

  it('is the one that matters most again when the chosen one is gone', () => {
    const calls = [held, talking];
    const { active } = page(calls);
    active.show('h');
    calls.shift();
    expect(active.shown?.id).toBe('t');
  });
});

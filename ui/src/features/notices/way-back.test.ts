import { describe, expect, it } from 'vitest';
import { agent, forced, forcedLate, moved } from '../../mock/samples';
import type { Notice, NoticeKind } from '../../host/contract.gen';
import { wayBackAt } from './way-back';

const notReady = agent('NOT_READY');
const changed = (over: Partial<Extract<NoticeKind, { kind: 'stateChangedBySystem' }>>): Notice => ({
  id: 7,
  at: 0,
  kind: { kind: 'stateChangedBySystem', cause: null, label: null, code: null, late: false, ...over },
});

describe('the way back to Ready', () => {
  it('is offered once, at the last failure that changed the state', () => {
    expect(wayBackAt([moved, forced], notReady)).toBe(forced.id);
    expect(wayBackAt([forced, { ...forcedLate, id: 5 }, { ...moved, id: 6 }], notReady)).toBe(5);
  });

  it.each([
    ['a lost connection', changed({ cause: 'connectionLost', code: 50002 }), 7],
    ['a missed call', changed({ cause: 'missedCall' }), 7],
    ['a phone that is not connected', changed({ cause: 'phoneDown' }), null],
    ['an unknown cause', changed({ code: 4242 }), null],
    ['a late one without a code', changed({ late: true }), 7],
    ['a supervisor', changed({ cause: 'supervisor', code: 999, label: 'Supervisor' }), null],
    ['a move', moved, null],
  ])('knows who changed the state: %s', (_, notice, at) => {
    expect(wayBackAt([notice], notReady)).toBe(at);
  });

  it('is gone when the agent is no longer Not Ready, may not go Ready, or is not known', () => {
    expect(wayBackAt([forced], agent('READY'))).toBeNull();
    expect(wayBackAt([forced], agent('WORK'))).toBeNull();
    expect(wayBackAt([forced], { ...notReady, choices: { ...notReady.choices, ready: false } })).toBeNull();
    expect(wayBackAt([forced], null)).toBeNull();
  });
});

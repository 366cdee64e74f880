import { describe, expect, it } from 'vitest';
import { agent, call, desk, signedInAs } from '../../mock/samples';
import { desktop } from '../../mock/samples';
import { ways } from './ways';

const told = (over: Parameters<typeof desk>[0]) => ways(desk(over)).map(({ how, usable }) => (usable ? how : `(${how})`));

describe('closing the window', () => {
  it('offers the tray, Not Ready and signing out while no call is there', () => {
    expect(told({ agent: agent('READY') })).toEqual(['keepInTray', 'notReady', 'signOut']);
  });

  it('does not offer the tray where there is none', () => {
    expect(told({ desktop: { ...desktop, tray: false } })).toEqual(['notReady', 'signOut']);
  });

  it.each(['ringing', 'talking', 'held', 'dialling'] as const)('offers to stay first while a call is %s, and does not sign out', (phase) => {
    expect(told({ agent: agent('TALKING'), calls: [call(phase)] })).toEqual(['stay', 'keepInTray', 'notReady', '(signOut)']);
  });

  it('does not count a call that is over', () => {
    expect(told({ agent: agent('WORK'), calls: [call('wrapUp')] })[0]).toBe('keepInTray');
  });

  it('lets an agent who is Not Ready close without a connection, but not sign out', () => {
    expect(told({ agent: agent('NOT_READY'), link: { kind: 'takenOver' } })).toEqual(['keepInTray', 'notReady', '(signOut)']);
    expect(told({ agent: agent('READY'), link: { kind: 'takenOver' } })).toEqual(['keepInTray', '(notReady)', '(signOut)']);
  });

  it('lets an agent whose session has expired sign out', () => {
    expect(told({ agent: agent('READY'), session: { kind: 'expired', as: signedInAs, why: 'refused' } })).toEqual(['keepInTray', '(notReady)', 'signOut']);
  });
});

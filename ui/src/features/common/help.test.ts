import { describe, expect, it } from 'vitest';
import { error } from '../../mock/samples';
import { helpOf } from './help';

describe('the button that helps', () => {
  it.each([
    [error('reasonRequired'), 'chooseReason'],
    [error('stateRefused', { explanation: 'signOutNeedsNotReady' }), 'notReady'],
    [error('stateRefused', { explanation: 'signInOver' }), 'signInAgain'],
    [error('sessionExpired'), 'signInAgain'],
    [error('stateRefused', { explanation: 'readyDuringCall' }), null],
    [error('callGone'), null],
  ])('is there where one thing helps: %#', (failed, help) => {
    expect(helpOf(failed)).toBe(help);
  });
});

import { expect, it } from 'vitest';
import { canBeExamined } from './cause';

it('an examination is offered for the way to Finesse, not for what the agent mends in the form', () => {
  expect((['nameNotFound', 'certificateNotTrusted', 'signInFailed', 'linkFailed'] as const).every(canBeExamined)).toBe(true);
  expect((['invalidServer', 'invalidExtension', 'passwordRefused', 'signedInElsewhere', 'cancelled'] as const).some(canBeExamined)).toBe(false);
});

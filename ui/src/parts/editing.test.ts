import { describe, expect, it } from 'vitest';
import { isEditing } from './editing';

/** An element that matches these selectors; vitest has no document here. */
const element = (matches: boolean, editable: boolean) =>
  ({ matches: () => matches, closest: () => (editable ? {} : null) }) as unknown as Element;

describe('the focus of wrap-up', () => {
  it('leaves a field that somebody writes in alone, and takes the focus from anything else', () => {
    expect([isEditing(element(true, false)), isEditing(element(false, true))]).toEqual([true, true]);
    expect([isEditing(element(false, false)), isEditing(null)]).toEqual([false, false]);
  });
});

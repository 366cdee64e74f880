import { describe, expect, it } from 'vitest';
import { finder, fits, fold, nextItem, TypeAhead } from './menu-keys';

describe('the arrows', () => {
  it('go round', () => {
    expect(nextItem('ArrowDown', 2, 3)).toBe(0);
    expect(nextItem('ArrowUp', 0, 3)).toBe(2);
    expect(nextItem('ArrowDown', -1, 3)).toBe(0);
    expect(nextItem('ArrowUp', -1, 3)).toBe(2);
    expect(nextItem('Home', 2, 3)).toBe(0);
    expect(nextItem('End', 0, 3)).toBe(2);
  });

  it('do nothing in an empty menu, and other keys do nothing', () => {
    expect(nextItem('ArrowDown', -1, 0)).toBeNull();
    expect(nextItem('a', 0, 3)).toBeNull();
  });
});

describe('typing', () => {
  const labels = ['Ready', 'Lunch', 'Coffee break', 'Late meeting', 'Élan'];

  it('goes to what begins with it', () => {
    const ahead = new TypeAhead();
    expect(ahead.find('l', 0, 0, labels)).toBe(1);
    expect(ahead.find('a', 100, 1, labels)).toBe(3);
  });

  it('goes on with the same letter, and round', () => {
    const ahead = new TypeAhead();
    expect(ahead.find('l', 0, 1, labels)).toBe(3);
    expect(ahead.find('l', 100, 3, labels)).toBe(1);
  });

  it('begins anew after a pause, and does not mind accents', () => {
    const ahead = new TypeAhead();
    ahead.find('l', 0, 0, labels);
    expect(ahead.find('e', 2000, 0, labels)).toBe(4);
    expect(fold('ÉLAN')).toBe('elan');
  });

  it('fits what has every word somewhere, without case and accents', () => {
    expect(labels.filter(fits(' EET la'))).toEqual(['Late meeting']);
    expect(labels.filter(fits('elan'))).toEqual(['Élan']);
    expect(labels.filter(fits(''))).toEqual(labels);
  });

  it('finds the options that begin with what was typed first', () => {
    const find = finder(['Late meeting', 'Meeting', 'Élan', 'Met']);
    expect(find('mee')).toEqual(['Meeting', 'Late meeting']);
    expect(find(' ela ')).toEqual(['Élan']);
    expect(find('')).toEqual(['Late meeting', 'Meeting', 'Élan', 'Met']);
    expect(find('zoo')).toEqual([]);
  });

  it('leaves keys alone that print nothing', () => {
    expect(new TypeAhead().find('Escape', 0, 0, labels)).toBeNull();
    expect(new TypeAhead().find(' ', 0, 0, labels)).toBeNull();
  });
});

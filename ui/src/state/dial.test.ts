import { describe, expect, it } from 'vitest';
import { readNumber } from './dial';

describe('a number', () => {
  it.each([
    ['61235', '61235'],
    [' +49 (30) 123-45.67 ', '+49301234567'],
    ['tel:+4930123', '+4930123'],
    ['Tel.: 030 / 123 45', '03012345'],
    ['*72#', '*72#'],
    ['\u0660\u0661\u0662', '012'],
    ['0\u00a030\u2011123', '030123'],
  ])('is read as people write it: %s', (typed, number) => {
    expect(readNumber(typed)).toEqual({ number, remark: 'none' });
  });

  it('is not guessed from letters', () => {
    expect(readNumber('0800-FLOWERS')).toEqual({ number: '', remark: 'letters' });
  });

  it('says what was left out', () => {
    expect(readNumber('030 1234 ext. 56')).toEqual({ number: '0301234', remark: 'extensionLeftOut' });
    expect(readNumber('+49 (0) 30 1234')).toEqual({ number: '+49301234', remark: 'trunkZeroLeftOut' });
  });

  it('is empty when there is nothing to dial', () => {
    for (const typed of ['', '   ', '()', '+']) expect(readNumber(typed).number).toBe('');
  });
});

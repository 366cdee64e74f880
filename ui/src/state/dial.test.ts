import { describe, expect, it } from 'vitest';
import shared from '../../../tests/numbers.json';
import { MOST_DIGITS, readNumber } from './dial';

describe('what will be dialled', () => {
  it.each(shared.numbers.map(([typed = '', number = '']) => ({ typed, number })))('$typed is read as the desk reads it', ({ typed, number }) => {
    expect(readNumber(typed).number).toBe(number);
  });

  it.each([
    ['2014', '2014', 'none'],
    ['+44 20 7946-0958', '+442079460958', 'none'],
    ['(020) 7946.0958', '02079460958', 'none'],
    ['tel:+44-20-7946-0958', '+442079460958', 'none'],
    ['sip:2014@finesse.example.com', '2014', 'none'],
    ['Tel. +44 20/7946 0958', '+442079460958', 'none'],
    ['(020) / 7946 0958', '02079460958', 'none'],
    ['020/79460958', '02079460958', 'none'],
    ['+44 (0)20 / 7946-0958', '+442079460958', 'trunkZeroLeftOut'],
    ['Phone: 020 7946 0958', '02079460958', 'none'],
    ['+44\u00a020\u202f7946\u20110958', '+442079460958', 'none'],
    ['\u202a+442079460958\u202c', '+442079460958', 'none'],
    ['٠٢٠٧', '0207', 'none'],
    ['020', '020', 'none'],
    ['*72#', '*72#', 'none'],
    ['00+44', '0044', 'none'],
    ['+44 (0)20 7946 0958', '+442079460958', 'trunkZeroLeftOut'],
    ['020 7946 0958 ext. 12', '02079460958', 'extensionLeftOut'],
    ['tel:+442079460958;ext=12', '+442079460958', 'extensionLeftOut'],
    ['020 7946 0958 x12', '02079460958', 'extensionLeftOut'],
    ['0800 FLOWERS', '', 'letters'],
    ['robin', '', 'letters'],
    ['020 7946 0958 ext. 12,,4', '', 'letters'],
    ['', '', 'none'],
    ['  ', '', 'none'],
    ['+', '', 'none'],
    ['2014,', '2014', 'none'],
  ])('%s', (typed, number, remark) => {
    expect(readNumber(typed)).toEqual({ number, remark, about: '' });
  });

  it.each([
    ['+1-555-555-0123,,4567#', '+15555550123', '4567#'],
    ['+1 555 555 0123 ; 4567', '+15555550123', '4567'],
    ['5550123p12w3', '5550123', '12w3'],
    ['*72#,,1', '*72#', '1'],
    ['2014, 2015', '2014', '2015'],
    ['tel:+442079460958;phone-context=example.com', '+442079460958', 'phone-context=example.com'],
  ])('%s ends at the pause, and what is behind it is told', (typed, number, about) => {
    expect(readNumber(typed)).toEqual({ number, about, remark: 'pauseLeftOut' });
  });

  it.each([
    '044 555 01 47/48',
    '044 555 01 47 / 044 555 01 48',
    '2014/2015',
    '0201/0202',
    '044555/48',
    '020/7946/0958',
    '2014\n2015',
    '2014\t2015',
    '2014 | 2015',
    '2014 & 2015',
    '+44 20 7946 0958 +44 20 7946 0959',
  ])('%s is several numbers, which are never joined', (typed) => {
    expect(readNumber(typed)).toEqual({ number: '', remark: 'several', about: '' });
  });

  it.each([
    ['📞 2014', '📞'],
    ['20\u{1f600}14', '\u{1f600}'],
    ['1\ufe0f\u20e32', '\ufe0f'],
    ['2014?', '?'],
    [',2014', ','],
  ])('%s has a sign that cannot be dialled', (typed, about) => {
    expect(readNumber(typed)).toEqual({ number: '', remark: 'sign', about });
  });

  it('refuses more digits than one number has', () => {
    expect(readNumber('1'.repeat(MOST_DIGITS)).number).toHaveLength(MOST_DIGITS);
    for (const count of [MOST_DIGITS + 1, 200]) expect(readNumber('1'.repeat(count))).toEqual({ number: '', remark: 'tooLong', about: '' });
    expect(readNumber('020 7946 0958 020 7946 0959').remark).toBe('tooLong');
  });
});

import { describe, expect, it } from 'vitest';
import { whole } from './whole.js';

describe('a file of a language, as the page gets it', () => {
  const english = '# Said when …\na = A\n    .todo = Do\nb = { $n ->\n    [one] one\n   *[other] { $n }\n}\n';

  it('has no comments', () => {
    expect(whole('### Machine draft\n\n# Said when …\na = A de\n    .todo = Tu\nb = B\n', english)).toBe('a = A de\n    .todo = Tu\nb = B\n');
  });

  it('has the English text, or the English part of one, where its own is missing', () => {
    expect(whole('a = A de\n', english)).toBe('a = A de\n    .todo = Do\nb =\n    { $n ->\n        [one] one\n       *[other] { $n }\n    }\n');
    expect(whole('', 'a = A\n')).toBe('a = A\n');
  });
});

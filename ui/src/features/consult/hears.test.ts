import { expect, it } from 'vitest';
import { call } from '../../mock/samples';
import { scenarios } from '../../mock/scenarios';
import { heardWords } from './hears';

const words = (name: keyof typeof scenarios): string => {
  const [original = call('held'), consultation = call('talking')] = scenarios[name].desk.calls;
  return heardWords({ call: original, consultation });
};

it.each([
  ['consulting', 'You and 2014 hear each other. +44 20 7946 0958 on hold.'],
  ['back with the caller', 'You and +44 20 7946 0958 hear each other. 2014 on hold.'],
  ['both on hold', '+44 20 7946 0958 on hold and 2014 on hold.'],
  ['consult is dialled', '+44 20 7946 0958 on hold and 2014 ringing.'],
  ['consult is busy', '+44 20 7946 0958 on hold and 2014 not reached.'],
  ['consulting, withheld number', 'You and 2014 hear each other. Number withheld on hold.'],
] as const)('%s: %s', (name, sentence) => {
  expect(words(name)).toBe(sentence);
});

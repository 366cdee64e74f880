import { expect, it } from 'vitest';
import { call } from '../../mock/samples';
import { scenarios } from '../../mock/scenarios';
import { heardWords } from './hears';

const words = (name: keyof typeof scenarios): string => {
  const [original = call('held'), consultation = call('talking')] = scenarios[name].desk.calls;
  return heardWords({ call: original, consultation });
};

it.each([
  ['consulting', 'In conversation: You and 2014. Not in the conversation: +44 20 7946 0958 (on hold).'],
  ['back with the caller', 'In conversation: You and +44 20 7946 0958. Not in the conversation: 2014 (on hold).'],
  ['both on hold', '+44 20 7946 0958 (on hold) and 2014 (on hold).'],
  ['consult is dialled', '+44 20 7946 0958 (on hold) and 2014 (ringing).'],
  ['consult is busy', '+44 20 7946 0958 (on hold) and 2014 (not reached).'],
  ['consulting, withheld number', 'In conversation: You and 2014. Not in the conversation: Number withheld (on hold).'],
] as const)('%s: %s', (name, sentence) => {
  expect(words(name)).toBe(sentence);
});

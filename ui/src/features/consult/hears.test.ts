import { expect, it } from 'vitest';
import { call } from '../../mock/samples';
import { scenarios } from '../../mock/scenarios';
import { heardWords } from './hears';

const words = (name: keyof typeof scenarios): string => {
  const [original = call('held'), consultation = call('talking')] = scenarios[name].desk.calls;
  return heardWords({ call: original, consultation });
};

it.each([
  ['consulting', 'In conversation: You and Anne-Marie Keller. Not in the conversation: Northwind Garden Supply (on hold).'],
  ['back with the caller', 'In conversation: You and Northwind Garden Supply. Not in the conversation: Anne-Marie Keller (on hold).'],
  ['both on hold', 'Northwind Garden Supply (on hold) and Anne-Marie Keller (on hold).'],
  ['consult is dialled', 'Northwind Garden Supply (on hold) and Anne-Marie Keller (ringing).'],
  ['consult is busy', 'Northwind Garden Supply (on hold) and Anne-Marie Keller (not reached).'],
  ['consulting, withheld number', 'In conversation: You and Anne-Marie Keller. Not in the conversation: Northwind Garden Supply (on hold).'],
] as const)('%s: %s', (name, sentence) => {
  expect(words(name)).toBe(sentence);
});

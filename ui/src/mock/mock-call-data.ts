import type { Call, UpdateCallData } from '../host/contract.gen';
import { error } from './samples';

/** Most signs of a value that are kept: the rest is cut, as of an ECC variable that is set up for so many. */
const KEPT = 40;

/** A call with this change of its data, and the names of those values that were cut. */
export function changed(call: Call, { changes }: UpdateCallData): { call: Call; truncated: string[] } {
  if (!call.actions.includes('UPDATE_CALL_DATA')) throw error('callRefused');
  const kept = new Map(changes.map(({ name, value }) => [name, [...value].slice(0, KEPT).join('')]));
  const variables = call.variables.map((each) => ({ ...each, value: kept.get(each.name) ?? each.value }));
  return { call: { ...call, variables }, truncated: changes.filter(({ name, value }) => kept.get(name) !== value).map(({ name }) => name) };
}

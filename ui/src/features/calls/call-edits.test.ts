import { expect, it, vi } from 'vitest';
import type { CallVariable } from '../../host/contract.gen';
import { error } from '../../mock/samples';
import { bytesOf, CallEdits } from './call-edits.svelte';

const note = (over: Partial<CallVariable> = {}): CallVariable => ({
  name: 'callVariable10',
  label: 'Note',
  value: 'old',
  popover: false,
  editable: true,
  masked: false,
  place: 'right',
  limit: 40,
  ...over,
});

/** What is asked of the program, and the edits of a call. */
function edits(send: (name: string, value: string) => Promise<void> = () => Promise.resolve()) {
  const asked = vi.fn(send);
  return { asked, edits: new CallEdits(asked) };
}

it('sends a changed value once and closes', async () => {
  const { asked, edits: all } = edits();
  all.begin(note());
  const edit = all.of('callVariable10');
  if (edit) edit.typed = ' new ';
  expect(await all.save(note())).toBe(true);
  expect(asked.mock.calls).toEqual([['callVariable10', 'new']]);
  expect(all.of('callVariable10')).toBeUndefined();
});

it('sends nothing where the call has the value already', async () => {
  const { asked, edits: all } = edits();
  all.begin(note());
  expect(await all.save(note())).toBe(true);
  const other = all.of('callVariable10');
  expect([other, asked.mock.calls.length]).toEqual([undefined, 0]);
});

it('counts bytes and sends no value that is too long', async () => {
  expect([bytesOf('é'), bytesOf('€'), bytesOf('😀'), bytesOf(' a ')]).toEqual([2, 3, 4, 1]);
  const { asked, edits: all } = edits();
  all.begin(note());
  const edit = all.of('callVariable10');
  if (edit) edit.typed = 'é'.repeat(21);
  expect(await all.save(note())).toBe(false);
  expect([all.of('callVariable10')?.typed, asked.mock.calls.length]).toEqual(['é'.repeat(21), 0]);
  if (edit) edit.typed = 'é'.repeat(20);
  expect(await all.save(note())).toBe(true);
});

it('keeps what was typed when it is refused, and when the call shows another value', async () => {
  const { edits: all } = edits(() => Promise.reject(error('callDataNotKept', { callData: { dropped: [], truncated: ['callVariable10'] } })));
  all.begin(note());
  const edit = all.of('callVariable10');
  if (edit) edit.typed = 'a longer note';
  expect(await all.save(note())).toBe(false);
  expect([edit?.task.error?.code, all.of('callVariable10')?.typed]).toEqual(['callDataNotKept', 'a longer note']);
  all.begin(note({ value: 'a longer' }));
  expect(all.of('callVariable10')?.typed).toBe('a longer note');
  all.drop('callVariable10');
  expect(all.of('callVariable10')).toBeUndefined();
});

it('is not given up while it is being saved', async () => {
  let done = () => {};
  const { edits: all } = edits(() => new Promise((resolve) => (done = resolve)));
  all.begin(note());
  const edit = all.of('callVariable10');
  if (edit) edit.typed = 'new';
  const saved = all.save(note());
  all.drop('callVariable10');
  expect(all.of('callVariable10')).toBe(edit);
  done();
  expect(await saved).toBe(true);
});

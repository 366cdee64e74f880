import { expect, it } from 'vitest';
import { Lane } from './lane';

it('requests go one after the other in their order, the first at once, and a failed one stops no other', async () => {
  const lane = new Lane();
  const sent: string[] = [];
  const ends = new Map<string, () => void>();
  const ask = (name: string, fails = false) =>
    lane.run(() => {
      sent.push(name);
      return new Promise<string>((resolve, reject) => ends.set(name, () => (fails ? reject(new Error(name)) : resolve(name))));
    });
  const [first, second, third] = [ask('hold'), ask('tones', true), ask('resume')];
  expect(sent).toEqual(['hold']);
  ends.get('hold')?.();
  expect(await first).toBe('hold');
  await Promise.resolve();
  expect(sent).toEqual(['hold', 'tones']);
  ends.get('tones')?.();
  await expect(second).rejects.toThrow('tones');
  await Promise.resolve();
  ends.get('resume')?.();
  expect(await third).toBe('resume');
  const fourth = ask('end');
  expect(sent).toEqual(['hold', 'tones', 'resume', 'end']);
  ends.get('end')?.();
  await fourth;
});

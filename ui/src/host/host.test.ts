import { describe, expect, it } from 'vitest';
import { verbs } from './contract.gen';
import { methodsOver } from './host';

describe('a host over one way', () => {
  it('has a method for each verb, which sends the verb with its arguments or null', async () => {
    const host = methodsOver((verb, args) => Promise.resolve([verb, args]));
    expect(Object.keys(host)).toEqual([...verbs]);
    expect(await host.makeCall({ to: '2002' })).toEqual(['makeCall', { to: '2002' }]);
    expect(await host.resync()).toEqual(['resync', null]);
  });

  it('rejects with what the way rejects with', async () => {
    const host = methodsOver(() => Promise.reject(new Error('no desk')));
    await expect(host.reconnect()).rejects.toThrow('no desk');
  });
});

import type { PasswordHost } from '../host/password';

/** Asks in the name of the samples' agent. The window can not close itself in a browser's tab: after a second it asks again. */
export const mockPasswordHost = (again: () => void = () => undefined): PasswordHost => ({
  prompt: () => Promise.resolve({ agent: '1001', server: 'finesse-a.example.com' }),
  give: () => new Promise((resolve) => setTimeout(resolve, 1000)).then(again),
  leave: () => Promise.resolve(again()),
});

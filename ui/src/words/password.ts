/** The small window that asks for a password of Finesse. */
export const passwordPage = {
  title: 'Finesse password',
  whose: (agent: string) => `Agent ${agent}`,
  server: (server: string) => `at ${server}`,
  field: 'Password',
  show: 'Show the password',
  hide: 'Hide the password',
  submit: 'Sign in',
  sending: 'Signing in…',
  cancel: 'Cancel',
  empty: 'Type the password first.',
  nobodyAsks: 'The sign-in that asked for a password is over.',
  nobodyAsksTodo: 'Close this window and press Sign in again.',
  notTaken: 'The password could not be handed over.',
  notTakenTodo: 'Nothing was sent. Type it again, or cancel.',
  lock: 'Five wrong passwords lock your account for five minutes.',
};

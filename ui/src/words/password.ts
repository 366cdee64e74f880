import { page, text } from './catalogue';

/** The small window that asks for a Finesse password. */
export const passwordPage = page({
  title: 'password-title',
  whose: (agent: string) => text('password-whose', { agent }),
  server: (server: string) => text('password-server', { server }),
  field: 'password-field',
  show: 'password-show',
  hide: 'password-hide',
  submit: 'password-submit',
  sending: 'password-sending',
  cancel: 'password-cancel',
  empty: 'password-empty',
  nobodyAsks: 'password-unasked',
  nobodyAsksTodo: 'password-unasked.todo',
  notTaken: 'password-notTaken',
  notTakenTodo: 'password-notTaken.todo',
  lock: 'password-lock',
});

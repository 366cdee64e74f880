import { page } from './catalogue';

/** What can be shown before a language is there: in English, until then. */
export const loadingPage = page({
  starting: 'signIn-starting',
  failed: 'load-failed',
  failedTodo: 'load-failed.todo',
  again: 'load-again',
});

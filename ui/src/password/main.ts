import { mount } from 'svelte';
import { passwordTauriHost } from '../host/password-tauri';
import '../theme/index.css';
import NotLoaded from '../parts/NotLoaded.svelte';
import { choose, loadingPage } from '../words';
import Password from './Password.svelte';

const target = document.body;
try {
  // The program opens the window with the language of the desk.
  await choose(new URLSearchParams(location.search).get('lang'));
  mount(Password, { target, props: { host: passwordTauriHost } });
} catch {
  mount(NotLoaded, { target, props: { what: loadingPage.failed, todo: loadingPage.failedTodo, again: loadingPage.again } });
}

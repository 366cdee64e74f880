import { mount } from 'svelte';
import { passwordTauriHost } from '../host/password-tauri';
import '../theme/index.css';
import { choose } from '../words';
import Password from './Password.svelte';

// The program opens the window with the language of the desk.
await choose(new URLSearchParams(location.search).get('lang'));
mount(Password, { target: document.body, props: { host: passwordTauriHost } });

import { mount } from 'svelte';
import { passwordTauriHost } from '../host/password-tauri';
import '../theme/index.css';
import Password from './Password.svelte';

mount(Password, { target: document.body, props: { host: passwordTauriHost } });

import { mount } from 'svelte';
import { tauriHost } from './host/tauri';
import App from './app/App.svelte';
import './theme/index.css';

mount(App, { target: document.body, props: { host: tauriHost } });

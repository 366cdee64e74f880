import { mount } from 'svelte';
import { tauriHost } from './host/tauri';
import BarApp from './app/BarApp.svelte';
import './theme/index.css';

mount(BarApp, { target: document.body, props: { host: tauriHost } });

import { mount } from 'svelte';
import '../theme/index.css';
import Picker from './Picker.svelte';

mount(Picker, { target: document.body });

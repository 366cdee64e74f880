import { mount } from 'svelte';
import App from '../app/App.svelte';
import BarApp from '../app/BarApp.svelte';
import type { Preferences } from '../host/contract.gen';
import '../theme/index.css';
import Password from '../password/Password.svelte';
import { MockHost } from './mock-host';
import { mockPasswordHost } from './password-host';
import { choose } from '../words';
import { offerPseudo } from './pseudo';
import { passwordWindow, type ScenarioName, scenarios } from './scenarios';

/** The page on the mock host: `stage.html?scenario=ringing&appearance=dark&density=compact&language=ar&text=200`; with `&bar` the compact bar. */
const asked = new URLSearchParams(location.search);
const name = (asked.get('scenario') ?? 'ready') as ScenarioName;
const scenario = scenarios[name] ?? scenarios.ready;
const host = new MockHost(scenario);
const language = asked.get('language') ?? 'en';
const { startUp } = host;
host.startUp = async () => {
  const answer = await startUp();
  const appearance = asked.get('appearance') ?? 'system';
  const density = asked.get('density') ?? 'comfortable';
  const textSize = Number(asked.get('text') ?? '100');
  const preferences = { ...answer.settings.preferences, appearance, density, language, textSize } as Preferences;
  return { ...answer, settings: { ...answer.settings, preferences } };
};
offerPseudo();
await choose(language);
const target = document.body;
if (asked.get('scenario') === passwordWindow) mount(Password, { target, props: { host: mockPasswordHost(() => location.reload()) } });
else if (asked.has('bar')) mount(BarApp, { target, props: { host } });
else mount(App, { target, props: { host } });

/** The picker reaches in here to let things happen, and the check of the languages to change the language. */
declare global {
  interface Window {
    mockHost?: MockHost;
    chooseLanguage?: typeof choose;
  }
}
window.mockHost = host;
window.chooseLanguage = choose;

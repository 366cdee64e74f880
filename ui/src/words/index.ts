/** Every text that a person reads: which message of the catalogue is shown, and with what. The texts are in locales/. */
export * from './about';
export * from './calls';
export * from './certificates';
export * from './closing';
export * from './desk';
export * from './diagnostics';
export * from './doctor';
export * from './errors';
export { choose, type Language, language, languages, type Offered, speak } from './language.svelte';
export * from './link';
export * from './notices';
export * from './numbers';
export * from './password';
export * from './policy';
export * from './settings';
export * from './sign-in';
export * from './states';
export * from './workflows';

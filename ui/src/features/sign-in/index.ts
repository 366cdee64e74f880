/** Signing in, and what tells that the sign-in ends. */
export { announceEnding, announceExpired } from './announce';
export { SignInAttempt } from './attempt.svelte';
export { SignInAgain } from './sign-in-again';
export { default as SignInCard } from './SignInCard.svelte';
export { default as SignInEnding } from './SignInEnding.svelte';
export { default as SignInStatus } from './SignInStatus.svelte';

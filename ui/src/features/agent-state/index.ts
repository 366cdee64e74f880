/** The agent's state: what it is, and changing it. */
export { default as AgentState } from './AgentState.svelte';
export { default as AgentStateCard } from './AgentStateCard.svelte';
export { announceState } from './announce';
export { stateLook } from './look';
export { default as StateButton } from './StateButton.svelte';
export { default as StateMenu } from './StateMenu.svelte';
export type { StateChoice } from './state-change.svelte';
export { StateChange } from './state-change.svelte';

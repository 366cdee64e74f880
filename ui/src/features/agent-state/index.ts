/** The agent's state: what it is, and changing it. */
export { default as AgentState } from './AgentState.svelte';
export { default as AgentStateCard } from './AgentStateCard.svelte';
export { announceState } from './announce';
export { StateChange } from './state-change.svelte';

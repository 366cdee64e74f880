//! The rules, as tables: given this state and these events, this state and these effects.

mod age;
mod agent;
mod call_data;
mod calls;
mod commands;
mod joining;
mod lost;
mod merges;
mod moves;
mod properties;
mod reservations;
mod resync;
mod states;
mod swap;
mod unasked;

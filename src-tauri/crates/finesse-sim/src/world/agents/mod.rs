//! Agents: who they are, what state they are in, and whether they may sign in.

pub(crate) mod accounts;
pub(crate) mod agent;
pub(crate) mod on_call;
pub(crate) mod sign_in;
pub(crate) mod states;
pub(crate) mod user;

//! The agent: state, reason, and what they may do now.

mod permissions;
mod state;
mod system_reasons;

pub use permissions::{Permissions, Platform};
pub use state::Agent;
pub(crate) use system_reasons::{is_lost_connection, made_by_system};

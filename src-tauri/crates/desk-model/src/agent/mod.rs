//! The agent: state, reason, and what they may do now.

mod next_state;
mod permissions;
mod ready_watch;
mod shown;
mod state;
mod system_reasons;

pub(crate) use next_state::AskedFor;
pub use next_state::NextState;
pub(crate) use permissions::Situation;
pub use permissions::{NotNow, Permissions, Platform};
pub(crate) use ready_watch::{NotReadyNews, ReadyWatch};
pub(crate) use shown::shown;
pub use state::Agent;
pub use system_reasons::{NotReadyCause, SignOutCause};
pub(crate) use system_reasons::{SystemReason, is_lost_connection};

//! The agent's calls, as Finesse's voice dialogs say.

mod age;
mod call_type;
mod calls;
mod history;
mod leg;
mod merge;
mod outbound;
mod parties;
mod voice_call;

pub use age::Age;
pub(crate) use calls::{Calls, Change};
pub(crate) use history::Ending;
pub use history::{EndedCall, EndedHow};
pub use leg::{FailureCause, Leg, Phase, is_live};
pub use outbound::{Outbound, OutboundKind};
pub use parties::Direction;
pub use voice_call::Call;
pub(crate) use voice_call::is_call;

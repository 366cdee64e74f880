//! The two nodes: what is wrong at the one in use, when to ask both, and when to move.

mod after_move;
mod chance;
mod monitor;
mod nodes;
mod signals;
mod turn;

pub(crate) use after_move::{AfterMove, Reaction};
pub(crate) use monitor::Failover;
pub use nodes::{Finding, Health, NodeAddress, Pair, Patience, other_node, spread};
pub use signals::{Condition, ConditionSource, StreamState};
pub use turn::{turn_at, turn_every};

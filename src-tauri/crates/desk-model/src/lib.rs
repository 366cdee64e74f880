#![doc = include_str!("../README.md")]

mod agent;
mod call;
mod command;
mod effect;
mod failover;
mod input;
mod model;
mod notice;
mod number;
mod pending;
mod resync;
mod sender;
mod timestamps;
mod transition;

#[cfg(test)]
mod fixture;

pub use agent::{Agent, NextState, NotNow, NotReadyCause, Permissions, Platform, SignOutCause};
pub use call::{
    Age, Call, Direction, EndedCall, EndedHow, FailureCause, Leg, Outbound, OutboundKind, Phase, is_live,
};
pub use command::*;
pub use effect::{Completion, Effect, Ignored, Outcome};
pub use failover::{
    Condition, ConditionSource, Finding, Health, NodeAddress, Pair, Patience, StreamState, other_node,
    spread, turn_at, turn_every,
};
pub use input::{Input, Rejection};
pub use model::{Model, Setup};
pub use notice::Notice;
pub use number::Number;
pub use pending::RESULT_WITHIN;
pub use resync::Resync;
pub use sender::{CommandId, Sender};
pub use timestamps::{DeskTime, ServerClock};
pub use transition::{AgentWhy, CallWhy, Transition};

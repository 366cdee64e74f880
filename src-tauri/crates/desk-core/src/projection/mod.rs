//! What the page is told, made from what the model and the client know: functions without state.

mod agent;
mod call;
mod call_data;
mod explanation;
mod link;
mod notice;
mod time;

pub(crate) use agent::agent;
pub(crate) use call::{call, is_known, recent};
pub(crate) use explanation::{explanation, not_now};
pub(crate) use link::{link, waiting_why};
pub(crate) use notice::notice;
pub use time::millis;

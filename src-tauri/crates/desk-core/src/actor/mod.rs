//! The one owner of the desk's state: commands ask it, the client and the tasks tell it, the page hears of it.

mod call_data;
mod effects;
mod leaving;
mod lists;
mod messages;
mod moving;
mod requests;
mod run;
mod session_events;
mod signing_in;
mod state;
mod stream_events;

pub(crate) use messages::Request;
pub(crate) use run::run;

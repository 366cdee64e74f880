#![doc = include_str!("../README.md")]

mod address;
mod comparator;
mod data;
mod decide;
mod event;
mod node;
mod template;
mod tracker;
mod xpath;

pub use address::{Hosts, Refusal};
pub use data::Caller;
pub use decide::{Decision, HttpMethod, Origin, Outcome, Pops, Rules, decide, matching, unusable};
pub use event::Event;
pub use tracker::{Occurrence, Seen, Stage, Tracker};

#![doc = include_str!("../README.md")]

mod chaos;
mod client;
mod cut;
mod events;
mod failover;
mod figures;
mod files;
mod herd;
mod namespace;
mod situation;

pub use chaos::Chaos;
pub use events::Events;
pub use failover::Failover;
pub use figures::Figures;
pub use files::open_files;
pub use herd::{Herd, Scenario};
pub use namespace::{Namespace, enter};

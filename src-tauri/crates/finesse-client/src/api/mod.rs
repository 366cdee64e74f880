//! The User and Dialog APIs (protocol/auth-and-events.md §3, protocol/dialogs.md §2 and §3).

mod configuration;
mod dialogs;
mod rest;
mod users;

pub use rest::{RequestId, Rest};

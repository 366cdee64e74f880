#![doc = include_str!("../README.md")]

mod active_session;
mod actor;
mod call_link;
mod commands;
mod desk;
mod ephemeral_keychain;
mod failure;
mod journal;
mod lists;
mod ports;
mod projection;
mod publisher;
mod runtime;
mod server_name;
mod server_said;
mod sign_in;
mod signed_in;
mod to_model;
mod transport_preference;

pub use call_link::{is_call_link, linked_number};
pub use desk::{Desk, Subscription, start};
pub use failure::fault;
pub use ports::{PasswordWindow, Policy, Ports, Practice, Prompt, SettingsFile, SettingsTrouble};
pub use projection::millis;
pub use server_name::server_name;

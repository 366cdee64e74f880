#![doc = include_str!("../README.md")]

mod actor;
mod agent;
mod call_link;
mod calls;
mod desk;
mod failure;
mod nodes;
mod nothing_kept;
mod picture;
mod ports;
mod reading;
mod record;
mod requests;
mod runtime;
mod sign_in;
mod signed_in;
mod time;
mod ways;
mod working;

pub use call_link::{is_call_link, linked_number};
pub use desk::{Desk, Subscription, start};
pub use failure::fault;
pub use ports::{PasswordWindow, Policy, Ports, Practice, Prompt, SettingsFile, SettingsTrouble};
pub use sign_in::server_name;

#![doc = include_str!("../README.md")]

mod bundle;
mod certificate;
mod checkup;
mod code;
mod computer;
mod examination;
mod node;
mod notifications;
mod places;
mod redaction;
mod report;
mod settings;
mod sign_in;
mod verb;

pub use bundle::{Bundle, BundleTrouble, file_name, write as write_bundle};
pub use checkup::{NoDisplay, Program, display};
pub use code::Code;
pub use computer::{Computer, KeychainState, Setting, SettingsState, Source};
pub use examination::{Limits, Subject, examine};
pub use places::{Places, for_others};
pub use redaction::redact;
pub use report::{exit_status, json, text};
pub use settings::{in_force, read as read_settings};
pub use verb::Verb;

#![doc = include_str!("../README.md")]

mod bundle;
mod certificate;
mod checkup;
mod code;
mod computer;
#[cfg(test)]
#[path = "../tests/unit/corpus.rs"]
mod corpus;
mod drawing;
mod encodings;
mod examination;
mod node;
mod notifications;
mod places;
mod policy;
mod redaction;
mod report;
pub mod sandbox;
mod settings;
mod sign_in;
mod subject;
mod verb;
mod version_notice;

use bundle::Bundle;
pub use bundle::BundleTrouble;
pub use checkup::{NoDisplay, Program, display};
pub use code::Code;
pub use computer::{Computer, KeychainState, Setting, SettingsState};
pub use drawing::{Drawing, DrawnBecause};
pub use examination::examine;
use places::Places;
pub use places::file_for_others;
pub use redaction::redact;
use redaction::redact_secrets;
pub use report::{exit_status, json, text};
pub use subject::{Limits, Subject};
pub use verb::Verb;

#![doc = include_str!("../README.md")]

mod meanings;

#[cfg(target_os = "macos")]
mod challenge_answer;
#[cfg(target_os = "macos")]
mod content_rules;
#[cfg(target_os = "macos")]
mod navigation;
#[cfg(target_os = "macos")]
mod panels;
#[cfg(target_os = "macos")]
mod title_button;
#[cfg(target_os = "macos")]
mod view;
#[cfg(target_os = "macos")]
mod words;

pub use meanings::{Challenge, READINESS, challenge, load_failure, moves_within, readiness};

#[cfg(target_os = "macos")]
pub use content_rules::allow_main_documents;
#[cfg(target_os = "macos")]
pub use title_button::add_title_button;
#[cfg(target_os = "macos")]
pub use view::{View, connect};
#[cfg(target_os = "macos")]
pub use words::Words;

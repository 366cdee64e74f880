#![doc = include_str!("../README.md")]

mod meanings;

#[cfg(target_os = "macos")]
mod data;
#[cfg(target_os = "macos")]
mod navigation;
#[cfg(target_os = "macos")]
mod panels;
#[cfg(target_os = "macos")]
mod view;

pub use meanings::{Challenge, READINESS, challenge, load_failure, moves_within, readiness};

#[cfg(target_os = "macos")]
pub use data::{allow_main_documents, remove_data_store};
#[cfg(target_os = "macos")]
pub use view::connect;

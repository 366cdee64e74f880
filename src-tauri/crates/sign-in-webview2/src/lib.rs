#![doc = include_str!("../README.md")]

mod numbers;
#[cfg(any(windows, test))]
mod options;
mod reports;

#[cfg(windows)]
mod adapter;
#[cfg(windows)]
mod environment;
#[cfg(windows)]
mod script_dialog;
#[cfg(windows)]
mod values;

pub use numbers::{engine_ended, load_failure, page_process_end};
pub use reports::{Reports, certificate_chain};

#[cfg(windows)]
pub use adapter::{connect, on_process_end, on_reload_key};
#[cfg(windows)]
pub use environment::create_environment;

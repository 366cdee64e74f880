#![doc = include_str!("../README.md")]

pub mod environment;
mod kept_file;
pub mod memory;
#[cfg(unix)]
pub mod single_instance;
#[cfg(target_os = "linux")]
pub mod web_engine;

pub use kept_file::KeptFile;

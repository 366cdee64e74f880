#![doc = include_str!("../README.md")]

pub mod environment;
mod kept_file;
pub mod memory;
#[cfg(unix)]
pub mod single_instance;

pub use kept_file::KeptFile;

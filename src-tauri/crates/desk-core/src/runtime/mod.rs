//! What takes time: the only place that starts tasks.

mod settings_writer;
mod tasks;

pub(crate) use settings_writer::{SettingsWriter, Written, load};
pub(crate) use tasks::{Tasks, spawn};

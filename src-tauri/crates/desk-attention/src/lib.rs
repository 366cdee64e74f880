#![doc = include_str!("../README.md")]

mod alarms;
mod attention;
mod calls;
mod closing;
mod commands;
mod effect;
#[cfg(test)]
mod fixture;
mod input;
mod text;
mod toast;
mod tray;

pub use attention::Attention;
pub use closing::{Close, at_close, at_log_off, without_page};
pub use commands::away_reason;
pub use effect::{Effect, Purpose, Sound};
pub use input::{Computer, Input, Rules, ToastEnd};
pub use text::{Arg, Text};
pub use toast::{Toast, ToastAction, ToastKey, Urgency};
pub use tray::{Shape, TrayChoice, TrayItem, TrayLook};

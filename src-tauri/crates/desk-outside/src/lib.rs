#![doc = include_str!("../README.md")]

pub mod autostart;
pub mod icon;
mod outside;
pub mod power;
pub mod sound;
mod texts;
pub mod toast;
pub mod tray_host;

pub use outside::{Outside, Told, channel};
pub use texts::render;

//! Adapters to the desktop of the operating system. What they are for is decided in `desk-attention`; `outside` brings the two together.

pub(crate) mod autostart;
pub(crate) mod hotkeys;
pub(crate) mod power;
pub(crate) mod sound;
pub(crate) mod toast;
pub(crate) mod tray;

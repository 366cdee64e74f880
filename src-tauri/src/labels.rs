//! The labels of the windows; the capabilities name them.

/// The window of the desk.
pub(crate) const MAIN: &str = desk_contract::Window::Main.label();

/// The compact bar.
pub(crate) const COMPACT: &str = desk_contract::Window::Compact.label();

/// The window for a password of Finesse's own.
pub(crate) const PASSWORD: &str = "password";

/// The window with the company's sign-in page; its further windows have a number behind it.
pub(crate) const SIGN_IN: &str = "sign-in";

//! The client against scripted parts: a server that says exactly what a test wants, a window, a keychain, and a clock that
//! is moved by hand.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "all of it is test, helpers too")]

mod asking;
mod kit;
mod link;
mod renewal;
mod rest;
mod server;
mod troubles;

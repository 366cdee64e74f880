//! The client against scripted parts: a server that says exactly what a test wants, a window, a keychain, and a clock that
//! is moved by hand.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "all of it is test, helpers too")]

mod bosh;
mod desk;
mod event_stream;
mod hostile;
mod kit;
mod persons;
mod phone_books;
mod proxy;
mod public_file;
#[cfg(target_os = "linux")]
mod real_proxy;
mod refresh;
mod rest;
mod restore;
mod server;
mod service;
mod sign_in_again;
mod transport_errors;
mod transports;

//! The client against scripted parts: a server that says exactly what a test wants, a window, a keychain, and a clock that
//! is moved by hand.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "all of it is test, helpers too")]

mod asking;
mod bosh;
mod desk;
mod hostile;
mod kit;
mod link;
mod persons;
mod proxy;
mod renewal;
mod rest;
mod restore;
mod server;
mod service;
mod transports;
mod troubles;

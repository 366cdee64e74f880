//! The centre from outside, through a small client of its own: real TLS, real forms, real frames.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "all of it is test, helpers too")]

mod accounts;
mod agent_rules;
mod bosh;
mod broken;
mod browser;
mod call_actions;
mod calls;
mod calls_uccx;
mod campaigns;
mod consultation;
mod control;
mod desk;
mod event_order;
mod faults;
mod in_call;
mod link;
mod links;
mod mobile;
mod notifications;
mod phone_books;
mod presence;
mod reading;
mod rest;
#[cfg(feature = "saml")]
mod saml;
mod sign_in_pages;
mod sso;
mod tcp;
mod token_scenarios;
mod trouble;
mod workflows;
mod xmpp;

//! A contact centre in a box.
//!
//! Two Finesse nodes, the identity service, an AD FS look-alike and the notification service, on loopback and real TLS,
//! as strict as the real ones. Tests start it inside themselves ([`Centre::start`]); people start the program
//! `finesse-sim`. It uses no other crate of this project, so that an error in our codec cannot hide in both ends.
//!
//! The README of the crate says what is in the box, what is not, and where the facts come from.

mod control;
mod description;
mod options;

use std::io;

pub use control::Control;
pub use control::words::{
    Advance, AgentChange, AgentView, AuthKind, ControlError, DialogView, Fault, FaultEffect, FaultPlace,
    IdpCounts, IncomingCall, LegView, LinkBreak, LinkFault, NodeChange, NodeStatus, Publish, RequestView, State,
    TokenCounts, TokenState,
};
pub use description::{AgentDescription, Description, Host, HostCertificate};
pub use options::{AuthMode, Caller, Options, RefreshForm, WrapUp};

/// A running contact centre. It ends when it is stopped or dropped.
#[derive(Debug)]
pub struct Centre {
    description: Description,
    control: Control,
}

impl Centre {
    /// Starts a centre: makes the authority and certificates, chooses free ports, listens.
    ///
    /// # Errors
    ///
    /// When a port cannot be had or the certificates cannot be made.
    pub async fn start(options: Options) -> io::Result<Centre> {
        let _ = options;
        Err(io::Error::other("not built yet"))
    }

    /// Where it is and how to reach it.
    pub fn description(&self) -> &Description {
        &self.description
    }

    /// The operations of the control address, without the address.
    pub fn control(&self) -> Control {
        self.control.clone()
    }

    /// Ends the centre: no connection is left when this returns.
    pub async fn stop(self) {}
}

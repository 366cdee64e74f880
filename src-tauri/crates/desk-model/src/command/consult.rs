//! Consult.

use finesse_wire::{Action, ApiErrors, DialogId, DialogRequest};

use super::{
    refusal::{self, Refusal},
    verb::{Lane, Request, Verb, View},
};
use crate::{call::Direction, number::Number};

/// The agent calls a third party about a call, which is put on hold (protocol/dialogs.md §2.4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consult {
    id: DialogId,
    to: String,
    /// The calls that were there before.
    known: Vec<DialogId>,
}

impl Consult {
    /// A consultation about a call, with a number as people write it ([`Number`]); `None` when it cannot be dialled.
    #[must_use]
    pub fn parse(id: DialogId, typed: &str) -> Option<Self> {
        Number::parse(typed).map(|number| Self { id, to: number.dialled, known: Vec::new() })
    }
}

impl Verb for Consult {
    fn name(&self) -> &'static str {
        "consult"
    }

    fn lane(&self) -> Lane {
        Lane::Calls
    }

    fn begin(&mut self, now: View<'_>) {
        self.known = now.calls.as_slice().iter().map(|call| call.id.clone()).collect();
    }

    fn request(&self) -> Request {
        let to = Some(self.to.clone());
        Request::Act { id: self.id.clone(), request: DialogRequest { to, ..Action::ConsultCall.into() } }
    }

    fn is_confirmed(&self, now: View<'_>) -> bool {
        let mut calls = now.calls.as_slice().iter();
        calls.any(|call| call.direction == Direction::Outgoing && !self.known.contains(&call.id))
    }

    fn refusal(&self, errors: &ApiErrors) -> Refusal {
        refusal::of_number(errors)
    }
}

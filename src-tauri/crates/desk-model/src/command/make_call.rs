//! Make a call.

use finesse_wire::{ApiErrors, DialogId};

use super::{
    refusal::{self, Refusal},
    verb::{Lane, Request, Verb, View},
};
use crate::{call::Direction, number::Number};

/// The agent makes a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MakeCall {
    to: String,
    /// The calls that were there before.
    known: Vec<DialogId>,
}

impl MakeCall {
    /// A call to a number as people write it ([`Number`]); `None` when it cannot be dialled.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        Number::parse(typed).map(|number| Self { to: number.dialled, known: Vec::new() })
    }
}

impl Verb for MakeCall {
    fn name(&self) -> &'static str {
        "make a call"
    }

    fn lane(&self) -> Lane {
        Lane::Calls
    }

    fn begin(&mut self, now: View<'_>) {
        self.known = now.calls.as_slice().iter().map(|call| call.id.clone()).collect();
    }

    fn request(&self) -> Request {
        Request::MakeCall { to: self.to.clone() }
    }

    fn is_confirmed(&self, now: View<'_>) -> bool {
        let mut calls = now.calls.as_slice().iter();
        calls.any(|call| call.direction == Direction::Outgoing && !self.known.contains(&call.id))
    }

    fn refusal(&self, errors: &ApiErrors) -> Refusal {
        refusal::of_number(errors)
    }
}

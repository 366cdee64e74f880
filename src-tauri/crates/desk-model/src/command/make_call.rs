//! Make a call.

use finesse_wire::{ApiErrors, DialogId};

use super::{
    refusal::Refusal,
    verb::{Lane, Request, Verb, View},
};
use crate::call::Direction;

/// Longest number that is dialled, in characters.
const MAX_NUMBER: usize = 32;

/// The agent makes a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MakeCall {
    to: String,
    /// The calls that were there before.
    known: Vec<DialogId>,
}

impl MakeCall {
    /// A call to a number as people write it; `None` when it cannot be dialled. Blanks, brackets, dots, slashes and dashes are for
    /// people: Finesse passes every character on as it is (protocol/dialogs.md §2.2).
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        let typed = typed.trim();
        let typed = typed.strip_prefix("tel:").or_else(|| typed.strip_prefix("callto:")).unwrap_or(typed);
        let is_for_people = |sign: &char| " \u{a0}\t()-./\u{2010}\u{2011}\u{2013}".contains(*sign);
        let to: String = typed.chars().filter(|sign| !is_for_people(sign)).collect();
        let digits = to.strip_prefix('+').unwrap_or(&to);
        let can_be_dialled = |sign: char| sign.is_ascii_digit() || "*#".contains(sign);
        let fits = to.len() <= MAX_NUMBER && !digits.is_empty() && digits.chars().all(can_be_dialled);
        fits.then_some(Self { to, known: Vec::new() })
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
        let is_invalid = errors.first().is_some_and(|error| error.error_type == "Invalid Destination");
        if is_invalid { Refusal::InvalidNumber } else { Refusal::CallRefused }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_taken_as_people_write_them() {
        let dialled = |typed: &str| MakeCall::parse(typed).map(|call| call.to);
        assert_eq!(dialled(" +49 (30) 123-45.67 ").as_deref(), Some("+49301234567"));
        assert_eq!(dialled("tel:61235").as_deref(), Some("61235"));
        assert_eq!(dialled("callto:61235").as_deref(), Some("61235"));
        assert_eq!(dialled("*72#").as_deref(), Some("*72#"));
        for wrong in ["", "+", "jude", "61235;1", "6+1", &"1".repeat(33)] {
            assert_eq!(dialled(wrong), None, "{wrong}");
        }
    }
}

//! Schedule a callback.

use finesse_wire::{Action, ApiErrors, CallbackTime, DialogId, DialogRequest};

use super::{
    refusal::Refusal,
    verb::{Lane, Request, Verb, View},
};
use crate::number::Number;

/// The agent schedules a callback for the customer of an outbound call, or changes it (protocol/dialogs.md §2.13).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScheduleCallback {
    id: DialogId,
    /// When, in the customer's time.
    time: Option<CallbackTime>,
    /// The number to call.
    number: Option<String>,
}

impl ScheduleCallback {
    /// A callback at this time, to this number as people write it; what is `None` stays as it is. `None` when both are, or when the number
    /// cannot be dialled.
    #[must_use]
    pub fn parse(id: DialogId, time: Option<CallbackTime>, number: Option<&str>) -> Option<Self> {
        let number = match number {
            None => None,
            Some(typed) => Some(Number::parse(typed).filter(|number| number.left_out.is_empty())?.dialled),
        };
        (time.is_some() || number.is_some()).then_some(Self { id, time, number })
    }
}

impl Verb for ScheduleCallback {
    fn name(&self) -> &'static str {
        "schedule a callback"
    }

    fn lane(&self) -> Lane {
        Lane::Calls
    }

    fn request(&self) -> Request {
        let time = self.time.map(|time| ("callbackTime", time.to_string()));
        let number = self.number.clone().map(|number| ("callbackNumber", number));
        let parameters = time.into_iter().chain(number).collect();
        Request::Act {
            id: self.id.clone(),
            request: DialogRequest { parameters, ..Action::UpdateScheduledCallback.into() },
        }
    }

    fn is_confirmed(&self, now: View<'_>) -> bool {
        let outbound = now.calls.get(&self.id).and_then(|call| call.outbound.as_ref());
        let callback = outbound.and_then(|outbound| outbound.callback.as_ref());
        callback.is_some_and(|callback| {
            let is_same = |number: &str| callback.number.as_deref().map(keys) == Some(keys(number));
            self.time.is_none_or(|time| callback.time == Some(time))
                && self.number.as_deref().is_none_or(is_same)
        })
    }

    fn is_void(&self, now: View<'_>) -> bool {
        now.calls.has_ended(&self.id)
    }

    fn refusal(&self, _errors: &ApiErrors) -> Refusal {
        Refusal::CallRefused
    }
}

/// What is dialled of a number, which Finesse may write in its own way.
fn keys(number: &str) -> String {
    number.chars().filter(|sign| sign.is_ascii_digit() || "*#+".contains(*sign)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_callback_needs_a_time_or_a_number_that_can_be_dialled() {
        let at = CallbackTime::parse("2031-02-05T14:30");
        let number = |time, typed| {
            ScheduleCallback::parse(DialogId::new("9"), time, typed).map(|command| command.number)
        };
        assert_eq!(number(at, None), Some(None));
        assert_eq!(number(None, Some("(555) 10-00")), Some(Some("5551000".to_owned())));
        assert_eq!(number(at, Some("5551000")), Some(Some("5551000".to_owned())));
        for typed in ["", "jude", "5551000,,7"] {
            assert_eq!(number(at, Some(typed)), None, "{typed}");
        }
        assert_eq!(number(None, None), None);
    }
}

//! Reclassify an outbound call.

use finesse_wire::{Action, ApiErrors, Classification, DialogId, DialogRequest};

use super::{
    refusal::Refusal,
    verb::{Lane, Request, Verb, View},
};

/// The agent says what an outbound call was (protocol/dialogs.md §2.13).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reclassify {
    id: DialogId,
    classification: Classification,
    /// The answer of the dialler before.
    response_before: Option<String>,
}

impl Reclassify {
    /// For this call.
    #[must_use]
    pub const fn new(id: DialogId, classification: Classification) -> Self {
        Self { id, classification, response_before: None }
    }
}

impl Verb for Reclassify {
    fn name(&self) -> &'static str {
        "reclassify"
    }

    fn lane(&self) -> Lane {
        Lane::Calls
    }

    fn begin(&mut self, now: View<'_>) {
        self.response_before = response(now, &self.id).map(str::to_owned);
    }

    fn request(&self) -> Request {
        let parameters = vec![("outboundClassification", self.classification.as_str().to_owned())];
        Request::Act {
            id: self.id.clone(),
            request: DialogRequest { parameters, ..Action::Reclassify.into() },
        }
    }

    /// `BAResponse` alone tells (protocol/dialogs.md §2.13). In which words is UNCERTAIN, so that another one than before counts too.
    fn is_confirmed(&self, now: View<'_>) -> bool {
        response(now, &self.id).is_some_and(|response| {
            response.eq_ignore_ascii_case(self.classification.as_str())
                || self.response_before.as_deref() != Some(response)
        })
    }

    fn is_void(&self, now: View<'_>) -> bool {
        now.calls.has_ended(&self.id)
    }

    fn refusal(&self, _errors: &ApiErrors) -> Refusal {
        Refusal::CallRefused
    }
}

fn response<'a>(now: View<'a>, id: &DialogId) -> Option<&'a str> {
    now.calls.get(id)?.outbound.as_ref()?.response.as_deref()
}

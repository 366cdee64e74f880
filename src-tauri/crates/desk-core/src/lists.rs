//! What an administrator has configured for an agent: reasons, wrap-up reasons and layouts.
//!
//! They are read once at each sign-in, and again when the agent asks for it: no event tells of a change, and nothing is polled
//! (protocol/dialogs.md §3.1).

use std::mem;

use desk_contract::{Reason, Reasons};
use finesse_client::{Rest, RestError};
use finesse_wire::{LoginId, MediaLayout, ReasonCode};

/// What an administrator has configured for an agent.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lists {
    /// The reasons to choose from, those of wrap-up among them.
    pub(crate) reasons: Reasons,
    /// How call variables are named and ordered.
    pub(crate) layouts: Vec<MediaLayout>,
}

/// Whose lists are read.
#[derive(Debug, Clone)]
pub(crate) struct Whose {
    pub(crate) id: LoginId,
    pub(crate) team: Option<String>,
}

impl Lists {
    /// Reads every list once. One that cannot be read stays as it was: an empty one is no error, because Finesse says itself what it
    /// misses. Gives the first failure.
    pub(crate) async fn read(&mut self, rest: &Rest, whose: &Whose) -> Result<(), RestError> {
        let (id, team) = (&whose.id, whose.team.as_deref());
        let reasons = rest.reason_codes(id, team).await.map(|codes| self.put_reasons(codes));
        let wrap_up = rest.wrap_up_reasons(id, team).await.map(|reasons| {
            self.reasons.wrap_up = reasons.into_iter().map(|reason| reason.label).collect();
        });
        let layouts = rest.media_layouts(id, team).await.map(|layouts| self.layouts = layouts);
        let all =
            [("reasons", reasons), ("wrap-up reasons", wrap_up), ("layouts of call variables", layouts)];
        let mut result = Ok(());
        for (name, read) in all {
            if let Err(why) = &read {
                log_fields::warn!("a list could not be read"; public list = name, personal why = why);
            }
            result = result.and(read);
        }
        result
    }

    /// The reasons that an agent can choose. Those of the system are not among them.
    fn put_reasons(&mut self, codes: Vec<ReasonCode>) {
        let chosen = codes.into_iter().filter(|code| code.system != Some(true));
        let (sign_out, not_ready): (Vec<_>, Vec<_>) = chosen.partition(|code| code.category == "LOGOUT");
        let shown = |codes: Vec<ReasonCode>| {
            codes
                .into_iter()
                .map(|code| Reason { id: code.id.as_str().to_owned(), label: code.label })
                .collect::<Vec<_>>()
        };
        let wrap_up = mem::take(&mut self.reasons.wrap_up);
        self.reasons = Reasons { not_ready: shown(not_ready), sign_out: shown(sign_out), wrap_up };
    }
}

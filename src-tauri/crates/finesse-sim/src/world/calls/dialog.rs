//! A call: the Dialog object and the events about it.

use crate::clock::Moment;
use crate::xml::{leaf, node};

/// States of a participant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LegState {
    Initiating,
    Initiated,
    Alerting,
    Active,
    Held,
    Failed(&'static str),
    WrapUp,
    Dropped,
}

impl LegState {
    pub(crate) fn word(self) -> &'static str {
        match self {
            LegState::Initiating => "INITIATING",
            LegState::Initiated => "INITIATED",
            LegState::Alerting => "ALERTING",
            LegState::Active => "ACTIVE",
            LegState::Held => "HELD",
            LegState::Failed(_) => "FAILED",
            LegState::WrapUp => "WRAP_UP",
            LegState::Dropped => "DROPPED",
        }
    }

    /// What the participant may do now (protocol/dialogs.md §1.4), as far as this centre can do it.
    pub(crate) fn actions(self) -> &'static [&'static str] {
        match self {
            LegState::Initiating | LegState::Initiated => &["DROP", "UPDATE_CALL_DATA"],
            LegState::Alerting => &["ANSWER"],
            LegState::Active => &["HOLD", "DROP", "UPDATE_CALL_DATA"],
            LegState::Held => &["RETRIEVE", "DROP", "UPDATE_CALL_DATA"],
            LegState::Failed(_) => &["DROP"],
            LegState::WrapUp => &["UPDATE_CALL_DATA"],
            LegState::Dropped => &[],
        }
    }
}

/// A participant.
pub(crate) struct Leg {
    pub(crate) address: String,
    /// The agent at this telephone, when it is one's.
    pub(crate) login_id: Option<String>,
    pub(crate) state: LegState,
    pub(crate) started: Moment,
    pub(crate) changed: Moment,
    /// The dialog is in the agent's collection.
    pub(crate) shown: bool,
    /// The leg has been connected.
    pub(crate) answered: bool,
}

/// A call.
pub(crate) struct Dialog {
    pub(crate) id: String,
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) call_type: &'static str,
    /// Number and name; calls from a queue only.
    pub(crate) queue: Option<(u32, String)>,
    pub(crate) variables: Vec<(String, String)>,
    pub(crate) wrap_up_reason: Option<String>,
    pub(crate) legs: Vec<Leg>,
}

impl Dialog {
    pub(crate) fn uri(&self) -> String {
        format!("/finesse/api/Dialog/{}", self.id)
    }

    /// The state, which follows from those of the legs (protocol/dialogs.md §1.3).
    pub(crate) fn state(&self) -> &'static str {
        let any = |wanted: fn(LegState) -> bool| self.legs.iter().any(|leg| wanted(leg.state));
        if any(|state| matches!(state, LegState::Active | LegState::Held)) {
            "ACTIVE"
        } else if any(|state| matches!(state, LegState::Failed(_))) {
            "FAILED"
        } else if any(|state| state == LegState::Alerting) {
            "ALERTING"
        } else if any(|state| state == LegState::Initiated) {
            "INITIATED"
        } else if any(|state| state == LegState::Initiating) {
            "INITIATING"
        } else {
            "DROPPED"
        }
    }

    /// The leg of an agent.
    pub(crate) fn leg_of(&self, login_id: &str) -> Option<&Leg> {
        self.legs.iter().find(|leg| leg.login_id.as_deref() == Some(login_id))
    }

    /// Whether it came from a queue.
    pub(crate) fn routed(&self) -> bool {
        self.queue.is_some()
    }

    /// Sets or replaces a call variable.
    pub(crate) fn set_variable(&mut self, name: &str, value: &str) {
        match self.variables.iter_mut().find(|(known, _)| known == name) {
            Some((_, old)) => value.clone_into(old),
            None => self.variables.push((name.to_owned(), value.to_owned())),
        }
    }

    /// The Dialog object.
    pub(crate) fn xml(&self, root: &str) -> String {
        let (queue_number, queue_name) = match &self.queue {
            Some((number, name)) => (number.to_string(), name.as_str()),
            None => (String::new(), ""),
        };
        let key = if self.routed() { &self.id } else { "" };
        let media = node(
            "mediaProperties",
            [
                leaf("mediaId", "1"),
                leaf("DNIS", &self.to),
                leaf("callType", self.call_type),
                leaf("dialedNumber", &self.to),
                leaf("queueNumber", &queue_number),
                leaf("queueName", queue_name),
                leaf("callKeyCallId", key),
                leaf("callKeySequenceNum", if key.is_empty() { "" } else { "1" }),
                leaf("callKeyPrefix", if key.is_empty() { "" } else { "150001" }),
                leaf("wrapUpReason", self.wrap_up_reason.as_deref().unwrap_or_default()),
                node(
                    "callvariables",
                    self.variables.iter().map(|(name, value)| {
                        node("CallVariable", [leaf("name", name), leaf("value", value)])
                    }),
                ),
            ],
        );
        node(
            root,
            [
                "<associatedDialogUri/>".to_owned(),
                leaf("fromAddress", &self.from),
                leaf("id", &self.id),
                "<secondaryId/>".to_owned(),
                media,
                leaf("mediaType", "Voice"),
                node("participants", self.legs.iter().map(leg_xml)),
                leaf("state", self.state()),
                leaf("toAddress", &self.to),
                leaf("uri", &self.uri()),
            ],
        )
    }
}

fn leg_xml(leg: &Leg) -> String {
    let cause = if let LegState::Failed(cause) = leg.state { cause } else { "" };
    let mut inside = vec![
        node("actions", leg.state.actions().iter().map(|action| leaf("action", action))),
        leaf("mediaAddress", &leg.address),
    ];
    if leg.login_id.is_some() {
        inside.push(leaf("mediaAddressType", "AGENT_DEVICE"));
    }
    inside.extend([
        leaf("startTime", &leg.started.to_string()),
        leaf("state", leg.state.word()),
        leaf("stateCause", cause),
        leaf("stateChangeTime", &leg.changed.to_string()),
    ]);
    node("Participant", inside)
}

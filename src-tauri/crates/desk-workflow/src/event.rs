//! What can happen to a call that starts workflows.

/// What happened to a call (protocol/dialogs.md §6.10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Event {
    /// It rings at the agent.
    Arrives,
    /// The agent has answered it.
    Answered,
    /// It is over for the agent, wrap-up included.
    Ends,
    /// The agent makes it.
    Makes,
    /// A preview of an outbound call is offered to the agent.
    Preview,
}

/// The names that `TriggerSet/name` may have. The exact words are UNCERTAIN (protocol/dialogs.md §6.10): only `CALL_ARRIVES` was seen in an
/// example of Cisco's; the others are what the administration guide's titles suggest. Compared without regard to case, blanks, `_` and `-`.
const NAMES: [(&str, Event); 21] = [
    ("CALL_ARRIVES", Event::Arrives),
    ("CALL_ARRIVED", Event::Arrives),
    ("WHEN_A_CALL_ARRIVES", Event::Arrives),
    ("CALL_ANSWERED", Event::Answered),
    ("CALL_IS_ANSWERED", Event::Answered),
    ("WHEN_A_CALL_IS_ANSWERED", Event::Answered),
    ("CALL_ENDS", Event::Ends),
    ("CALL_ENDED", Event::Ends),
    ("CALL_DROPPED", Event::Ends),
    ("WHEN_A_CALL_ENDS", Event::Ends),
    ("CALL_MADE", Event::Makes),
    ("CALL_INITIATED", Event::Makes),
    ("CALL_ORIGINATED", Event::Makes),
    ("MAKE_CALL", Event::Makes),
    ("MAKES_CALL", Event::Makes),
    ("WHEN_MAKING_A_CALL", Event::Makes),
    ("CALL_PREVIEW", Event::Preview),
    ("CALL_PREVIEWED", Event::Preview),
    ("OUTBOUND_PREVIEW", Event::Preview),
    ("PREVIEW_OUTBOUND_CALL", Event::Preview),
    ("WHILE_PREVIEWING_AN_OUTBOUND_CALL", Event::Preview),
];

impl Event {
    /// The event that a trigger names; `None` for a name that is not known.
    pub(crate) fn of_trigger(name: &str) -> Option<Self> {
        let bare = |text: &str| -> String {
            text.chars().filter(char::is_ascii_alphanumeric).map(|sign| sign.to_ascii_uppercase()).collect()
        };
        let name = bare(name);
        NAMES.iter().find(|(known, _)| bare(known) == name).map(|(_, event)| *event)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trigger_is_known_by_any_of_its_names_and_an_unknown_one_by_none() {
        for (name, event) in [
            ("CALL_ARRIVES", Some(Event::Arrives)),
            ("When a call is answered", Some(Event::Answered)),
            ("call-ends", Some(Event::Ends)),
            ("WHEN_MAKING_A_CALL", Some(Event::Makes)),
            ("CALL_PREVIEW", Some(Event::Preview)),
            ("CALL_TELEPORTED", None),
            ("", None),
        ] {
            assert_eq!(Event::of_trigger(name), event, "{name}");
        }
    }
}

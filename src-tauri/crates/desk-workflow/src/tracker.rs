//! What happened to the calls, each thing once.

use std::{collections::HashMap, sync::Arc};

use finesse_wire::Dialog;

use crate::event::Event;

/// Calls that are over and still remembered, so that nothing happens to them again.
const REMEMBERED: usize = 500;

/// Where a call is for the agent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// It is the preview of an outbound call.
    Preview,
    /// It rings at the agent.
    Ringing,
    /// The agent is making it.
    Dialling,
    /// The agent is in it.
    Talking,
}

/// A call as it is now.
#[derive(Debug, Clone, Copy)]
pub struct Seen<'a> {
    /// What it keeps when its dialog changes: the id of the first one.
    pub key: &'a str,
    /// Where it is.
    pub stage: Stage,
    /// The agent made it.
    pub outgoing: bool,
    /// Its dialog.
    pub dialog: &'a Arc<Dialog>,
}

/// Something that happened to a call.
#[derive(Debug, Clone, PartialEq)]
pub struct Occurrence {
    /// What.
    pub event: Event,
    /// The call.
    pub key: String,
    /// The call at that moment.
    pub dialog: Arc<Dialog>,
}

/// Compares the calls of now with those of before. Each event happens once to a call, whatever is read again.
///
/// What it sees first was there before the program: it may have started workflows then, so only what comes later starts any. A call that is
/// first seen later than it began, because the connection was down, starts only what fits the moment: the page for a ringing call is of no
/// use in a conversation.
#[derive(Debug, Default)]
pub struct Tracker {
    begun: bool,
    calls: HashMap<String, Known>,
    order: u64,
}

#[derive(Debug)]
struct Known {
    happened: Vec<Event>,
    dialog: Arc<Dialog>,
    is_preview: bool,
    /// When it was over, in the order of ends.
    over: Option<u64>,
}

impl Tracker {
    /// What has happened since the last time, in order.
    pub fn observe(&mut self, calls: &[Seen<'_>]) -> Vec<Occurrence> {
        let first = !std::mem::replace(&mut self.begun, true);
        let mut occurrences = self.ended(calls);
        for seen in calls {
            occurrences.extend(self.began(seen));
        }
        if first {
            occurrences.clear();
        }
        occurrences
    }

    fn began(&mut self, seen: &Seen<'_>) -> Option<Occurrence> {
        let known = self.calls.entry(seen.key.to_owned()).or_insert_with(|| Known {
            happened: Vec::new(),
            dialog: Arc::clone(seen.dialog),
            is_preview: true,
            over: None,
        });
        known.dialog = Arc::clone(seen.dialog);
        known.is_preview &= seen.stage == Stage::Preview;
        let event = match seen.stage {
            Stage::Preview => Event::Preview,
            Stage::Ringing => Event::Arrives,
            Stage::Dialling => Event::Makes,
            Stage::Talking if seen.outgoing => Event::Makes,
            Stage::Talking => Event::Answered,
        };
        if known.over.is_some() || known.happened.contains(&event) {
            return None;
        }
        known.happened.push(event);
        Some(Occurrence { event, key: seen.key.to_owned(), dialog: Arc::clone(seen.dialog) })
    }

    /// The calls that are gone. One that became a part of another call goes on in that.
    fn ended(&mut self, calls: &[Seen<'_>]) -> Vec<Occurrence> {
        let mut ended = Vec::new();
        for (key, known) in &mut self.calls {
            if known.over.is_some() || calls.iter().any(|seen| seen.key == key) {
                continue;
            }
            self.order += 1;
            known.over = Some(self.order);
            let merged = calls.iter().any(|seen| seen.dialog.secondary_id.as_ref() == Some(&known.dialog.id));
            if !merged && !known.is_preview {
                let dialog = Arc::clone(&known.dialog);
                ended.push(Occurrence { event: Event::Ends, key: key.clone(), dialog });
            }
        }
        let oldest = self.order.saturating_sub(REMEMBERED as u64);
        self.calls.retain(|_, known| known.over.is_none_or(|over| over > oldest));
        ended
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dialog(id: &str, secondary: &str) -> Arc<Dialog> {
        let text = format!("<Dialog><id>{id}</id><secondaryId>{secondary}</secondaryId></Dialog>");
        Arc::new(Dialog::parse(text.as_bytes()).unwrap())
    }

    /// Each entry: key, stage, outgoing, dialog id, the id that was merged into it.
    type Call = (&'static str, Stage, bool, &'static str, &'static str);

    fn told(tracker: &mut Tracker, calls: &[Call]) -> Vec<(Event, String)> {
        let dialogs: Vec<_> = calls.iter().map(|(_, _, _, id, merged)| dialog(id, merged)).collect();
        let seen: Vec<_> = calls
            .iter()
            .zip(&dialogs)
            .map(|((key, stage, outgoing, ..), dialog)| Seen {
                key,
                stage: *stage,
                outgoing: *outgoing,
                dialog,
            })
            .collect();
        tracker.observe(&seen).into_iter().map(|each| (each.event, each.key)).collect()
    }

    fn begun() -> Tracker {
        let mut tracker = Tracker::default();
        assert_eq!(told(&mut tracker, &[]), []);
        tracker
    }

    #[test]
    fn each_event_happens_once_to_a_call() {
        let mut tracker = begun();
        let ringing: Call = ("1", Stage::Ringing, false, "1", "");
        let talking: Call = ("1", Stage::Talking, false, "1", "");
        assert_eq!(told(&mut tracker, &[ringing]), [(Event::Arrives, "1".to_owned())]);
        assert_eq!(told(&mut tracker, &[ringing]), []);
        assert_eq!(told(&mut tracker, &[talking]), [(Event::Answered, "1".to_owned())]);
        assert_eq!(told(&mut tracker, &[talking]), []);
        assert_eq!(told(&mut tracker, &[]), [(Event::Ends, "1".to_owned())]);
        assert_eq!(told(&mut tracker, &[talking]), [], "a call that comes back after its end");
        assert_eq!(told(&mut tracker, &[]), []);
    }

    #[test]
    fn a_call_of_the_agent_is_made_once_and_not_answered() {
        let mut tracker = begun();
        assert_eq!(
            told(&mut tracker, &[("2", Stage::Dialling, true, "2", "")]),
            [(Event::Makes, "2".to_owned())]
        );
        assert_eq!(told(&mut tracker, &[("2", Stage::Talking, true, "2", "")]), []);
    }

    #[test]
    fn what_was_there_before_the_program_starts_nothing_until_it_changes() {
        let mut tracker = Tracker::default();
        let there: [Call; 2] = [("1", Stage::Ringing, false, "1", ""), ("2", Stage::Talking, false, "2", "")];
        assert_eq!(told(&mut tracker, &there), []);
        let now: [Call; 2] = [("1", Stage::Talking, false, "1", ""), ("2", Stage::Talking, false, "2", "")];
        assert_eq!(told(&mut tracker, &now), [(Event::Answered, "1".to_owned())]);
        assert_eq!(told(&mut tracker, &now[..1]), [(Event::Ends, "2".to_owned())]);
    }

    #[test]
    fn a_call_that_was_answered_while_the_connection_was_down_is_answered_and_does_not_arrive() {
        let mut tracker = begun();
        assert_eq!(
            told(&mut tracker, &[("3", Stage::Talking, false, "3", "")]),
            [(Event::Answered, "3".to_owned())]
        );
    }

    #[test]
    fn a_call_that_became_part_of_another_does_not_end() {
        let mut tracker = begun();
        told(&mut tracker, &[("1", Stage::Talking, false, "1", ""), ("2", Stage::Dialling, true, "2", "")]);
        // The consultation survives under the key of the call that it was about.
        assert_eq!(told(&mut tracker, &[("2", Stage::Talking, true, "2", "1")]), []);
        assert_eq!(told(&mut tracker, &[]), [(Event::Ends, "2".to_owned())]);
    }

    #[test]
    fn a_preview_happens_once_and_its_end_is_no_end_of_a_call() {
        let mut tracker = begun();
        assert_eq!(
            told(&mut tracker, &[("5", Stage::Preview, false, "5", "")]),
            [(Event::Preview, "5".to_owned())]
        );
        assert_eq!(told(&mut tracker, &[]), []);
    }

    #[test]
    fn the_oldest_calls_are_forgotten() {
        let mut tracker = begun();
        for number in 0..REMEMBERED + 20 {
            let (key, dialog) = (number.to_string(), dialog("1", ""));
            tracker.observe(&[Seen { key: &key, stage: Stage::Ringing, outgoing: false, dialog: &dialog }]);
        }
        tracker.observe(&[]);
        assert_eq!(tracker.calls.len(), REMEMBERED);
    }
}

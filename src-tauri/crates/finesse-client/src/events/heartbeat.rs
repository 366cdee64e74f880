//! The pings of one connection that wait for their answer.

use std::{collections::VecDeque, time::Duration};

use finesse_time::Moment;
use finesse_wire::xmpp::{Frame, IqKind};

/// Pings that are waited for: a service that answers none of them keeps the connection alive with other frames for hours.
const WAITED_FOR: usize = 8;

/// The pings that were sent, with the moment of each.
#[derive(Debug, Default)]
pub(super) struct PendingPings(VecDeque<(String, Moment)>);

impl PendingPings {
    pub(super) fn sent(&mut self, id: String, now: Moment) {
        if self.0.len() == WAITED_FOR {
            self.0.pop_front();
        }
        self.0.push_back((id, now));
    }

    /// The round trip of the ping that this frame answers. A service that does not know pings answers with an error.
    pub(super) fn answered(&mut self, frame: &Frame, now: Moment) -> Option<Duration> {
        let Frame::Iq(iq) = frame else { return None };
        if !matches!(iq.kind, IqKind::Result | IqKind::Error) {
            return None;
        }
        let at = self.0.iter().position(|(id, _)| iq.id.as_ref() == Some(id))?;
        // What was sent before it will not be answered any more.
        self.0.drain(..=at).next_back().map(|(_, sent)| now.since(sent))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(text: &str) -> Frame {
        Frame::parse(text).unwrap()
    }

    fn answer(id: &str) -> Frame {
        frame(&format!("<iq type='result' id='{id}' from='fin-a.localhost'/>"))
    }

    fn at(milliseconds: u64) -> Moment {
        Moment::from_start(Duration::from_millis(milliseconds))
    }

    #[test]
    fn a_round_trip_is_told_once_also_when_the_next_ping_is_out_already() {
        let mut pings = PendingPings::default();
        pings.sent("ping-1".into(), at(10_000));
        pings.sent("ping-2".into(), at(20_000));
        assert_eq!(pings.answered(&answer("ping-1"), at(20_500)), Some(Duration::from_millis(10_500)));
        assert_eq!(pings.answered(&answer("ping-1"), at(20_600)), None);
        let refusal = frame("<iq type='error' id='ping-2'><error><forbidden/></error></iq>");
        assert_eq!(pings.answered(&refusal, at(20_700)), Some(Duration::from_millis(700)));
    }

    #[test]
    fn only_an_answer_to_a_ping_of_ours_is_one() {
        let mut pings = PendingPings::default();
        pings.sent("ping-1".into(), at(0));
        let question = frame("<iq type='get' id='ping-1'><ping xmlns='urn:xmpp:ping'/></iq>");
        for other in [question, answer("roster"), frame("<presence/>")] {
            assert_eq!(pings.answered(&other, at(1)), None, "{other:?}");
        }
        assert!(pings.answered(&answer("ping-1"), at(2)).is_some());
    }

    #[test]
    fn pings_that_are_never_answered_are_forgotten() {
        let mut pings = PendingPings::default();
        for number in 0..10_000_u64 {
            pings.sent(format!("ping-{number}"), at(number));
        }
        assert_eq!(pings.0.len(), WAITED_FOR);
        assert!(pings.answered(&answer("ping-9999"), at(10_000)).is_some());
        assert!(pings.0.is_empty());
    }
}

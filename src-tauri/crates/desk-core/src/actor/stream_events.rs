//! What the link to the notification service tells.

use desk_model::Input;
use finesse_client::{StreamEvent, StreamState};

use super::state::Actor;
use crate::{journal, projection};

impl Actor {
    pub(super) fn stream_event(&mut self, event: StreamEvent) {
        match event {
            StreamEvent::Notification(notification) => self.feed(Input::Event(notification)),
            StreamEvent::Lost(why) => self.publisher.journal.link(journal::LOST, journal::no_link(why)),
            StreamEvent::Pong { took } => self.publisher.journal.ping(took),
            StreamEvent::State(state) => self.stream_is(&state),
            StreamEvent::Finesse { available } => self.feed(Input::WebApplication { available }),
            StreamEvent::Unresponsive(late) => self.feed(Input::Unresponsive(late)),
            // The link has told the log.
            StreamEvent::NotSubscribed { .. } => {}
            StreamEvent::Unreadable { kind, bytes } => {
                log_fields::warn!("an event that could not be read was left alone"; public kind = kind, public bytes = bytes);
            }
        }
    }

    fn stream_is(&mut self, state: &StreamState) {
        self.feed(Input::Stream(stream_state(state)));
        self.found(state);
        if self.active.is_some() {
            self.publisher.link(projection::link(state));
        }
    }

    pub(super) fn stream_ended(&mut self) {
        if self.active.is_some() {
            let why = "the link ended by itself";
            log_fields::error!("the event stream has ended"; public why = why);
            self.close_desk(why);
        }
    }
}

fn stream_state(state: &StreamState) -> desk_model::StreamState {
    match state {
        StreamState::Online { .. } => desk_model::StreamState::Online,
        StreamState::Connecting { .. } | StreamState::Waiting { .. } => desk_model::StreamState::Down,
        StreamState::Idle | StreamState::SignInNeeded | StreamState::Closed(_) => {
            desk_model::StreamState::Stopped
        }
    }
}

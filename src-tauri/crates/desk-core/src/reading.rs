//! A reading of the agent and the calls, and the events that wait for it.

use std::sync::Arc;

use finesse_client::{Clock, Rest, RestError};
use finesse_wire::{Dialog, LoginId, Notification, User};

use crate::time::ServerClock;

/// How often a reading is repeated because events arrived meanwhile, before their order is taken as it is.
const READINGS: u32 = 3;

/// Events that may wait for a reading. When one more comes they are forgotten, and everything is read once more instead.
const WAITING: usize = 256;

/// Everything Finesse knows about the agent and the calls, read at one time.
pub(crate) struct Reading {
    pub(crate) user: User,
    pub(crate) dialogs: Vec<Dialog>,
    pub(crate) server_clock: Option<ServerClock>,
}

/// Reads it. Finesse's clock is only for display, so it is read beside the rest; without it, stamps count from when they are read.
pub(crate) async fn read(
    rest: &Rest,
    id: &LoginId,
    clock: &Arc<dyn Clock>,
) -> Result<Box<Reading>, RestError> {
    let server_clock = async {
        let stamp = rest.system_info().await.ok()?.timestamp?;
        Some(ServerClock::new(stamp, clock.now()))
    };
    let picture = async { Ok::<_, RestError>((rest.user(id).await?, rest.dialogs(id).await?)) };
    let (server_clock, picture) = tokio::join!(server_clock, picture);
    let (user, dialogs) = picture?;
    Ok(Box::new(Reading { user, dialogs, server_clock }))
}

/// A reading on its way, and the events that must wait for it.
#[derive(Default)]
pub(crate) struct Underway {
    /// How often it was repeated.
    repeated: u32,
    /// It is to be repeated whatever it brings.
    again: bool,
    waiting: Vec<Notification>,
}

impl Underway {
    /// What it brings may be too old: the link came back since it was sent, or something else that is not among the events.
    pub(crate) fn repeat(&mut self) {
        self.again = true;
    }

    /// An event waits for it.
    pub(crate) fn wait(&mut self, notification: Notification) {
        if self.waiting.len() == WAITING {
            log::warn!("more than {WAITING} events wait for a reading: everything is read once more instead");
            self.waiting.clear();
            self.again = true;
        }
        self.waiting.push(notification);
    }

    /// It came back, and is sent once more when this says so: what waits may be older or newer than what it brought, and a reading
    /// without events in between is neither.
    pub(crate) fn is_repeated(&mut self) -> bool {
        let again = self.again || (!self.waiting.is_empty() && self.repeated + 1 < READINGS);
        if again {
            *self = Self { repeated: self.repeated + 1, ..Self::default() };
        }
        again
    }

    /// It failed. Whether another one is due at once.
    pub(crate) fn is_due_again(&self) -> bool {
        self.again
    }

    /// The events that waited.
    pub(crate) fn waited(self) -> Vec<Notification> {
        self.waiting
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event() -> Notification {
        Notification::parse("/finesse/api/User/40217", b"<Update><event>PUT</event><data/></Update>").unwrap()
    }

    #[test]
    fn a_reading_is_repeated_as_long_as_events_come_and_three_times_at_most() {
        let mut underway = Underway::default();
        assert!(!underway.is_repeated(), "nothing came");
        for again in [true, true, false] {
            underway.wait(event());
            assert_eq!(underway.is_repeated(), again);
        }
        assert_eq!(underway.waited().len(), 1);
    }

    #[test]
    fn no_more_events_wait_than_have_room_and_then_it_is_read_once_more_whatever_was_read() {
        let mut underway = Underway { repeated: READINGS, ..Underway::default() };
        (0..WAITING).for_each(|_| underway.wait(event()));
        assert!(!underway.is_due_again());
        (0..10_000).for_each(|_| underway.wait(event()));
        assert!(underway.waiting.len() <= WAITING);
        assert!(underway.is_due_again() && underway.is_repeated());
        assert!(underway.waited().is_empty());
    }
}

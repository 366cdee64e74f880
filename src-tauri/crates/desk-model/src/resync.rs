//! A resync reads the agent and the calls once more. Events that arrive meanwhile wait for it.

use std::time::Duration;

use finesse_time::Moment;
use finesse_wire::{Dialog, Notification, User};

use crate::timestamps::ServerClock;

/// How often a resync is made because events arrived during it, before the order in which they came is taken as it is.
const ATTEMPTS: u32 = 3;

/// Events that may wait for a resync. With one more they are discarded, and everything is read once more instead.
const MAX_WAITING: usize = 256;

/// Pause before a resync that failed for the moment is tried again.
const RETRY_AFTER: Duration = Duration::from_secs(5);

/// Everything Finesse knows about the agent and the calls, read at one time.
#[derive(Debug, Clone)]
pub struct Resync {
    /// The agent.
    pub user: User,
    /// The agent's dialogs.
    pub dialogs: Vec<Dialog>,
    /// The clock of the server, when it said what it shows.
    pub server_clock: Option<ServerClock>,
}

/// The resync that is under way, if any, and the one that is planned.
#[derive(Debug, Default)]
pub(crate) struct Resyncing {
    underway: Option<Underway>,
    retry_at: Option<Moment>,
}

/// A resync that is under way, and the events that wait for it.
#[derive(Debug, Default)]
struct Underway {
    repeated: u32,
    /// It is to be repeated whatever it brings.
    again: bool,
    waiting: Vec<Notification>,
}

/// What to do with a resync that came back.
#[derive(Debug)]
pub(crate) enum CameBack {
    /// None was under way.
    Unexpected,
    /// It may be older than an event that arrived meanwhile: read everything once more.
    Repeat,
    /// Apply it, then these events.
    Apply(Vec<Notification>),
}

/// What to do after a resync that failed.
#[derive(Debug)]
pub(crate) struct Failed {
    /// The events that waited.
    pub(crate) waited: Vec<Notification>,
    /// Read everything at once again.
    pub(crate) repeat: bool,
}

impl Resyncing {
    /// Whether one is under way.
    pub(crate) fn is_underway(&self) -> bool {
        self.underway.is_some()
    }

    /// Begins one, or has the one under way repeated: what it brings may be too old. True when the request must be sent now.
    pub(crate) fn begin(&mut self) -> bool {
        match &mut self.underway {
            Some(underway) => {
                underway.again = true;
                false
            }
            None => {
                self.underway = Some(Underway::default());
                true
            }
        }
    }

    /// Lets an event wait for the resync under way. False when there was no more room: then all of them are discarded, and the resync
    /// is repeated. [`Resyncing::is_underway`] must hold.
    pub(crate) fn wait(&mut self, event: Notification) -> bool {
        let Some(underway) = &mut self.underway else { return true };
        let fits = underway.waiting.len() < MAX_WAITING;
        if !fits {
            underway.waiting.clear();
            underway.again = true;
        }
        underway.waiting.push(event);
        fits
    }

    /// It came back. What waits may be older or newer than what it brought; a resync during which nothing arrives is neither.
    pub(crate) fn came_back(&mut self) -> CameBack {
        let Some(underway) = self.underway.take() else { return CameBack::Unexpected };
        if underway.again || (!underway.waiting.is_empty() && underway.repeated + 1 < ATTEMPTS) {
            self.underway = Some(Underway { repeated: underway.repeated + 1, ..Underway::default() });
            CameBack::Repeat
        } else {
            CameBack::Apply(underway.waiting)
        }
    }

    /// It failed. None is under way any more; `temporary` plans another one.
    pub(crate) fn failed(&mut self, temporary: bool, now: Moment) -> Failed {
        let underway = self.underway.take().unwrap_or_default();
        if temporary && !underway.again {
            self.retry_at = Some(now + RETRY_AFTER);
        }
        Failed { waited: underway.waiting, repeat: underway.again }
    }

    pub(crate) fn next_deadline(&self) -> Option<Moment> {
        self.retry_at
    }

    /// Whether the planned one is due. It is planned no more afterwards.
    pub(crate) fn take_due(&mut self, now: Moment) -> bool {
        self.retry_at.take_if(|at| *at <= now).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event() -> Notification {
        Notification::parse("/finesse/api/User/40217", b"<Update><event>PUT</event><data/></Update>").unwrap()
    }

    fn applied(resyncing: &mut Resyncing) -> Option<usize> {
        match resyncing.came_back() {
            CameBack::Apply(waited) => Some(waited.len()),
            CameBack::Repeat | CameBack::Unexpected => None,
        }
    }

    /// Rows: events during each attempt, and whether it is applied (with how many events) or repeated.
    #[test]
    fn a_resync_is_repeated_as_long_as_events_arrive_and_three_times_at_most() {
        for attempts in
            [vec![(0, Some(0))], vec![(1, None), (0, Some(0))], vec![(1, None), (2, None), (3, Some(3))]]
        {
            let mut resyncing = Resyncing::default();
            assert!(resyncing.begin());
            for (events, outcome) in attempts {
                (0..events).for_each(|_| assert!(resyncing.wait(event())));
                assert_eq!(applied(&mut resyncing), outcome, "after {events} events");
            }
            assert!(!resyncing.is_underway());
        }
    }

    #[test]
    fn one_that_is_asked_for_during_another_repeats_it_whatever_it_brings() {
        let mut resyncing = Resyncing::default();
        assert!(resyncing.begin());
        for _ in 0..5 {
            assert!(!resyncing.begin(), "one at a time");
            assert_eq!(applied(&mut resyncing), None);
        }
        assert_eq!(applied(&mut resyncing), Some(0));
        assert!(matches!(resyncing.came_back(), CameBack::Unexpected));
    }

    #[test]
    fn no_more_than_256_events_wait_and_then_everything_is_read_once_more() {
        let mut resyncing = Resyncing::default();
        resyncing.begin();
        let fitted = (0..MAX_WAITING).filter(|_| resyncing.wait(event())).count();
        assert_eq!(fitted, MAX_WAITING);
        assert!(!resyncing.wait(event()));
        assert!(resyncing.underway.as_ref().is_some_and(|underway| underway.waiting.len() == 1));
        assert_eq!(applied(&mut resyncing), None);
        assert_eq!(applied(&mut resyncing), Some(0));
    }

    /// Rows: asked for again meanwhile, temporary; repeat at once, retry after five seconds.
    #[test]
    fn a_resync_that_fails_is_repeated_at_once_or_later_or_not_at_all() {
        for (asked_again, temporary, repeat, retry) in [
            (false, true, false, true),
            (false, false, false, false),
            (true, true, true, false),
            (true, false, true, false),
        ] {
            let mut resyncing = Resyncing::default();
            resyncing.begin();
            if asked_again {
                resyncing.begin();
            }
            assert!(resyncing.wait(event()));
            let failed = resyncing.failed(temporary, Moment::default());
            assert_eq!((failed.repeat, failed.waited.len()), (repeat, 1));
            let due = Moment::default() + RETRY_AFTER;
            assert_eq!(resyncing.next_deadline(), retry.then_some(due));
            assert!(!resyncing.take_due(Moment::default()));
            assert_eq!((resyncing.take_due(due), resyncing.take_due(due)), (retry, false));
        }
    }
}

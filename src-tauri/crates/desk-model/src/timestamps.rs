//! Finesse's time stamps on the desk's clock.

use std::time::Duration;

use finesse_time::Moment;
use finesse_wire::Timestamp;

/// The desk's clock starts this long before the program, in milliseconds, so that what began earlier has a time of its own, in the oldest
/// history too.
const BEFORE_START: u64 = 120 * 24 * 60 * 60 * 1000;

/// A time on the desk's clock, in milliseconds. The clock starts 120 days before the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeskTime(pub u64);

impl DeskTime {
    /// This time plus a duration.
    #[must_use]
    pub fn after(self, duration: Duration) -> Self {
        Self(self.0.saturating_add(u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)))
    }
}

impl From<Moment> for DeskTime {
    fn from(moment: Moment) -> Self {
        Self(BEFORE_START.saturating_add(u64::try_from(moment.as_millis()).unwrap_or(u64::MAX)))
    }
}

/// What the server's clock showed at a moment of ours.
///
/// Finesse stamps states and legs with its own wall clock; ours may differ by hours, so every stamp is read relative to this pair
/// (protocol/dialogs.md §4.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ServerClock {
    server: Timestamp,
    at: Moment,
}

impl ServerClock {
    /// The server's clock showed `server` at the moment `at`.
    #[must_use]
    pub fn new(server: Timestamp, at: Moment) -> Self {
        Self { server, at }
    }

    /// When the server's clock showed `stamp`; never later than `now`.
    fn time_of(self, stamp: Timestamp, now: Moment) -> DeskTime {
        let ago = self.server.0.saturating_sub(stamp.0);
        let at = DeskTime::from(self.at).0;
        let then = if ago >= 0 {
            at.saturating_sub(ago.unsigned_abs())
        } else {
            at.saturating_add(ago.unsigned_abs())
        };
        DeskTime(then.min(DeskTime::from(now).0))
    }
}

/// Reads the stamps of one document.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stamps {
    clock: Option<ServerClock>,
    now: Moment,
}

impl Stamps {
    pub(crate) fn new(clock: Option<ServerClock>, now: Moment) -> Self {
        Self { clock, now }
    }

    /// The time of a stamp. Without a stamp, or without knowing the server's clock: what was known `before`, else now.
    pub(crate) fn read(self, stamp: Option<Timestamp>, before: Option<DeskTime>) -> DeskTime {
        match (stamp, self.clock) {
            (Some(stamp), Some(clock)) => clock.time_of(stamp, self.now),
            (Some(_) | None, Some(_) | None) => before.unwrap_or(self.now()),
        }
    }

    pub(crate) fn now(self) -> DeskTime {
        DeskTime::from(self.now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SERVER_NOW: i64 = 1_000_000_000;

    /// What a stamp is read as, in milliseconds before now. Rows: the clock of the server is known, the stamp relative to its clock when
    /// it was asked a second ago, what was known before relative to now.
    #[test]
    fn stamps_are_read_relative_to_the_clock_of_the_server() {
        let now = Moment::from_start(Duration::from_secs(6));
        let clock = ServerClock::new(Timestamp(SERVER_NOW), Moment::from_start(Duration::from_secs(5)));
        for (known, stamp, before, ago, why) in [
            (true, Some(-600_000), None, 601_000, "it began before the program"),
            (true, Some(0), None, 1_000, "the moment when the clock was read"),
            (true, Some(500), None, 500, "since the clock was read"),
            (true, Some(60_000), None, 0, "a stamp from the future is now"),
            (true, None, Some(7_000), 7_000, "without a stamp, what was known"),
            (false, Some(-600_000), Some(7_000), 7_000, "without a clock, what was known"),
            (false, None, None, 0, "nothing is known"),
        ] {
            let stamps = Stamps::new(known.then_some(clock), now);
            let at = |ago: u64| DeskTime(stamps.now().0 - ago);
            let read = stamps.read(stamp.map(|stamp| Timestamp(SERVER_NOW + stamp)), before.map(at));
            assert_eq!(read, at(ago), "{why}");
        }
    }

    #[test]
    fn a_time_on_the_desks_clock_has_room_for_120_days_before_the_start() {
        assert_eq!(DeskTime::from(Moment::default()).0, 120 * 86_400_000);
        assert_eq!(DeskTime(5).after(Duration::from_secs(2)), DeskTime(2_005));
    }
}

use std::time::Duration;

use desk_contract::Millis;
use finesse_client::Moment;
use finesse_wire::Timestamp;

/// The page's clock starts this long before the program, so that a state that began earlier has a moment of its own.
const BEFORE_START: u64 = 30 * 24 * 60 * 60 * 1000;

/// A moment of ours, for the page.
pub(crate) fn millis(moment: Moment) -> Millis {
    Millis(BEFORE_START.saturating_add(u64::try_from(moment.as_millis()).unwrap_or(u64::MAX)))
}

/// What the server's clock showed at a moment of ours.
///
/// Finesse stamps states and legs with its own wall clock; ours may differ by hours, so every stamp is read relative to
/// this pair (protocol/dialogs.md §4.5).
#[derive(Debug, Clone, Copy)]
pub(crate) struct ServerClock {
    server: Timestamp,
    at: Moment,
}

impl ServerClock {
    pub(crate) fn new(server: Timestamp, at: Moment) -> Self {
        Self { server, at }
    }

    /// When, on the page's clock, the server's clock showed `stamp`; never later than `now`.
    pub(crate) fn millis_at(self, stamp: Timestamp, now: Moment) -> Millis {
        let ago = self.server.0.saturating_sub(stamp.0);
        let at = millis(self.at).0;
        let then = if ago >= 0 {
            at.saturating_sub(ago.unsigned_abs())
        } else {
            at.saturating_add(ago.unsigned_abs())
        };
        Millis(then.min(millis(now).0))
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

    /// The moment of a stamp. Without a stamp, or without knowing the server's clock: what was known `before`, else now.
    pub(crate) fn read(self, stamp: Option<Timestamp>, before: Option<Millis>) -> Millis {
        match (stamp, self.clock) {
            (Some(stamp), Some(clock)) => clock.millis_at(stamp, self.now),
            (Some(_) | None, Some(_) | None) => before.unwrap_or(millis(self.now)),
        }
    }

    pub(crate) fn now(self) -> Millis {
        millis(self.now)
    }
}

/// `since` plus whole seconds.
pub(crate) fn after(since: Millis, seconds: u32) -> Millis {
    let life = Duration::from_secs(u64::from(seconds));
    Millis(since.0.saturating_add(u64::try_from(life.as_millis()).unwrap_or(u64::MAX)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(seconds: u64) -> Moment {
        Moment::from_start(Duration::from_secs(seconds))
    }

    #[test]
    fn a_stamp_from_before_the_start_keeps_its_distance() {
        let clock = ServerClock::new(Timestamp(1_000_000_000), moment(5));
        let stamps = Stamps::new(Some(clock), moment(6));
        let since = stamps.read(Some(Timestamp(1_000_000_000 - 600_000)), None);
        assert_eq!(stamps.now().0 - since.0, 601_000);
    }

    #[test]
    fn a_stamp_from_the_future_is_now() {
        let clock = ServerClock::new(Timestamp(0), moment(5));
        let stamps = Stamps::new(Some(clock), moment(6));
        assert_eq!(stamps.read(Some(Timestamp(60_000)), None), stamps.now());
    }

    #[test]
    fn without_a_server_clock_what_was_known_stays() {
        let stamps = Stamps::new(None, moment(6));
        assert_eq!(stamps.read(Some(Timestamp(60_000)), Some(Millis(7))), Millis(7));
        assert_eq!(stamps.read(None, None), stamps.now());
    }
}

//! The desk's clock and the time of day.

use std::time::SystemTime;

use desk_contract::Millis;
use desk_model::DeskTime;
use finesse_client::Clock;

/// Turns times of the desk's clock into those of the day, in milliseconds since 1970, and back. The two are compared once, so that a time of
/// day that jumps changes no entry.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Calendar {
    /// What is added to the desk's clock.
    ahead: i64,
}

impl Calendar {
    pub(crate) fn new(clock: &dyn Clock) -> Self {
        let wall = clock.wall().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_millis());
        let wall = i64::try_from(wall).unwrap_or(i64::MAX);
        Self { ahead: wall.saturating_sub_unsigned(DeskTime::from(clock.now()).0) }
    }

    pub(crate) fn wall(self, at: DeskTime) -> i64 {
        self.ahead.saturating_add_unsigned(at.0)
    }

    pub(crate) fn shown(self, wall: i64) -> Millis {
        Millis(u64::try_from(wall.saturating_sub(self.ahead)).unwrap_or(0))
    }

    pub(crate) fn wall_of(self, shown: Millis) -> i64 {
        self.wall(DeskTime(shown.0))
    }
}

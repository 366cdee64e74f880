//! The centre's clock: real time plus an offset that the control can raise.

use std::fmt;
use std::ops::{Add, Sub};
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use time::OffsetDateTime;
use time::format_description::FormatItem;
use time::macros::format_description;

const ISO: &[FormatItem<'_>] =
    format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:3]Z");

/// A moment: milliseconds since 1970, by the centre's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Moment(i64);

impl Moment {
    /// From milliseconds since 1970.
    #[cfg(feature = "saml")]
    pub(crate) fn from_millis(millis: i64) -> Moment {
        Moment(millis)
    }

    /// Milliseconds since 1970.
    pub(crate) fn as_millis(self) -> i64 {
        self.0
    }
}

impl Add<Duration> for Moment {
    type Output = Moment;
    fn add(self, by: Duration) -> Moment {
        Moment(self.0.saturating_add(i64::try_from(by.as_millis()).unwrap_or(i64::MAX)))
    }
}

impl Sub for Moment {
    type Output = Duration;
    /// How long after `other`; zero when before.
    fn sub(self, other: Moment) -> Duration {
        Duration::from_millis(u64::try_from(self.0.saturating_sub(other.0)).unwrap_or(0))
    }
}

/// `2031-02-03T07:15:09.120Z`, Finesse's form.
impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = OffsetDateTime::from_unix_timestamp_nanos(i128::from(self.0) * 1_000_000)
            .ok()
            .and_then(|at| at.format(ISO).ok())
            .unwrap_or_default();
        f.write_str(&text)
    }
}

/// The clock.
#[derive(Debug)]
pub(crate) struct Clock {
    started: Instant,
    started_at: i64,
    offset: AtomicI64,
}

impl Clock {
    /// A clock that shows the time of day.
    pub(crate) fn new() -> Clock {
        let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Clock {
            started: Instant::now(),
            started_at: i64::try_from(since_1970.as_millis()).unwrap_or(0),
            offset: AtomicI64::new(0),
        }
    }

    /// Now.
    pub(crate) fn now(&self) -> Moment {
        Moment(self.started_at + self.offset.load(Ordering::SeqCst)) + self.started.elapsed()
    }

    /// Moves on.
    pub(crate) fn advance(&self, by: Duration) {
        self.offset.fetch_add(i64::try_from(by.as_millis()).unwrap_or(0), Ordering::SeqCst);
    }
}

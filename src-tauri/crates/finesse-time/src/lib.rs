#![doc = include_str!("../README.md")]

#[cfg(feature = "test-clock")]
mod test_clock;

use std::{
    ops::Add,
    pin::Pin,
    time::{Duration, SystemTime},
};

#[cfg(feature = "test-clock")]
pub use test_clock::TestClock;

/// A future behind a pointer, as a trait that must be usable as `dyn` returns it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A moment: the time since some start, on a clock that only goes forward and also counts while the computer sleeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Hash)]
pub struct Moment(Duration);

impl Moment {
    /// The moment this long after the clock's start.
    #[must_use]
    pub fn from_start(since: Duration) -> Self {
        Self(since)
    }

    /// Time passed since an earlier moment; zero when it is later.
    #[must_use]
    pub fn since(self, earlier: Self) -> Duration {
        self.0.saturating_sub(earlier.0)
    }

    /// Milliseconds since the clock's start.
    #[must_use]
    pub fn as_millis(self) -> u128 {
        self.0.as_millis()
    }
}

impl Add<Duration> for Moment {
    type Output = Self;

    fn add(self, later: Duration) -> Self {
        Self(self.0.saturating_add(later))
    }
}

/// Where time comes from.
pub trait Clock: Send + Sync + 'static {
    /// The present moment.
    fn now(&self) -> Moment;

    /// Ends at the moment, or at once when it is past.
    fn sleep_until(&self, at: Moment) -> BoxFuture<'static, ()>;

    /// The time of day. It may jump, so nothing waits by it: it only carries an age over a restart.
    fn wall(&self) -> SystemTime;
}

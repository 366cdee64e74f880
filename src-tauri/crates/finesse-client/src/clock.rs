//! The computer's clock.

use std::time::{Duration, Instant, SystemTime};

use finesse_time::{BoxFuture, Clock, Moment};

/// Longest wait without looking at the clock: the runtime's timers stand still while the computer sleeps, so after waking
/// a moment that passed meanwhile is noticed within this time.
const LOOK_AGAIN: Duration = Duration::from_secs(15);

/// The computer's clock: monotonic, counts during sleep (Linux `CLOCK_BOOTTIME`, macOS `CLOCK_MONOTONIC`, Windows the
/// performance counter).
#[derive(Debug, Clone, Copy)]
pub struct SystemClock {
    start: Duration,
    instant: Instant,
}

impl SystemClock {
    /// A clock that starts now.
    #[must_use]
    pub fn new() -> Self {
        let instant = Instant::now();
        Self { start: reading(instant), instant }
    }
}

impl Default for SystemClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Moment {
        Moment::from_start(reading(self.instant).saturating_sub(self.start))
    }

    fn sleep_until(&self, at: Moment) -> BoxFuture<'static, ()> {
        let clock = *self;
        Box::pin(async move {
            loop {
                let left = at.since(clock.now());
                if left.is_zero() {
                    return;
                }
                tokio::time::sleep(left.min(LOOK_AGAIN)).await;
            }
        })
    }

    fn wall(&self) -> SystemTime {
        SystemTime::now()
    }
}

#[cfg(unix)]
fn reading(_: Instant) -> Duration {
    #[cfg(any(target_os = "linux", target_os = "android"))]
    const ID: rustix::time::ClockId = rustix::time::ClockId::Boottime;
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    const ID: rustix::time::ClockId = rustix::time::ClockId::Monotonic;
    let time = rustix::time::clock_gettime(ID);
    Duration::new(u64::try_from(time.tv_sec).unwrap_or(0), u32::try_from(time.tv_nsec).unwrap_or(0))
}

#[cfg(not(unix))]
fn reading(start: Instant) -> Duration {
    start.elapsed()
}

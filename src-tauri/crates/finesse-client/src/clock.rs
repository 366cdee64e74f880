//! Time, passed in.

use std::{
    ops::Add,
    time::{Duration, Instant, SystemTime},
};

use crate::BoxFuture;

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
        Moment(reading(self.instant).saturating_sub(self.start))
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

#[cfg(feature = "test-clock")]
pub use by_hand::TestClock;

#[cfg(feature = "test-clock")]
mod by_hand {
    use std::{
        collections::BTreeMap,
        pin::Pin,
        sync::{Arc, Mutex, MutexGuard, PoisonError},
        task::{Context, Poll, Waker},
    };

    use tokio::sync::watch;

    use super::{BoxFuture, Clock, Duration, Moment, SystemTime};

    /// A clock that stands still until a test moves it.
    #[derive(Debug, Clone)]
    pub struct TestClock {
        shared: Arc<Mutex<Shared>>,
        changed: watch::Sender<u64>,
    }

    #[derive(Debug, Default)]
    struct Shared {
        now: Moment,
        /// How far the time of day is ahead of the moment.
        wall_ahead: Duration,
        next_id: u64,
        sleepers: BTreeMap<(Moment, u64), Option<Waker>>,
    }

    impl Default for TestClock {
        fn default() -> Self {
            Self::new()
        }
    }

    impl TestClock {
        /// A clock at its start.
        #[must_use]
        pub fn new() -> Self {
            Self { shared: Arc::default(), changed: watch::channel(0).0 }
        }

        /// Moves the clock forward and wakes everyone whose moment has come.
        pub fn advance(&self, by: Duration) {
            let to = self.now() + by;
            self.advance_to(to);
        }

        /// The same, to a moment; never back.
        pub fn advance_to(&self, to: Moment) {
            let woken: Vec<Waker> = {
                let mut shared = self.lock();
                shared.now = shared.now.max(to);
                let now = shared.now;
                shared
                    .sleepers
                    .iter_mut()
                    .filter(|((at, _), _)| *at <= now)
                    .filter_map(|(_, waker)| waker.take())
                    .collect()
            };
            for waker in woken {
                waker.wake();
            }
        }

        /// Sets the time of day, counted from 1970, as somebody does who corrects a clock.
        pub fn set_wall(&self, since_1970: Duration) {
            let mut shared = self.lock();
            shared.wall_ahead = since_1970.saturating_sub(shared.now.0);
        }

        /// The next moment anyone sleeps until.
        #[must_use]
        pub fn next_sleeper(&self) -> Option<Moment> {
            let shared = self.lock();
            shared.sleepers.keys().map(|(at, _)| *at).find(|at| *at > shared.now)
        }

        /// Waits, without time, until somebody sleeps until a moment that `wanted` accepts; gives that moment.
        pub async fn until_sleeper(&self, wanted: impl Fn(Moment) -> bool) -> Moment {
            let mut changed = self.changed.subscribe();
            loop {
                let found = self.lock().sleepers.keys().map(|(at, _)| *at).find(|at| wanted(*at));
                if let Some(at) = found {
                    return at;
                }
                if changed.changed().await.is_err() {
                    std::future::pending::<()>().await;
                }
            }
        }

        fn lock(&self) -> MutexGuard<'_, Shared> {
            self.shared.lock().unwrap_or_else(PoisonError::into_inner)
        }
    }

    impl Clock for TestClock {
        fn now(&self) -> Moment {
            self.lock().now
        }

        fn sleep_until(&self, at: Moment) -> BoxFuture<'static, ()> {
            Box::pin(Sleep { clock: self.clone(), at, id: None })
        }

        fn wall(&self) -> SystemTime {
            let shared = self.lock();
            SystemTime::UNIX_EPOCH + shared.wall_ahead + shared.now.0
        }
    }

    struct Sleep {
        clock: TestClock,
        at: Moment,
        id: Option<u64>,
    }

    impl Future for Sleep {
        type Output = ();

        fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
            let (at, known) = (self.at, self.id);
            let mut shared = self.clock.lock();
            if at <= shared.now {
                return Poll::Ready(());
            }
            let id = known.unwrap_or_else(|| {
                shared.next_id += 1;
                shared.next_id
            });
            shared.sleepers.insert((at, id), Some(cx.waker().clone()));
            drop(shared);
            if known.is_none() {
                self.id = Some(id);
                self.clock.changed.send_modify(|count| *count += 1);
            }
            Poll::Pending
        }
    }

    impl Drop for Sleep {
        fn drop(&mut self) {
            if let Some(id) = self.id {
                self.clock.lock().sleepers.remove(&(self.at, id));
            }
        }
    }
}

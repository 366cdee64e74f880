use std::{
    collections::BTreeMap,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, Waker},
    time::{Duration, SystemTime},
};

use crate::{BoxFuture, Clock, Moment};

/// A clock that stands still until a test moves it.
#[derive(Debug, Clone, Default)]
pub struct TestClock {
    shared: Arc<Mutex<Shared>>,
}

#[derive(Debug, Default)]
struct Shared {
    now: Moment,
    /// How far the time of day is ahead of the moment.
    wall_ahead: Duration,
    next_id: u64,
    sleepers: BTreeMap<(Moment, u64), Option<Waker>>,
    /// Who waits for the next sleeper.
    watchers: Vec<Waker>,
}

impl TestClock {
    /// A clock at its start.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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
        shared.wall_ahead = since_1970.saturating_sub(shared.now.since(Moment::default()));
    }

    /// The next moment anyone sleeps until.
    #[must_use]
    pub fn next_sleeper(&self) -> Option<Moment> {
        let shared = self.lock();
        shared.sleepers.keys().map(|(at, _)| *at).find(|at| *at > shared.now)
    }

    /// Waits, without time, until a task sleeps until a moment that `wanted` accepts; gives that moment.
    pub async fn until_sleeper(&self, wanted: impl Fn(Moment) -> bool) -> Moment {
        std::future::poll_fn(|cx| {
            let mut shared = self.lock();
            let found = shared.sleepers.keys().map(|(at, _)| *at).find(|at| wanted(*at));
            if found.is_none() && !shared.watchers.iter().any(|waker| waker.will_wake(cx.waker())) {
                shared.watchers.push(cx.waker().clone());
            }
            found.map_or(Poll::Pending, Poll::Ready)
        })
        .await
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
        SystemTime::UNIX_EPOCH + shared.wall_ahead + shared.now.since(Moment::default())
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
        let watchers = if known.is_none() { std::mem::take(&mut shared.watchers) } else { Vec::new() };
        drop(shared);
        self.id = Some(id);
        for watcher in watchers {
            watcher.wake();
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

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::task::Wake;

    use super::*;

    #[derive(Default)]
    struct Woken(AtomicUsize);

    impl Wake for Woken {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }

    #[test]
    fn a_sleeper_is_woken_when_its_moment_has_come() {
        let (clock, woken) = (TestClock::new(), Arc::new(Woken::default()));
        let waker = Waker::from(Arc::clone(&woken));
        let mut cx = Context::from_waker(&waker);
        let mut sleep = clock.sleep_until(Moment::default() + Duration::from_secs(5));
        assert!(sleep.as_mut().poll(&mut cx).is_pending());
        clock.advance(Duration::from_secs(4));
        assert_eq!(woken.0.load(Ordering::Relaxed), 0);
        clock.advance(Duration::from_secs(1));
        assert_eq!(woken.0.load(Ordering::Relaxed), 1);
        assert!(sleep.as_mut().poll(&mut cx).is_ready());
    }

    #[test]
    fn whoever_waits_for_a_sleeper_learns_of_it_and_a_sleeper_that_is_dropped_is_none() {
        let (clock, woken) = (TestClock::new(), Arc::new(Woken::default()));
        let waker = Waker::from(Arc::clone(&woken));
        let mut cx = Context::from_waker(&waker);
        let at = Moment::default() + Duration::from_secs(5);
        let mut waiting = Box::pin(clock.until_sleeper(|_| true));
        assert!(waiting.as_mut().poll(&mut cx).is_pending());
        let mut sleep = clock.sleep_until(at);
        assert!(sleep.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        assert_eq!(woken.0.load(Ordering::Relaxed), 1);
        assert_eq!(waiting.as_mut().poll(&mut cx), Poll::Ready(at));
        drop(sleep);
        assert_eq!(clock.next_sleeper(), None);
    }

    #[test]
    fn the_time_of_day_moves_with_the_clock() {
        let clock = TestClock::new();
        clock.advance(Duration::from_secs(10));
        clock.set_wall(Duration::from_secs(1_000));
        clock.advance(Duration::from_secs(5));
        assert_eq!(clock.wall(), SystemTime::UNIX_EPOCH + Duration::from_secs(1_005));
    }
}

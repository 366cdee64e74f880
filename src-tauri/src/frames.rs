//! The frames of the desk that are on their way to the pages.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tauri::async_runtime::JoinHandle;
use tokio::time::Instant;

/// For each window, by its label, the task that sends it the frames. A page that was loaded again takes the place of the one before.
#[derive(Default)]
pub(crate) struct Frames(Mutex<BTreeMap<String, JoinHandle<()>>>);

impl Frames {
    /// Sends no more frames: the page that asked for them is gone. Its channel does not tell; sending into it still succeeds.
    pub(crate) fn stop(&self, window: &str) {
        if let Some(old) = self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(window) {
            old.abort();
        }
    }

    pub(crate) fn replace(&self, window: String, new: JoinHandle<()>) {
        if let Some(old) = self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(window, new) {
            old.abort();
        }
    }
}

/// How long a picture of the screen lasts.
const PICTURE: Duration = Duration::from_millis(16);

/// How many messages that follow a pause may go without a rest in between: those of a call and of its agent's state, for instance.
const AT_ONCE: u32 = 4;

/// Keeps a page from more messages than it can show: each costs a wake-up of both processes, whatever is in it.
pub(crate) struct Pace {
    /// When the next message may go; a moment that has passed leaves room for several at once.
    next: Instant,
}

impl Pace {
    pub(crate) fn new(now: Instant) -> Self {
        Self { next: now }
    }

    /// When the next message may go after one at `now`: after the first few at once, and in the long run a picture of the screen later.
    pub(crate) fn after(&mut self, now: Instant) -> Instant {
        let earliest = now.checked_sub(PICTURE * (AT_ONCE - 1)).unwrap_or(now);
        self.next = self.next.max(earliest) + PICTURE;
        self.next
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How long the page waits for the message after each of `count`, when all are there at once.
    fn waits(pace: &mut Pace, mut now: Instant, count: usize) -> Vec<Duration> {
        let mut all = Vec::new();
        for _ in 0..count {
            let next = pace.after(now);
            all.push(next.saturating_duration_since(now));
            now = now.max(next);
        }
        all
    }

    #[test]
    fn after_a_pause_a_few_messages_go_at_once_and_then_one_for_each_picture() {
        let begin = Instant::now();
        let mut pace = Pace::new(begin);
        let now = begin + Duration::from_secs(1);
        assert_eq!(
            waits(&mut pace, now, 6),
            [Duration::ZERO, Duration::ZERO, Duration::ZERO, PICTURE, PICTURE, PICTURE]
        );
    }

    #[test]
    fn messages_that_come_slower_than_pictures_never_wait() {
        let mut now = Instant::now();
        let mut pace = Pace::new(now);
        for _ in 0..100 {
            now += Duration::from_millis(20);
            assert_eq!(waits(&mut pace, now, 1), [Duration::ZERO]);
        }
    }
}

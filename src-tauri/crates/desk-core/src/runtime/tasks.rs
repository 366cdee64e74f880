//! The tasks of the desk. The actor never waits for I/O: whatever takes time runs here and reports back.

use std::sync::Arc;

use tokio::sync::watch;

/// Starts tasks, and knows which of them a shut-down must wait for. Clones share the count.
#[derive(Debug, Clone)]
pub(crate) struct Tasks {
    unfinished: Arc<watch::Sender<usize>>,
}

impl Tasks {
    pub(crate) fn new() -> Self {
        Self { unfinished: Arc::new(watch::channel(0).0) }
    }

    /// Runs a task that a shut-down may abandon.
    pub(crate) fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) {
        spawn(work);
    }

    /// Runs a task that a shut-down waits for: it ends a session, closes a connection or writes a file.
    pub(crate) fn spawn_to_finish(&self, work: impl Future<Output = ()> + Send + 'static) {
        let unfinished = Unfinished::new(&self.unfinished);
        spawn(async move {
            work.await;
            drop(unfinished);
        });
    }

    /// Waits until every task is done that was started with [`Tasks::spawn_to_finish`].
    pub(crate) async fn finished(&self) {
        // The sender is part of `self`, so the channel cannot close meanwhile.
        let _ = self.unfinished.subscribe().wait_for(|count| *count == 0).await;
    }
}

/// Runs a task on its own.
pub(crate) fn spawn(work: impl Future<Output = ()> + Send + 'static) {
    tokio::spawn(work);
}

/// Counts one task until it is dropped, also when the task panics.
struct Unfinished(Arc<watch::Sender<usize>>);

impl Unfinished {
    fn new(count: &Arc<watch::Sender<usize>>) -> Self {
        count.send_modify(|count| *count += 1);
        Self(Arc::clone(count))
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        self.0.send_modify(|count| *count -= 1);
    }
}

#[cfg(test)]
mod tests {
    use tokio::sync::oneshot;

    use super::*;

    #[tokio::test]
    async fn a_shut_down_waits_for_the_tasks_that_must_finish_and_for_no_others() {
        let tasks = Tasks::new();
        let (finish, must_finish) = oneshot::channel::<()>();
        tasks.spawn(std::future::pending());
        tasks.spawn_to_finish(async {
            let _ = must_finish.await;
        });
        let mut finished = Box::pin(tasks.finished());
        assert!(futures_util::poll!(&mut finished).is_pending());
        drop(finish);
        finished.await;
    }
}

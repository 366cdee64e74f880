//! Writes the history in order and away from the actor: a disk that is full or hangs holds no call up.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use tokio::sync::{mpsc, oneshot};

use super::{
    disk::{Disk, Place},
    job::{HistoryReport, Job},
};
use crate::runtime::Tasks;

/// Writes that may wait for the disk.
const QUEUE: usize = 256;

/// The queue of writes.
pub(crate) struct Writer {
    jobs: mpsc::Sender<Job>,
    wipe: Arc<AtomicBool>,
    ended: oneshot::Receiver<()>,
}

impl Writer {
    /// Reads what is kept, then writes. A shut-down waits for what is queued when the writer is dropped.
    pub(crate) fn start(
        place: Place,
        tasks: &Tasks,
        report: impl Fn(HistoryReport) + Send + Sync + 'static,
    ) -> Self {
        let (jobs, mut waiting) = mpsc::channel(QUEUE);
        let (end, ended) = oneshot::channel();
        let wipe = Arc::new(AtomicBool::new(false));
        let is_wiped = Arc::clone(&wipe);
        tasks.spawn_to_finish(async move {
            let Some((mut disk, reports)) = on_disk(Disk::new(place), Disk::open).await else { return };
            reports.into_iter().for_each(&report);
            while let Some(job) = waiting.recv().await {
                if is_wiped.load(Ordering::Relaxed) {
                    break;
                }
                let Some((back, reports)) = on_disk(disk, move |disk| disk.write(job)).await else { return };
                disk = back;
                reports.into_iter().for_each(&report);
            }
            if is_wiped.load(Ordering::Relaxed) {
                on_disk(disk, Disk::wipe).await;
            }
            // The desk may not wait.
            let _ = end.send(());
        });
        Self { jobs, wipe, ended }
    }

    /// Queues a write. Says whether there was room.
    pub(super) fn write(&self, job: Job) -> bool {
        self.jobs.try_send(job).is_ok()
    }

    /// Ends when what is queued is written; with `wipe`, when nothing is left on the disk.
    pub(super) fn end(self, wipe: bool) -> oneshot::Receiver<()> {
        self.wipe.store(wipe, Ordering::Relaxed);
        self.ended
    }
}

/// Does something with the disk where it may block. `None` when it panicked, which the log has.
async fn on_disk<T: Send + 'static>(
    mut disk: Disk,
    work: impl FnOnce(&mut Disk) -> T + Send + 'static,
) -> Option<(Disk, T)> {
    let done = tokio::task::spawn_blocking(move || {
        let result = work(&mut disk);
        (disk, result)
    });
    done.await.inspect_err(|why| log_fields::error!("the task of the history ended"; personal why = why)).ok()
}

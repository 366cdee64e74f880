//! Writes the settings in order and away from the actor, because the file system may take its time.

use std::{sync::Arc, time::Duration};

use desk_contract::Settings;
use finesse_client::Clock;
use tokio::{sync::mpsc, task::JoinHandle};

use super::Tasks;
use crate::{SettingsFile, SettingsTrouble};

/// How long the file may take. A share that does not answer would otherwise keep a command, and the start of the desk, waiting for ever.
const FILE_WITHIN: Duration = Duration::from_secs(10);

/// One write that has ended, or takes too long.
pub(crate) struct Written<R> {
    /// How it ended.
    pub(crate) result: Result<(), SettingsTrouble>,
    /// The replies of the commands whose settings it wrote.
    pub(crate) replies: Vec<R>,
    /// Some of what it wrote was not asked for by a command, so that only a notice can tell of a failure.
    pub(crate) unasked: bool,
}

/// The queue of settings to write. The last one wins: what waits while a write is under way is replaced by what comes after it.
#[derive(Debug)]
pub(crate) struct SettingsWriter<R> {
    queue: mpsc::UnboundedSender<(Settings, Option<R>)>,
}

impl<R: Send + 'static> SettingsWriter<R> {
    /// Starts the writer. `report` is told of each write that has ended. A shut-down waits for what is queued when the writer is dropped.
    pub(crate) fn start(
        tasks: &Tasks,
        file: Arc<dyn SettingsFile>,
        clock: Arc<dyn Clock>,
        report: impl Fn(Written<R>) + Send + Sync + 'static,
    ) -> Self {
        let (queue, mut waiting) = mpsc::unbounded_channel();
        tasks.spawn_to_finish(async move {
            let mut disk = Disk { file, clock, hanging: None };
            while let Some(first) = waiting.recv().await {
                let mut newest = Batch::new(first);
                while let Ok(next) = waiting.try_recv() {
                    newest.add(next);
                }
                report(newest.write(&mut disk).await);
            }
        });
        Self { queue }
    }

    /// Writes the settings after those that are being written now. `reply` is given back when these, or newer ones, are written.
    pub(crate) fn write(&self, settings: Settings, reply: Option<R>) {
        // The writer ends only after this sender is dropped.
        let _ = self.queue.send((settings, reply));
    }
}

/// The newest settings, and everyone who waits for them or for older ones.
struct Batch<R> {
    settings: Settings,
    replies: Vec<R>,
    unasked: bool,
}

impl<R> Batch<R> {
    fn new((settings, reply): (Settings, Option<R>)) -> Self {
        let unasked = reply.is_none();
        Self { settings, replies: reply.into_iter().collect(), unasked }
    }

    fn add(&mut self, (settings, reply): (Settings, Option<R>)) {
        self.settings = settings;
        self.unasked |= reply.is_none();
        self.replies.extend(reply);
    }

    async fn write(self, disk: &mut Disk) -> Written<R> {
        let Self { settings, replies, unasked } = self;
        Written { result: disk.write(settings).await, replies, unasked }
    }
}

/// A write on a thread of its own.
type Writing = JoinHandle<Result<(), SettingsTrouble>>;

/// The file, and a write that takes too long: there is never a second one beside it.
struct Disk {
    file: Arc<dyn SettingsFile>,
    clock: Arc<dyn Clock>,
    hanging: Option<Writing>,
}

impl Disk {
    async fn write(&mut self, settings: Settings) -> Result<(), SettingsTrouble> {
        let too_late = self.clock.sleep_until(self.clock.now() + FILE_WITHIN);
        tokio::pin!(too_late);
        if let Some(mut before) = self.hanging.take() {
            tokio::select! {
                // Whether it was written at last is told to no one any more.
                _ = &mut before => {}
                () = &mut too_late => {
                    self.hanging = Some(before);
                    return Err(silent());
                }
            }
        }
        let file = Arc::clone(&self.file);
        let mut writing = tokio::task::spawn_blocking(move || file.save(&settings));
        tokio::select! {
            written = &mut writing => written.unwrap_or_else(|why| Err(SettingsTrouble { detail: why.to_string() })),
            () = &mut too_late => {
                self.hanging = Some(writing);
                Err(silent())
            }
        }
    }
}

/// Reads the settings away from the actor. A file that takes too long counts like one that cannot be read.
pub(crate) async fn load(
    file: Arc<dyn SettingsFile>,
    clock: &Arc<dyn Clock>,
) -> (Settings, Result<(), SettingsTrouble>) {
    let too_late = clock.sleep_until(clock.now() + FILE_WITHIN);
    let defaults = file.defaults();
    let trouble = tokio::select! {
        read = tokio::task::spawn_blocking(move || file.load()) => match read {
            Ok(read) => return read,
            Err(why) => SettingsTrouble { detail: why.to_string() },
        },
        () = too_late => silent(),
    };
    (defaults, Err(trouble))
}

fn silent() -> SettingsTrouble {
    SettingsTrouble { detail: format!("the file did not answer within {} s", FILE_WITHIN.as_secs()) }
}

#[cfg(test)]
mod tests {
    use std::sync::{Condvar, Mutex};

    use desk_contract::{Appearance, Preferences};
    use finesse_client::SystemClock;

    use super::*;

    /// A file whose first write waits until it is let go.
    #[derive(Default)]
    struct Slow {
        state: Mutex<(bool, Vec<String>)>,
        changed: Condvar,
    }

    impl Slow {
        fn let_go(&self) {
            self.state.lock().unwrap().0 = true;
            self.changed.notify_all();
        }

        fn until_begun(&self) {
            let state = self.state.lock().unwrap();
            drop(self.changed.wait_while(state, |state| state.1.is_empty()).unwrap());
        }
    }

    impl SettingsFile for Slow {
        fn load(&self) -> (Settings, Result<(), SettingsTrouble>) {
            (Settings::default(), Ok(()))
        }

        fn defaults(&self) -> Settings {
            Settings::default()
        }

        fn save(&self, settings: &Settings) -> Result<(), SettingsTrouble> {
            let mut state = self.state.lock().unwrap();
            state.1.push(settings.server.clone());
            self.changed.notify_all();
            drop(self.changed.wait_while(state, |state| !state.0).unwrap());
            if settings.preferences.appearance == Appearance::Dark {
                return Err(SettingsTrouble { detail: "read-only".to_owned() });
            }
            Ok(())
        }
    }

    fn settings(server: &str, appearance: Appearance) -> Settings {
        let preferences = Preferences { appearance, ..Preferences::default() };
        Settings { server: server.to_owned(), preferences, ..Settings::default() }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn writes_are_in_order_and_what_waits_is_replaced_by_what_comes_after_it() {
        let (tasks, file) = (Tasks::new(), Arc::new(Slow::default()));
        let (reports, mut reported) = mpsc::unbounded_channel();
        let report = move |written: Written<u8>| reports.send(written).unwrap();
        let clock = Arc::new(SystemClock::new());
        let writer = SettingsWriter::start(&tasks, Arc::clone(&file) as Arc<dyn SettingsFile>, clock, report);
        writer.write(settings("first", Appearance::System), None);
        file.until_begun();
        writer.write(settings("second", Appearance::System), Some(2));
        writer.write(settings("third", Appearance::Dark), Some(3));
        file.let_go();
        let first = reported.recv().await.unwrap();
        assert_eq!((first.result, first.replies, first.unasked), (Ok(()), vec![], true));
        let last = reported.recv().await.unwrap();
        let failed = Err(SettingsTrouble { detail: "read-only".to_owned() });
        assert_eq!((last.result, last.replies, last.unasked), (failed, vec![2, 3], false));
        drop(writer);
        tasks.finished().await;
        assert_eq!(file.state.lock().unwrap().1, ["first", "third"]);
    }
}

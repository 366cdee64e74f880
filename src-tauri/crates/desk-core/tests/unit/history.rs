use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use desk_history::{Key, Opened, Store};
use desk_model::DeskTime;
use finesse_client::{Keychain, KeychainError, Secret, TestClock};
use finesse_wire::AgentState;

use super::{job::FAVOURITES, *};
use crate::runtime::Tasks;

/// A keychain that does not answer until it is let go.
struct Hanging {
    key: Key,
    answers: Mutex<bool>,
    changed: Condvar,
}

impl Hanging {
    fn let_go(&self) {
        *self.answers.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.changed.notify_all();
    }
}

impl Keychain for Hanging {
    fn load(&self, _account: &str) -> Result<Option<Secret>, KeychainError> {
        let answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        drop(self.changed.wait_while(answers, |answers| !*answers).unwrap_or_else(PoisonError::into_inner));
        Ok(Some(Secret::new(self.key.expose().to_vec())))
    }

    fn save(&self, _account: &str, _secret: &Secret) -> Result<(), KeychainError> {
        Ok(())
    }

    fn delete(&self, _account: &str) -> Result<(), KeychainError> {
        Ok(())
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_disk_that_hangs_holds_nothing_up_is_told_once_and_gets_everything_later() {
    let (folder, key) = (tempfile::tempdir().unwrap(), Key::generate().unwrap());
    drop(Store::open(folder.path(), "agent", key.clone()).unwrap());
    let keychain =
        Arc::new(Hanging { key: key.clone(), answers: Mutex::new(false), changed: Condvar::new() });
    let place = Place {
        folder: folder.path().to_owned(),
        agent: "agent".to_owned(),
        keychain: Arc::clone(&keychain) as Arc<dyn Keychain>,
        keep: Duration::from_secs(60),
        now: SystemTime::UNIX_EPOCH,
    };
    let writer = Writer::start(place, &Tasks::new(), |_| {});
    let mut history = History::new(&TestClock::new(), Some(writer));
    let mut second = 0;
    let mut changes = |history: &mut History| {
        second += 1;
        let state = if second % 2 == 0 { AgentState::Ready } else { AgentState::NotReady };
        history.shift.state_is(&state, None, DeskTime(second * 1_000));
        history.flush()
    };
    let told: Vec<_> = (0..400).filter_map(|_| changes(&mut history)).collect();
    assert_eq!(told, [HistoryProblem::Disk]);
    history.favourites_are(&["contact".to_owned()]);
    assert_eq!(history.flush(), None, "told once");
    keychain.let_go();
    while history.behind {
        assert_eq!(changes(&mut history), None, "told once");
        tokio::task::yield_now().await;
    }
    history.end(false).unwrap().await.unwrap();
    let Opened { store, entries, .. } = Store::open(folder.path(), "agent", key).unwrap();
    assert_eq!(store.get(FAVOURITES), ["contact"]);
    assert_eq!(entries.len(), history.shift.all().len());
    assert!(history.shift.all().iter().all(|entry| entries.contains(entry)));
}

//! The history on the disk, and its key in the keychain. Everything here may block.

use std::{path::PathBuf, sync::Arc, time::Duration, time::SystemTime};

use desk_contract::HistoryProblem;
use desk_history::{Damage, Entry, Key, Opened, Store, StoreError};
use finesse_client::{Keychain, KeychainError, Secret};

use super::{
    job::{Entries, FAVOURITES, HistoryReport, Job},
    shift::Change,
};

/// Where one agent's history is kept.
#[derive(Clone)]
pub(crate) struct Place {
    /// The folder of all histories.
    pub(crate) folder: PathBuf,
    /// Names the agent, and no one else at any contact centre.
    pub(crate) agent: String,
    /// Has the key.
    pub(crate) keychain: Arc<dyn Keychain>,
    /// How old an entry may become.
    pub(crate) keep: Duration,
    /// The time of day.
    pub(crate) now: SystemTime,
}

/// One agent's history on the disk.
pub(super) struct Disk {
    place: Place,
    store: Option<Store>,
    /// It cannot be kept in this session.
    given_up: bool,
}

impl Disk {
    pub(super) fn new(place: Place) -> Self {
        Self { place, store: None, given_up: false }
    }

    /// Reads what is kept. Nothing is made when nothing is there.
    pub(super) fn open(&mut self) -> Vec<HistoryReport> {
        let Place { folder, agent, keep, .. } = &self.place;
        // Files have the computer's own time.
        match desk_history::remove_older(folder, *keep, SystemTime::now()) {
            Ok(names) => names.iter().for_each(|name| self.delete_key(name)),
            Err(why) => log_fields::warn!("old histories were not removed"; personal why = why),
        }
        if !desk_history::is_kept(folder, agent) {
            return vec![HistoryReport::Loaded { entries: Vec::new(), favourites: Vec::new() }];
        }
        match self.key() {
            Ok(Some(key)) => self.open_with(key),
            Ok(None) => {
                log::warn!("the key of the history is gone, and the history with it");
                let removed = desk_history::remove(folder, agent);
                let unreadable = HistoryReport::Problem(HistoryProblem::Unreadable);
                [Some(unreadable), removed.err().map(|why| failed(&why))].into_iter().flatten().collect()
            }
            Err(why) => vec![self.no_keychain(&why)],
        }
    }

    fn open_with(&mut self, key: Key) -> Vec<HistoryReport> {
        match Store::open(&self.place.folder, &self.place.agent, key) {
            Ok(Opened { mut store, mut entries, damage }) => {
                let problem = match damage {
                    Some(Damage::Wholly) => Some(HistoryReport::Problem(HistoryProblem::Unreadable)),
                    Some(Damage::Partly) => {
                        log::warn!("a part of the history could not be read and is lost");
                        None
                    }
                    None => None,
                };
                let all = entries.len();
                let oldest = wall(self.place.now)
                    .saturating_sub(i64::try_from(self.place.keep.as_millis()).unwrap_or(i64::MAX));
                entries.retain(|entry: &Entry| entry.over() >= oldest);
                let shortened = if entries.len() < all { store.rewrite(&entries) } else { Ok(()) };
                let favourites = store.get(FAVOURITES).to_vec();
                self.store = Some(store);
                let failed = shortened.err().map(|why| failed(&why));
                let loaded = HistoryReport::Loaded { entries, favourites };
                [Some(loaded), problem, failed].into_iter().flatten().collect()
            }
            Err(why) => {
                self.given_up = matches!(why, StoreError::Newer(_));
                vec![failed(&why)]
            }
        }
    }

    /// Writes; the history is made with its first entry.
    pub(super) fn write(&mut self, job: Job) -> Vec<HistoryReport> {
        if self.given_up {
            return Vec::new();
        }
        let mut reports = if self.store.is_none() { self.begin() } else { Vec::new() };
        let Some(store) = &mut self.store else { return reports };
        let written = match job.entries {
            // What was just found is not in memory yet.
            Entries::All(entries) if !reports.is_empty() => {
                entries.iter().try_for_each(|entry| store.append(entry))
            }
            Entries::All(entries) => store.rewrite(&entries),
            Entries::Changes(changes) => changes.into_iter().try_for_each(|change| match change {
                Change::Put(entry) => store.append(&entry),
                Change::Gone(key) => store.forget(&key),
            }),
        };
        let written = written.and_then(|()| keep_favourites(store, job.favourites));
        reports.extend(written.err().map(|why| failed(&why)));
        reports
    }

    fn begin(&mut self) -> Vec<HistoryReport> {
        match self.key().and_then(|key| key.map_or_else(|| self.new_key(), Ok)) {
            Ok(key) => self.open_with(key),
            Err(why) => vec![self.no_keychain(&why)],
        }
    }

    /// Removes the history and its key.
    pub(super) fn wipe(&mut self) {
        let removed = match self.store.take() {
            Some(store) => store.wipe(),
            None => desk_history::remove(&self.place.folder, &self.place.agent),
        };
        if let Err(why) = removed {
            log_fields::warn!("the history was not removed"; personal why = why);
        }
        self.delete_key(&desk_history::name(&self.place.agent));
    }

    fn delete_key(&self, name: &str) {
        if let Err(why) = self.place.keychain.delete(&account(name)) {
            log_fields::warn!("the key of a history was not removed"; personal why = why);
        }
    }

    fn key(&self) -> Result<Option<Key>, KeychainError> {
        let kept = self.place.keychain.load(&self.account())?;
        Ok(kept.and_then(|kept| Key::from_bytes(kept.expose())))
    }

    fn new_key(&self) -> Result<Key, KeychainError> {
        let key = Key::generate().map_err(|why| KeychainError::Failed { detail: why.to_string() })?;
        self.place.keychain.save(&self.account(), &Secret::new(key.expose().to_vec()))?;
        Ok(key)
    }

    fn account(&self) -> String {
        account(&desk_history::name(&self.place.agent))
    }

    fn no_keychain(&mut self, why: &KeychainError) -> HistoryReport {
        log_fields::warn!("the history is in memory alone, because the keychain is not available"; personal why = why);
        self.given_up = true;
        HistoryReport::NoKeychain
    }
}

fn keep_favourites(store: &mut Store, favourites: Option<Vec<String>>) -> Result<(), StoreError> {
    match favourites {
        Some(favourites) if store.get(FAVOURITES) != favourites => store.put(FAVOURITES, &favourites),
        _ => Ok(()),
    }
}

/// The account of a key in the keychain, by the name of its history.
fn account(name: &str) -> String {
    format!("history {name}")
}

fn failed(why: &StoreError) -> HistoryReport {
    log_fields::warn!("the history is not kept"; personal why = why);
    HistoryReport::Problem(match why {
        StoreError::Newer(_) => HistoryProblem::Newer,
        StoreError::Io(_) | StoreError::Sealing => HistoryProblem::Disk,
    })
}

fn wall(now: SystemTime) -> i64 {
    let since = now.duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_millis());
    i64::try_from(since).unwrap_or(i64::MAX)
}

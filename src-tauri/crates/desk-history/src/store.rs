//! One agent's history on disk.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use ring::digest::{SHA256, digest};
use serde::{Deserialize, Serialize};

use crate::{
    Entry,
    log::{Content, Key, Log, StoreError},
};

/// How the file of a history ends.
const ENDING: &str = "history";

/// How a file ends that could not be read and was set aside.
const ASIDE: &str = "unreadable";

/// Records beyond twice the number of entries before the file is written again with the entries alone.
const SPARE: usize = 256;

/// One agent's history, open for more.
#[derive(Debug)]
pub struct Store {
    path: PathBuf,
    key: Key,
    log: Log,
    lists: BTreeMap<String, Vec<String>>,
}

/// A history that was opened.
#[derive(Debug)]
pub struct Opened {
    /// The store.
    pub store: Store,
    /// Its entries, each once and as it was written last, in the order in which they came.
    pub entries: Vec<Entry>,
    /// What was wrong with the file.
    pub damage: Option<Damage>,
}

/// What was wrong with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Damage {
    /// Some of it could not be read: its end is missing, or a part of it was changed. The rest is there.
    Partly,
    /// Nothing of it could be read with this key. It was set aside, and the history begins again.
    Wholly,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Record {
    Entry(Entry),
    /// There is no such entry any more.
    Gone(String),
    List(String, Vec<String>),
}

impl Store {
    /// Opens the history of this agent in this folder, or begins it. Two agents need two names (`agent`), whatever is in them.
    ///
    /// # Errors
    /// When the folder or the file cannot be read or written, or a newer version of the program has written it.
    pub fn open(folder: &Path, agent: &str, key: Key) -> Result<Opened, StoreError> {
        make_private(folder)?;
        let path = path(folder, agent);
        let (log, records, damage) = match Log::read(&path, &key)? {
            Content::Records(log, records, damaged) => (*log, records, damaged.then_some(Damage::Partly)),
            Content::Missing => (Log::create(&path, &key, std::iter::empty())?, Vec::new(), None),
            Content::Unreadable => {
                fs::rename(&path, path.with_extension(ASIDE))?;
                (Log::create(&path, &key, std::iter::empty())?, Vec::new(), Some(Damage::Wholly))
            }
        };
        let count = records.len();
        let (entries, lists) = read(&records);
        let mut store = Self { path, key, log, lists };
        if count > 2 * (entries.len() + store.lists.len()) + SPARE {
            store.rewrite(&entries)?;
        }
        Ok(Opened { store, entries, damage })
    }

    /// Writes an entry, in the place of the one with the same key. It is safe from the end of the program when this returns.
    ///
    /// # Errors
    /// When it could not be written.
    pub fn append(&mut self, entry: &Entry) -> Result<(), StoreError> {
        self.record(&Record::Entry(entry.clone()))
    }

    /// Takes an entry back.
    ///
    /// # Errors
    /// When that could not be written.
    pub fn forget(&mut self, key: &str) -> Result<(), StoreError> {
        self.record(&Record::Gone(key.to_owned()))
    }

    /// Writes the file again with these entries alone; lists stay.
    ///
    /// # Errors
    /// When it could not be written; then it is as before.
    pub fn rewrite(&mut self, entries: &[Entry]) -> Result<(), StoreError> {
        let entries = entries.iter().map(|entry| Record::Entry(entry.clone()));
        let lists = self.lists.iter().map(|(name, list)| Record::List(name.clone(), list.clone()));
        let records: Vec<_> = entries.chain(lists).map(|record| bytes(&record)).collect::<Result<_, _>>()?;
        self.log.rewrite(&self.key, records.iter().map(Vec::as_slice))
    }

    /// Keeps a short list, of some ten thousand bytes at most, by name, in the place of the one before.
    ///
    /// # Errors
    /// When it could not be written.
    pub fn put(&mut self, name: &str, list: &[String]) -> Result<(), StoreError> {
        self.record(&Record::List(name.to_owned(), list.to_owned()))?;
        self.lists.insert(name.to_owned(), list.to_owned());
        Ok(())
    }

    /// The list with this name; empty when there is none.
    #[must_use]
    pub fn get(&self, name: &str) -> &[String] {
        self.lists.get(name).map_or(&[], Vec::as_slice)
    }

    /// Removes the history, and what was set aside of it.
    ///
    /// # Errors
    /// When a file could not be removed.
    pub fn wipe(self) -> Result<(), StoreError> {
        let Self { path, log, .. } = self;
        drop(log);
        remove_files(&path)
    }

    fn record(&mut self, record: &Record) -> Result<(), StoreError> {
        self.log.append(&bytes(record)?)
    }
}

/// Whether a history of this agent is kept in this folder.
#[must_use]
pub fn is_kept(folder: &Path, agent: &str) -> bool {
    path(folder, agent).exists()
}

/// Removes the history of an agent without opening it; nothing to remove is no error.
///
/// # Errors
/// When a file could not be removed.
pub fn remove(folder: &Path, agent: &str) -> Result<(), StoreError> {
    remove_files(&path(folder, agent))
}

/// Removes every history in the folder that was not written to for so long: those of agents who did not come back after their
/// program ended without a sign-out. Gives their names, see [`name`].
///
/// # Errors
/// When the folder could not be read or a file not be removed.
pub fn remove_older(folder: &Path, age: Duration, now: SystemTime) -> Result<Vec<String>, StoreError> {
    let mut removed = Vec::new();
    let files = match fs::read_dir(folder) {
        Ok(files) => files,
        Err(why) if why.kind() == io::ErrorKind::NotFound => return Ok(removed),
        Err(why) => return Err(why.into()),
    };
    for file in files {
        let path = file?.path();
        let written = fs::metadata(&path)?.modified()?;
        let is_ours = path.extension().is_some_and(|ending| ending == ENDING || ending == ASIDE);
        if is_ours && now.duration_since(written).is_ok_and(|since| since > age) {
            fs::remove_file(&path)?;
            removed.extend(path.file_stem().map(|name| name.to_string_lossy().into_owned()));
        }
    }
    Ok(removed)
}

/// The name of an agent's history: of its file, and for its key. It says nothing to people who look at the folder.
#[must_use]
pub fn name(agent: &str) -> String {
    digest(&SHA256, agent.as_bytes()).as_ref().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

fn path(folder: &Path, agent: &str) -> PathBuf {
    folder.join(name(agent)).with_extension(ENDING)
}

fn remove_files(path: &Path) -> Result<(), StoreError> {
    for ending in [ENDING, ASIDE, "new"] {
        match fs::remove_file(path.with_extension(ending)) {
            Ok(()) => {}
            Err(why) if why.kind() == io::ErrorKind::NotFound => {}
            Err(why) => return Err(why.into()),
        }
    }
    Ok(())
}

/// Makes the folder for this user's eyes alone, where the system knows such a mode.
fn make_private(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    #[cfg(unix)]
    fs::set_permissions(folder, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
    Ok(())
}

fn bytes(record: &Record) -> Result<Vec<u8>, StoreError> {
    serde_json::to_vec(record).map_err(|_| StoreError::Sealing)
}

/// What the records say in the end. A kind of record that only a later release knows is passed over.
fn read(records: &[Vec<u8>]) -> (Vec<Entry>, BTreeMap<String, Vec<String>>) {
    let (mut entries, mut lists) = (BTreeMap::new(), BTreeMap::new());
    let mut places = BTreeMap::new();
    for (place, record) in records.iter().enumerate() {
        match serde_json::from_slice(record) {
            Ok(Record::Entry(entry)) => {
                let place = *places.entry(entry.key.clone()).or_insert(place);
                entries.insert(place, entry);
            }
            Ok(Record::Gone(key)) => {
                entries.remove(&places.remove(&key).unwrap_or(place));
            }
            Ok(Record::List(name, list)) => {
                lists.insert(name, list);
            }
            Err(_) => {}
        }
    }
    (entries.into_values().collect(), lists)
}

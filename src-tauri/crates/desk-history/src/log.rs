//! The file: a header, then sealed records, each written with one call and never changed.
//!
//! ```text
//! header  "APLOMBHI"  version (1 byte)  id of the file (16 random bytes)
//! record  first 4 bytes of the id  number (8)  length (4)  nonce (12)  ciphertext with its tag (length)
//! ```
//!
//! Numbers are little-endian. Record 0 is empty and shows that the key fits. Header and number are authenticated with each record, so that
//! records cannot be moved, doubled or taken from another file.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

use ring::{
    aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey},
    rand::{SecureRandom, SystemRandom},
};
use zeroize::Zeroizing;

const MAGIC: &[u8; 8] = b"APLOMBHI";

/// The version of the format.
const VERSION: u8 = 1;

const ID: usize = 16;
const HEADER: usize = MAGIC.len() + 1 + ID;
const MARKER: usize = 4;
const NUMBER: usize = 8;
const LENGTH: usize = 4;
const PREFIX: usize = MARKER + NUMBER + LENGTH + NONCE_LEN;

/// The most bytes that one record may seal.
const LARGEST_RECORD: usize = 64 * 1024;

/// The most bytes of a file that is read. Ninety days of calls need a tenth of it.
const LARGEST_FILE: u64 = 256 * 1024 * 1024;

const KEY: usize = 32;

/// The key of one agent's history. Wiped when dropped, never printed.
#[derive(Clone)]
pub struct Key(Zeroizing<[u8; KEY]>);

impl Key {
    /// A new key.
    ///
    /// # Errors
    /// When the system gives no random bytes.
    pub fn generate() -> Result<Self, StoreError> {
        let mut bytes = Zeroizing::new([0; KEY]);
        SystemRandom::new().fill(bytes.as_mut_slice()).map_err(|_| StoreError::Sealing)?;
        Ok(Self(bytes))
    }

    /// The key with these bytes; `None` when they are none.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        Some(Self(Zeroizing::new(bytes.try_into().ok()?)))
    }

    /// Its bytes, for the keychain.
    #[must_use]
    pub fn expose(&self) -> &[u8] {
        self.0.as_slice()
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(redacted)")
    }
}

/// Why the history cannot be kept.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The file system.
    #[error("{0}")]
    Io(#[from] io::Error),
    /// A newer version of the program wrote the file. It is left alone.
    #[error("the file has version {0} of the format, this program knows version {VERSION}")]
    Newer(u8),
    /// A record could not be sealed.
    #[error("a record could not be sealed")]
    Sealing,
}

/// What a file had in it.
pub(crate) enum Content {
    /// These records, in order; and whether something between or behind them could not be read.
    Records(Box<Log>, Vec<Vec<u8>>, bool),
    /// Nothing that this key opens.
    Unreadable,
    /// There is no file.
    Missing,
}

/// A file that is open for more records.
#[derive(Debug)]
pub(crate) struct Log {
    path: PathBuf,
    file: File,
    sealer: Sealer,
    next: u64,
    end: u64,
}

#[derive(Debug)]
struct Sealer {
    key: LessSafeKey,
    header: [u8; HEADER],
    random: SystemRandom,
}

impl Log {
    /// Writes a file with these records in the place of the one that may be there. It is there whole, or the one before is.
    pub(crate) fn create<'a>(
        path: &Path,
        key: &Key,
        records: impl Iterator<Item = &'a [u8]>,
    ) -> Result<Self, StoreError> {
        let sealer = Sealer::new(key)?;
        let mut bytes = sealer.header.to_vec();
        let mut next = 0;
        for record in std::iter::once(&[][..]).chain(records) {
            sealer.seal(next, record, &mut bytes)?;
            next += 1;
        }
        let new = path.with_extension("new");
        let mut file =
            private(OpenOptions::new().read(true).write(true).create(true).truncate(true)).open(&new)?;
        file.write_all(&bytes)?;
        file.sync_data()?;
        fs::rename(&new, path)?;
        Ok(Self { path: path.to_owned(), file, sealer, next, end: bytes.len() as u64 })
    }

    /// Reads a file. What stands behind its last whole record is dropped.
    pub(crate) fn read(path: &Path, key: &Key) -> Result<Content, StoreError> {
        let mut file = match private(OpenOptions::new().read(true).write(true)).open(path) {
            Ok(file) => file,
            Err(why) if why.kind() == io::ErrorKind::NotFound => return Ok(Content::Missing),
            Err(why) => return Err(why.into()),
        };
        let mut bytes = Vec::new();
        (&mut file).take(LARGEST_FILE).read_to_end(&mut bytes)?;
        let Some((header, version)) = header_of(&bytes) else { return Ok(Content::Unreadable) };
        if version > VERSION {
            return Err(StoreError::Newer(version));
        }
        let sealer = Sealer { header, ..Sealer::new(key)? };
        let found = sealer.records(&bytes);
        let Some((next, end)) = found.last else { return Ok(Content::Unreadable) };
        if end < bytes.len() {
            file.set_len(end as u64)?;
        }
        let log = Self { path: path.to_owned(), file, sealer, next: next + 1, end: end as u64 };
        log.seek_end()?;
        Ok(Content::Records(Box::new(log), found.records, found.damaged))
    }

    /// Adds a record. What a failed write has left is taken back as far as the disk lets it be.
    pub(crate) fn append(&mut self, record: &[u8]) -> Result<(), StoreError> {
        let mut bytes = Vec::new();
        self.sealer.seal(self.next, record, &mut bytes)?;
        self.next += 1;
        let written = self.file.write_all(&bytes).and_then(|()| self.file.sync_data());
        if let Err(why) = written {
            let taken_back = self.file.set_len(self.end).and_then(|()| self.seek_end());
            drop(taken_back);
            return Err(why.into());
        }
        self.end += bytes.len() as u64;
        Ok(())
    }

    /// Writes the file again with these records alone.
    pub(crate) fn rewrite<'a>(
        &mut self,
        key: &Key,
        records: impl Iterator<Item = &'a [u8]>,
    ) -> Result<(), StoreError> {
        *self = Self::create(&self.path, key, records)?;
        Ok(())
    }

    fn seek_end(&self) -> io::Result<()> {
        io::Seek::seek(&mut &self.file, io::SeekFrom::Start(self.end)).map(|_| ())
    }
}

/// The records of a file.
#[derive(Default)]
struct Found {
    records: Vec<Vec<u8>>,
    /// The number of the last one, and where it ends.
    last: Option<(u64, usize)>,
    damaged: bool,
}

impl Sealer {
    fn new(key: &Key) -> Result<Self, StoreError> {
        let random = SystemRandom::new();
        let mut header = [0; HEADER];
        header[..MAGIC.len()].copy_from_slice(MAGIC);
        header[MAGIC.len()] = VERSION;
        random.fill(&mut header[MAGIC.len() + 1..]).map_err(|_| StoreError::Sealing)?;
        let key = UnboundKey::new(&CHACHA20_POLY1305, key.expose()).map_err(|_| StoreError::Sealing)?;
        Ok(Self { key: LessSafeKey::new(key), header, random })
    }

    fn marker(&self) -> &[u8] {
        &self.header[MAGIC.len() + 1..][..MARKER]
    }

    fn context(&self, number: u64) -> Aad<[u8; HEADER + NUMBER]> {
        let mut context = [0; HEADER + NUMBER];
        context[..HEADER].copy_from_slice(&self.header);
        context[HEADER..].copy_from_slice(&number.to_le_bytes());
        Aad::from(context)
    }

    /// Adds a sealed record to `bytes`. The nonce is random: numbers come again when a failed write is taken back.
    fn seal(&self, number: u64, record: &[u8], bytes: &mut Vec<u8>) -> Result<(), StoreError> {
        if record.len() > LARGEST_RECORD {
            return Err(StoreError::Sealing);
        }
        let mut nonce = [0; NONCE_LEN];
        self.random.fill(&mut nonce).map_err(|_| StoreError::Sealing)?;
        let mut sealed = record.to_vec();
        let unique = Nonce::assume_unique_for_key(nonce);
        self.key
            .seal_in_place_append_tag(unique, self.context(number), &mut sealed)
            .map_err(|_| StoreError::Sealing)?;
        let length = u32::try_from(sealed.len()).map_err(|_| StoreError::Sealing)?;
        bytes.extend_from_slice(self.marker());
        bytes.extend_from_slice(&number.to_le_bytes());
        bytes.extend_from_slice(&length.to_le_bytes());
        bytes.extend_from_slice(&nonce);
        bytes.extend_from_slice(&sealed);
        Ok(())
    }

    /// Every record that can be read. Where one cannot, the search goes on at the next marker.
    fn records(&self, bytes: &[u8]) -> Found {
        let (mut found, mut at) = (Found::default(), HEADER);
        while at < bytes.len() {
            let rest = &bytes[at..];
            match self.record(rest).filter(|(number, ..)| found.last.is_none_or(|(last, _)| *number > last)) {
                Some((number, record, length)) => {
                    at += length;
                    found.last = Some((number, at));
                    if number > 0 {
                        found.records.push(record);
                    }
                }
                None => {
                    found.damaged = true;
                    let next = rest[1..].windows(MARKER).position(|window| window == self.marker());
                    at = next.map_or(bytes.len(), |next| at + 1 + next);
                }
            }
        }
        found
    }

    /// The record at the beginning of `bytes`: its number, its content and its length.
    fn record(&self, bytes: &[u8]) -> Option<(u64, Vec<u8>, usize)> {
        let (marker, rest) = bytes.split_first_chunk::<MARKER>()?;
        let (number, rest) = rest.split_first_chunk::<NUMBER>()?;
        let (length, rest) = rest.split_first_chunk::<LENGTH>()?;
        let (nonce, rest) = rest.split_first_chunk::<NONCE_LEN>()?;
        let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
        if marker != self.marker() || length > LARGEST_RECORD + CHACHA20_POLY1305.tag_len() {
            return None;
        }
        let mut sealed = rest.get(..length)?.to_vec();
        let number = u64::from_le_bytes(*number);
        let nonce = Nonce::assume_unique_for_key(*nonce);
        let record = self.key.open_in_place(nonce, self.context(number), &mut sealed).ok()?.to_vec();
        Some((number, record, PREFIX + length))
    }
}

/// The header of a file and its version, if it is one of ours.
fn header_of(bytes: &[u8]) -> Option<([u8; HEADER], u8)> {
    let header = *bytes.first_chunk::<HEADER>()?;
    header.starts_with(MAGIC).then_some((header, header[MAGIC.len()]))
}

/// For this user's eyes alone, where the system knows such a mode.
fn private(options: &mut OpenOptions) -> &OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_disk_that_is_full_is_told_and_the_file_can_be_written_again_later() {
        let folder = tempfile::tempdir().unwrap();
        let (path, key) = (folder.path().join("log"), Key::generate().unwrap());
        let mut log = Log::create(&path, &key, std::iter::empty()).unwrap();
        log.file = OpenOptions::new().write(true).open("/dev/full").unwrap();
        let why = log.append(b"one").unwrap_err();
        assert!(matches!(why, StoreError::Io(why) if why.kind() == io::ErrorKind::StorageFull));
        log.rewrite(&key, [&b"one"[..]].into_iter()).unwrap();
        log.append(b"two").unwrap();
        let Ok(Content::Records(_, records, false)) = Log::read(&path, &key) else { panic!("not read") };
        assert_eq!(records, [b"one", b"two"]);
    }
}

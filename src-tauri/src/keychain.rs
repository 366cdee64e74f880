//! The operating system's keychain: Keychain on macOS, Credential Manager on Windows, Secret Service elsewhere.

use std::{collections::HashMap, ops::RangeInclusive};

use finesse_client::{Keychain, KeychainError, Secret};
use keyring::{Entry, Error};
use keyring_core::Entry as Stored;
use zeroize::Zeroizing;

/// The service name of all entries in the keychain.
const SERVICE: &str = "org.aplomb.desktop";

/// The most bytes that one entry can hold. The Windows Credential Manager allows 2,560, and a refresh token can be longer
/// (protocol/auth-and-events.md §2.7).
const ENTRY_SIZE: usize = if cfg!(windows) { 2_048 } else { 65_536 };

/// Storage for named bytes: the operating system's, or a fake in tests.
pub(crate) trait Vault: Send + Sync + 'static {
    fn get(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, KeychainError>;
    fn set(&self, name: &str, bytes: &[u8]) -> Result<(), KeychainError>;
    fn delete(&self, name: &str) -> Result<(), KeychainError>;
}

/// Secrets in the operating system's keychain.
///
/// A secret that is too long for one entry is split into pieces. The first entry has the account's name and begins with one
/// byte, the number of pieces; the names of the others are numbered from 2.
pub(crate) struct SystemKeychain<V = SystemVault> {
    vault: V,
    entry_size: usize,
}

impl SystemKeychain {
    pub(crate) fn new() -> Self {
        Self { vault: SystemVault, entry_size: ENTRY_SIZE }
    }
}

impl<V: Vault> Keychain for SystemKeychain<V> {
    fn load(&self, account: &str) -> Result<Option<Secret>, KeychainError> {
        let Some(first) = self.vault.get(account)? else { return Ok(None) };
        let Some((count, head)) = first.split_first() else { return Ok(None) };
        let mut secret = Zeroizing::new(head.to_vec());
        for number in 2..=*count {
            match self.vault.get(&piece_name(account, number))? {
                Some(piece) => secret.extend_from_slice(&piece),
                None => return Ok(None),
            }
        }
        Ok(Some(Secret::new(secret.to_vec())))
    }

    fn save(&self, account: &str, secret: &Secret) -> Result<(), KeychainError> {
        let bytes = secret.expose();
        let (head, tail) = bytes.split_at(bytes.len().min(self.entry_size - 1));
        let pieces: Vec<&[u8]> = tail.chunks(self.entry_size).collect();
        let Ok(count) = u8::try_from(pieces.len() + 1) else {
            return Err(failed("the secret is too long for the keychain"));
        };
        let before = self.pieces(account)?;
        for (piece, number) in pieces.into_iter().zip(2..) {
            self.vault.set(&piece_name(account, number), piece)?;
        }
        let mut first = Zeroizing::new(Vec::with_capacity(head.len() + 1));
        first.push(count);
        first.extend_from_slice(head);
        // Written last, so that the count never includes pieces that do not exist.
        self.vault.set(account, &first)?;
        self.delete_pieces(account, count.saturating_add(1)..=before)
    }

    fn delete(&self, account: &str) -> Result<(), KeychainError> {
        self.delete_pieces(account, 2..=self.pieces(account)?)?;
        self.vault.delete(account)
    }
}

impl<V: Vault> SystemKeychain<V> {
    fn pieces(&self, account: &str) -> Result<u8, KeychainError> {
        Ok(self.vault.get(account)?.and_then(|first| first.first().copied()).unwrap_or_default())
    }

    fn delete_pieces(&self, account: &str, numbers: RangeInclusive<u8>) -> Result<(), KeychainError> {
        numbers.into_iter().try_for_each(|number| self.vault.delete(&piece_name(account, number)))
    }
}

fn piece_name(account: &str, number: u8) -> String {
    format!("{account} ({number})")
}

fn failed(detail: &str) -> KeychainError {
    KeychainError::Failed { detail: detail.to_owned() }
}

/// The keychain of this computer.
pub(crate) struct SystemVault;

impl Vault for SystemVault {
    fn get(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, KeychainError> {
        match entry(name)?.get_secret() {
            Ok(bytes) => Ok(Some(Zeroizing::new(bytes))),
            Err(Error::NoEntry) => Ok(None),
            Err(other) => Err(trouble(other)),
        }
    }

    fn set(&self, name: &str, bytes: &[u8]) -> Result<(), KeychainError> {
        entry(name)?.set_secret(bytes).map_err(trouble)
    }

    fn delete(&self, name: &str) -> Result<(), KeychainError> {
        match entry(name)?.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(other) => Err(trouble(other)),
        }
    }
}

fn entry(name: &str) -> Result<Stored, KeychainError> {
    // Chooses the keychain of this system, the first time.
    if Entry::store_status().is_err() {
        return Err(KeychainError::Missing);
    }
    Stored::new_with_modifiers(SERVICE, name, &modifiers(cfg!(windows))).map_err(trouble)
}

/// How an entry is written. On Windows the default would be an entry that roams with the profile, so that the token would be stored on
/// a file server and on each computer of the person.
fn modifiers(on_windows: bool) -> HashMap<&'static str, &'static str> {
    if on_windows { HashMap::from([("persistence", "Local")]) } else { HashMap::new() }
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "an enum of the keychain library that may grow; its own message is passed on"
)]
fn trouble(error: Error) -> KeychainError {
    match error {
        Error::NoDefaultStore => KeychainError::Missing,
        Error::NoStorageAccess(_) => KeychainError::Locked,
        // The messages of these errors contain the stored secret.
        Error::BadEncoding(_) | Error::BadDataFormat(..) => failed("a keychain entry is damaged"),
        other => failed(&other.to_string()),
    }
}

#[cfg(test)]
#[path = "../tests/unit/keychain.rs"]
mod tests;

//! Tests of `src/keychain.rs`.

use super::*;
use std::collections::BTreeMap;
use std::sync::Mutex;

/// A storage with at most ten bytes per entry.
#[derive(Default)]
struct SmallVault(Mutex<BTreeMap<String, Vec<u8>>>);

impl Vault for SmallVault {
    fn get(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, KeychainError> {
        Ok(self.0.lock().unwrap().get(name).cloned().map(Zeroizing::new))
    }

    fn set(&self, name: &str, bytes: &[u8]) -> Result<(), KeychainError> {
        if bytes.len() > 10 {
            return Err(failed("too long"));
        }
        self.0.lock().unwrap().insert(name.to_owned(), bytes.to_vec());
        Ok(())
    }

    fn delete(&self, name: &str) -> Result<(), KeychainError> {
        self.0.lock().unwrap().remove(name);
        Ok(())
    }
}

fn keychain() -> SystemKeychain<SmallVault> {
    SystemKeychain { vault: SmallVault::default(), entry_size: 10 }
}

fn secret(length: usize) -> Secret {
    Secret::new((0..length).map(|at| b'a' + u8::try_from(at % 26).unwrap()).collect())
}

#[test]
fn secrets_of_any_length_are_restored() {
    for length in [1, 9, 10, 19, 20, 95] {
        let keychain = keychain();
        keychain.save("account", &secret(length)).unwrap();
        let back = keychain.load("account").unwrap().unwrap();
        assert_eq!(back.expose(), secret(length).expose(), "{length}");
    }
}

#[test]
fn a_shorter_secret_replaces_a_longer_one() {
    let keychain = keychain();
    keychain.save("account", &secret(95)).unwrap();
    keychain.save("account", &secret(12)).unwrap();
    assert_eq!(keychain.load("account").unwrap().unwrap().expose(), secret(12).expose());
    assert_eq!(keychain.vault.0.lock().unwrap().len(), 2);
}

#[test]
fn deleting_removes_all_entries() {
    let keychain = keychain();
    keychain.save("account", &secret(95)).unwrap();
    keychain.delete("account").unwrap();
    assert!(keychain.load("account").unwrap().is_none());
    assert!(keychain.vault.0.lock().unwrap().is_empty());
}

#[test]
fn a_secret_with_a_missing_piece_counts_as_not_stored() {
    let keychain = keychain();
    keychain.save("account", &secret(25)).unwrap();
    keychain.vault.delete(&piece_name("account", 2)).unwrap();
    assert!(keychain.load("account").unwrap().is_none());
}

#[test]
fn on_windows_an_entry_stays_on_the_computer() {
    assert_eq!(modifiers(true), HashMap::from([("persistence", "Local")]));
    assert_eq!(modifiers(false), HashMap::new(), "other keychains do not roam");
}

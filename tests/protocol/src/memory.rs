//! A keychain and a settings file in memory: whole, broken, or hanging.

use std::collections::BTreeMap;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use desk_contract::Settings;
use desk_core::{SettingsFile, SettingsTrouble};
use desk_policy::Policy;
use finesse_client::{Keychain, KeychainError, Secret};

use crate::{TestResult, must};

/// A door that calls wait at while it is shut.
#[derive(Debug, Default)]
struct Door {
    /// How many calls wait.
    waiting: Mutex<(bool, usize)>,
    opened: Condvar,
}

impl Door {
    fn pass(&self) {
        let mut door = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        door.1 += 1;
        let mut door = self.opened.wait_while(door, |door| door.0).unwrap_or_else(PoisonError::into_inner);
        door.1 -= 1;
    }

    fn set(&self, shut: bool) {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).0 = shut;
        self.opened.notify_all();
    }

    fn waiting(&self) -> usize {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).1
    }
}

/// Calls that change something hang until this is dropped. A test drops it before its runtime ends, which waits for them.
#[derive(Debug)]
pub struct Hang(Arc<Door>);

impl Hang {
    fn new(door: &Arc<Door>) -> Self {
        door.set(true);
        Self(Arc::clone(door))
    }

    /// Waits until a call hangs.
    ///
    /// # Errors
    /// When none does.
    pub async fn until_hanging(&self) -> TestResult {
        must("a call that hangs", async {
            while self.0.waiting() == 0 {
                tokio::task::yield_now().await;
            }
        })
        .await
    }
}

impl Drop for Hang {
    fn drop(&mut self) {
        self.0.set(false);
    }
}

/// A keychain in memory. Clones share it.
#[derive(Debug, Clone, Default)]
pub struct MemoryKeychain {
    inner: Arc<Mutex<Kept>>,
    door: Arc<Door>,
}

#[derive(Debug, Default)]
struct Kept {
    secrets: BTreeMap<String, Secret>,
    trouble: Option<KeychainError>,
    saves: usize,
}

impl MemoryKeychain {
    /// From now on every call fails so; `None` makes it whole again.
    pub fn set_trouble(&self, trouble: Option<KeychainError>) {
        self.lock().trouble = trouble;
    }

    /// From now on every removal hangs.
    #[must_use]
    pub fn hang(&self) -> Hang {
        Hang::new(&self.door)
    }

    /// How many secrets are kept.
    #[must_use]
    pub fn len(&self) -> usize {
        self.lock().secrets.len()
    }

    /// Nothing is kept.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Everything that is kept: account and secret.
    #[must_use]
    pub fn kept(&self) -> Vec<(String, String)> {
        let text = |secret: &Secret| String::from_utf8_lossy(secret.expose()).into_owned();
        self.lock().secrets.iter().map(|(account, secret)| (account.clone(), text(secret))).collect()
    }

    /// How often something was saved.
    #[must_use]
    pub fn saves(&self) -> usize {
        self.lock().saves
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn whole(&self) -> Result<MutexGuard<'_, Kept>, KeychainError> {
        let kept = self.lock();
        kept.trouble.clone().map_or(Ok(kept), Err)
    }
}

impl Keychain for MemoryKeychain {
    fn load(&self, account: &str) -> Result<Option<Secret>, KeychainError> {
        Ok(self.whole()?.secrets.get(account).cloned())
    }

    fn save(&self, account: &str, secret: &Secret) -> Result<(), KeychainError> {
        let mut kept = self.whole()?;
        kept.saves += 1;
        kept.secrets.insert(account.to_owned(), secret.clone());
        Ok(())
    }

    fn delete(&self, account: &str) -> Result<(), KeychainError> {
        self.door.pass();
        self.whole()?.secrets.remove(account);
        Ok(())
    }
}

/// A settings file in memory, and what IT has set on the same computer. Clones share it.
#[derive(Debug, Clone, Default)]
pub struct MemorySettings {
    inner: Arc<Mutex<Written>>,
    door: Arc<Door>,
    reading: Arc<Door>,
    policy: Policy,
}

#[derive(Debug, Default)]
struct Written {
    settings: Settings,
    broken: bool,
}

impl MemorySettings {
    /// A file that can be neither read nor written.
    #[must_use]
    pub fn broken() -> Self {
        let written = Written { settings: Settings::default(), broken: true };
        Self { inner: Arc::new(Mutex::new(written)), ..Self::default() }
    }

    /// A file with this in it.
    #[must_use]
    pub fn with(settings: Settings) -> Self {
        let written = Written { settings, broken: false };
        Self { inner: Arc::new(Mutex::new(written)), ..Self::default() }
    }

    /// The same file, on a computer where IT has set this.
    #[must_use]
    pub fn managed(self, policy: Policy) -> Self {
        Self { policy, ..self }
    }

    /// What IT has set.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// From now on every read hangs.
    #[must_use]
    pub fn hang_reading(&self) -> Hang {
        Hang::new(&self.reading)
    }

    /// From now on every write hangs.
    #[must_use]
    pub fn hang(&self) -> Hang {
        Hang::new(&self.door)
    }

    /// Waits until what is in it is as wanted, and gives it: it is written after the command that wants it so.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn until(&self, what: &str, wanted: impl Fn(&Settings) -> bool) -> TestResult<Settings> {
        must(what, async {
            loop {
                let settings = self.settings();
                if wanted(&settings) {
                    return settings;
                }
                tokio::task::yield_now().await;
            }
        })
        .await
    }

    /// What is in it.
    #[must_use]
    pub fn settings(&self) -> Settings {
        self.lock().settings.clone()
    }

    fn lock(&self) -> MutexGuard<'_, Written> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn whole(&self) -> Result<MutexGuard<'_, Written>, SettingsTrouble> {
        let written = self.lock();
        if written.broken {
            return Err(SettingsTrouble { detail: "the file is broken".to_owned() });
        }
        Ok(written)
    }
}

impl SettingsFile for MemorySettings {
    fn load(&self) -> (Settings, Result<(), SettingsTrouble>) {
        self.reading.pass();
        let (own, read) = match self.whole() {
            Ok(written) => (written.settings.clone(), Ok(())),
            Err(trouble) => (Settings::default(), Err(trouble)),
        };
        (self.policy.over(&own), read)
    }

    fn defaults(&self) -> Settings {
        self.policy.over(&Settings::default())
    }

    fn save(&self, settings: &Settings) -> Result<(), SettingsTrouble> {
        self.door.pass();
        let mut written = self.whole()?;
        written.settings = self.policy.under(settings, &written.settings);
        Ok(())
    }
}

//! Where IT wants no sign-in to outlive the program.

use std::sync::Arc;

use finesse_client::{Keychain, KeychainTrouble, Secret};

/// A keychain that keeps nothing, in front of the one that kept something before IT wanted it so: that is removed.
pub(crate) struct NothingKept(pub(crate) Arc<dyn Keychain>);

impl Keychain for NothingKept {
    fn load(&self, account: &str) -> Result<Option<Secret>, KeychainTrouble> {
        self.0.delete(account).map(|()| None)
    }

    fn save(&self, _account: &str, _secret: &Secret) -> Result<(), KeychainTrouble> {
        Ok(())
    }

    fn delete(&self, account: &str) -> Result<(), KeychainTrouble> {
        self.0.delete(account)
    }
}

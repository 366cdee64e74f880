//! Where IT wants no sign-in to outlive the program.

use std::sync::Arc;

use finesse_client::{Keychain, KeychainError, Secret};

/// A keychain that keeps nothing, in front of the one that kept something before IT wanted it so: that is removed.
pub(crate) struct EphemeralKeychain(pub(crate) Arc<dyn Keychain>);

impl Keychain for EphemeralKeychain {
    fn load(&self, account: &str) -> Result<Option<Secret>, KeychainError> {
        self.0.delete(account).map(|()| None)
    }

    fn save(&self, _account: &str, _secret: &Secret) -> Result<(), KeychainError> {
        Ok(())
    }

    fn delete(&self, account: &str) -> Result<(), KeychainError> {
        self.0.delete(account)
    }
}

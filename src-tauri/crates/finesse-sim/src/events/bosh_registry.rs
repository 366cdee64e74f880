//! The BOSH sessions of a node, and what comes to them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::body::Bytes;
use tokio::sync::{mpsc, oneshot};

use crate::cut::Cut;
use crate::events::bosh_words::Asked;

/// A request that has come.
pub(crate) struct Arrival {
    pub(super) asked: Asked,
    pub(super) text: String,
    pub(super) cut: Arc<Cut>,
    pub(super) reply: oneshot::Sender<Bytes>,
}

/// The sessions of one node, by their ID.
#[derive(Default)]
pub(crate) struct Registry(Mutex<HashMap<String, mpsc::UnboundedSender<Arrival>>>);

impl Registry {
    fn all(&self) -> MutexGuard<'_, HashMap<String, mpsc::UnboundedSender<Arrival>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn get(&self, sid: &str) -> Option<mpsc::UnboundedSender<Arrival>> {
        self.all().get(sid).cloned()
    }

    pub(super) fn add(&self, sid: String, session: mpsc::UnboundedSender<Arrival>) {
        self.all().insert(sid, session);
    }

    pub(super) fn remove(&self, sid: &str) {
        self.all().remove(sid);
    }

    /// The node has forgotten all of them.
    pub(crate) fn clear(&self) {
        self.all().clear();
    }
}

//! The browser of the system, which only remembers what it was to open.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use desk_core::{Browser, BrowserTrouble};
use tokio::task::yield_now;
use url::Url;

use crate::{TestResult, must};

/// The pages that were opened. Clones share everything.
#[derive(Debug, Clone, Default)]
pub struct OpenedPages {
    inner: Arc<Mutex<Pages>>,
}

#[derive(Debug, Default)]
struct Pages {
    opened: Vec<String>,
    missing: bool,
}

impl OpenedPages {
    /// From now on there is no browser.
    pub fn is_missing(&self) {
        self.lock().missing = true;
    }

    /// The addresses that were opened, in order.
    #[must_use]
    pub fn opened(&self) -> Vec<String> {
        self.lock().opened.clone()
    }

    /// Waits until so many were opened, and gives them.
    ///
    /// # Errors
    /// When there are not so many.
    pub async fn until(&self, count: usize) -> TestResult<Vec<String>> {
        let seen = must("pages to be opened", async {
            while self.lock().opened.len() < count {
                yield_now().await;
            }
        });
        seen.await?;
        Ok(self.opened())
    }

    fn lock(&self) -> MutexGuard<'_, Pages> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Browser for OpenedPages {
    fn open(&self, address: &Url, _window: Option<&str>) -> Result<(), BrowserTrouble> {
        let mut pages = self.lock();
        if pages.missing {
            return Err(BrowserTrouble { detail: "not found".to_owned() });
        }
        pages.opened.push(address.to_string());
        Ok(())
    }
}

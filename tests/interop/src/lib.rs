//! Shared code of the tests of `finesse-client` against third-party programs.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "all of it is test, helpers too")]

pub mod agent;
pub mod prosody;
pub mod publisher;

#[allow(dead_code, unreachable_pub, reason = "shared with the tests of the client, which use more of it")]
#[path = "../../../src-tauri/crates/finesse-client/tests/client/server.rs"]
mod server;

use std::{future::Future, time::Duration};

/// The time limit of a test that hangs.
pub async fn must<T>(what: &str, future: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(60), future)
        .await
        .unwrap_or_else(|_| panic!("{what} never came"))
}

/// Polls until there is a value, because another program sends no signal when it is ready.
pub async fn until<T>(what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
    must(what, async {
        let mut again = tokio::time::interval(Duration::from_millis(20));
        loop {
            again.tick().await;
            if let Some(found) = look().await {
                return found;
            }
        }
    })
    .await
}

//! The kit for tests of client and core against the contact centre in a box: a sign-in window without a window, a keychain
//! and a settings file in memory, and a desk whose clock a test moves by hand.
//!
//! No test sleeps. Each waits for what it wants to see, and gives up only when nothing comes for [`GUARD`].

mod alone;
mod browser;
mod calls;
mod fixture;
pub mod journeys;
mod memory;
mod page;
mod shift;
mod truth;
mod typist;
mod view;

use std::time::Duration;

pub use alone::Alone;
pub use browser::{HeadlessBrowser, Person, Visits};
pub use calls::{
    action, consult, direct_transfer, drop_participant, make_call, on_call, send_dtmf, set_wrap_up,
    set_wrap_ups, update_call_data,
};
pub use fixture::{Computer, Fixture, certificates, marked, named_or_not, said, trust, with_get};
pub use memory::{Hang, MemoryKeychain, MemorySettings};
pub use shift::{Figures, Shift};
pub use truth::differences;
pub use typist::Typist;
pub use view::{View, is_signed_out, told_signed_out};

/// How long a test waits for something that must come, in real time. It is a guard against waiting for ever, not a measure.
pub const GUARD: Duration = Duration::from_secs(60);

/// Why a test or the kit gave up.
pub type Trouble = Box<dyn std::error::Error + Send + Sync>;

/// What a test gives back.
pub type TestResult<T = ()> = Result<T, Trouble>;

/// Waits for something that must come.
///
/// # Errors
/// When it does not come within [`GUARD`]; `what` says what was waited for.
pub async fn must<T>(what: &str, future: impl Future<Output = T>) -> TestResult<T> {
    tokio::time::timeout(GUARD, future)
        .await
        .map_err(|_| format!("nothing came within {GUARD:?}: {what}").into())
}

//! What can be set before a centre starts.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// How users prove who they are (`systemAuthMode` of SystemInfo).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AuthMode {
    /// Every user has a token; Basic is refused.
    Sso,
    /// Each user is one or the other.
    Hybrid,
    /// Every user has a password; tokens are refused.
    NonSso,
}

/// Whether somebody rings without being told to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Caller {
    /// Calls come from the control address only.
    Off,
    /// A customer rings whoever has been Ready for this long.
    Automatic {
        /// Time in Ready before the telephone rings.
        after_ready: Duration,
    },
}

/// Which of the two documented forms of the token refresh the server knows. Releases differ, and no page says which
/// knows which, so both must be tried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RefreshForm {
    /// The form with POST and the form with GET.
    Both,
    /// GET with `refresh-token` is taken as a fetch, and so goes to the identity service.
    PostOnly,
    /// POST is answered 405.
    GetOnly,
}

/// The setting `wrapUpOnIncoming` or `wrapUpOnOutgoing` of a user.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WrapUp {
    /// After each call the agent is in WORK or WORK_READY until the timer ends or the agent leaves.
    Required,
    /// The agent goes straight back.
    NotAllowed,
}

/// Everything that can be set before a centre starts. `Options::default()` is what a laboratory would run: the shortest lives
/// that Cisco IdS allows.
#[derive(Debug, Clone)]
pub struct Options {
    /// Life of an access token; 300 s.
    pub access_token_life: Duration,
    /// Life of a refresh token, counted from the sign-in and not made longer by a refresh; 7200 s.
    pub refresh_token_life: Duration,
    /// Life of an authorization code; 60 s.
    pub authorization_code_life: Duration,
    /// `systemAuthMode`; SSO.
    pub auth_mode: AuthMode,
    /// Whether a refresh gives a new refresh token and ends the old one; true.
    pub rotate_refresh_token: bool,
    /// Whether somebody rings by himself; off.
    pub caller: Caller,
    /// Which forms of refresh exist; both.
    pub refresh_form: RefreshForm,
    /// Whether `cc_username` may be in the query. Releases before the 2019 patches want the cookie. True.
    pub query_username: bool,
    /// Whether the sign-in asks first which organisation the person belongs to; false.
    pub home_realm_page: bool,
    /// The person whom the identity provider knows from the operating system, by login name: no page is shown at all. None.
    pub integrated_sign_in: Option<String>,
    /// Length of wrap-up; 30 s.
    pub wrap_up: Duration,
    /// Wrap-up after calls from queues; required.
    pub wrap_up_on_incoming: WrapUp,
    /// Wrap-up after calls that the agent made; not allowed.
    pub wrap_up_on_outgoing: WrapUp,
    /// Whether reasons for Not Ready are configured (then one must be given); true.
    pub not_ready_reasons: bool,
    /// Whether reasons for signing out are configured (then one must be given); true.
    pub sign_out_reasons: bool,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            access_token_life: Duration::from_secs(300),
            refresh_token_life: Duration::from_secs(7_200),
            authorization_code_life: Duration::from_secs(60),
            auth_mode: AuthMode::Sso,
            rotate_refresh_token: true,
            caller: Caller::Off,
            refresh_form: RefreshForm::Both,
            query_username: true,
            home_realm_page: false,
            integrated_sign_in: None,
            wrap_up: Duration::from_secs(30),
            wrap_up_on_incoming: WrapUp::Required,
            wrap_up_on_outgoing: WrapUp::NotAllowed,
            not_ready_reasons: true,
            sign_out_reasons: true,
        }
    }
}

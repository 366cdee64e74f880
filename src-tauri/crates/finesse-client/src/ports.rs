//! What the client needs from the program around it.

use std::fmt;

use finesse_time::{BoxFuture, Moment};
use url::Url;
use zeroize::Zeroizing;

use crate::tls::CertificateProblem;

/// The window that shows the company's sign-in page: a real browser engine with a profile of its own (protocol/auth-and-events.md §2.9).
pub trait SignInWindow: Send + Sync + 'static {
    /// Goes to the address, follows everything, and gives the text of the page at the token address.
    ///
    /// A second call while one is under way ends the first with [`WindowError::Closed`].
    fn fetch(&self, request: TokenRequest) -> BoxFuture<'static, Result<TokenPage, WindowError>>;

    /// Goes to the address without being seen and follows everything; ends when a page has loaded there. For addresses that end
    /// a session; what the page says is not read.
    fn visit(&self, page: Url, give_up_at: Moment) -> BoxFuture<'static, Result<(), WindowError>>;

    /// Closes the window and destroys its profile: cookies, caches, everything. Done twice it does nothing.
    fn forget(&self) -> BoxFuture<'static, Result<(), WindowError>>;

    /// Closes the window; a fetch under way ends with [`WindowError::Closed`]. The profile stays.
    fn close(&self);
}

/// What the window is to fetch.
#[derive(Clone)]
pub struct TokenRequest {
    /// The token address, with its query. The answer is read only at exactly this origin and path.
    pub url: Url,
    /// Whether an agent sits in front of it.
    pub shown: Shown,
    /// Cookies for the host of `url`, path `/`: releases before the query parameter want `cc_username` here
    /// (protocol/auth-and-events.md §2.5.2).
    pub cookies: Vec<(String, String)>,
    /// Hosts that the window may go to, besides the host of `url`; `None` for every host with https.
    pub allowed_hosts: Option<Vec<String>>,
}

/// The query may carry a refresh token, so it is not printed.
impl fmt::Debug for TokenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let host = self.url.host_str().unwrap_or_default();
        f.debug_struct("TokenRequest")
            .field("host", &host)
            .field("shown", &self.shown)
            .finish_non_exhaustive()
    }
}

/// Whether an agent sits in front of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// Shown as soon as there is a page for the agent; never for the token itself.
    Visible,
    /// Never shown.
    Hidden {
        /// When to end with [`WindowError::TimedOut`]: a page that waits for an agent looks like one that takes long.
        give_up_at: Moment,
    },
}

/// The text of the page at the token address; wiped when dropped, never printed.
pub struct TokenPage {
    /// As the engine shows it.
    pub text: Zeroizing<String>,
}

impl fmt::Debug for TokenPage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TokenPage({} bytes)", self.text.len())
    }
}

/// Why the window gave no page.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WindowError {
    /// The agent or the program closed it.
    #[error("the sign-in window was closed")]
    Closed,
    /// A hidden fetch came to no end in time.
    #[error("the sign-in came to no end in time")]
    TimedOut,
    /// A server on the way did not answer, and there was no page to show.
    #[error("{host} did not answer in time")]
    NoAnswer {
        /// The server.
        host: String,
    },
    /// A hidden fetch came to a page that waits for a person.
    #[error("the page at {host} waits for a person")]
    NeedsPerson {
        /// The host of the page.
        host: String,
    },
    /// Finesse sent the sign-in back to another name of its own than the one in use.
    #[error("the sign-in came back to {host}, not to {expected}")]
    WrongHost {
        /// The name to use.
        host: String,
        /// The name that was used.
        expected: String,
    },
    /// A server on the way insists on a client certificate.
    #[error("{host} wants a client certificate")]
    ClientCertificateRequired {
        /// The server.
        host: String,
    },
    /// The page closed its own window.
    #[error("the sign-in page closed itself")]
    ClosedByPage,
    /// The process of the page ended, and again after it was started once more.
    #[error("the process of the sign-in page ended twice")]
    PageEnded,
    /// A server on the way is not trusted.
    #[error("{0}")]
    Certificate(CertificateProblem),
    /// The way led to a place that is not allowed: another scheme than https, a host outside the list, a download.
    #[error("the sign-in led to {host}, which is not allowed")]
    Refused {
        /// Where it led.
        host: String,
    },
    /// A page could not be loaded.
    #[error("{host}: {detail}")]
    LoadFailed {
        /// The host of the page.
        host: String,
        /// What the engine said.
        detail: String,
    },
    /// The page must run in a sandbox, and there is none that works.
    #[error("no sandbox for the sign-in page: {detail}")]
    NoSandbox {
        /// Why not.
        detail: String,
    },
    /// There is no window to be had.
    #[error("no sign-in window: {detail}")]
    Unavailable {
        /// What the system said.
        detail: String,
    },
}

/// A secret on its way into or out of the keychain; wiped when dropped, never printed.
#[derive(Clone)]
pub struct Secret(Zeroizing<Vec<u8>>);

impl Secret {
    /// Takes the bytes.
    #[must_use]
    pub fn new(bytes: Vec<u8>) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The bytes themselves, for the place that keeps or uses them.
    #[must_use]
    pub fn expose(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(redacted)")
    }
}

/// The operating system's keychain. The calls may block; the client makes them where blocking does no harm.
pub trait Keychain: Send + Sync + 'static {
    /// The secret of an account; `None` when there is none.
    ///
    /// # Errors
    /// When the keychain is missing, locked or broken.
    fn load(&self, account: &str) -> Result<Option<Secret>, KeychainError>;

    /// Keeps a secret in the place of an older one.
    ///
    /// # Errors
    /// When the keychain is missing, locked or broken.
    fn save(&self, account: &str, secret: &Secret) -> Result<(), KeychainError>;

    /// Removes a secret; nothing to remove is no error.
    ///
    /// # Errors
    /// When the keychain is missing, locked or broken.
    fn delete(&self, account: &str) -> Result<(), KeychainError>;
}

/// Why the keychain did not do it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeychainError {
    /// This computer has none.
    #[error("there is no keychain")]
    Missing,
    /// It is locked, and the user did not unlock it.
    #[error("the keychain is locked")]
    Locked,
    /// Anything else.
    #[error("the keychain failed: {detail}")]
    Failed {
        /// What the system said; never the secret.
        detail: String,
    },
}

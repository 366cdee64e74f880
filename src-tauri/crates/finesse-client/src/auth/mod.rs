//! The life of a token: fetched through the company's page, refreshed before it expires, wiped at the end.

mod credential;
mod identity;
mod refresh_method;
mod session;
mod session_state;
mod shared;
mod sign_in_request;
mod token_fetch;
mod token_refresher;
mod token_store;
mod url_gate;

pub use credential::Authorization;
pub use identity::spellings;
pub use refresh_method::{RefreshForm, RefreshMethod};
pub use session::Session;
pub use session_state::{SessionState, TokenLifetime};
pub use shared::SessionPorts;
pub use sign_in_request::{Charset, SignInError, SignInRequest, UserHint};

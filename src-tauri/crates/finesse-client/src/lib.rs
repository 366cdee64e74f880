#![doc = include_str!("../README.md")]

mod api;
mod auth;
mod clock;
mod error;
mod events;
mod http;
mod node;
mod ports;
mod probe;
mod tcp_keepalive;
mod tls;

pub mod token_page;

pub use api::{ReasonCategory, RequestId, Rest};
pub use auth::{
    Authorization, Charset, Life, RefreshForm, Rung, Session, SessionPorts, SessionState, SignInError,
    SignInRequest, UserHint, spellings,
};
pub use clock::SystemClock;
pub use error::{ExpiredWhy, RestError, Trouble};
pub use events::{CloseReason, Link, LinkEvent, LinkEvents, LinkOptions, LinkState, Transport, WaitingWhy};
#[cfg(feature = "test-clock")]
pub use finesse_time::TestClock;
pub use finesse_time::{BoxFuture, Clock, Moment};
pub use http::Http;
pub use node::{InvalidServer, Node};
pub use ports::{
    Keychain, KeychainTrouble, Secret, Shown, SignInWindow, TokenPage, TokenRequest, WindowTrouble,
};
pub use probe::{Asked, Look, NotMet, NotReached, ShownCertificate, ShownChain, Step};
pub use tls::{CertificateProblem, CertificateReason, Trust};

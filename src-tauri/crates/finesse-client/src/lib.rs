#![doc = include_str!("../README.md")]

mod alive;
mod clock;
mod http;
mod link;
mod look;
mod node;
mod ports;
mod rest;
mod session;
mod tls;

pub mod token_page;

pub use clock::SystemClock;
#[cfg(feature = "test-clock")]
pub use finesse_time::TestClock;
pub use finesse_time::{BoxFuture, Clock, Moment};
pub use http::{Http, RestError, Trouble};
pub use link::{CloseReason, Link, LinkEvent, LinkEvents, LinkOptions, LinkState, Transport, WaitingWhy};
pub use look::{Asked, Look, NotMet, NotReached, ShownCertificate, ShownChain, Step};
pub use node::{InvalidServer, Node};
pub use ports::{
    Keychain, KeychainTrouble, Secret, Shown, SignInWindow, TokenPage, TokenRequest, WindowTrouble,
};
pub use rest::{ReasonCategory, RequestId, Rest};
pub use session::{
    Authorization, Charset, ExpiredWhy, Life, RefreshForm, Rung, Session, SessionPorts, SessionState,
    SignInError, SignInRequest, UserHint, spellings,
};
pub use tls::{CertificateProblem, CertificateReason, Trust};

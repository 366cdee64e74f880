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

pub use api::{RequestId, Rest};
pub use auth::{
    Authorization, Charset, RefreshForm, RefreshMethod, Session, SessionPorts, SessionState, SignInError,
    SignInRequest, TokenLifetime, UserHint, spellings,
};
pub use clock::SystemClock;
pub use error::{ExpiredWhy, RestError, TransportError};
pub use events::{
    CloseReason, EventReceiver, EventStream, EventStreamOptions, StreamEvent, StreamState, Transport,
    WaitingWhy,
};
#[cfg(feature = "test-clock")]
pub use finesse_time::TestClock;
pub use finesse_time::{BoxFuture, Clock, Moment};
pub use http::Http;
pub use node::{InvalidServer, Node};
pub use ports::{Keychain, KeychainError, Secret, Shown, SignInWindow, TokenPage, TokenRequest, WindowError};
pub use probe::{
    ConnectError, EndpointError, Probe, RedirectStep, ShownCertificate, ShownChain, SystemInfoReply,
};
pub use tls::{CertificateProblem, CertificateReason, Trust};

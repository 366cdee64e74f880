//! Why there is no connection to the notification service.

use crate::{
    auth::Authorization,
    error::{ExpiredWhy, TransportError},
};

/// Why there is no connection.
#[derive(Debug)]
pub(crate) enum ConnectionError {
    /// The network, the node or its certificate.
    Transport(TransportError),
    /// The address is not that of a notification service, or of one that does not speak as it should.
    Refused(String),
    /// Something is there and says nothing.
    Silent,
    /// The token was refused.
    NotAuthorized(Authorization),
    /// The same agent is connected from another client.
    Conflict,
    /// There is no token.
    Expired(ExpiredWhy),
}

//! Why there is no connection to the notification service.

use crate::{
    auth::Authorization,
    error::{ExpiredWhy, Trouble},
};

/// Why there is no connection.
#[derive(Debug)]
pub(crate) enum Failed {
    /// The network, the node or its certificate.
    Trouble(Trouble),
    /// The address is not that of a notification service, or of one that does not speak as it should.
    Refused(String),
    /// Something is there and says nothing.
    Silent,
    /// The token was refused.
    NotAuthorized(Authorization),
    /// The same agent is connected from another place.
    Conflict,
    /// There is no token.
    Expired(ExpiredWhy),
}

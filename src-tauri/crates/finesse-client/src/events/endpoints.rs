//! Which URL is used: the first that is a notification service.

use std::{sync::Arc, time::Duration};

use finesse_time::Clock;
use finesse_wire::ServiceStatus;
use url::Url;

use super::{
    connection::Connection,
    failure::ConnectionError,
    options::{EventStreamOptions, Transport},
};
use crate::{
    auth::Session,
    error::{RestError, TransportError},
};

/// Time for finding an address; what follows has its own bound.
const FOUND_WITHIN: Duration = Duration::from_secs(20);

/// Where the service was found, and what was learned on the way.
pub(super) struct EndpointSelector {
    /// The address where it was found last: it is tried first.
    found: Option<Url>,
    /// The node, or something on the way to it, has answered: an address that does not is no sign of a dead network.
    reached: bool,
    /// The node said by an event that it is out of service, and not yet that it is in service again: the other desks of the site heard it
    /// too. What it says when it is asked, each desk hears at a moment of its own.
    out_of_service: bool,
}

impl EndpointSelector {
    pub(super) fn new() -> Self {
        Self { found: None, reached: false, out_of_service: false }
    }

    /// The node said of itself whether it is in service.
    pub(super) fn node_says(&mut self, in_service: bool) {
        self.out_of_service = !in_service;
    }

    /// The address that is tried first.
    pub(super) fn first(&self, options: &EventStreamOptions) -> Option<Url> {
        options.addresses(self.found.as_ref()).into_iter().next()
    }

    /// The transport that served last.
    pub(super) fn transport(&self) -> Option<Transport> {
        self.found.as_ref().and_then(Transport::of)
    }

    /// Asks the node whether it is in service, when that is in doubt, and connects. After a refusal of the token there is one more try
    /// with a newer one; what is refused then needs the agent.
    pub(super) async fn connect(
        &mut self,
        options: &EventStreamOptions,
        session: &Session,
        clock: &Arc<dyn Clock>,
        ask_first: bool,
    ) -> Result<Connection, NotConnected> {
        self.reached = false;
        if ask_first {
            match session.http().system_info(&options.node).await {
                Ok(info) if info.status == ServiceStatus::InService => {
                    if std::mem::take(&mut self.out_of_service) {
                        return Err(NotConnected::Crowd);
                    }
                }
                Ok(_) | Err(RestError::OutOfService) => {
                    self.out_of_service = false;
                    return Err(NotConnected::OutOfService);
                }
                Err(RestError::Transport(trouble)) => {
                    return Err(NotConnected::Failed(ConnectionError::Transport(trouble)));
                }
                // Behind a reverse proxy SystemInfo wants credentials (protocol/auth-and-events.md §1.1): the connection itself decides.
                Err(
                    RestError::Unauthorized(_)
                    | RestError::Refused { .. }
                    | RestError::NotFinesse { .. }
                    | RestError::SessionExpired(_)
                    | RestError::Unreadable(_),
                ) => {}
            }
            self.reached = true;
        }
        let used = match self.enter(options, session, clock).await {
            Err(ConnectionError::NotAuthorized(used)) => used,
            result => return result.map_err(NotConnected::Failed),
        };
        match session.unauthorized(&used).await {
            Ok(_) => self.enter(options, session, clock).await.map_err(NotConnected::Failed),
            Err(_) => Err(NotConnected::Failed(ConnectionError::NotAuthorized(used))),
        }
    }

    async fn enter(
        &mut self,
        options: &EventStreamOptions,
        session: &Session,
        clock: &Arc<dyn Clock>,
    ) -> Result<Connection, ConnectionError> {
        // A failure after the sign-in was sent ends the attempt: a token is not sent to a second URL because the first one failed.
        let stream = self.find(options, session, clock).await?;
        stream.enter(options, session).await
    }

    /// Tries the URLs up to the first that is a notification service. When none is, the first that was tried tells why.
    ///
    /// An address that is of something else leads to the next one at once. One that does not answer ends the round, unless something
    /// has answered before: then only its port is left out, so that each port costs its waiting time once, and a dead network costs it
    /// once in all.
    async fn find(
        &mut self,
        options: &EventStreamOptions,
        session: &Session,
        clock: &Arc<dyn Clock>,
    ) -> Result<Connection, ConnectionError> {
        let give_up = clock.now() + FOUND_WITHIN;
        let mut first = None;
        let mut left_out = Vec::new();
        for url in options.addresses(self.found.as_ref()) {
            let port = SkippedPort::of(&url);
            if left_out.iter().any(|known: &SkippedPort| known.covers(&port)) {
                continue;
            }
            let met = tokio::select! {
                met = Connection::meet(&url, options, session.http(), clock) => met,
                () = clock.sleep_until(give_up) => {
                    return Err(first.unwrap_or_else(|| timed_out(options)));
                }
            };
            let failed = match met {
                Ok(stream) => {
                    self.found = Some(url);
                    return Ok(stream);
                }
                Err(failed) => failed,
            };
            log_fields::debug!("event stream: an address does not serve"; public scheme = url.scheme(), public port = format_args!("{:?}", url.port_or_known_default()), personal failed = format_args!("{failed:?}"));
            match &failed {
                ConnectionError::Refused(_) => self.reached = true,
                ConnectionError::Silent => {
                    self.reached = true;
                    left_out.push(port);
                }
                ConnectionError::Transport(
                    TransportError::PortRefused { .. }
                    | TransportError::ProxySignIn { .. }
                    | TransportError::Broken { .. },
                ) => {
                    self.reached = true;
                    left_out.push(port.whole_port());
                }
                ConnectionError::Transport(
                    TransportError::NoNetwork { .. } | TransportError::TimedOut { .. },
                ) if self.reached => {
                    left_out.push(port.whole_port());
                }
                ConnectionError::Transport(_)
                | ConnectionError::NotAuthorized(_)
                | ConnectionError::Conflict
                | ConnectionError::Expired(_) => {
                    return Err(first.unwrap_or(failed));
                }
            }
            first.get_or_insert(failed);
        }
        Err(match first {
            Some(ConnectionError::Silent) => timed_out(options),
            Some(failed) => failed,
            None => ConnectionError::Refused("there is no address".into()),
        })
    }
}

/// Why no connection was made.
pub(super) enum NotConnected {
    /// The node says that it is out of service.
    OutOfService,
    /// It is in service again, and the other desks of the site find that out at the same time.
    Crowd,
    Failed(ConnectionError),
}

fn timed_out(options: &EventStreamOptions) -> ConnectionError {
    ConnectionError::Transport(TransportError::TimedOut { host: options.node.host.clone() })
}

/// What is skipped for the rest of an attempt: a port, or one transport there.
struct SkippedPort {
    transport: Option<Transport>,
    port: Option<u16>,
}

impl SkippedPort {
    fn of(url: &Url) -> Self {
        Self { transport: Transport::of(url), port: url.port_or_known_default() }
    }

    fn whole_port(self) -> Self {
        Self { transport: None, ..self }
    }

    fn covers(&self, other: &Self) -> bool {
        self.port == other.port && (self.transport.is_none() || self.transport == other.transport)
    }
}

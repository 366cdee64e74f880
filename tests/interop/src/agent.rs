//! An agent with an event stream: the client, signed in with a password to a minimal Finesse that serves only SystemInfo and the user.

use std::{sync::Arc, time::Duration};

use finesse_client::{
    BoxFuture, Clock, EventReceiver, EventStream, EventStreamOptions, Http, Keychain, KeychainError, Moment,
    Secret, Session, SessionPorts, SignInRequest, SignInWindow, StreamEvent, StreamState, SystemClock,
    TokenPage, TokenRequest, Transport, WindowError,
};
use finesse_wire::{LoginName, Notification};

use crate::{
    must,
    prosody::{AGENT, DOMAIN, PUBSUB, Prosody},
    server::{Reply, Said, Server},
};

/// The node with the agent's own events, which real Finesse subscribes to automatically.
pub const NODE: &str = "/finesse/api/User/40217";

/// An event stream of the agent.
pub struct Agent {
    /// The event stream.
    pub link: EventStream,
    /// Its events.
    pub events: EventReceiver,
    /// Keeps the REST server running.
    _finesse: Server,
}

impl Agent {
    /// An event stream over one transport, with this password.
    ///
    /// # Panics
    /// If the sign-in fails.
    pub async fn new(prosody: &Prosody, transport: Transport, password: &str) -> Self {
        let finesse = Server::start(reply).await;
        let trust = finesse.trust();
        assert!(trust.allow_exactly(DOMAIN, &prosody.certificate));
        let clock: Arc<dyn Clock> = Arc::new(SystemClock::new());
        let ports = SessionPorts {
            clock: Arc::clone(&clock),
            window: Arc::new(Nothing),
            keychain: Arc::new(Nothing),
            http: Http::new(trust).unwrap(),
        };
        let request = SignInRequest::new(finesse.node.clone(), LoginName::new(AGENT));
        let password = Secret::new(password.as_bytes().to_vec());
        let (session, user) = must("the sign-in", Session::basic(ports, request, password)).await.unwrap();
        let info = session.http().system_info(&finesse.node).await.unwrap();
        let mut options = EventStreamOptions::new(&finesse.node, &info, &user.login_id);
        options.transports = vec![transport];
        options.urls.retain(|url| url.port() != Some(7443));
        for url in &mut options.urls {
            let port = if url.scheme() == "xmpps" { prosody.tcp_port } else { prosody.https_port };
            url.set_port(Some(port)).unwrap();
        }
        options.subscriptions = vec![NODE.into()];
        options.ping_every = Duration::from_millis(200);
        // A long timeout, because Prosody may be busy for a moment.
        options.pings_missed = 50;
        let (link, events) = EventStream::start(options, session, clock);
        Self { link, events, _finesse: finesse }
    }

    /// Waits for a state that meets the condition.
    ///
    /// # Panics
    /// If it does not arrive.
    pub async fn until(&mut self, what: &str, wanted: impl Fn(&StreamState) -> bool) -> StreamState {
        loop {
            match must(what, self.events.recv()).await {
                Some(StreamEvent::State(state)) if wanted(&state) => return state,
                Some(_) => {}
                None => panic!("{what}: the event stream ended"),
            }
        }
    }

    /// Waits until it is online, over this transport.
    ///
    /// # Panics
    /// If it is not.
    pub async fn online(&mut self, by: Transport) {
        self.until(
            "online",
            |state| matches!(state, StreamState::Online { transport, .. } if *transport == by),
        )
        .await;
    }

    /// The next event, except ping results and reports of a late ping.
    ///
    /// # Panics
    /// If the event stream ended.
    pub async fn told(&mut self) -> StreamEvent {
        loop {
            match must("an event", self.events.recv()).await {
                Some(StreamEvent::Pong { .. } | StreamEvent::Unresponsive(_)) => {}
                Some(other) => return other,
                None => panic!("the event stream ended"),
            }
        }
    }

    /// The next notification.
    ///
    /// # Panics
    /// If another event arrives.
    pub async fn notification(&mut self) -> Notification {
        let told = self.told().await;
        let StreamEvent::Notification(notification) = told else { panic!("{told:?}") };
        *notification
    }

    /// Waits for the answer to a ping.
    ///
    /// # Panics
    /// If another event arrives.
    pub async fn pong(&mut self) {
        loop {
            match must("the answer to a ping", self.events.recv()).await {
                Some(StreamEvent::Pong { .. }) => return,
                Some(StreamEvent::Unresponsive(_)) => {}
                other => panic!("{other:?}"),
            }
        }
    }
}

async fn reply(said: Said) -> Reply {
    match said.path.as_str() {
        "/finesse/api/SystemInfo" => Reply::xml(
            200,
            format!(
                "<SystemInfo><status>IN_SERVICE</status><xmppDomain>{DOMAIN}</xmppDomain>\
                 <xmppPubSubDomain>{PUBSUB}</xmppPubSubDomain></SystemInfo>"
            ),
        ),
        _ => Reply::xml(
            200,
            format!(
                "<User><loginId>{AGENT}</loginId><loginName>{AGENT}</loginName><state>LOGOUT</state></User>"
            ),
        ),
    }
}

/// A sign-in with a password needs neither window nor keychain.
struct Nothing;

impl SignInWindow for Nothing {
    fn fetch(&self, _: TokenRequest) -> BoxFuture<'static, Result<TokenPage, WindowError>> {
        Box::pin(async { Err(WindowError::Closed) })
    }

    fn visit(&self, _: url::Url, _: Moment) -> BoxFuture<'static, Result<(), WindowError>> {
        Box::pin(async { Ok(()) })
    }

    fn forget(&self) -> BoxFuture<'static, Result<(), WindowError>> {
        Box::pin(async { Ok(()) })
    }

    fn close(&self) {}
}

impl Keychain for Nothing {
    fn load(&self, _: &str) -> Result<Option<Secret>, KeychainError> {
        Ok(None)
    }

    fn save(&self, _: &str, _: &Secret) -> Result<(), KeychainError> {
        Err(KeychainError::Missing)
    }

    fn delete(&self, _: &str) -> Result<(), KeychainError> {
        Ok(())
    }
}

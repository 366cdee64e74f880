//! What all doors of the centre share: the state behind its lock, the clock, and the gate that every request goes through.

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::extract::{Request, State};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::Response;
use tokio::sync::Notify;
use url::Url;

use crate::clock::Clock;
use crate::control::views::TokenState;
use crate::control::words::{FaultEffect, FaultPlace};
use crate::description::Description;
use crate::events::bosh_registry::Registry;
use crate::faults::{Struck, apply};
use crate::options::Options;
use crate::requests::Authorization;
#[cfg(feature = "saml")]
use crate::sso::saml::Provider;
use crate::web::{Parameters, cookie};
use crate::world::World;
use crate::world::node::{Node, Ports};

/// Name of the cookie of a desktop session.
pub(crate) const JSESSIONID: &str = "JSESSIONID";

/// The shared part.
pub(crate) struct Sim {
    pub(crate) description: Description,
    /// Where the identity service sends people.
    pub(crate) sign_in_url: Url,
    /// The identity provider of somebody else.
    #[cfg(feature = "saml")]
    pub(crate) provider: Option<Provider>,
    /// A port of this computer that refuses.
    pub(crate) closed_port: u16,
    /// The BOSH sessions of each node.
    pub(crate) bosh: [Registry; 2],
    clock: Arc<Clock>,
    world: Mutex<World>,
    wake: Arc<Notify>,
}

impl Sim {
    pub(crate) fn new(
        options: Options,
        description: Description,
        ports: [Ports; 2],
        closed_port: u16,
    ) -> io::Result<Sim> {
        let wrong = |why: String| io::Error::new(io::ErrorKind::InvalidInput, why);
        let idp = Url::parse(&description.idp.origin()).map_err(|error| wrong(error.to_string()))?;
        #[cfg(feature = "saml")]
        let given = options.identity_provider.as_deref();
        #[cfg(feature = "saml")]
        let provider = given
            .map(Provider::new)
            .transpose()
            .map_err(|error| wrong(format!("the certificate of the identity provider: {error}")))?;
        #[cfg(feature = "saml")]
        let sso = given.map_or("/adfs/ls/", |given| &given.sso_url);
        #[cfg(not(feature = "saml"))]
        let sso = "/adfs/ls/";
        let sign_in_url = idp.join(sso).map_err(|error| wrong(format!("{sso}: {error}")))?;
        let clock = Arc::new(Clock::new());
        let wake = Arc::new(Notify::new());
        let node = |index: usize, name: &'static str| {
            Node::new(name, description.nodes[index].host.clone(), ports[index])
        };
        let nodes = [node(0, "a"), node(1, "b")];
        let world = World::new(options, description.agents.clone(), nodes, clock.clone(), wake.clone());
        Ok(Sim {
            description,
            sign_in_url,
            #[cfg(feature = "saml")]
            provider,
            closed_port,
            bosh: Default::default(),
            clock,
            world: Mutex::new(world),
            wake,
        })
    }

    /// The state. What was due has happened.
    pub(crate) fn world(&self) -> MutexGuard<'_, World> {
        let mut world = self.world.lock().unwrap_or_else(PoisonError::into_inner);
        world.run_due();
        world
    }

    /// Moves the clock; when this returns everything on the way has happened.
    pub(crate) fn advance(&self, by: Duration) {
        // Under the lock, so that nobody sees the new time before what belongs to it has happened.
        let mut world = self.world();
        self.clock.advance(by);
        world.run_due();
        drop(world);
        self.wake.notify_one();
    }

    /// Lets things happen when they are due, for ever.
    pub(crate) async fn run(self: Arc<Sim>) {
        loop {
            let next = self.world().until_next();
            match next {
                Some(wait) => {
                    let _ = tokio::time::timeout(wait, self.wake.notified()).await;
                }
                None => self.wake.notified().await,
            }
        }
    }
}

/// One of the hosts: the shared part, and which host this is.
#[derive(Clone)]
pub(crate) struct Station {
    pub(crate) sim: Arc<Sim>,
    pub(crate) name: &'static str,
    /// Index of the Finesse node; the others have none.
    pub(crate) node: usize,
    /// The port.
    pub(crate) port: u16,
}

/// Writes every request down, and lets faults strike.
pub(crate) async fn gate(State(station): State<Station>, mut request: Request, next: Next) -> Response {
    let (number, effect) = arrival(&station, &request);
    let struck = match effect {
        Some(effect) => apply(effect, request.uri(), &station.sim.description.ids.origin()).await,
        None => Struck::GoOn,
    };
    let response = match struck {
        Struck::Answered(response) => *response,
        Struck::GoOn => next.run(request).await,
        Struck::GoOnAs(somebody) => {
            request.extensions_mut().insert(somebody);
            next.run(request).await
        }
    };
    station.sim.world().requests.answered(number, response.status().as_u16());
    response
}

fn arrival(station: &Station, request: &Request) -> (u64, Option<FaultEffect>) {
    let mut world = station.sim.world();
    let auth = Authorization::of(request.headers());
    let token_state = match auth {
        Authorization::Bearer(token) => world.tokens.look(token, world.now()).0,
        Authorization::None | Authorization::Basic(_) => TokenState::None,
    };
    let (method, uri) = (request.method(), request.uri());
    let number = world.requests.arrived(station.name, method, uri, auth.kind(), token_state);
    let effect = place(&world, station, request)
        .and_then(|at| world.faults.strike(at, station.name, method.as_str(), uri.path()));
    (number, effect)
}

fn place(world: &World, station: &Station, request: &Request) -> Option<FaultPlace> {
    let path = request.uri().path();
    match path {
        "/desktop/sso/token" if request.method() == Method::POST => Some(FaultPlace::RefreshPost),
        "/desktop/sso/token" if Parameters::of(request.uri()).get("refresh-token").is_some() => {
            Some(FaultPlace::RefreshGet)
        }
        "/desktop/sso/token" => {
            let session = cookie(request.headers(), JSESSIONID);
            let ready = session.is_some_and(|session| world.desktop.ready(station.node, session));
            Some(if ready { FaultPlace::Token } else { FaultPlace::TokenStart })
        }
        "/desktop/sso/authcode" => Some(FaultPlace::Authcode),
        "/ids/v1/oauth/authorize" => Some(FaultPlace::Authorize),
        "/ids/saml/response" => Some(FaultPlace::SamlResponse),
        "/ids/relay" => Some(FaultPlace::Relay),
        "/finesse/api/SystemInfo" => Some(FaultPlace::Systeminfo),
        "/ws" | "/ws/" => Some(FaultPlace::Link),
        "/http-bind" | "/http-bind/" => Some(FaultPlace::Bosh),
        // What a page fetches is not a step of the sign-in.
        _ if path.starts_with("/adfs/fixture/") => None,
        _ if station.name == "idp" => Some(FaultPlace::Idp),
        _ if path.starts_with("/finesse/api/") => Some(FaultPlace::Rest),
        _ => None,
    }
}

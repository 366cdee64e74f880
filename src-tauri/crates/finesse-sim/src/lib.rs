//! A simulated contact centre.
//!
//! Two Finesse nodes, the identity service, an AD FS look-alike and the notification service, on loopback and real TLS,
//! as strict as the real ones. Tests start it inside themselves ([`Centre::start`]); people start the program
//! `finesse-sim`. It uses no other crate of this project, so that an error in our codec cannot hide in both ends.
//!
//! The README of the crate says what is simulated, what is not, and where the facts come from.

mod api;
mod authority;
mod clock;
mod control;
mod cut;
mod der;
mod description;
mod events;
mod faults;
mod listener;
mod options;
mod proxy;
mod requests;
mod sim;
mod sso;
mod web;
mod world;
mod xml;

use std::io;
use std::sync::Arc;

use axum::Router;
use axum::http::StatusCode;
use axum::middleware::from_fn_with_state;
use rustls::ServerConfig;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;

use crate::authority::{Authority, ClientCertificate, Leaf};
use crate::description::HOSTS;
use crate::listener::{Behind, ClosedPort, Listener, Port};
use crate::sim::{Sim, Station, gate};
use crate::sso::sign_in_pages::hosts;
use crate::sso::{desktop_sso, idp, ids, upstream};
use crate::world::node::Ports;

pub use control::Control;
pub use control::views::{
    AgentView, AuthKind, DialogView, IdpCounts, IdsCounts, LegView, LinkView, NodeView, RequestView,
    SecondView, SignInPageView, State, TokenCounts, TokenState, ToldView,
};
pub use control::words::{
    Advance, AgentChange, CampaignCall, CampaignKind, ControlError, CtiFailover, Fault, FaultEffect,
    FaultPlace, FinessePresence, Greeting, IncomingCall, IqChange, IqMode, LinkBreak, LinkFault, Maintenance,
    NodeChange, NodeStatus, PasswordChange, Publish, RawAnswer, RawLink, SignInPageChange, SystemInfoChange,
    Transport, VariablesChange,
};
pub use control::workflow_words::{
    WorkflowActionWords, WorkflowCondition, WorkflowVariable, WorkflowWords, WorkflowsChange,
};
pub use description::{AgentDescription, Description, Host, HostCertificate, ServiceProvider};
pub use faults::breakage::Breakage;
#[cfg(feature = "saml")]
pub use options::IdentityProvider;
pub use options::{
    AuthMode, BasicCharset, CallDataRule, Caller, Certificate, Deployment, EventOrder, ExpiresIn,
    NotificationPorts, Options, ParticipantDrop, PhoneBooks, Proxy, RefreshForm, SecondSignIn, UserAuthMode,
    WrapUp,
};
pub use sso::sign_in_pages::kind::SignInPage;

/// A running contact centre. It ends when it is stopped or dropped.
pub struct Centre {
    control: Control,
    /// Ports that SystemInfo names and nobody listens at.
    _closed: Vec<ClosedPort>,
    tasks: Vec<JoinHandle<()>>,
}

impl std::fmt::Debug for Centre {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Centre").field("control", &self.control).finish_non_exhaustive()
    }
}

impl Centre {
    /// Starts a centre: makes the authority and certificates, chooses free ports, listens.
    ///
    /// # Errors
    ///
    /// When a port cannot be had, the certificates cannot be made, an option is too much, or two do not go together.
    pub async fn start(options: Options) -> io::Result<Centre> {
        if let Some(host) = options.certificates.keys().find(|host| !HOSTS.contains(&host.as_str())) {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, format!("no host {host}")));
        }
        if options.deployment == Deployment::Uccx && options.auth_mode == AuthMode::Hybrid {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "UCCX has no hybrid mode"));
        }
        if options.more_agents > Options::MOST_AGENTS {
            let why = format!("there is no room for more than {} agents", Options::MOST_AGENTS);
            return Err(io::Error::new(io::ErrorKind::InvalidInput, why));
        }
        let authority = Authority::new()?;
        let a = FinesseDoors::new(&authority, "a", "fin-a.localhost", &options)?;
        let b = FinesseDoors::new(&authority, "b", "fin-b.localhost", &options)?;
        let (ids, ids_door) = door(&authority, "ids", "ids.localhost", &options)?;
        let (idp, idp_door) = door(&authority, "idp", "idp.localhost", &options)?;
        let (alias, alias_door) = door(&authority, "alias", "finesse.localhost", &options)?;
        let (page_hosts, page_doors) = page_hosts(&authority, &options)?;
        let oidc = match upstream::oidc(&options) {
            Some(routes) => Some((routes, door(&authority, "oidc", "oidc.localhost", &options)?)),
            None => None,
        };
        let control_port = Port::any()?;
        let mut closed = Vec::new();
        let proxy = proxy::Door::new(options.proxy, &mut closed).await?;
        let nobody = ClosedPort::any()?;
        let closed_port = nobody.number()?;
        closed.push(nobody);
        let certificate =
            |host: &Host, door: &Door| HostCertificate { host: host.host.clone(), pem: door.pem.clone() };
        let mut certificates = vec![
            certificate(&a.host, &a.https),
            certificate(&b.host, &b.https),
            certificate(&ids, &ids_door),
            certificate(&idp, &idp_door),
            certificate(&alias, &alias_door),
        ];
        certificates.extend(page_hosts.iter().zip(&page_doors).map(|(host, door)| certificate(host, door)));
        certificates.extend(oidc.iter().map(|(_, (host, door))| certificate(host, door)));
        let description = Description {
            certificates,
            further: [alias].into_iter().chain(page_hosts).collect(),
            nodes: vec![a.host.clone(), b.host.clone()],
            service_provider: ServiceProvider {
                entity_id: ids.origin(),
                response_url: format!("{}/ids/saml/response?metaAlias=/sp", ids.origin()),
            },
            ids,
            idp,
            oidc: oidc.as_ref().map(|(_, (host, _))| host.clone()),
            authority_pem: authority.pem().to_owned(),
            proxy: proxy.number(),
            agents: world::people::agents(&options),
            control: format!("http://127.0.0.1:{}/__sim", control_port.number()),
        };
        let idp_routes = upstream::idp(&options).unwrap_or_else(idp::routes);
        let at_rest = options.notifications != NotificationPorts::Old;
        let sim = Arc::new(Sim::new(options, description, [a.ports, b.ports], closed_port)?);
        let station =
            |name, door: &Door| Station { sim: sim.clone(), name, node: 0, port: door.port.number() };
        let (ids_station, idp_station) = (station("ids", &ids_door), station("idp", &idp_door));
        let mut identity = vec![
            ids_door.open(Behind::Http(gated(ids_station, ids::routes()))),
            idp_door.open(Behind::Http(gated(idp_station, idp_routes))),
        ];
        identity.extend(oidc.map(|(routes, (_, door))| {
            let station = station("oidc", &door);
            door.open(Behind::Http(gated(station, routes)))
        }));
        let mut at_a = a.open(&sim, "a", 0, at_rest, &mut closed);
        at_a.push(open_alias(alias_door, &sim));
        let nodes = Arc::new([at_a, b.open(&sim, "b", 1, at_rest, &mut closed)]);
        let page_hosts = page_doors.into_iter().zip(PAGE_HOSTS).map(|(door, at)| {
            let station = station(at.name, &door);
            door.open(Behind::Http(gated(station, (at.routes)())))
        });
        let page_hosts = page_hosts.collect();
        let control = Control { sim: sim.clone(), nodes, identity: identity.into(), page_hosts };
        let mut tasks = vec![
            control_port.serve_plain(control::http::routes(control.clone())),
            tokio::spawn(sim.clone().run()),
        ];
        tasks.extend(proxy.open(&sim.description));
        Ok(Centre { control, _closed: closed, tasks })
    }

    /// Starts a centre in which one thing is broken.
    ///
    /// # Errors
    ///
    /// As [`Centre::start`].
    pub async fn start_broken(breakage: Breakage, mut options: Options) -> io::Result<Centre> {
        breakage.prepare(&mut options);
        let centre = Centre::start(options).await?;
        breakage.strike(&centre.control).await.map_err(io::Error::other)?;
        Ok(centre)
    }

    /// Where it is and how to reach it.
    pub fn description(&self) -> &Description {
        self.control.description()
    }

    /// The operations of the control address, without the address.
    pub fn control(&self) -> Control {
        self.control.clone()
    }

    /// Ends the centre: it listens no more when this returns.
    pub async fn stop(mut self) {
        for listener in self.control.listeners() {
            let _ = listener.refuse().await;
        }
        for task in self.tasks.drain(..) {
            task.abort();
            let _ = task.await;
        }
    }
}

impl Drop for Centre {
    fn drop(&mut self) {
        for listener in self.control.listeners() {
            listener.end();
        }
        for task in &self.tasks {
            task.abort();
        }
    }
}

/// A port with its certificate, before anybody stands behind it.
struct Door {
    port: Port,
    pem: String,
    acceptor: TlsAcceptor,
}

impl Door {
    fn open(self, behind: Behind) -> Listener {
        self.port.serve(self.acceptor, behind)
    }
}

/// A host that sign-in pages lead to or fetch from.
struct PageHost {
    name: &'static str,
    host: &'static str,
    client: ClientCertificate,
    routes: fn() -> Router<Station>,
}

const PAGE_HOSTS: [PageHost; 3] = [
    PageHost { name: "cdn", host: "cdn.localhost", client: ClientCertificate::No, routes: hosts::cdn_routes },
    PageHost {
        name: "certauth",
        host: "certauth.localhost",
        client: ClientCertificate::Optional,
        routes: hosts::certificate_routes,
    },
    PageHost {
        name: "certauth-required",
        host: "certauth-required.localhost",
        client: ClientCertificate::Required,
        routes: hosts::certificate_routes,
    },
];

fn page_hosts(authority: &Authority, options: &Options) -> io::Result<(Vec<Host>, Vec<Door>)> {
    let doors = PAGE_HOSTS.iter().map(|at| door_asking(authority, at.name, at.host, options, at.client));
    Ok(doors.collect::<io::Result<Vec<_>>>()?.into_iter().unzip())
}

/// Node `a` at another name: REST and notifications are the same, the sign-in goes to its own name.
fn open_alias(door: Door, sim: &Arc<Sim>) -> Listener {
    let station = Station { sim: sim.clone(), name: "alias", node: 0, port: door.port.number() };
    let routes = desktop_sso::alias_routes().merge(api::routes(&station)).merge(events::routes());
    door.open(Behind::Http(gated(station, routes)))
}

fn leaf(
    authority: &Authority,
    name: &str,
    host: &str,
    options: &Options,
    client: ClientCertificate,
) -> io::Result<Leaf> {
    authority.leaf(host, options.certificates.get(name).copied().unwrap_or_default(), client)
}

fn door(authority: &Authority, name: &str, host: &str, options: &Options) -> io::Result<(Host, Door)> {
    door_asking(authority, name, host, options, ClientCertificate::No)
}

fn door_asking(
    authority: &Authority,
    name: &str,
    host: &str,
    options: &Options,
    client: ClientCertificate,
) -> io::Result<(Host, Door)> {
    let leaf = leaf(authority, name, host, options, client)?;
    let door = Door { port: Port::any()?, pem: leaf.pem, acceptor: TlsAcceptor::from(leaf.tls) };
    let description = Host {
        name: name.to_owned(),
        host: host.to_owned(),
        port: door.port.number(),
        notification_port: None,
        xmpp_secure_port: None,
    };
    Ok((description, door))
}

/// The ports of a Finesse node, all with one certificate. What stands for 5222 is always closed, as by default from 12.5(1) on.
struct FinesseDoors {
    host: Host,
    ports: Ports,
    /// 8445.
    https: Door,
    /// 7443.
    notifications: Option<Port>,
    /// 5223.
    xmpp: Option<(Port, TlsAcceptor)>,
    closed: Vec<ClosedPort>,
}

impl FinesseDoors {
    fn new(authority: &Authority, name: &str, host: &str, options: &Options) -> io::Result<FinesseDoors> {
        let leaf = leaf(authority, name, host, options, ClientCertificate::No)?;
        let https = Door { port: Port::any()?, pem: leaf.pem, acceptor: TlsAcceptor::from(leaf.tls.clone()) };
        let notifications = match options.notifications {
            NotificationPorts::New => None,
            NotificationPorts::Old | NotificationPorts::Both => Some(Port::any()?),
        };
        let plain = ClosedPort::any()?;
        let xmpp_plain = plain.number()?;
        let mut closed = vec![plain];
        let xmpp = if options.tcp_notifications {
            // There is no HTTP behind it.
            let mut tls = ServerConfig::clone(&leaf.tls);
            tls.alpn_protocols.clear();
            Some((Port::any()?, TlsAcceptor::from(Arc::new(tls))))
        } else {
            closed.push(ClosedPort::any()?);
            None
        };
        let xmpp_secure = match (&xmpp, closed.last()) {
            (Some((port, _)), _) => port.number(),
            (None, Some(port)) => port.number()?,
            (None, None) => 0,
        };
        let host = Host {
            name: name.to_owned(),
            host: host.to_owned(),
            port: https.port.number(),
            notification_port: notifications.as_ref().map(Port::number),
            xmpp_secure_port: xmpp.as_ref().map(|(port, _)| port.number()),
        };
        let ports = Ports { https: host.port, xmpp_secure, xmpp: xmpp_plain };
        Ok(FinesseDoors { host, ports, https, notifications, xmpp, closed })
    }

    /// Opens all of them. `at_rest`: notifications are on the port of REST too.
    fn open(
        self,
        sim: &Arc<Sim>,
        name: &'static str,
        node: usize,
        at_rest: bool,
        closed: &mut Vec<ClosedPort>,
    ) -> Vec<Listener> {
        closed.extend(self.closed);
        let station = |port: u16| Station { sim: sim.clone(), name, node, port };
        let rest = station(self.host.port);
        let mut routes = Router::new().merge(desktop_sso::routes()).merge(api::routes(&rest));
        if at_rest {
            routes = routes.merge(events::routes());
        }
        let routes = routes.fallback(async || web::error_page(StatusCode::NOT_FOUND));
        let acceptor = self.https.acceptor.clone();
        let mut open = vec![self.https.open(Behind::Http(gated(rest, routes)))];
        if let Some(port) = self.notifications {
            let station = station(port.number());
            open.push(port.serve(acceptor, Behind::Http(gated(station, events::routes()))));
        }
        if let Some((port, acceptor)) = self.xmpp {
            let station = station(port.number());
            open.push(port.serve(acceptor, Behind::Xmpp(station)));
        }
        open
    }
}

fn gated(station: Station, routes: Router<Station>) -> Router {
    routes.layer(from_fn_with_state(station.clone(), gate)).with_state(station)
}

//! A contact centre in a box.
//!
//! Two Finesse nodes, the identity service, an AD FS look-alike and the notification service, on loopback and real TLS,
//! as strict as the real ones. Tests start it inside themselves ([`Centre::start`]); people start the program
//! `finesse-sim`. It uses no other crate of this project, so that an error in our codec cannot hide in both ends.
//!
//! The README of the crate says what is in the box, what is not, and where the facts come from.

mod authority;
mod centre;
mod clock;
mod control;
mod cut;
mod description;
mod desktop_sso;
mod faults;
mod identity;
mod idp;
mod ids;
mod listener;
mod notify;
mod options;
mod requests;
mod rest;
#[cfg(feature = "saml")]
mod saml;
mod sim;
mod tokens;
#[cfg(feature = "saml")]
mod upstream;
mod web;
mod xml;

use std::io;
use std::sync::Arc;

use axum::Router;
use axum::middleware::from_fn_with_state;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;

use crate::authority::Authority;
use crate::listener::{Listener, Port};
use crate::sim::{Sim, Station, gate};

pub use control::Control;
pub use control::words::{
    Advance, AgentChange, AgentView, AuthKind, ControlError, DialogView, Fault, FaultEffect, FaultPlace,
    IdpCounts, IdsCounts, IncomingCall, LegView, LinkBreak, LinkFault, NodeChange, NodeStatus,
    PasswordChange, Publish, RawAnswer, RequestView, State, TokenCounts, TokenState,
};
pub use description::{AgentDescription, Description, Host, HostCertificate, ServiceProvider};
#[cfg(feature = "saml")]
pub use options::IdentityProvider;
pub use options::{
    AuthMode, BasicCharset, Caller, Deployment, ExpiresIn, Options, RefreshForm, UserAuthMode, WrapUp,
};

/// A running contact centre. It ends when it is stopped or dropped.
pub struct Centre {
    control: Control,
    /// IdS and IdP.
    identity: [Listener; 2],
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
    /// When a port cannot be had, the certificates cannot be made, or two options do not go together.
    pub async fn start(options: Options) -> io::Result<Centre> {
        if options.deployment == Deployment::Uccx && options.auth_mode == AuthMode::Hybrid {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "UCCX has no hybrid mode"));
        }
        let authority = Authority::new()?;
        let (a, a_tls) = door(&authority, "a", "fin-a.localhost").await?;
        let (b, b_tls) = door(&authority, "b", "fin-b.localhost").await?;
        let (ids, ids_tls) = door(&authority, "ids", "ids.localhost").await?;
        let (idp, idp_tls) = door(&authority, "idp", "idp.localhost").await?;
        let control_port = Port::any().await?;
        let certificate =
            |(host, tls): (&Host, &Door)| HostCertificate { host: host.host.clone(), pem: tls.pem.clone() };
        let description = Description {
            certificates: [(&a, &a_tls), (&b, &b_tls), (&ids, &ids_tls), (&idp, &idp_tls)]
                .into_iter()
                .map(certificate)
                .collect(),
            nodes: vec![a, b],
            service_provider: ServiceProvider {
                entity_id: ids.origin(),
                response_url: format!("{}/ids/saml/response?metaAlias=/sp", ids.origin()),
            },
            ids,
            idp,
            authority_pem: authority.pem().to_owned(),
            agents: centre::people::agents(&options),
            control: format!("http://127.0.0.1:{}/__sim", control_port.number()),
        };
        #[cfg(feature = "saml")]
        let idp_routes = match options.identity_provider.as_ref().and_then(|provider| provider.upstream) {
            Some(upstream) => upstream::routes(upstream),
            None => idp::routes(),
        };
        #[cfg(not(feature = "saml"))]
        let idp_routes = idp::routes();
        let sim = Arc::new(Sim::new(options, description)?);
        let station = |name, node| Station { sim: sim.clone(), name, node };
        let nodes =
            Arc::new([a_tls.open(finesse_node(station("a", 0))), b_tls.open(finesse_node(station("b", 1)))]);
        let identity = [
            ids_tls.open(gated(station("ids", 0), ids::routes())),
            idp_tls.open(gated(station("idp", 0), idp_routes)),
        ];
        let control = Control { sim: sim.clone(), nodes };
        let tasks =
            vec![control_port.serve_plain(control::http::routes(control.clone())), tokio::spawn(sim.run())];
        Ok(Centre { control, identity, tasks })
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
        for node in self.control.nodes.iter().chain(&self.identity) {
            let _ = node.refuse().await;
        }
        for task in self.tasks.drain(..) {
            task.abort();
            let _ = task.await;
        }
    }
}

impl Drop for Centre {
    fn drop(&mut self) {
        for listener in self.control.nodes.iter().chain(&self.identity) {
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
    fn open(self, router: Router) -> Listener {
        self.port.serve(self.acceptor, router)
    }
}

async fn door(authority: &Authority, name: &str, host: &str) -> io::Result<(Host, Door)> {
    let port = Port::any().await?;
    let leaf = authority.leaf(host)?;
    let description = Host { name: name.to_owned(), host: host.to_owned(), port: port.number() };
    Ok((description, Door { port, pem: leaf.pem, acceptor: TlsAcceptor::from(leaf.tls) }))
}

fn finesse_node(station: Station) -> Router {
    let routes =
        Router::new().merge(desktop_sso::routes()).merge(rest::routes(&station)).merge(notify::routes());
    gated(station, routes)
}

fn gated(station: Station, routes: Router<Station>) -> Router {
    routes.layer(from_fn_with_state(station.clone(), gate)).with_state(station)
}

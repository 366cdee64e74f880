//! What a running centre says about itself: where it listens, whom to trust, who works there.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The short names of the hosts.
pub(crate) const HOSTS: [&str; 9] =
    ["a", "b", "ids", "idp", "oidc", "alias", "cdn", "certauth", "certauth-required"];

/// One host of the centre. Every name ends in `.localhost` and means 127.0.0.1 (RFC 6761).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Host {
    /// Short name: `a`, `b`, `ids`, `idp`, `oidc`; of further hosts `alias`, `cdn`, `certauth`, `certauth-required`.
    pub name: String,
    /// Host name, the only one its certificate is good for.
    pub host: String,
    /// TCP port (HTTPS). Of a Finesse node: what stands for 8445.
    pub port: u16,
    /// A Finesse node's further port for notifications over HTTPS, which stands for 7443; when it is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notification_port: Option<u16>,
    /// A Finesse node's port for XMPP over TCP with TLS from the first byte, which stands for 5223; when it is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub xmpp_secure_port: Option<u16>,
}

impl Host {
    /// `https://host:port`, without a slash at the end.
    pub fn origin(&self) -> String {
        format!("https://{}:{}", self.host, self.port)
    }
}

/// The certificate of one host.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct HostCertificate {
    /// Host name.
    pub host: String,
    /// The certificate, PEM.
    pub pem: String,
}

/// An agent of the centre, with the invented password that the sign-in page wants.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AgentDescription {
    /// Agent ID, digits; the only ID good for REST.
    pub login_id: String,
    /// Login name, what a person types.
    pub login_name: String,
    /// Password, at the identity provider for SSO users and at Finesse for the others.
    pub password: String,
    /// An extension that exists and is meant for this agent.
    pub extension: String,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Whether this user signs in through the identity provider (in hybrid mode; the other modes have only one way).
    pub sso: bool,
}

impl fmt::Debug for AgentDescription {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AgentDescription")
            .field("login_id", &self.login_id)
            .field("login_name", &self.login_name)
            .field("extension", &self.extension)
            .field("sso", &self.sso)
            .finish_non_exhaustive()
    }
}

/// The identity service as a SAML service provider: what an identity provider must know about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ServiceProvider {
    /// Entity ID: the issuer of requests and the audience of assertions.
    pub entity_id: String,
    /// Where responses go (POST binding).
    pub response_url: String,
}

/// Where a running centre is and how to reach it. The program prints it as one line of JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Description {
    /// The Finesse nodes, `a` first.
    pub nodes: Vec<Host>,
    /// The identity service.
    pub ids: Host,
    /// The identity service as an identity provider sees it.
    pub service_provider: ServiceProvider,
    /// The identity provider with the sign-in page.
    pub idp: Host,
    /// The OpenID Connect provider that the identity provider sends people to, when there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc: Option<Host>,
    /// Further hosts: `alias`, another name of node `a`, and those that sign-in pages lead to or fetch from.
    #[serde(default)]
    pub further: Vec<Host>,
    /// The certificate of the authority that signed all the others, PEM. Made at start and gone at the end.
    pub authority_pem: String,
    /// The certificate of each host.
    pub certificates: Vec<HostCertificate>,
    /// Port of the proxy, when there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proxy: Option<u16>,
    /// The agents.
    pub agents: Vec<AgentDescription>,
    /// Address of the control operations, without a slash at the end.
    pub control: String,
}

impl Description {
    /// The further host with this short name.
    pub fn further(&self, name: &str) -> Option<&Host> {
        self.further.iter().find(|host| host.name == name)
    }

    /// All hosts.
    pub fn hosts(&self) -> impl Iterator<Item = &Host> {
        self.nodes.iter().chain([&self.ids, &self.idp]).chain(&self.oidc).chain(&self.further)
    }
}

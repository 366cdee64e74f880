//! Prosody, from Debian's package, as the notification service.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Stdio,
    sync::Arc,
};

use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::{ClientConfig, RootCertStore, pki_types::CertificateDer};
use tempfile::TempDir;
use tokio::{
    net::TcpSocket,
    process::{Child, Command},
};

use crate::until;

/// Where `.dev/set-up.mjs` unpacks the package.
const PACKAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/tools/prosody");

/// Its domain, which always resolves to this computer.
pub const DOMAIN: &str = "fin-a.localhost";

/// The address of its PubSub component.
pub const PUBSUB: &str = "pubsub.fin-a.localhost";

/// The agent.
pub const AGENT: &str = "40217";

/// The password of the agent and of `finesse`.
pub const PASSWORD: &str = "practice";

/// A Prosody server. All its data is in a temporary folder.
pub struct Prosody {
    home: TempDir,
    child: Option<Child>,
    /// Reserves both ports, even while Prosody is stopped.
    _kept: [TcpSocket; 2],
    /// The port for WebSocket and BOSH.
    pub https_port: u16,
    /// The port for TCP with direct TLS.
    pub tcp_port: u16,
    /// The certificate of both ports.
    pub certificate: CertificateDer<'static>,
}

impl Prosody {
    /// Starts it with two users, an agent and `finesse`, who are in each other's roster.
    ///
    /// # Panics
    /// If it does not start.
    pub async fn start() -> Self {
        let kept = [kept_port(), kept_port()];
        let [https_port, tcp_port] = [0, 1].map(|at: usize| kept[at].local_addr().unwrap().port());
        let home = tempfile::tempdir().unwrap();
        let CertifiedKey { cert, signing_key } = generate_simple_self_signed([DOMAIN.into()]).unwrap();
        fs::write(home.path().join("certificate.pem"), cert.pem()).unwrap();
        fs::write(home.path().join("key.pem"), signing_key.serialize_pem()).unwrap();
        fs::write(home.path().join("groups.txt"), format!("[Finesse]\n{AGENT}@{DOMAIN}\nfinesse@{DOMAIN}\n"))
            .unwrap();
        // The way Prosody encodes a file name.
        let accounts = home.path().join("data/fin%2da%2elocalhost/accounts");
        fs::create_dir_all(&accounts).unwrap();
        for user in [AGENT, "finesse"] {
            fs::write(
                accounts.join(format!("{user}.dat")),
                format!("return {{ [\"password\"] = \"{PASSWORD}\" }};"),
            )
            .unwrap();
        }
        let certificate = cert.der().clone();
        let mut prosody = Self { home, child: None, _kept: kept, https_port, tcp_port, certificate };
        prosody.configure();
        prosody.start_again().await;
        prosody
    }

    fn configure(&self) {
        let home = self.home.path().display();
        let modules = source().join("modules").display().to_string();
        let (https, tcp) = (self.https_port, self.tcp_port);
        let settings = format!(
            r#"
run_as_root = true
daemonize = false
plugin_paths = {{ "{modules}" }}
data_path = "{home}/data"
log = {{ debug = "{home}/log" }}
interfaces = {{ "127.0.0.1" }}
modules_enabled = {{ "roster", "saslauth", "disco", "ping", "bosh", "websocket", "groups" }}
modules_disabled = {{ "s2s" }}
c2s_ports = {{}}
c2s_direct_tls_ports = {{ {tcp} }}
http_ports = {{}}
https_ports = {{ {https} }}
https_interfaces = {{ "127.0.0.1" }}
http_paths = {{ websocket = "/ws", bosh = "/http-bind" }}
authentication = "internal_plain"
groups_file = "{home}/groups.txt"
certificates = "{home}"
ssl = {{ key = "{home}/key.pem", certificate = "{home}/certificate.pem" }}
https_ssl = ssl
c2s_direct_tls_ssl = ssl
VirtualHost "{DOMAIN}"
Component "{PUBSUB}" "pubsub"
  admins = {{ "finesse@{DOMAIN}" }}
"#
        );
        fs::write(self.home.path().join("prosody.cfg.lua"), settings).unwrap();
    }

    /// Starts it again with its stored data, on the same ports.
    ///
    /// # Panics
    /// If it does not start.
    pub async fn start_again(&mut self) {
        let logged = self.log().len();
        let source = source();
        let path = |name: &str| format!("{}/?.{name};;", source.display());
        let said = fs::File::create(self.home.path().join("said")).unwrap();
        let child = Command::new("lua5.4")
            .arg(Path::new(PACKAGE).join("usr/bin/prosody"))
            .arg("--config")
            .arg(self.home.path().join("prosody.cfg.lua"))
            .arg("-F")
            .env("LUA_PATH_5_4", path("lua"))
            .env("LUA_CPATH_5_4", path("so"))
            .env("PROSODY_SRCDIR", &source)
            .stdin(Stdio::null())
            .stdout(said.try_clone().unwrap())
            .stderr(said)
            .kill_on_drop(true)
            .spawn()
            .expect("lua5.4 starts: `node .dev/set-up.mjs` installs it");
        self.child = Some(child);
        until("Prosody listens", async || {
            // Checked before the log is read, so that the log of a program that has exited is complete.
            let ended = self.child.as_mut().and_then(|child| child.try_wait().unwrap());
            let log = self.log();
            let log = log.get(logged..).unwrap_or_default();
            assert!(ended.is_none(), "Prosody ended: {}\n{log}", self.file("said"));
            // Prosody logs this and continues without the port.
            assert!(!log.contains("Failed to open server port"), "{log}");
            let listens = |port: u16| log.contains(&format!(" to [127.0.0.1]:{port}\n"));
            (listens(self.https_port) && listens(self.tcp_port)).then_some(())
        })
        .await;
    }

    /// Kills it, so that clients get no notice, as when a computer loses power.
    ///
    /// # Panics
    /// If it cannot be killed.
    pub async fn stop(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().await.unwrap();
        }
    }

    /// Its log so far.
    #[must_use]
    pub fn log(&self) -> String {
        self.file("log")
    }

    fn file(&self, name: &str) -> String {
        fs::read_to_string(self.home.path().join(name)).unwrap_or_default()
    }

    /// A TLS configuration that trusts only this Prosody.
    pub(crate) fn trusting(&self) -> Arc<ClientConfig> {
        let mut roots = RootCertStore::empty();
        roots.add(self.certificate.clone()).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
        Arc::new(builder.unwrap().with_root_certificates(roots).with_no_client_auth())
    }
}

fn source() -> PathBuf {
    Path::new(PACKAGE).join("usr/lib/prosody")
}

/// A port that refuses connections and that no other program can use: bound, but not listening. Prosody can still listen on it, because
/// both set the address reuse option.
fn kept_port() -> TcpSocket {
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_reuseaddr(true).unwrap();
    socket.bind(([127, 0, 0, 1], 0).into()).unwrap();
    socket
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_ports_stay_reserved_while_prosody_is_stopped() {
        let mut prosody = Prosody::start().await;
        let ports = [prosody.https_port, prosody.tcp_port];
        prosody.stop().await;
        for port in ports {
            let other = TcpSocket::new_v4().unwrap();
            assert!(
                other.bind(([127, 0, 0, 1], port).into()).is_err(),
                "another program can bind port {port}"
            );
        }
        prosody.start_again().await;
        assert_eq!([prosody.https_port, prosody.tcp_port], ports);
    }
}

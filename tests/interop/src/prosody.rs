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

/// Unpacked by `.dev/set-up.mjs`.
const PACKAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/tools/prosody");

/// Its domain, which can only be this computer.
pub const DOMAIN: &str = "fin-a.localhost";

/// Address of its PubSub component.
pub const PUBSUB: &str = "pubsub.fin-a.localhost";

/// The agent.
pub const AGENT: &str = "40217";

/// The password of the agent and of `finesse`.
pub const PASSWORD: &str = "practice";

/// A Prosody of one's own: everything of it is in a temporary folder.
pub struct Prosody {
    home: TempDir,
    child: Option<Child>,
    /// Keeps both ports, also while Prosody does not run.
    _kept: [TcpSocket; 2],
    /// Port for WebSocket and BOSH.
    pub https_port: u16,
    /// Port for TCP with TLS from the first byte.
    pub tcp_port: u16,
    /// The one certificate on both.
    pub certificate: CertificateDer<'static>,
}

impl Prosody {
    /// Starts it. It knows an agent and `finesse`, who are in each other's roster.
    ///
    /// # Panics
    /// When it does not start.
    pub async fn start() -> Self {
        let kept = [kept_port(), kept_port()];
        let [https_port, tcp_port] = [0, 1].map(|at: usize| kept[at].local_addr().unwrap().port());
        let home = tempfile::tempdir().unwrap();
        let CertifiedKey { cert, signing_key } = generate_simple_self_signed([DOMAIN.into()]).unwrap();
        fs::write(home.path().join("certificate.pem"), cert.pem()).unwrap();
        fs::write(home.path().join("key.pem"), signing_key.serialize_pem()).unwrap();
        fs::write(home.path().join("groups.txt"), format!("[Finesse]\n{AGENT}@{DOMAIN}\nfinesse@{DOMAIN}\n"))
            .unwrap();
        // Prosody's own form of a file name.
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

    /// Starts it, with what it has stored, on its ports.
    ///
    /// # Panics
    /// When it does not start.
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
            // Asked before the log is read, so that the log of a program that has ended is whole.
            let ended = self.child.as_mut().and_then(|child| child.try_wait().unwrap());
            let log = self.log();
            let log = log.get(logged..).unwrap_or_default();
            assert!(ended.is_none(), "Prosody ended: {}\n{log}", self.file("said"));
            // It notes this, and goes on without the port.
            assert!(!log.contains("Failed to open server port"), "{log}");
            let listens = |port: u16| log.contains(&format!(" to [127.0.0.1]:{port}\n"));
            (listens(self.https_port) && listens(self.tcp_port)).then_some(())
        })
        .await;
    }

    /// Ends it as a computer does that is switched off: nobody is told.
    ///
    /// # Panics
    /// When it can not be ended.
    pub async fn stop(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().await.unwrap();
        }
    }

    /// Everything that it logged.
    #[must_use]
    pub fn log(&self) -> String {
        self.file("log")
    }

    fn file(&self, name: &str) -> String {
        fs::read_to_string(self.home.path().join(name)).unwrap_or_default()
    }

    /// TLS that trusts this Prosody and nobody else.
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

/// A port that refuses connections and that no other program can take: bound, and not listened on. Prosody can still listen on it, since
/// both allow the reuse of the address.
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
    async fn the_ports_stay_its_own_while_it_does_not_run() {
        let mut prosody = Prosody::start().await;
        let ports = [prosody.https_port, prosody.tcp_port];
        prosody.stop().await;
        for port in ports {
            let other = TcpSocket::new_v4().unwrap();
            assert!(other.bind(([127, 0, 0, 1], port).into()).is_err(), "port {port} was given away");
        }
        prosody.start_again().await;
        assert_eq!([prosody.https_port, prosody.tcp_port], ports);
    }
}

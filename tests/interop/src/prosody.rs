//! Prosody, from Debian's package, as the notification service.

use std::{
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::Stdio,
    sync::Arc,
};

use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::{ClientConfig, RootCertStore, pki_types::CertificateDer};
use tempfile::TempDir;
use tokio::process::{Child, Command};

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
        Self::start_at(free_ports()).await
    }

    /// The same, on these ports, or on others when somebody has taken one of them.
    async fn start_at([https_port, tcp_port]: [u16; 2]) -> Self {
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
        let mut prosody = Self { home, child: None, https_port, tcp_port, certificate: cert.der().clone() };
        prosody.configure();
        while !prosody.run().await {
            prosody.stop().await;
            [prosody.https_port, prosody.tcp_port] = free_ports();
            prosody.configure();
        }
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

    /// Starts it; false when somebody else has one of its ports, which it notes in its log and else takes no notice of.
    async fn run(&mut self) -> bool {
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
            let ended = self.child.as_mut().and_then(|child| child.try_wait().unwrap());
            let log = self.log();
            assert!(ended.is_none(), "{}\n{log}", self.file("said"));
            let log = log.get(logged..).unwrap_or_default();
            let listens = |port: u16| log.contains(&format!(" to [127.0.0.1]:{port}\n"));
            if log.contains("Failed to open server port") {
                Some(false)
            } else {
                (listens(self.https_port) && listens(self.tcp_port)).then_some(true)
            }
        })
        .await
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

    /// Starts it again, with what it has stored, on the same ports.
    ///
    /// # Panics
    /// When it does not start.
    pub async fn start_again(&mut self) {
        assert!(self.run().await, "{}", self.log());
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

/// Two ports that nobody has now. Both are taken at once, so that they differ.
fn free_ports() -> [u16; 2] {
    let free = [0, 1].map(|_| TcpListener::bind(("127.0.0.1", 0)).unwrap());
    free.map(|listener| listener.local_addr().unwrap().port())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_port_that_somebody_has_taken_meanwhile_is_left_for_another() {
        let [https, tcp] = free_ports();
        let taken = TcpListener::bind(("127.0.0.1", tcp)).unwrap();
        let prosody = Prosody::start_at([https, tcp]).await;
        assert_ne!(prosody.tcp_port, tcp);
        drop(taken);
    }
}

//! A real proxy (tinyproxy), and a real PAC file that the system evaluates. The settings belong to a session, so the client is a process of its own in
//! one: this test, started once more.

use std::{fs, path::Path, process::Stdio};

use finesse_client::{Http, Node, RestError, Transport, TransportError, Trust};
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    net::{TcpListener, TcpSocket},
    process::{Child, Command},
};

use crate::{
    kit::must,
    proxy::{Proxy, centre, client},
};

/// Says that the test was started once more.
const ROLE: &str = "APLOMB_TEST_REAL_PROXY";

#[tokio::test]
async fn a_pac_file_leads_rest_and_events_through_a_real_proxy() {
    if std::env::var_os(ROLE).is_some() {
        return client(Transport::WebSocket).await;
    }
    let (kit, service, authority) = centre("pac").await;
    let folder = authority.parent().unwrap();
    let upstream = Proxy::new(kit.server.node.port).await;
    let (port, _tinyproxy) = tinyproxy(folder, &format!("Upstream http 127.0.0.1:{}", upstream.port)).await;
    // A proxy that is gone: the port is taken, and nothing listens there.
    let gone = TcpSocket::new_v4().unwrap();
    gone.bind(([127, 0, 0, 1], 0).into()).unwrap();
    settings(folder, [gone.local_addr().unwrap().port(), port]);
    let mut again = Command::new("dbus-run-session");
    again.arg("--").arg(std::env::current_exe().unwrap());
    again
        .args(["--exact", "real_proxy::a_pac_file_leads_rest_and_events_through_a_real_proxy", "--nocapture"])
        .env("XDG_CURRENT_DESKTOP", "GNOME")
        .env("XDG_CONFIG_HOME", folder)
        .env("GSETTINGS_BACKEND", "keyfile")
        .env_remove("HTTPS_PROXY");
    succeeds(again, &authority).await;
    assert_eq!(service.transports().last(), Some(&Transport::WebSocket));
    let asked = upstream.asked.lock().unwrap().clone();
    // One connection for REST, one for the events.
    assert!(asked.len() >= 2, "{asked:?}");
    assert!(
        asked.iter().all(|head| head.starts_with("CONNECT fin-a.example.test:8445 HTTP/1.")),
        "{asked:?}"
    );
    fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn a_proxy_that_wants_a_sign_in_is_told_as_such() {
    if std::env::var_os(ROLE).is_some() {
        let http = Http::new(Trust::new().unwrap()).unwrap();
        let node = Node::parse("fin-a.example.test").unwrap();
        let told = must("the answer", http.system_info(&node)).await.unwrap_err();
        let host = node.host.clone();
        assert_eq!(told, RestError::Transport(TransportError::ProxySignIn { host }));
        return;
    }
    let (_kit, _service, authority) = centre("sign-in").await;
    let folder = authority.parent().unwrap();
    let (port, _tinyproxy) = tinyproxy(folder, "BasicAuth mnovak secret").await;
    let mut again = Command::new(std::env::current_exe().unwrap());
    again
        .args(["--exact", "real_proxy::a_proxy_that_wants_a_sign_in_is_told_as_such", "--nocapture"])
        .env("HTTPS_PROXY", format!("http://127.0.0.1:{port}"));
    succeeds(again, &authority).await;
    fs::remove_dir_all(folder).unwrap();
}

async fn succeeds(mut again: Command, authority: &Path) {
    let run = again
        .env(ROLE, "yes")
        .env("SSL_CERT_FILE", authority)
        .env_remove("NO_PROXY")
        .stdin(Stdio::null())
        .kill_on_drop(true)
        .output();
    let run = must("the client", run).await.unwrap();
    assert!(
        run.status.success(),
        "{}{}",
        String::from_utf8_lossy(&run.stdout),
        String::from_utf8_lossy(&run.stderr)
    );
}

/// Settings of a GNOME session that name a PAC file, which leads the centre through the first of two proxies that is there, and everything else past
/// them.
fn settings(folder: &Path, [gone, port]: [u16; 2]) {
    let pac = folder.join("proxy.pac");
    let script = format!(
        "function FindProxyForURL(url, host) {{ return host == 'fin-a.example.test' ? 'PROXY 127.0.0.1:{gone}; PROXY 127.0.0.1:{port}; DIRECT' : 'DIRECT'; }}"
    );
    fs::write(&pac, script).unwrap();
    let place = folder.join("glib-2.0").join("settings");
    fs::create_dir_all(&place).unwrap();
    let keyfile = format!("[system/proxy]\nmode='auto'\nautoconfig-url='file://{}'\n", pac.display());
    fs::write(place.join("keyfile"), keyfile).unwrap();
}

/// A running tinyproxy with a further line of configuration; it ends with the test.
async fn tinyproxy(folder: &Path, line: &str) -> (u16, Child) {
    // tinyproxy takes no port 0: it gets one that was free a moment ago.
    let port = TcpListener::bind(("127.0.0.1", 0)).await.unwrap().local_addr().unwrap().port();
    let configuration = folder.join("tinyproxy.conf");
    let text = format!("Port {port}\nListen 127.0.0.1\nTimeout 60\nMaxClients 20\nLogLevel Info\n{line}\n");
    fs::write(&configuration, text).unwrap();
    let mut child = Command::new("tinyproxy")
        .args(["-d", "-c"])
        .arg(&configuration)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let mut said = BufReader::new(child.stdout.take().unwrap()).lines();
    let accepting = async {
        while let Some(line) = said.next_line().await.unwrap() {
            if line.contains("Accepting connections") {
                // Its output is read to the end, so that it never waits for a reader.
                tokio::spawn(async move { while let Ok(Some(_)) = said.next_line().await {} });
                return;
            }
        }
        panic!("tinyproxy ended before it accepted connections");
    };
    must("tinyproxy", accepting).await;
    (port, child)
}

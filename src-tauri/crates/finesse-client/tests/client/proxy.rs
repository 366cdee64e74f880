//! The system's proxy. Its settings belong to a whole process, so the client is one of its own: this test, started once more.

use std::{
    path::PathBuf,
    process::Stdio,
    sync::{Arc, Mutex},
};

use finesse_client::{
    EventStream, EventStreamOptions, Http, Node, Session, SessionPorts, SignInRequest, StreamState,
    Transport, Trust,
};
use finesse_wire::LoginName;
use rcgen::{CertifiedKey, generate_simple_self_signed};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader, copy_bidirectional},
    net::{TcpListener, TcpStream},
    process::Command,
};

use crate::{
    desk::next_state,
    kit::{FakeKeychain, FakeWindow, Finesse, Kit, Page, answer, must},
    server::Server,
    service::Service,
};

/// Says which transport the client of its own is to take.
const ROLE: &str = "APLOMB_TEST_TRANSPORT";

#[tokio::test]
async fn web_socket_and_bosh_go_through_the_proxy_of_the_system() {
    if let Ok(transport) = std::env::var(ROLE) {
        return client(Transport::from_word(&transport).unwrap()).await;
    }
    let (kit, service, authority) = centre("variables").await;
    for transport in [Transport::WebSocket, Transport::Bosh] {
        let proxy = Proxy::new(kit.server.node.port).await;
        let run = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "proxy::web_socket_and_bosh_go_through_the_proxy_of_the_system", "--nocapture"])
            .env(ROLE, transport.as_str())
            .env("HTTPS_PROXY", format!("http://mnovak:secret@127.0.0.1:{}", proxy.port))
            .env_remove("NO_PROXY")
            .env("SSL_CERT_FILE", &authority)
            .stdin(Stdio::null())
            .kill_on_drop(true)
            .output();
        let run = must("the client", run).await.unwrap();
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        let asked = proxy.asked.lock().unwrap().clone();
        assert_eq!(service.transports().last(), Some(&transport));
        // REST has one of its own.
        assert!(asked.len() >= 2, "{asked:?}");
        for head in asked {
            assert!(head.starts_with("CONNECT fin-a.example.test:8445 HTTP/1.1\r\n"), "{head}");
            assert!(
                head.to_lowercase().contains("proxy-authorization: basic bw5vdmfronnly3jlda=="),
                "{head}"
            );
        }
    }
    std::fs::remove_dir_all(authority.parent().unwrap()).unwrap();
}

/// A centre that calls itself `fin-a.example.test`, and the file with the authority of its certificate in a folder of this test.
pub(crate) async fn centre(test: &str) -> (Kit, Service, PathBuf) {
    let CertifiedKey { cert, signing_key } =
        generate_simple_self_signed(["fin-a.example.test".into()]).unwrap();
    let finesse = Finesse::new();
    let server = Server::with(finesse.clone(), cert.der().clone(), signing_key.serialize_der()).await;
    let kit = Kit {
        finesse,
        server,
        clock: finesse_client::TestClock::new(),
        window: FakeWindow::default(),
        keychain: FakeKeychain::default(),
    };
    let service = Service::default();
    service.open(&kit).await;
    let folder = std::env::temp_dir().join(format!("aplomb-proxy-{test}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let authority = folder.join("authority.pem");
    std::fs::write(&authority, cert.pem()).unwrap();
    (kit, service, authority)
}

/// Comes online at a node that nobody can find without the proxy.
pub(crate) async fn client(transport: Transport) {
    let (window, clock) = (FakeWindow::default(), Arc::new(finesse_client::TestClock::new()));
    window.shows(Page::Text(answer(1)));
    let ports = SessionPorts {
        clock: clock.clone(),
        window: Arc::new(window),
        keychain: Arc::new(FakeKeychain::default()),
        http: Http::new(Trust::new().unwrap()).unwrap(),
    };
    let node = Node::parse("fin-a.example.test").unwrap();
    let request = SignInRequest::new(node.clone(), LoginName::new("mnovak"));
    let (session, _) = must("the sign-in", Session::sign_in(ports, request)).await.unwrap();
    let info = session.http().system_info(&node).await.unwrap();
    let mut options = EventStreamOptions::new(&node, &info, session.login_id());
    options.transports = vec![transport];
    let (link, mut events) = EventStream::start(options, session, clock);
    let mut state = next_state(&mut events).await;
    while matches!(state, StreamState::Connecting { .. }) {
        state = next_state(&mut events).await;
    }
    assert!(matches!(state, StreamState::Online { transport: by, .. } if by == transport), "{state:?}");
    must("the end", link.close()).await;
}

/// A proxy that leads everybody to one port, and keeps what it was asked.
pub(crate) struct Proxy {
    pub(crate) port: u16,
    pub(crate) asked: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    pub(crate) async fn new(target: u16) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let asked = Arc::<Mutex<Vec<String>>>::default();
        let log = Arc::clone(&asked);
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                let log = Arc::clone(&log);
                tokio::spawn(async move {
                    let (mut socket, mut head) = (BufReader::new(socket), String::new());
                    while !head.ends_with("\r\n\r\n") {
                        if socket.read_line(&mut head).await.unwrap() == 0 {
                            return;
                        }
                    }
                    log.lock().unwrap().push(head);
                    let mut server = TcpStream::connect(("127.0.0.1", target)).await.unwrap();
                    socket.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").await.unwrap();
                    // Either side may end it.
                    let _ = copy_bidirectional(&mut socket, &mut server).await;
                });
            }
        });
        Self { port, asked }
    }
}

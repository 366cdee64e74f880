//! A server of few lines: HTTPS on a name below `.localhost`, each answer as the test says.

use std::{
    future::Future,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

use finesse_client::{BoxFuture, Node, Trust};
use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};
use tokio_rustls::{TlsAcceptor, server::TlsStream};

/// A request, as it came.
#[derive(Debug, Clone)]
pub(crate) struct Said {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Said {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// The token of a Bearer request.
    pub(crate) fn bearer(&self) -> &str {
        self.header("authorization").and_then(|value| value.strip_prefix("Bearer ")).unwrap_or_default()
    }
}

/// What is answered.
#[derive(Debug, Clone)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Vec<u8>,
    /// What follows the body: large answers need not stand in memory as a whole.
    pub(crate) more: Vec<Arc<[u8]>>,
}

impl Reply {
    pub(crate) fn new(status: u16, kind: &str, body: impl Into<Vec<u8>>) -> Self {
        Self { status, headers: vec![("Content-Type", kind.to_owned())], body: body.into(), more: Vec::new() }
    }

    /// The connection is cut instead of an answer.
    pub(crate) fn cut() -> Self {
        Self { status: 0, headers: Vec::new(), body: Vec::new(), more: Vec::new() }
    }

    pub(crate) fn xml(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self::new(status, "application/xml", body)
    }

    /// An ApiErrors document with one error.
    pub(crate) fn error(status: u16, kind: &str) -> Self {
        let error = format!("<ErrorType>{kind}</ErrorType><ErrorData/><ErrorMessage/>");
        Self::xml(status, format!("<ApiErrors><ApiError>{error}</ApiError></ApiErrors>"))
    }
}

pub(crate) type Socket = BufReader<TlsStream<TcpStream>>;

/// What a server does.
pub(crate) trait Script: Send + Sync + 'static {
    fn reply(&self, said: Said) -> BoxFuture<'static, Reply>;

    /// A request to change to WebSocket; the connection is the script's from here.
    fn web_socket(&self, _said: Said, _socket: Socket) -> BoxFuture<'static, ()> {
        Box::pin(async {})
    }
}

impl<F, R> Script for F
where
    F: Fn(Said) -> R + Send + Sync + 'static,
    R: Future<Output = Reply> + Send + 'static,
{
    fn reply(&self, said: Said) -> BoxFuture<'static, Reply> {
        Box::pin(self(said))
    }
}

/// A running server; it ends with the test's runtime.
pub(crate) struct Server {
    pub(crate) node: Node,
    pub(crate) certificate: CertificateDer<'static>,
    /// TLS with this server's certificate.
    pub(crate) acceptor: TlsAcceptor,
    connections: Arc<AtomicUsize>,
    said: Arc<Mutex<Vec<Said>>>,
}

impl Server {
    pub(crate) async fn start(script: impl Script) -> Self {
        let CertifiedKey { cert, signing_key } =
            generate_simple_self_signed(["fin-a.localhost".into()]).unwrap();
        Self::with(script, cert.der().clone(), signing_key.serialize_der()).await
    }

    pub(crate) async fn with(
        script: impl Script,
        certificate: CertificateDer<'static>,
        key: Vec<u8>,
    ) -> Self {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key));
        let config = rustls::ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.clone()], key)
            .unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let said = Arc::<Mutex<Vec<Said>>>::default();
        let (script, log, tls) = (Arc::new(script), Arc::clone(&said), acceptor.clone());
        let connections = Arc::<AtomicUsize>::default();
        let count = Arc::clone(&connections);
        tokio::spawn(async move {
            while let Ok((tcp, _)) = listener.accept().await {
                count.fetch_add(1, Ordering::SeqCst);
                let (acceptor, script, log) = (tls.clone(), Arc::clone(&script), Arc::clone(&log));
                tokio::spawn(async move {
                    if let Ok(tls) = acceptor.accept(tcp).await {
                        serve(BufReader::new(tls), script, log).await;
                    }
                });
            }
        });
        Self {
            node: Node::parse(&format!("fin-a.localhost:{port}")).unwrap(),
            certificate,
            acceptor,
            connections,
            said,
        }
    }

    /// Trusts this server, and nobody else but the system's own.
    pub(crate) fn trust(&self) -> Trust {
        let trust = Trust::new().unwrap();
        assert!(trust.allow_exactly(&self.node.host, &self.certificate));
        trust
    }

    /// Every request so far.
    pub(crate) fn said(&self) -> Vec<Said> {
        self.said.lock().unwrap().clone()
    }

    /// How many requests came with this method to a path with this end.
    pub(crate) fn count(&self, method: &str, end: &str) -> usize {
        self.said().iter().filter(|said| said.method == method && said.path.ends_with(end)).count()
    }

    /// TCP connections so far.
    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

async fn serve(mut socket: Socket, script: Arc<impl Script>, log: Arc<Mutex<Vec<Said>>>) {
    while let Some(said) = read(&mut socket).await {
        log.lock().unwrap().push(said.clone());
        if said.header("upgrade").is_some() {
            return script.web_socket(said, socket).await;
        }
        let Reply { status, headers, body, more } = script.reply(said).await;
        if status == 0 {
            return;
        }
        let length = body.len() + more.iter().map(|piece| piece.len()).sum::<usize>();
        let mut head = format!("HTTP/1.1 {status} Said\r\nContent-Length: {length}\r\n");
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if socket.write_all(&[head.as_bytes(), b"\r\n", &body].concat()).await.is_err() {
            return;
        }
        for piece in more {
            if socket.write_all(&piece).await.is_err() {
                return;
            }
        }
        if socket.flush().await.is_err() {
            return;
        }
    }
}

async fn read(socket: &mut Socket) -> Option<Said> {
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        if socket.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        if line.trim().is_empty() {
            break;
        }
        lines.push(line.trim().to_owned());
    }
    let mut first = lines.first()?.split(' ');
    let (method, target) = (first.next()?.to_owned(), first.next()?.to_owned());
    let (path, query) = target.split_once('?').unwrap_or((&target, ""));
    let headers = lines[1..]
        .iter()
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
        .collect();
    let mut said =
        Said { method, path: path.to_owned(), query: query.to_owned(), headers, body: String::new() };
    let length = said.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    let mut body = vec![0; length];
    socket.read_exact(&mut body).await.ok()?;
    said.body = String::from_utf8(body).ok()?;
    Some(said)
}

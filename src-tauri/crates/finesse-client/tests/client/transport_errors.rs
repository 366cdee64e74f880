//! What can go wrong on the way to a server, told apart.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use finesse_client::{CertificateReason, Http, Node, RestError, TransportError, Trust};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use rustls::{
    ServerConfig,
    pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer},
    sign::{CertifiedKey, SingleCertAndKey},
};
use tokio::{io::AsyncWriteExt, net::TcpListener};
use tokio_rustls::TlsAcceptor;

use crate::{
    kit::{Finesse, must, refusing_port},
    server::{Reply, Server},
};

async fn trouble(trust: Trust, node: &Node) -> TransportError {
    match must("an answer", Http::new(trust).unwrap().system_info(node)).await {
        Err(RestError::Transport(trouble)) => trouble,
        other => panic!("{other:?}"),
    }
}

/// A certificate for a host that an authority of its own has signed, and its key.
fn signed(host: &str) -> (rcgen::Certificate, KeyPair) {
    let mut authority = CertificateParams::new([]).unwrap();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    authority.distinguished_name.push(DnType::CommonName, "Authority of Nobody");
    let issuer = Issuer::new(authority, KeyPair::generate().unwrap());
    let mut leaf = CertificateParams::new([host.to_owned()]).unwrap();
    leaf.distinguished_name.push(DnType::CommonName, "Desk of Somebody");
    let key = KeyPair::generate().unwrap();
    (leaf.signed_by(&key, &issuer).unwrap(), key)
}

async fn refused(trust: Trust, node: &Node) -> finesse_client::CertificateProblem {
    let trouble = trouble(trust, node).await;
    let TransportError::Certificate(problem) = trouble else { panic!("{trouble:?}") };
    problem
}

#[tokio::test]
async fn an_untrusted_certificate_is_reported_with_its_names_and_the_reason() {
    let (certificate, key) = signed("fin-a.localhost");
    let server = Server::with(Finesse::new(), certificate.der().clone(), key.serialize_der()).await;
    let problem = refused(Trust::new().unwrap(), &server.node).await;
    assert_eq!(problem.host, "fin-a.localhost");
    assert_eq!(problem.subject, "CN=Desk of Somebody");
    let missing = "CN=Authority of Nobody".to_owned();
    assert_eq!(
        (problem.issuer, problem.reason),
        (missing.clone(), CertificateReason::IncompleteChain { missing })
    );

    let server = Server::start(Finesse::new()).await;
    let problem = refused(Trust::new().unwrap(), &server.node).await;
    assert_eq!(problem.subject, problem.issuer);
    assert_eq!(problem.reason, CertificateReason::SelfSigned);
    assert!(server.said().is_empty(), "not a word was said to it");
}

/// Nothing tells a clock that is two days behind from a certificate that begins in two days, until a server that is trusted says its time.
#[tokio::test]
async fn a_wrong_clock_is_reported_instead_of_an_expired_certificate() {
    let in_days = |days: u64| SystemTime::now() + Duration::from_secs(days * 24 * 60 * 60);
    let mut params = CertificateParams::new(["fin-a.localhost".to_owned()]).unwrap();
    params.not_before = in_days(2).into();
    let key = KeyPair::generate().unwrap();
    let early = params.self_signed(&key).unwrap();
    let early = Server::with(Finesse::new(), early.der().clone(), key.serialize_der()).await;

    let date = httpdate::fmt_http_date(in_days(3));
    let telling = Server::start(move |_| {
        let mut reply = Reply::new(404, "text/html", "");
        reply.headers.push(("Date", date.clone()));
        async move { reply }
    })
    .await;
    let trust = telling.trust();
    let told = refused(trust.clone(), &early.node).await.reason;
    assert!(matches!(told, CertificateReason::NotYetValid { .. }), "{told:?}");
    assert!(Http::new(trust.clone()).unwrap().system_info(&telling.node).await.is_err());
    let CertificateReason::ClockWrong { here, there } = refused(trust, &early.node).await.reason else {
        panic!()
    };
    let days = (there - here) as f64 / (24.0 * 60.0 * 60.0);
    assert!((2.9..3.1).contains(&days), "{days}");
}

#[tokio::test]
async fn a_server_that_does_not_have_the_key_of_its_certificate_is_told() {
    let (certificate, _) = signed("fin-a.localhost");
    let own = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(KeyPair::generate().unwrap().serialize_der()));
    let own = rustls::crypto::ring::sign::any_supported_type(&own).unwrap();
    let shown = CertifiedKey::new(vec![certificate.der().clone()], own);
    let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_cert_resolver(Arc::new(SingleCertAndKey::from(shown)));
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let node = Node::parse(&format!("fin-a.localhost:{}", listener.local_addr().unwrap().port())).unwrap();
    tokio::spawn(async move {
        while let Ok((tcp, _)) = listener.accept().await {
            let _ = acceptor.accept(tcp).await;
        }
    });
    let trust = Trust::new().unwrap();
    assert!(trust.allow_exactly("fin-a.localhost", certificate.der()));
    let problem = refused(trust, &node).await;
    assert_eq!((problem.host.as_str(), problem.reason), ("fin-a.localhost", CertificateReason::NotProven));
    assert_eq!(problem.subject, "CN=Desk of Somebody");
}

#[tokio::test]
async fn an_exception_is_for_one_certificate_at_one_name() {
    let (server, other) = (Server::start(Finesse::new()).await, Server::start(Finesse::new()).await);
    assert!(Http::new(server.trust()).unwrap().system_info(&server.node).await.is_ok());
    let of_another = trouble(other.trust(), &server.node).await;
    assert!(matches!(of_another, TransportError::Certificate(_)), "{of_another:?}");
    let elsewhere = Trust::new().unwrap();
    assert!(elsewhere.allow_exactly("fin-b.localhost", &server.certificate));
    let at_another_name = trouble(elsewhere, &server.node).await;
    assert!(matches!(at_another_name, TransportError::Certificate(_)), "{at_another_name:?}");
}

#[tokio::test]
async fn an_unknown_host_name_and_a_refused_port_give_different_errors() {
    let nowhere = Node::parse("fin-a.invalid").unwrap();
    let told = trouble(Trust::new().unwrap(), &nowhere).await;
    assert_eq!(told, TransportError::NameNotFound { host: "fin-a.invalid".into() });

    let (_kept, port) = refusing_port();
    let silent = Node::parse(&format!("fin-a.localhost:{port}")).unwrap();
    let told = trouble(Trust::new().unwrap(), &silent).await;
    assert_eq!(told, TransportError::PortRefused { host: "fin-a.localhost".into(), port });
}

#[tokio::test]
async fn a_port_without_tls_gives_an_invalid_response_error() {
    for words in ["HTTP/1.1 400 Bad Request\r\n\r\n", ""] {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        tokio::spawn(async move {
            while let Ok((mut tcp, _)) = listener.accept().await {
                tcp.write_all(words.as_bytes()).await.unwrap();
            }
        });
        let node = Node::parse(&format!("fin-a.localhost:{port}")).unwrap();
        let told = trouble(Trust::new().unwrap(), &node).await;
        assert!(matches!(told, TransportError::Broken { .. }), "{words:?}: {told:?}");
    }
}

#[tokio::test]
async fn an_answer_without_end_is_cut() {
    let much = "x".repeat(finesse_wire::MAX_DOCUMENT + 1);
    let server = Server::start(move |_| {
        let much = much.clone();
        async move { Reply::xml(200, much) }
    })
    .await;
    let told = trouble(server.trust(), &server.node).await;
    assert!(matches!(told, TransportError::Broken { .. }), "{told:?}");
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let elsewhere = Server::start(Finesse::new()).await;
    let to = format!("https://fin-a.localhost:{}/finesse/api/SystemInfo", elsewhere.node.port);
    let server = Server::start(move |_| {
        let reply = Reply {
            status: 302,
            headers: vec![("Location", to.clone())],
            body: Vec::new(),
            more: Vec::new(),
        };
        async move { reply }
    })
    .await;
    let trust = server.trust();
    assert!(trust.allow_exactly("fin-a.localhost", &elsewhere.certificate));
    let told = Http::new(trust).unwrap().system_info(&server.node).await;
    assert!(matches!(told, Err(RestError::Unauthorized(_))), "{told:?}");
    assert_eq!((server.said().len(), elsewhere.connections()), (1, 0));
}

#[tokio::test]
async fn each_status_gives_the_documented_error() {
    let finesse = Finesse::new();
    let server = Server::start(finesse.clone()).await;
    let http = Http::new(server.trust()).unwrap();
    for (reply, means) in [
        (Reply::new(404, "text/html", "<html>"), "the answer is not from Finesse (404)"),
        (Reply::new(200, "text/html", "<html>"), "the answer is not from Finesse (200)"),
        (Reply::error(404, "Not Found"), "Finesse refused the request (404)"),
        (Reply::new(500, "text/html", "<html>"), "Finesse refused the request (500)"),
        (Reply::error(401, "Authorization Failure"), "Finesse did not accept the credentials"),
        (Reply::new(401, "text/html", "<html>"), "Finesse did not accept the credentials"),
        (Reply::error(401, "Invalid State"), "Finesse refused the request (401)"),
        (Reply::error(503, "Service Unavailable"), "Finesse is out of service"),
        (Reply::new(503, "text/html", "<html>"), "Finesse is out of service"),
    ] {
        let told = format!("{reply:?}");
        finesse.at("/finesse/api/SystemInfo", [reply]);
        assert_eq!(http.system_info(&server.node).await.unwrap_err().to_string(), means, "{told}");
    }
}

//! Certificates of every kind: REST, the event stream, the doctor and the judgement for the sign-in window say the same of each.

#![cfg(target_os = "linux")]

use std::{io::Write, mem::discriminant, sync::Arc};

use desk_doctor::{
    Code, Computer, Drawing, DrawnBecause, KeychainState, Limits, SettingsState, Subject, examine,
};
use finesse_client::{
    CertificateReason as Reason, EndpointError, Http, Node, Probe, RestError, SystemClock, Transport,
    TransportError, Trust,
};
use finesse_sim::{Centre, Certificate, Options};
use protocol::{TestResult, certificates};

/// Every kind that is refused on a computer that trusts the centre's authority: the reason (its parameters do not count), and the word of the doctor.
fn refused() -> Vec<(Certificate, Reason, Code)> {
    let none = String::new;
    vec![
        (Certificate::Ended, Reason::Expired { ended: 0 }, Code::CertificateEnded),
        (Certificate::NotBegun, Reason::NotYetValid { begins: 0 }, Code::CertificateNotBegun),
        (Certificate::OtherName, Reason::OtherName { names: vec![] }, Code::CertificateOtherName),
        (
            Certificate::UnknownAuthority,
            Reason::UnknownAuthority { authority: none() },
            Code::CertificateUnknownAuthority,
        ),
        (
            Certificate::WithoutIntermediate,
            Reason::IncompleteChain { missing: none() },
            Code::CertificateIncomplete,
        ),
        (
            Certificate::IntermediateEnded,
            Reason::ExpiredIntermediate { authority: none(), ended: 0 },
            Code::CertificateIntermediateEnded,
        ),
        (Certificate::NoAltName, Reason::NoSubjectAltName, Code::CertificateNoAltName),
        (Certificate::Version1, Reason::OldVersion, Code::CertificateOldVersion),
        (Certificate::WeakSignature, Reason::WeakSignature, Code::CertificateWeakSignature),
        (Certificate::ClientOnly, Reason::WrongUsage, Code::CertificateWrongUsage),
        (Certificate::SelfSigned, Reason::SelfSigned, Code::CertificateSelfSigned),
        (Certificate::SelfSignedAuthority, Reason::SelfSigned, Code::CertificateSelfSigned),
        (Certificate::SelfSignedSigningOnly, Reason::WrongUsage, Code::CertificateWrongUsage),
        (Certificate::SelfSignedClientOnly, Reason::WrongUsage, Code::CertificateWrongUsage),
        (Certificate::SelfSignedNoAltName, Reason::NoSubjectAltName, Code::CertificateNoAltName),
    ]
}

/// A centre of which the first node shows a certificate of this kind.
async fn centre(kind: Certificate) -> TestResult<(Centre, Node)> {
    let certificates = [("a".to_owned(), kind)].into();
    let centre = Centre::start(Options { certificates, ..Options::default() }).await?;
    let first = centre.description().nodes.first().ok_or("a centre without nodes")?;
    let node = Node::parse(&format!("{}:{}", first.host, first.port))?;
    Ok((centre, node))
}

/// What each transport of the event stream says, by a connection of its own.
async fn stream(trust: &Trust, node: &Node) -> TestResult<Vec<(Transport, Result<(), EndpointError>)>> {
    let look = Probe::new(trust.clone(), Arc::new(SystemClock::new()))?;
    let options = look.endpoints(node, None);
    let mut told = Vec::new();
    for transport in [Transport::WebSocket, Transport::Bosh] {
        let url = options.addresses(None).into_iter().find(|url| Transport::of(url) == Some(transport));
        told.push((transport, look.greet(&url.ok_or("no address")?, &options).await));
    }
    Ok(told)
}

async fn doctor(trust: &Trust, node: &Node) -> Vec<String> {
    let computer = Computer {
        engine: Ok("1.0".to_owned()),
        display: true,
        drawing: Drawing { accelerated: true, why: DrawnBecause::Card },
        sandbox: Some(Ok(())),
        keychain: KeychainState::Open,
        settings: SettingsState { path: "settings.json".to_owned(), found: true, problem: None },
        in_force: Vec::new(),
        not_used: Vec::new(),
        version: None,
        strict: false,
        ignored: Vec::new(),
    };
    let subject = Subject {
        program: "1.0.0".to_owned(),
        server: format!("{}:{}", node.host, node.port),
        second_server: String::new(),
        allowed_hosts: Vec::new(),
        computer,
        limits: Limits::default(),
    };
    let report = examine(&subject, trust.clone(), Arc::new(SystemClock::new())).await;
    let about =
        report.findings.into_iter().filter(|it| it.about == node.host && it.code.starts_with("certificate"));
    about.map(|finding| finding.code).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn rest_stream_doctor_and_window_give_the_same_reason_for_every_kind() -> TestResult {
    for (kind, reason, code) in refused() {
        let (centre, node) = centre(kind).await?;
        let trust = Trust::with_authority(&centre.description().authority_pem)?;
        let rest = match Http::new(trust.clone())?.system_info(&node).await {
            Err(RestError::Transport(TransportError::Certificate(problem))) => problem,
            other => return Err(format!("{kind:?}: {other:?}").into()),
        };
        assert_eq!(discriminant(&rest.reason), discriminant(&reason), "{kind:?}: {rest:?}");
        assert_eq!(rest.host, node.host);
        assert!(!rest.subject.is_empty() && !rest.issuer.is_empty(), "{kind:?}: {rest:?}");
        for (transport, met) in stream(&trust, &node).await? {
            assert_eq!(
                met,
                Err(EndpointError::Transport(TransportError::Certificate(rest.clone()))),
                "{kind:?}: {transport:?}"
            );
        }
        assert_eq!(doctor(&trust, &node).await, [code.as_str()], "{kind:?}");
        // The window's engine gives the certificates that it was shown; of these kinds the description has the whole chain.
        if ![Certificate::UnknownAuthority, Certificate::IntermediateEnded].contains(&kind) {
            let shown = shown(&centre)?;
            assert_eq!(trust.check(&node.host, &shown), Err(rest.clone()), "{kind:?}");
            assert_eq!(trust.explain(&node.host, &shown), rest, "{kind:?}");
        }
    }
    Ok(())
}

/// The certificate of the first node, as an engine gives it.
fn shown(centre: &Centre) -> TestResult<Vec<Vec<u8>>> {
    let own =
        certificates(centre.description())?.into_iter().next().ok_or("a centre without certificates")?;
    Ok(vec![own.1.to_vec()])
}

/// Tells the test in a process of its own which node it is to reach.
const NODE: &str = "APLOMB_TEST_NODE";

/// Whether the certificate in that process's store is to be trusted.
const TRUSTED: &str = "APLOMB_TEST_TRUSTED";

/// The system's store belongs to a whole process, so this test is started once more for each kind.
#[tokio::test(flavor = "multi_thread")]
async fn a_self_signed_certificate_in_the_systems_store_is_trusted_over_rest_and_stream() -> TestResult {
    if let Ok(node) = std::env::var(NODE) {
        return with_store(&Node::parse(&node)?, std::env::var_os(TRUSTED).is_some()).await;
    }
    for (kind, trusted) in [
        (Certificate::SelfSigned, true),
        (Certificate::SelfSignedAuthority, true),
        (Certificate::SelfSignedSigningOnly, false),
        (Certificate::SelfSignedClientOnly, false),
        (Certificate::SelfSignedNoAltName, false),
    ] {
        let (centre, node) = centre(kind).await?;
        let mut store = tempfile::NamedTempFile::new()?;
        let own = centre.description().certificates.first().ok_or("a centre without certificates")?;
        store.write_all(own.pem.as_bytes())?;
        let mut run = tokio::process::Command::new(std::env::current_exe()?);
        run.args([
            "--exact",
            "a_self_signed_certificate_in_the_systems_store_is_trusted_over_rest_and_stream",
        ])
        .env(NODE, format!("{}:{}", node.host, node.port))
        .env("SSL_CERT_FILE", store.path())
        .env_remove("SSL_CERT_DIR")
        .kill_on_drop(true);
        if trusted {
            run.env(TRUSTED, "1");
        }
        let run = run.output().await?;
        assert!(run.status.success(), "{kind:?}: {}", String::from_utf8_lossy(&run.stdout));
    }
    Ok(())
}

async fn with_store(node: &Node, trusted: bool) -> TestResult {
    let trust = Trust::new()?;
    let rest = Http::new(trust.clone())?.system_info(node).await;
    assert_eq!(rest.is_ok(), trusted, "{rest:?}");
    for (transport, met) in stream(&trust, node).await? {
        assert_eq!(met.is_ok(), trusted, "{transport:?}: {met:?}");
    }
    let told = doctor(&trust, node).await;
    assert_eq!(told == [Code::CertificateTrusted.as_str()], trusted, "{told:?}");
    Ok(())
}

//! The doctor against centres in which one thing is broken: each is named, by its word and where it is, and nothing else is.

#![allow(clippy::unwrap_used, clippy::panic, reason = "all of it is test")]

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use desk_contract::{Check, DoctorReport, FindingLevel};
use desk_doctor::{
    Code, Computer, Drawing, DrawnBecause, KeychainState, Limits, SettingsState, Subject, examine,
};
use finesse_client::{SystemClock, Trust};
use finesse_sim::{AuthMode, Breakage, Centre, Options};
use futures_util::{StreamExt, stream};
use protocol::TestResult;

/// A node of the centre, the others, and the words of what is found there.
const A: &str = "fin-a.localhost";
const B: &str = "fin-b.localhost";
const IDS: &str = "ids.localhost";
const IDP: &str = "idp.localhost";

/// Every breakage, and all that must be found worse than a note: what, and where. At the node that is worked with
/// it is as bad as its word says; elsewhere it is a warning.
fn expected(breakage: Breakage) -> Vec<(Code, &'static str)> {
    use Code as C;
    match breakage {
        Breakage::CertificateEnded => vec![(C::CertificateEnded, A)],
        Breakage::CertificateNotBegun => vec![(C::CertificateNotBegun, A)],
        Breakage::CertificateEndsSoon => vec![(C::CertificateEndsSoon, A)],
        Breakage::CertificateOtherName => vec![(C::CertificateOtherName, A)],
        Breakage::CertificateUnknownAuthority => vec![(C::CertificateUnknownAuthority, A)],
        Breakage::CertificateSelfSigned => vec![(C::CertificateSelfSigned, A)],
        Breakage::CertificateWithoutIntermediate => vec![(C::CertificateIncomplete, A)],
        Breakage::CertificateIntermediateEnded => vec![(C::CertificateIntermediateEnded, A)],
        Breakage::CertificateNoAltName | Breakage::CertificateSelfSignedNoAltName => {
            vec![(C::CertificateNoAltName, A)]
        }
        Breakage::CertificateVersion1 => vec![(C::CertificateOldVersion, A)],
        Breakage::CertificateWeakSignature => vec![(C::CertificateWeakSignature, A)],
        Breakage::CertificateClientOnly
        | Breakage::CertificateSelfSignedSigningOnly
        | Breakage::CertificateSelfSignedClientOnly => vec![(C::CertificateWrongUsage, A)],
        Breakage::CertificateSelfSignedAuthority => vec![(C::CertificateSelfSigned, A)],
        Breakage::NodeStopped => vec![(C::PortRefused, A)],
        Breakage::NodeDead => vec![(C::PortSilent, A)],
        Breakage::OutOfService | Breakage::OutOfServiceBy503 => vec![(C::OutOfService, A)],
        Breakage::BothOutOfService => vec![(C::OutOfService, A), (C::OutOfService, B)],
        Breakage::HeartbeatLost => vec![(C::HeartbeatLost, A)],
        Breakage::FinesseMaintenance | Breakage::CtiMaintenance => vec![(C::MaintenanceUnderWay, A)],
        Breakage::SystemInfo401 | Breakage::SystemInfoRedirect => vec![(C::SystemInfoProtected, A)],
        Breakage::SystemInfo404 => vec![(C::SystemInfoMissing, A)],
        Breakage::SystemInfo500 => vec![(C::SystemInfoFails, A)],
        Breakage::SystemInfoPage => vec![(C::SystemInfoOther, A)],
        Breakage::SystemInfoGarbage => vec![(C::SystemInfoUnreadable, A)],
        Breakage::SystemInfoSlow => vec![(C::SystemInfoSlow, A)],
        Breakage::ClockAhead => vec![(C::ClockWrong, A), (C::ClockWrong, B)],
        Breakage::AuthModeUnknown => vec![(C::AuthModeUnknown, A)],
        Breakage::AuthModeMissing => vec![(C::AuthModeMissing, A)],
        Breakage::XmppDomainMissing => vec![(C::XmppDomainMissing, A)],
        Breakage::OtherNodeMissing => vec![(C::OtherNodeMissing, A)],
        Breakage::OtherNodeTheSame => vec![(C::OtherNodeTheSame, A)],
        Breakage::OtherNodeWithoutAddress => vec![(C::NameNotFound, "fin-b.invalid")],
        Breakage::NodeNotNamed => vec![(C::NodeNotNamed, A)],
        Breakage::OtherNodeStopped => vec![(C::PortRefused, B)],
        Breakage::OtherNodeDead => vec![(C::PortSilent, B)],
        Breakage::OtherNodeOutOfService => vec![(C::OutOfService, B)],
        Breakage::OtherNodeCertificateEnded => vec![(C::CertificateEnded, B)],
        Breakage::SingleSignOnMissing => vec![(C::SingleSignOnMissing, A)],
        Breakage::IdentityServiceStopped | Breakage::IdentityServiceDead => {
            vec![(C::IdentityServiceUnreachable, IDS)]
        }
        Breakage::IdentityServiceFails => vec![(C::IdentityServiceFails, IDS)],
        Breakage::IdentityServiceCertificate => vec![(C::CertificateEnded, IDS)],
        Breakage::RedirectUriUnknown => vec![(C::RedirectUriUnknown, IDS)],
        Breakage::RedirectToHttp => vec![(C::RedirectInsecure, A)],
        Breakage::RedirectLoop => vec![(C::RedirectLoop, A)],
        Breakage::SignInPageStopped => vec![(C::SignInPageUnreachable, IDP)],
        Breakage::SignInPageCertificate => vec![(C::CertificateSelfSigned, IDP)],
        // Good to know, and no hindrance.
        Breakage::TcpClosed | Breakage::OldPortAlone | Breakage::BoshForbidden => vec![],
        Breakage::WebSocketMissing
        | Breakage::WebSocketForbidden
        | Breakage::WebSocketOfSomethingElse
        | Breakage::WebSocketSilent => vec![(C::WayClosedWebSocket, A)],
        Breakage::NoNotifications => vec![(C::WayClosedWebSocket, A), (C::NotificationsClosed, A)],
        Breakage::PlainNotOffered => vec![(C::WayClosedWebSocket, A), (C::PlainNotOffered, A)],
        Breakage::ProxyWantsPassword => vec![(C::ProxyWantsSignIn, "proxy")],
        Breakage::ProxyRefuses | Breakage::ProxyGone => {
            vec![(C::ProxyTrouble, "proxy")]
        }
    }
}

/// What must be said besides, for breakages that share a word, or that hinder nobody: word, and a part of what was said.
fn said(breakage: Breakage) -> &'static [(Code, &'static str)] {
    use Code as C;
    #[expect(clippy::wildcard_enum_match_arm, reason = "most breakages have a word of their own")]
    match breakage {
        Breakage::TcpClosed => &[(C::WayClosedTcp, "refused on port")],
        Breakage::OldPortAlone => &[(C::WayOldWebSocket, "old port"), (C::WayOldBosh, "old port")],
        Breakage::BoshForbidden => &[(C::WayClosedBosh, "403")],
        Breakage::WebSocketMissing => &[(C::WayClosedWebSocket, "404")],
        Breakage::WebSocketForbidden => &[(C::WayClosedWebSocket, "403")],
        Breakage::WebSocketOfSomethingElse => &[(C::WayClosedWebSocket, "subprotocol")],
        Breakage::WebSocketSilent => &[(C::WayClosedWebSocket, "no answer")],
        Breakage::OutOfServiceBy503 => &[(C::OutOfService, "503")],
        Breakage::OutOfService => &[(C::OutOfService, "CTI connection lost")],
        Breakage::IdentityServiceStopped => &[(C::IdentityServiceUnreachable, "refused on port")],
        Breakage::IdentityServiceDead => &[(C::IdentityServiceUnreachable, "did not answer in time")],
        Breakage::CertificateEnded => &[(C::CertificateEnded, "expired 2 days ago")],
        Breakage::CertificateEndsSoon => &[(C::CertificateEndsSoon, "9 days left")],
        Breakage::CertificateOtherName => &[(C::CertificateOtherName, "finesse.example.test")],
        Breakage::CertificateUnknownAuthority => {
            &[(C::CertificateUnknownAuthority, "An authority that nobody knows")]
        }
        Breakage::CertificateIntermediateEnded => &[
            (C::CertificateIntermediateEnded, "Simulated contact centre, intermediate"),
            (C::CertificateIntermediateEnded, "expired 2 days ago"),
        ],
        Breakage::CertificateWithoutIntermediate => &[(C::CertificateIncomplete, "intermediate")],
        Breakage::ClockAhead => &[(C::ClockWrong, "behind")],
        Breakage::ProxyRefuses => &[(C::ProxyTrouble, "unsuccessful")],
        Breakage::ProxyWantsPassword => &[(C::ProxyWantsSignIn, "authorization")],
        Breakage::ProxyGone => &[(C::ProxyTrouble, "refused")],
        _ => &[],
    }
}

/// A computer on which all is well.
fn computer() -> Computer {
    Computer {
        version: None,
        engine: Ok("1.0".to_owned()),
        sandbox: Some(Ok(())),
        display: true,
        drawing: Drawing { accelerated: true, why: DrawnBecause::Card },
        keychain: KeychainState::Open,
        settings: SettingsState { path: "settings.json".to_owned(), found: true, problem: None },
        in_force: Vec::new(),
        not_used: Vec::new(),
        strict: false,
        ignored: Vec::new(),
    }
}

fn subject(server: String) -> Subject {
    // Slow is what the slow centre is, and not what a busy computer is.
    let limits = Limits { slow: Duration::from_millis(1_400), ..Limits::default() };
    Subject {
        program: "1.0.0".to_owned(),
        server,
        second_server: String::new(),
        allowed_hosts: Vec::new(),
        computer: computer(),
        limits,
    }
}

async fn report(centre: &Centre, change: impl FnOnce(&mut Subject)) -> TestResult<DoctorReport> {
    let description = centre.description();
    let node = description.nodes.first().ok_or("a centre without nodes")?;
    let trust = Trust::with_authority(&description.authority_pem)?;
    let mut subject = subject(format!("{}:{}", node.host, node.port));
    if let Some(old) = node.notification_port {
        subject.limits.old_port = old;
    }
    change(&mut subject);
    Ok(examine(&subject, trust, Arc::new(SystemClock::new())).await)
}

/// Everything worse than a note.
fn bad(report: &DoctorReport) -> BTreeSet<(String, String, bool)> {
    let bad = report.findings.iter().filter(|finding| finding.level > FindingLevel::Note);
    bad.map(|finding| (finding.code.clone(), finding.about.clone(), finding.level == FindingLevel::Trouble))
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_healthy_centre_gives_no_warning_and_every_check_is_made() -> TestResult {
    for auth_mode in [AuthMode::Sso, AuthMode::Hybrid, AuthMode::NonSso] {
        let centre = Centre::start(Options { auth_mode, ..Options::default() }).await?;
        let report = report(&centre, |_| {}).await?;
        assert_eq!(bad(&report), BTreeSet::new(), "{report:#?}");
        let made: BTreeSet<Check> = report.findings.iter().map(|finding| finding.check).collect();
        // Nothing is asked about the version where IT has set no address.
        let all = Code::ALL.iter().map(|code| code.check()).filter(|check| *check != Check::Version);
        assert_eq!(made, all.collect());
        assert!(
            report.findings.iter().all(|finding| finding.code != Code::NotExamined.as_str()),
            "{report:#?}"
        );
    }
    Ok(())
}

fn is_proxy(breakage: Breakage) -> bool {
    matches!(breakage, Breakage::ProxyRefuses | Breakage::ProxyWantsPassword | Breakage::ProxyGone)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_breakage_is_named_and_nothing_else() -> TestResult {
    assert!(Breakage::ALL.len() >= 30);
    let examined = stream::iter(Breakage::ALL.iter().copied().filter(|breakage| !is_proxy(*breakage)))
        .map(async |breakage| -> TestResult<Vec<String>> {
            let centre = Centre::start_broken(breakage, Options::default()).await?;
            let report = report(&centre, |_| {}).await?;
            Ok(wrong(breakage, &report))
        })
        .buffer_unordered(6);
    let wrong: Vec<_> = examined.collect().await;
    let wrong: Vec<String> = wrong.into_iter().collect::<TestResult<Vec<_>>>()?.concat();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

/// What is wrong with the report on a broken centre.
fn wrong(breakage: Breakage, report: &DoctorReport) -> Vec<String> {
    let name = breakage.name();
    let wanted: BTreeSet<_> = expected(breakage)
        .into_iter()
        .map(|(code, about)| {
            let hinders = code.level() == FindingLevel::Trouble && !about.starts_with("fin-b.");
            (code.as_str().to_owned(), about.to_owned(), hinders)
        })
        .collect();
    let mut wrong = Vec::new();
    if bad(report) != wanted {
        wrong.push(format!(
            "{name}: {:?} in place of {wanted:?}\n{}",
            bad(report),
            desk_doctor::text(report)
        ));
    }
    for (code, part) in said(breakage) {
        let told = report.findings.iter().filter(|finding| finding.code == code.as_str());
        let texts: Vec<_> =
            told.map(|it| format!("{} {}", it.what, it.detail.as_deref().unwrap_or_default())).collect();
        if !texts.iter().any(|text| text.to_lowercase().contains(&part.to_lowercase())) {
            wrong.push(format!("{name}: {} does not say {part:?}: {texts:?}", code.as_str()));
        }
    }
    wrong
}

/// Says which proxy the examination in a process of its own meets.
const ROLE: &str = "APLOMB_TEST_PROXY";

/// The system's proxy belongs to a whole process, so the examination is one of its own: this test, started once more.
#[tokio::test(flavor = "multi_thread")]
async fn every_proxy_that_does_not_serve_is_named() -> TestResult {
    if std::env::var_os(ROLE).is_some() {
        // A name that only a proxy could know.
        let subject = subject("fin-a.example.test".to_owned());
        let report = examine(&subject, Trust::new()?, Arc::new(SystemClock::new())).await;
        std::fs::write(std::env::var(ROLE)?, serde_json::to_vec(&report)?)?;
        return Ok(());
    }
    let file = std::env::temp_dir().join(format!("aplomb-doctor-{}.json", std::process::id()));
    for breakage in Breakage::ALL.iter().copied().filter(|breakage| is_proxy(*breakage)) {
        let centre = Centre::start_broken(breakage, Options::default()).await?;
        let port = centre.description().proxy.ok_or("a centre without a proxy")?;
        let run = tokio::process::Command::new(std::env::current_exe()?)
            .args(["--exact", "every_proxy_that_does_not_serve_is_named"])
            .env(ROLE, &file)
            .env("HTTPS_PROXY", format!("http://mnovak:secret@127.0.0.1:{port}"))
            .env_remove("NO_PROXY")
            .kill_on_drop(true)
            .output()
            .await?;
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stdout));
        let text = std::fs::read_to_string(&file)?;
        assert!(!text.contains("secret"), "{text}");
        let mut report: DoctorReport = serde_json::from_str(&text)?;
        for finding in report.findings.iter_mut().filter(|it| it.about == format!("127.0.0.1:{port}")) {
            finding.about = "proxy".to_owned();
        }
        let wrong = wrong(breakage, &report);
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
    std::fs::remove_file(file)?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_can_not_be_examined_is_said_in_one_sentence() -> TestResult {
    for (server, code) in [
        ("fin-a.invalid", Code::NameNotFound),
        ("10.0.0.7", Code::ServerInvalid),
        ("fin-a.example.test/desktop", Code::ServerInvalid),
        (" ", Code::ServerMissing),
    ] {
        let report = examine(&subject(server.to_owned()), Trust::new()?, Arc::new(SystemClock::new())).await;
        let bad: Vec<_> =
            report.findings.iter().filter(|finding| finding.level > FindingLevel::Note).collect();
        assert_eq!(bad.len(), 1, "{server}: {bad:#?}");
        assert_eq!(bad.first().map(|finding| finding.code.as_str()), Some(code.as_str()));
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_that_the_organisation_does_not_allow_is_named() -> TestResult {
    let centre = Centre::start(Options::default()).await?;
    let allowed = |hosts: &[&str]| {
        let hosts: Vec<_> = hosts.iter().map(|host| (*host).to_owned()).collect();
        move |subject: &mut Subject| subject.allowed_hosts = hosts
    };
    let fine = report(&centre, allowed(&[IDS, IDP])).await?;
    assert_eq!(bad(&fine), BTreeSet::new());
    let refused = report(&centre, allowed(&[IDS])).await?;
    let wanted = (Code::SignInHostNotAllowed.as_str().to_owned(), IDP.to_owned(), true);
    assert_eq!(bad(&refused), BTreeSet::from([wanted]));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_second_server_that_is_set_is_examined_where_the_first_does_not_name_it() -> TestResult {
    let hinders = (Code::PortRefused.as_str().to_owned(), A.to_owned(), true);
    for (breakage, found) in
        [(Breakage::NodeStopped, BTreeSet::from([hinders])), (Breakage::OtherNodeMissing, BTreeSet::new())]
    {
        let centre = Centre::start_broken(breakage, Options::default()).await?;
        let second = centre.description().nodes.get(1).ok_or("a centre with one node")?.clone();
        let report = report(&centre, |subject| {
            subject.second_server = format!("{}:{}", second.host, second.port);
        });
        let report = report.await?;
        assert_eq!(bad(&report), found, "{}", breakage.name());
        let in_service = |about: &str| {
            report.findings.iter().any(|it| it.code == Code::InService.as_str() && it.about == about)
        };
        assert!(in_service(B), "{}: {report:#?}", breakage.name());
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_examination_signs_nobody_in_and_sends_no_credential() -> TestResult {
    let centre = Centre::start(Options::default()).await?;
    report(&centre, |_| {}).await?;
    let state = centre.control().state();
    assert!(state.requests.len() > 4);
    for request in &state.requests {
        assert_eq!(request.auth, finesse_sim::AuthKind::None, "{request:?}");
    }
    assert!(state.links.is_empty(), "{:?}", state.links);
    assert!(state.agents.iter().all(|agent| agent.state == "LOGOUT" && agent.wrong_passwords == 0));
    Ok(())
}

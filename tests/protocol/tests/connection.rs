//! Before anybody signs in: which of name, network, port, certificate and service it was.

use desk_contract::{CertificateReason, CheckConnection, CommandError, ErrorCode, SignInStep};
use finesse_client::Trust;
use finesse_sim::{NodeStatus, Options};
use protocol::{Computer, Fixture, TestResult, is_signed_out, said};

/// Both ways to ask a server, the sign-in and the check, must say the same, and nothing may be left of either.
async fn both(fixture: &mut Fixture, server: &str) -> TestResult<CommandError> {
    let mut form = fixture.form()?;
    form.server = server.to_owned();
    let error = fixture.refused_sign_in(form).await?;
    let Err(checked) = fixture.desk.check_connection(CheckConnection { server: server.to_owned() }).await
    else {
        return Err("the check of the connection succeeded".into());
    };
    assert_eq!((checked.code, checked.step), (error.code, None));
    assert_eq!(error.step, Some(SignInStep::SignInPage));
    assert_eq!(fixture.browser.visits().fetches, 0, "no page was opened");
    assert!(fixture.keychain.is_empty());
    fixture.view.until("the agent is signed out", is_signed_out).await?;
    Ok(error)
}

#[tokio::test]
async fn a_name_that_no_computer_has_is_told() -> TestResult {
    let mut fixture = Fixture::new().await?;
    let error = both(&mut fixture, "no-such-computer.invalid").await?;
    assert_eq!(error.code, ErrorCode::NameNotFound);
    assert!(error.detail.contains("no-such-computer.invalid"), "{}", error.detail);
    Ok(())
}

#[tokio::test]
async fn a_refused_port_is_told() -> TestResult {
    let mut fixture = Fixture::new().await?;
    fixture.control.node("a", NodeStatus::Stopped).await?;
    let server = fixture.server()?;
    let error = both(&mut fixture, &server).await?;
    assert_eq!(error.code, ErrorCode::PortRefused);
    let port = server.rsplit(':').next().unwrap_or_default();
    assert!(error.detail.contains(port), "{}", error.detail);
    Ok(())
}

#[tokio::test]
async fn a_certificate_that_nobody_trusts_is_told_and_there_is_no_way_round() -> TestResult {
    let computer = Computer { trust: Some(Trust::new()?), ..Computer::default() };
    let mut fixture = Fixture::on(Options::default(), computer).await?;
    let server = fixture.server()?;
    let error = both(&mut fixture, &server).await?;
    assert_eq!(error.code, ErrorCode::CertificateNotTrusted);
    let certificate = error.certificate.ok_or("the error shows no certificate")?;
    assert!(certificate.host.contains("fin-a.localhost"), "{certificate:?}");
    assert!(certificate.subject.contains("fin-a.localhost"), "{certificate:?}");
    let missing = certificate.issuer.clone();
    assert!(missing.contains("authority of this run"), "{certificate:?}");
    assert_eq!(certificate.reason, CertificateReason::IncompleteChain { missing });
    assert!(fixture.control.state().requests.is_empty(), "no request got through");
    Ok(())
}

#[tokio::test]
async fn something_else_than_finesse_is_told() -> TestResult {
    let mut fixture = Fixture::new().await?;
    let idp = fixture.centre.description().idp.clone();
    let error = both(&mut fixture, &format!("{}:{}", idp.host, idp.port)).await?;
    assert_eq!(error.code, ErrorCode::NotFinesse);
    Ok(())
}

#[tokio::test]
async fn a_text_that_is_no_server_is_told() -> TestResult {
    let mut fixture = Fixture::new().await?;
    for typed in [
        "",
        "  ",
        "http://fin-a.example.test",
        "fin a",
        "fin-a.example.test/desktop",
        "user@fin-a.example.test",
    ] {
        let error = both(&mut fixture, typed).await?;
        assert_eq!(error.code, ErrorCode::InvalidServer, "{typed:?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_node_out_of_service_is_told() -> TestResult {
    let mut fixture = Fixture::new().await?;
    fixture.control.node("a", NodeStatus::OutOfService).await?;
    let error = fixture.refused_sign_in(fixture.form()?).await?;
    assert_eq!((error.code, error.step), (ErrorCode::OutOfService, Some(SignInStep::SignInPage)));
    fixture.control.node("a", NodeStatus::InService).await?;
    fixture.sign_in().await
}

#[tokio::test]
async fn a_good_connection_is_told() -> TestResult {
    let fixture = Fixture::new().await?;
    let report =
        fixture.desk.check_connection(CheckConnection { server: fixture.server()? }).await.map_err(said)?;
    assert!(report.in_service);
    assert_eq!((report.server, report.auth_mode.as_str()), (fixture.server()?, "SSO"));
    assert_eq!(report.platform, Some(desk_contract::Platform::Ucce));
    assert_eq!(report.other_node.as_deref(), Some("fin-b.localhost"));
    Ok(())
}

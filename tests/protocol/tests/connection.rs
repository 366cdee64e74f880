//! Before anybody signs in: which of name, network, port, certificate and service it was.

use desk_contract::{CertificateReason, CheckConnection, CommandError, ErrorCode, SignInStep};
use finesse_client::Trust;
use finesse_sim::{NodeStatus, Options};
use protocol::{Computer, Stand, TestResult, is_signed_out, said};

/// Both ways to ask a server, the sign-in and the check, must say the same, and nothing may be left of either.
async fn both(stand: &mut Stand, server: &str) -> TestResult<CommandError> {
    let mut form = stand.form()?;
    form.server = server.to_owned();
    let error = stand.refused_sign_in(form).await?;
    let Err(checked) = stand.desk.check_connection(CheckConnection { server: server.to_owned() }).await
    else {
        return Err("the check of the connection succeeded".into());
    };
    assert_eq!((checked.code, checked.step), (error.code, None));
    assert_eq!(error.step, Some(SignInStep::SignInPage));
    assert_eq!(stand.browser.visits().fetches, 0, "no page was opened");
    assert!(stand.keychain.is_empty());
    stand.view.until("nobody is signed in", is_signed_out).await?;
    Ok(error)
}

#[tokio::test]
async fn a_name_that_no_computer_has_is_told() -> TestResult {
    let mut stand = Stand::new().await?;
    let error = both(&mut stand, "no-such-computer.invalid").await?;
    assert_eq!(error.code, ErrorCode::NameNotFound);
    assert!(error.detail.contains("no-such-computer.invalid"), "{}", error.detail);
    Ok(())
}

#[tokio::test]
async fn a_refused_port_is_told() -> TestResult {
    let mut stand = Stand::new().await?;
    stand.control.node("a", NodeStatus::Stopped).await?;
    let server = stand.server()?;
    let error = both(&mut stand, &server).await?;
    assert_eq!(error.code, ErrorCode::PortRefused);
    let port = server.rsplit(':').next().unwrap_or_default();
    assert!(error.detail.contains(port), "{}", error.detail);
    Ok(())
}

#[tokio::test]
async fn a_certificate_that_nobody_trusts_is_told_and_there_is_no_way_round() -> TestResult {
    let computer = Computer { trust: Some(Trust::new()?), ..Computer::default() };
    let mut stand = Stand::on(Options::default(), computer).await?;
    let server = stand.server()?;
    let error = both(&mut stand, &server).await?;
    assert_eq!(error.code, ErrorCode::CertificateNotTrusted);
    let certificate = error.certificate.ok_or("the error shows no certificate")?;
    assert!(certificate.host.contains("fin-a.localhost"), "{certificate:?}");
    assert!(certificate.subject.contains("fin-a.localhost"), "{certificate:?}");
    let missing = certificate.issuer.clone();
    assert!(missing.contains("authority of this run"), "{certificate:?}");
    assert_eq!(certificate.reason, CertificateReason::IncompleteChain { missing });
    assert!(stand.control.state().requests.is_empty(), "no request got through");
    Ok(())
}

#[tokio::test]
async fn something_else_than_finesse_is_told() -> TestResult {
    let mut stand = Stand::new().await?;
    let idp = stand.centre.description().idp.clone();
    let error = both(&mut stand, &format!("{}:{}", idp.host, idp.port)).await?;
    assert_eq!(error.code, ErrorCode::NotFinesse);
    Ok(())
}

#[tokio::test]
async fn a_text_that_is_no_server_is_told() -> TestResult {
    let mut stand = Stand::new().await?;
    for typed in [
        "",
        "  ",
        "http://fin-a.example.test",
        "fin a",
        "fin-a.example.test/desktop",
        "user@fin-a.example.test",
    ] {
        let error = both(&mut stand, typed).await?;
        assert_eq!(error.code, ErrorCode::InvalidServer, "{typed:?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_node_out_of_service_is_told() -> TestResult {
    let mut stand = Stand::new().await?;
    stand.control.node("a", NodeStatus::OutOfService).await?;
    let error = stand.refused_sign_in(stand.form()?).await?;
    assert_eq!((error.code, error.step), (ErrorCode::OutOfService, Some(SignInStep::SignInPage)));
    stand.control.node("a", NodeStatus::InService).await?;
    stand.sign_in().await
}

#[tokio::test]
async fn a_good_connection_is_told() -> TestResult {
    let stand = Stand::new().await?;
    let report =
        stand.desk.check_connection(CheckConnection { server: stand.server()? }).await.map_err(said)?;
    assert!(report.in_service);
    assert_eq!((report.server, report.auth_mode.as_str()), (stand.server()?, "SSO"));
    assert_eq!(report.platform, Some(desk_contract::Platform::Ucce));
    assert_eq!(report.other_node.as_deref(), Some("fin-b.localhost"));
    Ok(())
}

//! Tests of `src/practice.rs`.

use super::*;

#[tokio::test]
async fn the_built_in_simulator_is_started_once_and_its_certificates_are_trusted() {
    let practising = Practising::new(Trust::new().unwrap(), ExactCertificates::default());
    let practice = practising.enter(&Centre::Own(Platform::Ucce)).await.unwrap();
    assert!(practice.server.starts_with("fin-a.localhost:"), "{}", practice.server);
    assert!(practice.hint.contains("Colleagues answer at 61235"), "{}", practice.hint);
    let expected = practice.hosts.clone();
    assert_eq!(practising.enter(&Centre::Own(Platform::Ucce)).await, Ok(practice));
    let hosts: Vec<String> = practising.certificates.all().into_iter().map(|each| each.host).collect();
    // The others are for sign-in pages that use another host.
    assert_eq!(hosts[..4], ["fin-a.localhost", "fin-b.localhost", "ids.localhost", "idp.localhost"]);
    assert!(hosts.iter().all(|host| host.ends_with(".localhost")), "{hosts:?}");
    assert_eq!(expected, hosts, "the allowed hosts of the sign-in window");
    practising.end().await;
}

#[tokio::test]
async fn other_rules_start_another_simulator() {
    let practising = Practising::new(Trust::new().unwrap(), ExactCertificates::default());
    let ucce = practising.enter(&Centre::Own(Platform::Ucce)).await.unwrap();
    let uccx = practising.enter(&Centre::Own(Platform::Uccx)).await.unwrap();
    assert_ne!(ucce.server, uccx.server);
    practising.end().await;
}

#[tokio::test]
async fn a_description_of_another_computer_is_refused() {
    let centre = finesse_sim::Centre::start(finesse_sim::Options::default()).await.unwrap();
    let mut description = centre.description().clone();
    let file = tempfile::NamedTempFile::new().unwrap();
    let running = Centre::Running(file.path().to_owned());
    std::fs::write(file.path(), serde_json::to_vec(&description).unwrap()).unwrap();
    let practising = Practising::new(Trust::new().unwrap(), ExactCertificates::default());
    let joined = practising.enter(&running).await.unwrap();
    assert!(!joined.hint.contains("Colleagues"), "in a running centre they may not answer: {}", joined.hint);

    description.certificates[1].host = "fin-b.example.test".to_owned();
    std::fs::write(file.path(), serde_json::to_vec(&description).unwrap()).unwrap();
    let refused = practising.enter(&running).await.unwrap_err();
    assert_eq!(refused, "fin-b.example.test is not a host name of this computer");
}

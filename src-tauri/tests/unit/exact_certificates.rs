use super::*;

#[test]
fn only_host_names_of_this_computer_are_accepted() {
    let certificates = ExactCertificates::default();
    for host in ["fin-a.example.test", "localhost.example.test", "evillocalhost", "127.0.0.1", ""] {
        assert!(!certificates.allow(host, "pem"), "{host}");
    }
    assert!(certificates.allow("Fin-A.localhost", "pem"));
    let expected = ExactCertificate { host: "fin-a.localhost".to_owned(), pem: "pem".to_owned() };
    assert_eq!(certificates.all(), [expected]);
}

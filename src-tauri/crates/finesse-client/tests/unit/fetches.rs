use super::*;
use crate::Moment;
use std::time::Duration;

const HOST: &str = "fin-a.example.test:8445";

fn url(text: &str) -> Url {
    Url::parse(text).unwrap()
}

fn request(shown: Shown) -> TokenRequest {
    let url = url("https://fin-a.example.test:8445/desktop/sso/token?cc_username=40217");
    TokenRequest { url, shown, cookies: Vec::new(), allowed_hosts: None }
}

fn begun(shown: Shown) -> (Fetches, u64, oneshot::Receiver<Outcome>) {
    let fetches = Fetches::default();
    let (fetch, wait) = Fetch::new(&request(shown));
    let number = fetches.begin(fetch);
    (fetches, number, wait)
}

fn hidden() -> Shown {
    Shown::Hidden { give_up_at: Moment::from_start(Duration::from_secs(20)) }
}

#[test]
fn a_page_is_shown_when_it_stays_and_only_when_an_agent_is_there() {
    let page = url("https://idp.example.test/adfs/ls/");
    let (fetches, _, _wait) = begun(Shown::Visible);
    fetches.navigates(&page);
    let Next::WhenSettled(seen) = fetches.loaded(&page) else { panic!("not shown") };
    assert_eq!(fetches.settled(seen), Settled::Show);
    fetches.navigates(&url("https://ids.example.test:8553/ids/saml/response"));
    assert_eq!(fetches.settled(seen), Settled::No);

    let (fetches, _, _wait) = begun(hidden());
    fetches.navigates(&page);
    let Next::WhenSettled(seen) = fetches.loaded(&page) else { panic!("not noticed") };
    assert_eq!(fetches.settled(seen), Settled::Waits, "nobody will ever answer it");
}

#[test]
fn a_visit_ends_where_a_page_stays_and_reads_no_token() {
    let fetches = Fetches::default();
    let (fetch, _wait) = Fetch::visit(&request(hidden()).url);
    fetches.begin(fetch);
    fetches.navigates(&request(hidden()).url);
    let Next::WhenSettled(seen) = fetches.loaded(&request(hidden()).url) else { panic!("read") };
    assert_eq!(fetches.settled(seen), Settled::Arrived);
    assert_eq!(fetches.loaded(&url("about:blank")), Next::Nothing);
}

#[test]
fn how_far_the_way_is_counts_while_nothing_is_shown() {
    let (fetches, _, _wait) = begun(Shown::Visible);
    let before = fetches.unseen();
    assert!(before.is_some());
    assert_eq!(fetches.unseen(), before);
    fetches.navigates(&url("https://idp.example.test/"));
    assert_ne!(fetches.unseen(), before);
    fetches.shows(true);
    assert_eq!(fetches.unseen(), None);
}

#[test]
fn the_token_page_is_read_and_never_shown() {
    let (fetches, number, mut wait) = begun(Shown::Visible);
    assert_eq!(fetches.loaded(&request(Shown::Visible).url), Next::Read(number));
    fetches.read(number, HOST, r#"["https://fin-a.example.test:8445","/desktop/sso/token","{}"]"#.to_owned());
    assert_eq!(wait.try_recv().unwrap().unwrap().text.as_str(), "{}");
    assert_eq!(fetches.loaded(&request(Shown::Visible).url), Next::Nothing);
}

#[test]
fn a_page_that_is_no_longer_at_the_token_address_gives_nothing() {
    for answer in [
        r#"["https://evil.test","/desktop/sso/token","{\"token\":\"x\"}"]"#,
        r#"["https://fin-a.example.test:8445","/desktop/other","{\"token\":\"x\"}"]"#,
        r#"["null","","{\"token\":\"x\"}"]"#,
        "null",
        "",
    ] {
        let (fetches, number, mut wait) = begun(Shown::Visible);
        fetches.read(number, HOST, answer.to_owned());
        assert!(matches!(wait.try_recv().unwrap(), Err(WindowTrouble::LoadFailed { .. })), "{answer}");
    }
}

#[test]
fn an_answer_that_belongs_to_an_earlier_fetch_is_dropped() {
    let (fetches, first, mut first_wait) = begun(Shown::Visible);
    let (second, mut second_wait) = Fetch::new(&request(Shown::Visible));
    fetches.begin(second);
    assert_eq!(first_wait.try_recv().unwrap().unwrap_err(), WindowTrouble::Closed);
    fetches.read(first, HOST, r#"["https://fin-a.example.test:8445","/desktop/sso/token","{}"]"#.to_owned());
    assert!(second_wait.try_recv().is_err());
    assert!(!fetches.end(first));
}

#[test]
fn without_a_fetch_nothing_is_decided() {
    let (fetches, number, _wait) = begun(Shown::Visible);
    assert!(fetches.end(number));
    assert_eq!(fetches.navigates(&url("https://idp.example.test/")), None);
    assert_eq!(fetches.loaded(&url("https://idp.example.test/")), Next::Nothing);
}

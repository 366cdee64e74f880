use super::*;
use page_events::Readiness::{AsksForInput, Usable};

const HOST: &str = "fin-a.example.test:8445";
const TOKEN: &str = "https://fin-a.example.test:8445/desktop/sso/token?cc_username=40217";
const IDP: &str = "https://idp.example.test/adfs/ls/";
const IDS: &str = "https://ids.example.test:8553/ids/saml/response";

fn url(text: &str) -> Url {
    Url::parse(text).unwrap()
}

fn at(millis: u64) -> Moment {
    Moment::from_start(Duration::from_millis(millis))
}

fn request(shown: Shown) -> TokenRequest {
    TokenRequest { url: url(TOKEN), shown, cookies: Vec::new(), allowed_hosts: None }
}

fn hidden() -> Shown {
    Shown::Hidden { give_up_at: at(20_000) }
}

fn begun(shown: Shown) -> (Fetches, u64, oneshot::Receiver<Outcome>) {
    let fetches = Fetches::default();
    let (fetch, wait) = Fetch::new(&request(shown), at(0));
    let number = fetches.begin(fetch);
    (fetches, number, wait)
}

/// What an engine reports, for tables.
enum Event {
    Heads(&'static str),
    Commits(&'static str),
    Usable,
    Asks,
    Finishes,
    Ends,
}

/// A name, what the engine reports at which millisecond, and when and with which host the window is shown, or how the fetch ends.
type Row = (&'static str, Vec<(u64, Event)>, Result<(u64, String), WindowError>);

/// Reports the events at their times, in milliseconds, to a fetch for the agent. Gives when and with which host the window is shown, or how
/// the fetch ended before.
fn shown_at(shown: Shown, events: &[(u64, Event)]) -> Result<(u64, String), WindowError> {
    let (fetches, _, mut wait) = begun(shown);
    let mut last = Document(0);
    let mut events = events.iter().peekable();
    for millis in (0..60_000).step_by(50) {
        while let Some((_, event)) = events.next_if(|(when, _)| *when <= millis) {
            match event {
                Event::Heads(to) => drop(fetches.heads_for(&url(to), at(millis))),
                Event::Commits(to) => last = fetches.committed(&url(to), at(millis)),
                Event::Usable => fetches.usable(last, Usable, at(millis)),
                Event::Asks => fetches.usable(last, AsksForInput, at(millis)),
                Event::Finishes => drop(fetches.finished(&url(IDP))),
                Event::Ends => drop(fetches.process_ended(at(millis))),
            }
        }
        if let Step::Show(host) = fetches.on_time(at(millis)) {
            return Ok((millis, host));
        }
        if let Ok(ended) = wait.try_recv() {
            return Err(ended.unwrap_err());
        }
    }
    panic!("a minute later it is neither shown nor over")
}

fn idp(millis: u64) -> Result<(u64, String), WindowError> {
    Ok((millis, "idp.example.test".to_owned()))
}

#[test]
fn a_page_is_shown_soon_after_it_can_be_used_and_a_page_that_moves_after_five_seconds() {
    use Event::{Asks, Commits, Finishes, Heads, Usable};
    let ids = |millis| Ok((millis, "ids.example.test:8553".to_owned()));
    let rows: Vec<Row> = vec![
        ("a form", vec![(100, Commits(IDP)), (200, Asks)], idp(500)),
        ("a page without a field", vec![(100, Commits(IDP)), (200, Usable)], idp(1_400)),
        ("a form that appears late", vec![(100, Commits(IDP)), (200, Usable), (900, Asks)], idp(900)),
        ("images that load for ever", vec![(100, Commits(IDP)), (200, Asks), (9_000, Finishes)], idp(500)),
        ("a body that never ends", vec![(100, Commits(IDP))], idp(5_100)),
        (
            "a page that sends itself on",
            vec![(100, Commits(IDP)), (150, Usable), (160, Heads(IDS)), (2_000, Commits(IDS)), (2_100, Asks)],
            ids(2_400),
        ),
        (
            "a load that is replaced by nothing",
            vec![(100, Commits(IDP)), (150, Usable), (300, Heads(IDS)), (1_000, Finishes)],
            idp(1_350),
        ),
        (
            "pages that follow each other for ever",
            (0..40)
                .flat_map(|n| [(n * 500, Heads(IDP)), (n * 500 + 100, Commits(IDP)), (n * 500 + 150, Usable)])
                .collect(),
            idp(5_100),
        ),
        (
            "a server that takes its time",
            vec![(14_000, Heads(IDP)), (28_000, Commits(IDP)), (28_050, Asks)],
            idp(28_350),
        ),
        (
            "an error page of Finesse on the way back",
            vec![
                (100, Heads("https://fin-a.example.test:8445/desktop/sso/authcode?code=1")),
                (200, Commits("https://fin-a.example.test:8445/desktop/sso/authcode?code=1")),
                (250, Usable),
            ],
            Ok((1_450, HOST.to_owned())),
        ),
        (
            "a server that never answers",
            vec![(1_000, Heads(IDP))],
            Err(WindowError::NoAnswer { host: "idp.example.test".to_owned() }),
        ),
        (
            "Finesse that does not answer on the way back",
            vec![(100, Commits(IDP)), (200, Usable), (1_000, Heads(TOKEN))],
            Err(WindowError::NoAnswer { host: HOST.to_owned() }),
        ),
        (
            "a token page that never ends",
            vec![(100, Heads(TOKEN)), (200, Commits(TOKEN)), (300, Usable)],
            Err(WindowError::NoAnswer { host: HOST.to_owned() }),
        ),
        (
            "a page whose process ends once",
            vec![
                (100, Commits(IDP)),
                (200, Event::Ends),
                (400, Heads(TOKEN)),
                (500, Heads(IDP)),
                (600, Commits(IDP)),
                (700, Asks),
            ],
            idp(1_000),
        ),
        (
            "a page whose process ends twice",
            vec![(100, Commits(IDP)), (200, Event::Ends), (900, Event::Ends)],
            Err(WindowError::PageEnded),
        ),
    ];
    for (name, events, expected) in rows {
        assert_eq!(shown_at(Shown::Visible, &events), expected, "{name}");
    }
}

#[test]
fn a_hidden_fetch_ends_at_a_page_that_waits_for_a_person() {
    use Event::{Commits, Heads, Usable};
    let waits = WindowError::NeedsPerson { host: "idp.example.test".to_owned() };
    assert_eq!(shown_at(hidden(), &[(100, Commits(IDP)), (200, Usable)]), Err(waits.clone()));
    // One that goes on within three seconds is given the time.
    let slow =
        [(100, Commits(IDP)), (200, Usable), (3_000, Heads(IDS)), (3_900, Commits(IDP)), (4_000, Usable)];
    assert_eq!(shown_at(hidden(), &slow), Err(waits));
    assert_eq!(shown_at(hidden(), &[(100, Event::Ends)]), Err(WindowError::PageEnded));
}

#[test]
fn a_visit_ends_where_a_page_can_be_used_and_reads_no_token() {
    let fetches = Fetches::default();
    let (fetch, mut wait) = Fetch::visit(&url(TOKEN), at(0));
    fetches.begin(fetch);
    let document = fetches.committed(&url(TOKEN), at(0));
    fetches.usable(document, Usable, at(0));
    assert_eq!(fetches.finished(&url(TOKEN)), None);
    assert_eq!(fetches.on_time(at(299)), Step::Nothing);
    assert_eq!(fetches.on_time(at(300)), Step::Nothing);
    assert!(wait.try_recv().unwrap().unwrap().text.is_empty());
}

#[test]
fn the_window_is_hidden_on_the_way_back_and_shown_again_when_the_way_leads_off_again() {
    let (fetches, _, _wait) = begun(Shown::Visible);
    let document = fetches.committed(&url(IDP), at(0));
    fetches.usable(document, AsksForInput, at(0));
    assert_eq!(fetches.on_time(at(300)), Step::Show("idp.example.test".to_owned()));
    assert!(fetches.is_shown());
    assert_eq!(fetches.deadline(), None, "the agent takes all the time in the world");
    assert_eq!(fetches.heads_for(&url(TOKEN), at(9_000)), Some(Heading::Hide));
    assert!(!fetches.is_shown());
    assert_eq!(fetches.heads_for(&url(IDP), at(9_100)), Some(Heading::Follow));
    let document = fetches.committed(&url(IDP), at(9_200));
    fetches.usable(document, AsksForInput, at(9_200));
    assert_eq!(fetches.on_time(at(9_500)), Step::Show("idp.example.test".to_owned()));
}

#[test]
fn the_token_page_is_read_once_it_is_whole_and_never_shown() {
    let (fetches, number, mut wait) = begun(Shown::Visible);
    assert_eq!(fetches.finished(&url(TOKEN)), None, "the failed load of the page before");
    let document = fetches.committed(&url(TOKEN), at(0));
    fetches.usable(document, Usable, at(0));
    assert_eq!(fetches.on_time(at(14_000)), Step::Nothing);
    assert_eq!(fetches.finished(&url(TOKEN)), Some(number));
    fetches.read(number, HOST, r#"["https://fin-a.example.test:8445","/desktop/sso/token","{}"]"#.to_owned());
    assert_eq!(wait.try_recv().unwrap().unwrap().text.as_str(), "{}");
    assert_eq!(fetches.finished(&url(TOKEN)), None);
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
        assert!(matches!(wait.try_recv().unwrap(), Err(WindowError::LoadFailed { .. })), "{answer}");
    }
}

#[test]
fn what_is_asked_is_asked_in_sight_or_declined() {
    use Answer::{Decline, InSight};
    let login = |host: &str| Question::Login { host: host.to_owned() };
    let certificate = Question::ClientCertificate { host: "idp.example.test".to_owned() };
    for (question, shown, answer) in [
        (login("idp.example.test"), Shown::Visible, InSight),
        (login("IDP.example.test"), Shown::Visible, InSight),
        (login("elsewhere.example.test"), Shown::Visible, Decline),
        (login("idp.example.test"), hidden(), Decline),
        (Question::Dialog, Shown::Visible, InSight),
        (Question::Dialog, hidden(), Decline),
        (Question::File, Shown::Visible, InSight),
        (Question::File, hidden(), Decline),
        (certificate, Shown::Visible, Decline),
    ] {
        let (fetches, _, _wait) = begun(shown);
        fetches.heads_for(&url(IDP), at(0));
        fetches.committed(&url(IDP), at(0));
        assert_eq!(fetches.asks(&question), answer, "{question:?} {shown:?}");
        assert_eq!(fetches.is_shown(), answer == InSight, "{question:?} {shown:?}");
    }
    // A server can ask before it has answered with any document.
    let (fetches, _, _wait) = begun(Shown::Visible);
    fetches.heads_for(&url("https://idp.example.test:8443/"), at(0));
    assert_eq!(fetches.asks(&login("idp.example.test")), InSight);
    assert_eq!(Fetches::default().asks(&Question::Dialog), Decline, "without a fetch");
}

#[test]
fn a_load_that_fails_ends_the_fetch_in_words_of_its_own() {
    let host = || "idp.example.test".to_owned();
    for (to, why, expected) in [
        (IDP, LoadFailure::Forbidden, Some(WindowError::Refused { host: host() })),
        ("http://idp.example.test/", LoadFailure::Forbidden, Some(WindowError::Refused { host: host() })),
        (
            "mailto:it@example.test",
            LoadFailure::Forbidden,
            Some(WindowError::Refused { host: "mailto:".to_owned() }),
        ),
        (
            IDP,
            LoadFailure::ClientCertificateRequired,
            Some(WindowError::ClientCertificateRequired { host: host() }),
        ),
        (
            IDP,
            LoadFailure::Other("refused".to_owned()),
            Some(WindowError::LoadFailed { host: host(), detail: "refused".to_owned() }),
        ),
    ] {
        let (fetches, _, mut wait) = begun(Shown::Visible);
        fetches.failed(&url(to), why.clone());
        assert_eq!(wait.try_recv().ok().map(Result::unwrap_err), expected, "{to} {why:?}");
    }
}

#[test]
fn a_main_document_that_must_not_be_loaded_ends_the_fetch_before_its_request() {
    for (to, expected) in [
        ("http://idp.example.test/", WindowError::Refused { host: "idp.example.test".to_owned() }),
        (
            "https://fin-a:8445/desktop/sso/token",
            WindowError::WrongHost { host: "fin-a:8445".to_owned(), expected: HOST.to_owned() },
        ),
    ] {
        let (fetches, _, mut wait) = begun(Shown::Visible);
        assert_eq!(fetches.heads_for(&url(to), at(0)), Some(Heading::Stop), "{to}");
        assert_eq!(wait.try_recv().unwrap().unwrap_err(), expected, "{to}");
    }
}

#[test]
fn a_link_out_of_the_web_ends_nothing_when_the_agent_presses_it_and_a_sign_in_that_leads_there_is_over() {
    let mail = url("mailto:it@example.test");
    let (fetches, _, mut wait) = begun(Shown::Visible);
    let document = fetches.committed(&url(IDP), at(0));
    fetches.usable(document, AsksForInput, at(0));
    fetches.on_time(at(300));
    assert_eq!(fetches.heads_for(&mail, at(400)), Some(Heading::Stop));
    fetches.failed(&mail, LoadFailure::Forbidden);
    assert!(wait.try_recv().is_err(), "pressed in sight");

    let (fetches, _, mut wait) = begun(Shown::Visible);
    assert_eq!(fetches.heads_for(&mail, at(0)), Some(Heading::Stop));
    assert_eq!(wait.try_recv().unwrap().unwrap_err(), WindowError::Refused { host: "mailto:".to_owned() });
}

#[test]
fn a_further_window_goes_where_the_first_may_go_but_never_to_the_token() {
    let (fetches, _, mut wait) = begun(Shown::Visible);
    for (to, expected) in [
        (IDP, Load::Continue),
        ("about:blank", Load::Continue),
        (TOKEN, Load::Stop),
        ("https://fin-a:8445/desktop/sso/token", Load::Stop),
        ("http://idp.example.test/", Load::Stop),
        ("mailto:it@example.test", Load::Stop),
    ] {
        assert_eq!(fetches.further_window(&url(to)), expected, "{to}");
    }
    assert!(wait.try_recv().is_err(), "nothing in a further window ends the sign-in");
    assert_eq!(Fetches::default().further_window(&url(IDP)), Load::Stop);
}

#[test]
fn an_answer_that_belongs_to_an_earlier_fetch_is_dropped() {
    let (fetches, first, mut first_wait) = begun(Shown::Visible);
    let (second, mut second_wait) = Fetch::new(&request(Shown::Visible), at(0));
    fetches.begin(second);
    assert_eq!(first_wait.try_recv().unwrap().unwrap_err(), WindowError::Closed);
    fetches.read(first, HOST, r#"["https://fin-a.example.test:8445","/desktop/sso/token","{}"]"#.to_owned());
    assert!(second_wait.try_recv().is_err());
    assert!(!fetches.end(first));
}

#[test]
fn without_a_fetch_nothing_is_decided() {
    let (fetches, number, _wait) = begun(Shown::Visible);
    assert!(fetches.end(number));
    assert_eq!(fetches.heads_for(&url(IDP), at(0)), None);
    assert_eq!(fetches.finished(&url(IDP)), None);
    assert_eq!(fetches.on_time(at(60_000)), Step::Nothing);
}

#[tokio::test]
async fn a_change_of_the_deadline_wakes_its_waiter() {
    let (fetches, _, _wait) = begun(Shown::Visible);
    fetches.committed(&url(IDP), at(0));
    fetches.changed().await;
}

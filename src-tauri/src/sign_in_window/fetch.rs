//! The fetch that is under way in the sign-in window: what the window's events mean for it. Knows no window.

use std::sync::{Mutex, MutexGuard, PoisonError};

use finesse_client::{Shown, TokenPage, TokenRequest, WindowTrouble};
use tauri::Url;
use tokio::sync::oneshot;
use zeroize::Zeroizing;

use crate::navigation::{Decision, Route};

type Outcome = Result<TokenPage, WindowTrouble>;

/// One fetch.
pub(super) struct Fetch {
    route: Route,
    visible: bool,
    /// Rises with every page that is on its way.
    navigations: u64,
    outcome: Option<oneshot::Sender<Outcome>>,
}

impl Fetch {
    /// A fetch, and where its outcome will come.
    pub(super) fn new(request: &TokenRequest) -> (Self, oneshot::Receiver<Outcome>) {
        let (outcome, wait) = oneshot::channel();
        let route = Route::new(&request.url, request.allowed_hosts.clone());
        let visible = match request.shown {
            Shown::Visible => true,
            Shown::Hidden { .. } => false,
        };
        (Self { route, visible, navigations: 0, outcome: Some(outcome) }, wait)
    }

    pub(super) fn decide(&self, to: &Url) -> Decision {
        self.route.decide(to)
    }
}

/// What the window has to do about a loaded page.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Nothing.
    Nothing,
    /// It is the token address: read it, for the fetch with this number.
    Read(u64),
    /// It is a page for the agent, unless it sends itself on.
    ShowWhenSettled(Seen),
}

/// A page of a fetch, to be recognised later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Seen {
    fetch: u64,
    navigations: u64,
}

/// The fetch that is under way, if any, and how many there were.
#[derive(Default)]
pub(super) struct Fetches(Mutex<Numbered>);

#[derive(Default)]
struct Numbered {
    number: u64,
    current: Option<Fetch>,
}

impl Fetches {
    /// Begins a fetch and gives its number; one that is under way ends as closed.
    pub(super) fn begin(&self, fetch: Fetch) -> u64 {
        self.finish(Err(WindowTrouble::Closed));
        let mut numbered = self.lock();
        numbered.number += 1;
        numbered.current = Some(fetch);
        numbered.number
    }

    /// The fetch is over. Gives true when no other has begun since, so that the window is free.
    pub(super) fn end(&self, number: u64) -> bool {
        let mut numbered = self.lock();
        if numbered.number != number {
            return false;
        }
        numbered.current = None;
        true
    }

    /// Gives the outcome to the fetch that waits for one.
    pub(super) fn finish(&self, outcome: Outcome) {
        let sender = self.lock().current.take().and_then(|mut fetch| fetch.outcome.take());
        if let Some(sender) = sender {
            // A fetch that nobody waits for any more needs no outcome.
            let _ = sender.send(outcome);
        }
    }

    /// What to do with a navigation; `None` when nothing is being fetched.
    pub(super) fn navigates(&self, to: &Url) -> Option<Decision> {
        let mut numbered = self.lock();
        let fetch = numbered.current.as_mut()?;
        if to.scheme() == "https" {
            fetch.navigations += 1;
        }
        Some(fetch.decide(to))
    }

    /// What to do about a page that has loaded.
    pub(super) fn loaded(&self, at: &Url) -> Next {
        let numbered = self.lock();
        let Some(fetch) = &numbered.current else { return Next::Nothing };
        if fetch.route.is_token_address(at) {
            Next::Read(numbered.number)
        } else if fetch.visible && at.scheme() == "https" {
            Next::ShowWhenSettled(Seen { fetch: numbered.number, navigations: fetch.navigations })
        } else {
            Next::Nothing
        }
    }

    /// Whether the page that was seen is still the one in the window.
    pub(super) fn is_settled(&self, seen: Seen) -> bool {
        let numbered = self.lock();
        let now = numbered
            .current
            .as_ref()
            .map(|fetch| Seen { fetch: numbered.number, navigations: fetch.navigations });
        now == Some(seen)
    }

    /// Takes what the page at the token address said: origin, path and text, as JSON.
    pub(super) fn read(&self, number: u64, host: &str, answer: String) {
        let answer = Zeroizing::new(answer);
        let page = serde_json::from_str::<(String, String, String)>(&answer)
            .map(|(origin, path, text)| (origin, path, Zeroizing::new(text)));
        let outcome = {
            let numbered = self.lock();
            let Some(fetch) = numbered.current.as_ref().filter(|_| numbered.number == number) else { return };
            match page {
                Ok((origin, path, text)) if fetch.route.is_token_place(&origin, &path) => {
                    Ok(TokenPage { text })
                }
                Ok(_) | Err(_) => Err(WindowTrouble::LoadFailed {
                    host: host.to_owned(),
                    detail: "the page at the token address could not be read".to_owned(),
                }),
            }
        };
        self.finish(outcome);
    }

    fn lock(&self) -> MutexGuard<'_, Numbered> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use finesse_client::Moment;
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
        let Next::ShowWhenSettled(seen) = fetches.loaded(&page) else { panic!("not shown") };
        assert!(fetches.is_settled(seen));
        fetches.navigates(&url("https://ids.example.test:8553/ids/saml/response"));
        assert!(!fetches.is_settled(seen));

        let (fetches, _, _wait) = begun(hidden());
        fetches.navigates(&page);
        assert_eq!(fetches.loaded(&page), Next::Nothing);
    }

    #[test]
    fn the_token_page_is_read_and_never_shown() {
        let (fetches, number, mut wait) = begun(Shown::Visible);
        assert_eq!(fetches.loaded(&request(Shown::Visible).url), Next::Read(number));
        fetches.read(
            number,
            HOST,
            r#"["https://fin-a.example.test:8445","/desktop/sso/token","{}"]"#.to_owned(),
        );
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
        fetches.read(
            first,
            HOST,
            r#"["https://fin-a.example.test:8445","/desktop/sso/token","{}"]"#.to_owned(),
        );
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
}

//! The fetch that is under way in the sign-in window: what the window's events mean for it (auth sheet 2.9).

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::oneshot;
use url::Url;
use zeroize::Zeroizing;

use super::{Decision, Route};
use crate::{Shown, TokenPage, TokenRequest, WindowTrouble};

/// How long a page must stay before it is shown. Pages that send themselves on (auth sheet 2.9, steps 2, 4 and 5) are gone
/// by then.
const SETTLED: Duration = Duration::from_millis(300);

/// The same for a page that nobody sees.
const SETTLED_UNSEEN: Duration = Duration::from_secs(3);

/// How a fetch ends.
pub type Outcome = Result<TokenPage, WindowTrouble>;

/// Who is to see the pages of a fetch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ForWhom {
    /// The agent, who has to do something there.
    Agent,
    /// Nobody: only the token at the end is wanted.
    Nobody,
    /// Nobody: it is enough that a page has loaded, and no token is read.
    Visit,
}

/// One fetch.
#[derive(Debug)]
pub struct Fetch {
    route: Route,
    for_whom: ForWhom,
    /// The agent sees a page.
    shown: bool,
    /// Rises with every page that is on its way.
    navigations: u64,
    outcome: Option<oneshot::Sender<Outcome>>,
}

impl Fetch {
    /// A fetch, and where its outcome will come.
    #[must_use]
    pub fn new(request: &TokenRequest) -> (Self, oneshot::Receiver<Outcome>) {
        let (outcome, wait) = oneshot::channel();
        let route = Route::new(&request.url, request.allowed_hosts.clone());
        let for_whom = match request.shown {
            Shown::Visible => ForWhom::Agent,
            Shown::Hidden { .. } => ForWhom::Nobody,
        };
        (Self { route, for_whom, shown: false, navigations: 0, outcome: Some(outcome) }, wait)
    }

    /// A visit of a page, and where its end will come; there is nothing to read at it.
    #[must_use]
    pub fn visit(page: &Url) -> (Self, oneshot::Receiver<Outcome>) {
        let (outcome, wait) = oneshot::channel();
        let route = Route::new(page, None);
        (Self { route, for_whom: ForWhom::Visit, shown: false, navigations: 0, outcome: Some(outcome) }, wait)
    }

    /// What to do with a navigation, as [`Route::decide`] does.
    #[must_use]
    pub fn decide(&self, to: &Url) -> Decision {
        self.route.decide(to)
    }
}

/// What the window has to do about a loaded page.
#[derive(Debug, PartialEq, Eq)]
pub enum Next {
    /// Nothing.
    Nothing,
    /// It is the token address: read it, for the fetch with this number.
    Read(u64),
    /// It is a page to stop at, unless it sends itself on.
    WhenSettled(Seen),
}

/// What has become of a page after a moment.
#[derive(Debug, PartialEq, Eq)]
pub enum Settled {
    /// It has sent itself on.
    No,
    /// It is for the agent.
    Show,
    /// It is what the visit was for.
    Arrived,
    /// It waits for an agent, and there is none.
    Waits,
}

/// A page of a fetch, to be recognised later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    fetch: u64,
    navigations: u64,
}

/// The fetch that is under way, if any, and how many there were.
#[derive(Debug, Default)]
pub struct Fetches(Mutex<Numbered>);

#[derive(Debug, Default)]
struct Numbered {
    number: u64,
    current: Option<Fetch>,
}

impl Fetches {
    /// Begins a fetch and gives its number; one that is under way ends as closed.
    pub fn begin(&self, fetch: Fetch) -> u64 {
        self.finish(Err(WindowTrouble::Closed));
        let mut numbered = self.lock();
        numbered.number += 1;
        numbered.current = Some(fetch);
        numbered.number
    }

    /// The fetch is over. Gives true when no other has begun since, so that the window is free.
    pub fn end(&self, number: u64) -> bool {
        let mut numbered = self.lock();
        if numbered.number != number {
            return false;
        }
        numbered.current = None;
        true
    }

    /// Gives the outcome to the fetch that waits for one.
    pub fn finish(&self, outcome: Outcome) {
        let sender = self.lock().current.take().and_then(|mut fetch| fetch.outcome.take());
        if let Some(sender) = sender {
            // A fetch that nobody waits for any more needs no outcome.
            let _ = sender.send(outcome);
        }
    }

    /// What to do with a navigation; `None` when nothing is being fetched.
    pub fn navigates(&self, to: &Url) -> Option<Decision> {
        let mut numbered = self.lock();
        let fetch = numbered.current.as_mut()?;
        if to.scheme() == "https" {
            fetch.navigations += 1;
        }
        Some(fetch.decide(to))
    }

    /// What to do about a page that has loaded.
    pub fn loaded(&self, at: &Url) -> Next {
        let numbered = self.lock();
        let Some(fetch) = &numbered.current else { return Next::Nothing };
        let seen = Seen { fetch: numbered.number, navigations: fetch.navigations };
        match fetch.for_whom {
            ForWhom::Agent | ForWhom::Nobody if fetch.route.is_token_address(at) => {
                Next::Read(numbered.number)
            }
            ForWhom::Agent | ForWhom::Nobody | ForWhom::Visit if at.scheme() == "https" => {
                Next::WhenSettled(seen)
            }
            ForWhom::Agent | ForWhom::Nobody | ForWhom::Visit => Next::Nothing,
        }
    }

    /// How long a page must stay to be one to stop at. Where nobody looks there is time to be sure: a page of scripts may think
    /// before it sends itself on.
    pub fn settles_within(&self) -> Duration {
        let numbered = self.lock();
        let unseen = numbered.current.as_ref().is_some_and(|fetch| fetch.for_whom == ForWhom::Nobody);
        if unseen { SETTLED_UNSEEN } else { SETTLED }
    }

    /// Whether the page that was seen is still the one in the window, and what it is for.
    pub fn settled(&self, seen: Seen) -> Settled {
        let numbered = self.lock();
        let Some(fetch) = numbered.current.as_ref() else { return Settled::No };
        if (Seen { fetch: numbered.number, navigations: fetch.navigations }) != seen {
            return Settled::No;
        }
        match fetch.for_whom {
            ForWhom::Agent => Settled::Show,
            ForWhom::Visit => Settled::Arrived,
            ForWhom::Nobody => Settled::Waits,
        }
    }

    /// Whether the agent sees a page from now on.
    pub fn shows(&self, shown: bool) {
        if let Some(fetch) = &mut self.lock().current {
            fetch.shown = shown;
        }
    }

    /// How far the way is, while the agent sees nothing of it.
    pub fn unseen(&self) -> Option<Seen> {
        let numbered = self.lock();
        let fetch = numbered.current.as_ref().filter(|fetch| !fetch.shown)?;
        Some(Seen { fetch: numbered.number, navigations: fetch.navigations })
    }

    /// Takes what the page at the token address answered.
    pub fn read(&self, number: u64, host: &str, answer: String) {
        let answer = Zeroizing::new(answer);
        let outcome = {
            let numbered = self.lock();
            let Some(fetch) = numbered.current.as_ref().filter(|_| numbered.number == number) else { return };
            fetch.route.read(answer).map_err(|why| WindowTrouble::LoadFailed {
                host: host.to_owned(),
                detail: format!("the page at the token address could not be read: {why}"),
            })
        };
        self.finish(outcome);
    }

    fn lock(&self) -> MutexGuard<'_, Numbered> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
#[path = "../../tests/unit/fetches.rs"]
mod tests;

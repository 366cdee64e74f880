//! The fetch that is under way in the sign-in window: what the events of its main document mean for it (protocol/auth-and-events.md §2.9).
//!
//! Pure state with the time passed in. The window calls the methods named after [`page_events::PageEvents`] as things happen, sleeps until
//! [`Fetches::deadline`], and then asks [`Fetches::on_time`] what to do.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use finesse_time::Moment;
use page_events::{Answer, Document, Load, LoadFailure, Question, Readiness};
use tokio::sync::{Notify, oneshot};
use url::Url;
use zeroize::Zeroizing;

use super::{Decision, Route, place};
use crate::ports::{Shown, TokenPage, TokenRequest, WindowError};

/// How long a page that asks for input must stay before it is shown. A page that sends itself on (protocol/auth-and-events.md §2.9, steps
/// 2, 4 and 5) is gone by then.
const SETTLED_WITH_INPUT: Duration = Duration::from_millis(300);

/// The same for a page without a field to type into: its scripts may think before they send it on or draw a form.
const SETTLED: Duration = Duration::from_millis(1_200);

/// How long pages may follow each other, or one page may go on loading, before the window is shown all the same.
const MOVING: Duration = Duration::from_secs(5);

/// How long a page of a hidden fetch must stay before it is taken for one that waits for a person.
const SETTLED_UNSEEN: Duration = Duration::from_secs(3);

/// How long a server may take to answer while the agent has nothing to look at.
const ANSWER_WITHIN: Duration = Duration::from_secs(15);

/// How often the page's process may end in one fetch before the fetch ends too.
const RESTARTS: u8 = 1;

/// How a fetch ends.
pub type Outcome = Result<TokenPage, WindowError>;

/// Who is to see the pages of a fetch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ForWhom {
    /// The agent, who has to do something there.
    Agent,
    /// No one: only the token at the end is wanted.
    Nobody,
    /// No one: it is enough that a page can be used, and no token is read.
    Visit,
}

/// One fetch.
#[derive(Debug)]
pub struct Fetch {
    route: Route,
    for_whom: ForWhom,
    first: Url,
    outcome: Option<oneshot::Sender<Outcome>>,
    /// The agent sees a page.
    shown: bool,
    /// The way leads back to Finesse, where nothing is shown.
    returning: bool,
    /// Where the main load leads that is under way.
    heading: Option<String>,
    page: Option<Page>,
    documents: u64,
    /// When something last moved: a load began or was answered.
    progress: Moment,
    /// When the first document came that the agent has not seen.
    unseen_since: Option<Moment>,
    restarts: u8,
}

/// The main document of the window.
#[derive(Debug)]
struct Page {
    number: u64,
    at: Url,
    /// Since when it can be used, and how.
    usable: Option<(Moment, Readiness)>,
}

/// What the window has to do when a deadline has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Nothing.
    Nothing,
    /// Show the window. The host of its document is named.
    Show(String),
}

/// Where the main document may go, and whether the window is to be hidden for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heading {
    /// Load it.
    Follow,
    /// Load it, and hide the window first: it is the way back to Finesse.
    Hide,
    /// Do not load it. If this ended the fetch, its outcome says so.
    Stop,
}

/// What a deadline means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Due {
    Show,
    NoAnswer,
    NeedsPerson,
    Arrived,
}

impl Fetch {
    /// A fetch, and where its outcome will come.
    #[must_use]
    pub fn new(request: &TokenRequest, now: Moment) -> (Self, oneshot::Receiver<Outcome>) {
        let for_whom = match request.shown {
            Shown::Visible => ForWhom::Agent,
            Shown::Hidden { .. } => ForWhom::Nobody,
        };
        let route = Route::new(&request.url, request.allowed_hosts.clone());
        Self::start(route, for_whom, &request.url, now)
    }

    /// A visit of a page, and where its end will come; there is nothing to read at it.
    #[must_use]
    pub fn visit(page: &Url, now: Moment) -> (Self, oneshot::Receiver<Outcome>) {
        Self::start(Route::visit(page), ForWhom::Visit, page, now)
    }

    fn start(
        route: Route,
        for_whom: ForWhom,
        first: &Url,
        now: Moment,
    ) -> (Self, oneshot::Receiver<Outcome>) {
        let (outcome, wait) = oneshot::channel();
        let fetch = Self {
            route,
            for_whom,
            first: first.clone(),
            outcome: Some(outcome),
            shown: false,
            returning: false,
            heading: Some(place(first)),
            page: None,
            documents: 0,
            progress: now,
            unseen_since: None,
            restarts: 0,
        };
        (fetch, wait)
    }

    /// Whether the first address may be loaded at all.
    #[must_use]
    pub fn can_begin(&self) -> bool {
        matches!(self.route.decide(&self.first), Decision::Follow | Decision::WayBack)
    }

    /// The next deadline, and what it means.
    fn due(&self) -> Option<(Moment, Due)> {
        match self.for_whom {
            ForWhom::Agent if self.shown => None,
            ForWhom::Agent => Some(self.due_for_agent()),
            ForWhom::Nobody => self.resting_since().map(|(at, _)| (at + SETTLED_UNSEEN, Due::NeedsPerson)),
            ForWhom::Visit => self.resting_since().map(|(at, _)| (at + SETTLED_WITH_INPUT, Due::Arrived)),
        }
    }

    fn due_for_agent(&self) -> (Moment, Due) {
        let no_answer = (self.progress + ANSWER_WITHIN, Due::NoAnswer);
        if self.returning {
            return no_answer;
        }
        let Some(unseen_since) = self.unseen_since else { return no_answer };
        let moved_enough = unseen_since + MOVING;
        let settled = self.resting_since().map(|(at, readiness)| match readiness {
            Readiness::AsksForInput => at + SETTLED_WITH_INPUT,
            Readiness::Usable => at + SETTLED,
        });
        (settled.map_or(moved_enough, |settled| settled.min(moved_enough)), Due::Show)
    }

    /// Since when the page can be used, if nothing else is on its way and it is not the token page.
    fn resting_since(&self) -> Option<(Moment, Readiness)> {
        let page = self.page.as_ref().filter(|page| !self.route.is_token_address(&page.at))?;
        page.usable.filter(|_| self.heading.is_none())
    }

    /// The host that the agent or the log is told about.
    fn host(&self) -> String {
        let page = || self.page.as_ref().map(|page| place(&page.at));
        self.heading.clone().or_else(page).unwrap_or_else(|| place(&self.first))
    }

    fn is_host_of_page(&self, host: &str) -> bool {
        let without_port = |place: &str| place.rsplit_once(':').map_or(place, |(name, _)| name).to_owned();
        let page = self.page.as_ref().and_then(|page| page.at.host_str().map(str::to_owned));
        let heading = self.heading.as_deref().map(without_port);
        page.into_iter().chain(heading).any(|known| known.eq_ignore_ascii_case(host))
    }

    /// Why a load was forbidden; `None` for a stream out of the web that the agent has pressed.
    fn forbidden(&mut self, at: &Url) -> Option<WindowError> {
        self.heading = None;
        match self.route.decide(at) {
            Decision::Outside if self.shown => None,
            Decision::WrongHost { host, expected } => Some(WindowError::WrongHost { host, expected }),
            Decision::Outside | Decision::Refuse { .. } | Decision::Follow | Decision::WayBack => {
                Some(WindowError::Refused { host: place(at) })
            }
        }
    }

    /// Starts over from the first address.
    fn start_over(&mut self, now: Moment) -> Url {
        (self.page, self.returning) = (None, false);
        (self.heading, self.progress) = (Some(place(&self.first)), now);
        self.first.clone()
    }
}

/// The fetch that is under way, if any, and how many there were. All methods may be called from any thread.
#[derive(Debug, Default)]
pub struct Fetches {
    numbered: Mutex<Numbered>,
    changed: Notify,
}

#[derive(Debug, Default)]
struct Numbered {
    number: u64,
    current: Option<Fetch>,
}

impl Fetches {
    /// Begins a fetch and gives its number; one that is under way ends as closed.
    pub fn begin(&self, fetch: Fetch) -> u64 {
        self.finish(Err(WindowError::Closed));
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
            // The caller of the fetch may have gone away.
            let _ = sender.send(outcome);
        }
    }

    /// Ends when the deadline may have changed.
    pub async fn changed(&self) {
        self.changed.notified().await;
    }

    /// When [`Self::on_time`] has something to do; `None` while it depends on the agent or on the engine alone.
    pub fn deadline(&self) -> Option<Moment> {
        self.lock().current.as_ref().and_then(Fetch::due).map(|(at, _)| at)
    }

    /// What a deadline that has come means. Ends the fetch where it must end.
    pub fn on_time(&self, now: Moment) -> Step {
        let (due, host) = {
            let mut numbered = self.lock();
            let Some(fetch) = numbered.current.as_mut() else { return Step::Nothing };
            let Some((_, due)) = fetch.due().filter(|(at, _)| *at <= now) else { return Step::Nothing };
            fetch.shown |= due == Due::Show;
            (due, fetch.page.as_ref().map_or_else(|| fetch.host(), |page| place(&page.at)))
        };
        match due {
            Due::Show => return Step::Show(host),
            Due::NoAnswer => self.finish(Err(WindowError::NoAnswer { host: self.host() })),
            Due::NeedsPerson => self.finish(Err(WindowError::NeedsPerson { host })),
            Due::Arrived => self.finish(Ok(TokenPage { text: Zeroizing::default() })),
        }
        Step::Nothing
    }

    /// The main document is about to go there. `None` when nothing is being fetched.
    pub fn heads_for(&self, to: &Url, now: Moment) -> Option<Heading> {
        let (decision, shown) = self.change(|fetch| {
            let shown = fetch.shown;
            let decision = fetch.route.decide(to);
            if matches!(decision, Decision::Follow | Decision::WayBack) {
                (fetch.heading, fetch.progress) = (Some(place(to)), now);
            }
            if decision == Decision::WayBack {
                (fetch.shown, fetch.returning, fetch.unseen_since) = (false, true, None);
            }
            (decision, shown)
        })?;
        Some(match decision {
            Decision::Follow => Heading::Follow,
            Decision::WayBack => Heading::Hide,
            // A stream that the agent has pressed leads nowhere; a sign-in that leads nowhere is over.
            Decision::Outside if shown => Heading::Stop,
            Decision::Outside => self.stop(WindowError::Refused { host: place(to) }),
            Decision::Refuse { host } => self.stop(WindowError::Refused { host }),
            Decision::WrongHost { host, expected } => self.stop(WindowError::WrongHost { host, expected }),
        })
    }

    fn stop(&self, why: WindowError) -> Heading {
        self.finish(Err(why));
        Heading::Stop
    }

    /// The document is in the window.
    pub fn committed(&self, at: &Url, now: Moment) -> Document {
        let number = self.change(|fetch| {
            fetch.documents += 1;
            if at.scheme() != "https" {
                // The empty page, on which the window rests.
                return fetch.documents;
            }
            (fetch.heading, fetch.progress) = (None, now);
            // An error page of Finesse on the way back is for the agent; the token page never is.
            fetch.returning = fetch.route.is_token_address(at);
            if !fetch.shown && !fetch.returning {
                fetch.unseen_since.get_or_insert(now);
            }
            fetch.page = Some(Page { number: fetch.documents, at: at.clone(), usable: None });
            fetch.documents
        });
        Document(number.unwrap_or_default())
    }

    /// The document can be used.
    pub fn usable(&self, document: Document, readiness: Readiness, now: Moment) {
        self.change(|fetch| {
            let Some(page) = fetch.page.as_mut().filter(|page| page.number == document.0) else { return };
            let since = page.usable.map_or(now, |(since, _)| since);
            page.usable = Some((since, readiness));
        });
    }

    /// The load has ended. Gives the number of the fetch whose token page is to be read now.
    pub fn finished(&self, at: &Url) -> Option<u64> {
        let mut numbered = self.lock();
        let number = numbered.number;
        let fetch = numbered.current.as_mut()?;
        fetch.heading = None;
        let arrived = fetch.page.as_ref().is_some_and(|page| fetch.route.is_token_address(&page.at));
        drop_and_notify(numbered, &self.changed);
        (arrived && self.is_token_address(at)).then_some(number)
    }

    /// A load has failed; the fetch ends, unless the address only leads out of the web.
    pub fn failed(&self, at: &Url, why: LoadFailure) {
        let host = place(at);
        let trouble = match why {
            LoadFailure::Forbidden => match self.change(|fetch| fetch.forbidden(at)).flatten() {
                Some(trouble) => trouble,
                None => return,
            },
            LoadFailure::ClientCertificateRequired => WindowError::ClientCertificateRequired { host },
            LoadFailure::Certificate { .. } | LoadFailure::Other(_) if host.is_empty() => return,
            LoadFailure::Certificate { .. } => {
                WindowError::LoadFailed { host, detail: "the certificate is not trusted".to_owned() }
            }
            LoadFailure::Other(detail) => WindowError::LoadFailed { host, detail },
        };
        self.finish(Err(trouble));
    }

    /// Something is asked. It is asked in sight when an agent is there and the document's own host asks.
    pub fn asks(&self, question: &Question) -> Answer {
        let answer = self.change(|fetch| {
            let in_sight = fetch.for_whom == ForWhom::Agent
                && match question {
                    Question::Login { host } => fetch.is_host_of_page(host),
                    Question::Dialog | Question::File => !fetch.returning,
                    Question::ClientCertificate { .. } => false,
                };
            fetch.shown |= in_sight;
            if in_sight { Answer::InSight } else { Answer::Decline }
        });
        answer.unwrap_or(Answer::Decline)
    }

    /// The page's process has ended. Gives the address to begin again with; a second end ends the fetch.
    pub fn process_ended(&self, now: Moment) -> Option<Url> {
        let again = self.change(|fetch| {
            let again = fetch.for_whom == ForWhom::Agent && fetch.restarts < RESTARTS;
            fetch.restarts += 1;
            again.then(|| fetch.start_over(now))
        })?;
        if again.is_none() {
            self.finish(Err(WindowError::PageEnded));
        }
        again
    }

    /// The agent wants to begin again. Gives the first address.
    pub fn start_over(&self, now: Moment) -> Option<Url> {
        self.change(|fetch| fetch.start_over(now))
    }

    /// Whether a further window of the page may go there. The token is never read or shown in one.
    pub fn further_window(&self, to: &Url) -> Load {
        let decision = self.change(|fetch| fetch.route.decide(to));
        match decision {
            Some(Decision::Follow) => Load::Continue,
            Some(
                Decision::WayBack | Decision::Outside | Decision::Refuse { .. } | Decision::WrongHost { .. },
            )
            | None => Load::Stop,
        }
    }

    /// Whether the agent sees the window.
    pub fn is_shown(&self) -> bool {
        self.lock().current.as_ref().is_some_and(|fetch| fetch.shown)
    }

    /// Hosts that may be loaded, `None` for every host with https; for engines that take them as a list.
    pub fn allowed_hosts(&self) -> Option<Vec<String>> {
        self.lock().current.as_ref().and_then(|fetch| fetch.route.hosts())
    }

    /// Takes what the page at the token address answered.
    pub fn read(&self, number: u64, host: &str, answer: String) {
        let answer = Zeroizing::new(answer);
        let outcome = {
            let numbered = self.lock();
            let Some(fetch) = numbered.current.as_ref().filter(|_| numbered.number == number) else { return };
            fetch.route.read(answer).map_err(|why| WindowError::LoadFailed {
                host: host.to_owned(),
                detail: format!("the page at the token address could not be read: {why}"),
            })
        };
        self.finish(outcome);
    }

    fn is_token_address(&self, at: &Url) -> bool {
        self.lock().current.as_ref().is_some_and(|fetch| fetch.route.is_token_address(at))
    }

    /// The host that the window is to be named after: where the main document heads, or where it is.
    pub fn host(&self) -> String {
        self.lock().current.as_ref().map(Fetch::host).unwrap_or_default()
    }

    /// Changes the fetch that is under way, and wakes the task that waits for its deadline.
    fn change<T>(&self, change: impl FnOnce(&mut Fetch) -> T) -> Option<T> {
        let mut numbered = self.lock();
        let changed = numbered.current.as_mut().map(change);
        drop_and_notify(numbered, &self.changed);
        changed
    }

    fn lock(&self) -> MutexGuard<'_, Numbered> {
        self.numbered.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn drop_and_notify(numbered: MutexGuard<'_, Numbered>, changed: &Notify) {
    drop(numbered);
    changed.notify_one();
}

#[cfg(test)]
#[path = "../../tests/unit/fetches.rs"]
mod tests;

//! What the sign-in pages remember.

use std::collections::{HashMap, HashSet};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use uuid::Uuid;

use super::kind::SignInPage;
use crate::control::views::{SignInPageView, ToldView};

/// The most of what pages told that is kept.
const MOST_TOLD: usize = 1_000;

/// What the pages remember.
pub(crate) struct Pages {
    /// The kind that is shown.
    pub(crate) kind: SignInPage,
    /// People who gave the right password and have a step to go, by a ticket that is good once.
    tickets: HashMap<String, Ticket>,
    /// When the page of a SAML request was asked for first, in real time.
    first_asked: HashMap<String, Instant>,
    /// SAML requests whose first right password was answered with an error.
    pub(super) refused_once: HashSet<String>,
    told: Vec<ToldView>,
}

/// Somebody with a right password.
struct Ticket {
    login_name: String,
    request_id: String,
}

impl Pages {
    pub(crate) fn new(kind: SignInPage) -> Pages {
        Pages {
            kind,
            tickets: HashMap::new(),
            first_asked: HashMap::new(),
            refused_once: HashSet::new(),
            told: Vec::new(),
        }
    }

    /// Shows another kind from now on, and forgets what pages told.
    pub(crate) fn choose(&mut self, kind: SignInPage) {
        *self = Pages::new(kind);
    }

    /// What pages told since the kind was chosen.
    pub(crate) fn view(&self) -> SignInPageView {
        SignInPageView { page: self.kind, told: self.told.clone() }
    }

    /// Writes down what a page told, with the time of day.
    pub(super) fn tell(&mut self, what: String, document: &str) {
        let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let at = u64::try_from(since_1970.as_millis()).unwrap_or(u64::MAX);
        if self.told.len() < MOST_TOLD {
            self.told.push(ToldView { what, document: document.to_owned(), at });
        }
    }

    /// How long ago the page of this SAML request was asked for first.
    pub(super) fn age(&mut self, request_id: &str) -> Duration {
        self.first_asked.entry(request_id.to_owned()).or_insert_with(Instant::now).elapsed()
    }

    pub(super) fn ticket(&mut self, login_name: &str, request_id: &str) -> String {
        let ticket = Uuid::new_v4().simple().to_string();
        let whose = Ticket { login_name: login_name.to_owned(), request_id: request_id.to_owned() };
        self.tickets.insert(ticket.clone(), whose);
        ticket
    }

    /// Who has this ticket for this request. It is good once.
    pub(super) fn redeem(&mut self, ticket: &str, request_id: &str) -> Option<String> {
        let ticket = self.tickets.remove(ticket)?;
        (ticket.request_id == request_id).then_some(ticket.login_name)
    }
}

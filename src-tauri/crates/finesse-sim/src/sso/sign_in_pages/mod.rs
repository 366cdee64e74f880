//! Sign-in page fixtures: the kinds of pages that identity providers show and that are hard for the window which shows them. A kind
//! changes what a person sees and does; the SAML steps around it stay as strict as they are (protocol/auth-and-events.md §2.9).

mod after;
mod dressing;
mod first;
mod form;
mod hosts;

use std::collections::{HashMap, HashSet};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use axum::http::Uri;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub(crate) use self::after::{next, take};
pub(crate) use self::first::first;
pub(crate) use self::form::{WRONG, page, sign_in};
pub(crate) use self::hosts::{cdn_routes, certificate_routes, routes};
use crate::control::views::{SignInPageView, ToldView};
use crate::sim::Station;

macro_rules! sign_in_pages {
    ($($name:ident = $word:literal, $says:literal;)*) => {
        /// A kind of sign-in page.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub enum SignInPage {
            $(#[doc = $says] #[serde(rename = $word)] $name,)*
        }

        impl SignInPage {
            /// All kinds.
            pub const ALL: &[SignInPage] = &[$(SignInPage::$name,)*];

            /// The name, as the program and the control address take it.
            pub fn name(self) -> &'static str {
                match self { $(SignInPage::$name => $word,)* }
            }

            /// What the page does.
            pub fn says(self) -> &'static str {
                match self { $(SignInPage::$name => $says,)* }
            }
        }
    };
}

sign_in_pages! {
    Plain = "plain", "A form with user name and password.";
    HomeRealm = "home-realm", "The page asks for the organisation first.";
    LateForm = "late-form", "A script fetches the form 800 ms after loading.";
    Fragment = "fragment", "A script changes the fragment 100 ms after loading and adds a frame 100 ms later.";
    FragmentClick = "fragment-click", "A link to a fragment shows the form.";
    PushState = "push-state", "A script changes the path with history.pushState, then shows the form.";
    Reloading = "reloading", "The page reloads itself for 8 s before it shows the form.";
    MetaRefresh = "meta-refresh", "Five pages refresh to the next one, the last one sends a form by itself.";
    Redirects = "redirects", "Ten redirects in a row lead to the form.";
    ManyRedirects = "many-redirects", "Forty redirects in a row, more than a browser follows.";
    PostsToItself = "posts-to-itself", "The first right password is answered with an error on the same page.";
    ForeignFrames = "foreign-frames", "Hidden frames: other hosts, blob: and about:blank.";
    HangingResources = "hanging-resources", "An image and a script of another host are never answered.";
    EndlessResource = "endless-resource", "An image begins and never ends.";
    StreamingDocument = "streaming-document", "The document itself never ends; the form is in its beginning.";
    DeviceProbe = "device-probe", "Scripts and images look for a service on this computer.";
    FormInFrame = "form-in-frame", "The form is in a frame of the same host.";
    FormInForeignFrame = "form-in-foreign-frame", "The form is in a frame of another host.";
    SecondFactorWindow = "second-factor-window", "After the password a new window asks for a code and closes itself.";
    ResetLink = "reset-link", "The link 'Forgot your password?' opens a new window (target=_blank).";
    ClosesItself = "closes-itself", "A script closes the window.";
    StaySignedIn = "stay-signed-in", "After the password the page asks whether to stay signed in.";
    Consent = "consent", "After the password the person must accept terms.";
    PasswordExpired = "password-expired", "After the password a new one must be chosen.";
    BasicPrompt = "basic-prompt", "401 with WWW-Authenticate: Basic; its body is a form.";
    NtlmPrompt = "ntlm-prompt", "401 with WWW-Authenticate: NTLM; its body is a form.";
    NegotiatePrompt = "negotiate-prompt", "401 with WWW-Authenticate: Negotiate; its body is a form.";
    Alert = "alert", "alert() when the page has loaded.";
    Confirm = "confirm", "confirm() when the form is sent.";
    Prompt = "prompt", "prompt() for a number at a click; the form is sent only with one.";
    BeforeUnload = "before-unload", "A beforeunload handler asks before the form is sent.";
    FileChooser = "file-chooser", "A field for a file.";
    Permissions = "permissions", "The page asks for the location, notifications and the camera.";
    CertificateOptional = "certificate-optional", "A host on the way asks for a client certificate and goes on without one.";
    CertificateRequired = "certificate-required", "A host on the way wants a client certificate.";
    BrokenCookies = "broken-cookies", "Malformed cookies, 60 cookies, and one of 3.9 kB.";
    LargePage = "large-page", "A page of 5 MB.";
    German = "german", "The texts are German.";
    French = "french", "The texts are French.";
    Japanese = "japanese", "The texts are Japanese.";
    Arabic = "arabic", "The texts are Arabic, from right to left.";
    HelpDownload = "help-download", "A link offers help as a file.";
    Mailto = "mailto", "A link with the scheme mailto.";
}

impl SignInPage {
    /// The kind with this name.
    pub fn from_name(name: &str) -> Option<SignInPage> {
        SignInPage::ALL.iter().copied().find(|page| page.name() == name)
    }
}

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
    refused_once: HashSet<String>,
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
    fn tell(&mut self, what: String, document: &str) {
        let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let at = u64::try_from(since_1970.as_millis()).unwrap_or(u64::MAX);
        if self.told.len() < MOST_TOLD {
            self.told.push(ToldView { what, document: document.to_owned(), at });
        }
    }

    /// How long ago the page of this SAML request was asked for first.
    fn age(&mut self, request_id: &str) -> Duration {
        self.first_asked.entry(request_id.to_owned()).or_insert_with(Instant::now).elapsed()
    }

    fn ticket(&mut self, login_name: &str, request_id: &str) -> String {
        let ticket = Uuid::new_v4().simple().to_string();
        let whose = Ticket { login_name: login_name.to_owned(), request_id: request_id.to_owned() };
        self.tickets.insert(ticket.clone(), whose);
        ticket
    }

    /// Who has this ticket for this request. It is good once.
    fn redeem(&mut self, ticket: &str, request_id: &str) -> Option<String> {
        let ticket = self.tickets.remove(ticket)?;
        (ticket.request_id == request_id).then_some(ticket.login_name)
    }
}

/// A request for a page.
pub(crate) struct Visit<'a> {
    pub(crate) station: &'a Station,
    pub(crate) uri: &'a Uri,
    /// ID of the SAML request.
    pub(crate) request_id: &'a str,
    /// The user name that is filled in.
    pub(crate) user_name: &'a str,
}

impl Visit<'_> {
    /// The address that a form is sent to, with its host.
    fn action(&self) -> String {
        action(self.station, self.uri)
    }
}

fn action(station: &Station, uri: &Uri) -> String {
    format!("{}/adfs/ls/?{}", station.sim.description.idp.origin(), uri.query().unwrap_or_default())
}

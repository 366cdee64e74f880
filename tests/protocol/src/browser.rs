//! A sign-in window without a window: it goes the way that a web engine goes from page to page, for the contact centre in a box
//! only. A real company's page needs a real engine.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use finesse_client::{BoxFuture, Moment, Shown, SignInWindow, TokenPage, TokenRequest, WindowError};
use finesse_sim::Description;
use reqwest::cookie::Jar;
use reqwest::header::{CONTENT_DISPOSITION, CONTENT_TYPE, LOCATION};
use reqwest::{Client, redirect};
use rustls::pki_types::{CertificateDer, pem::PemObject};
use tokio::sync::watch;
use url::Url;
use zeroize::Zeroizing;

use crate::page::{Form, Page};
use crate::{TestResult, Trouble};

/// More pages than any sign-in has; more than that is a loop.
const MOST_PAGES: usize = 40;

/// Whoever sits in front of the window.
#[derive(Clone)]
pub enum Person {
    /// Types this and sends it.
    Types {
        /// Into the field for the name.
        name: String,
        /// Into the field for the password.
        password: String,
    },
    /// Types a wrong password first, and when the page says so, the right one.
    TypesWrongFirst {
        /// Into the field for the name.
        name: String,
        /// The right password.
        password: String,
    },
    /// Closes the window as soon as it shows a page.
    Closes,
    /// Lets the page stand, until the program closes the window.
    Waits,
}

/// What happened in the window so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Visits {
    /// Host and path of every page, in order, without query.
    pub pages: Vec<String>,
    /// Text of every page that a person was shown.
    pub shown: Vec<String>,
    /// How often the profile was destroyed.
    pub forgotten: usize,
    /// How often a fetch was begun.
    pub fetches: usize,
}

/// See the module. Clones share everything.
#[derive(Clone)]
pub struct HeadlessBrowser {
    inner: Arc<Inner>,
}

struct Inner {
    authority: CertificateDer<'static>,
    profile: Mutex<(Client, Arc<Jar>)>,
    person: watch::Sender<Person>,
    visits: watch::Sender<Visits>,
    hoards: AtomicBool,
    /// The engine hangs when it is to visit an address.
    hangs: AtomicBool,
    /// Visits that hang.
    hanging: watch::Sender<usize>,
    /// Rises whenever a fetch that is under way must end.
    closed: watch::Sender<u64>,
}

impl fmt::Debug for HeadlessBrowser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HeadlessBrowser")
    }
}

impl HeadlessBrowser {
    /// A window for this centre, with an empty profile.
    ///
    /// # Errors
    /// When the centre's authority cannot be read.
    pub fn new(description: &Description, person: Person) -> Result<Self, Trouble> {
        let authority = CertificateDer::from_pem_slice(description.authority_pem.as_bytes())?;
        let profile = Mutex::new(new_profile(&authority)?);
        let inner = Inner {
            authority,
            profile,
            person: watch::channel(person).0,
            visits: watch::channel(Visits::default()).0,
            hoards: AtomicBool::new(false),
            hangs: AtomicBool::new(false),
            hanging: watch::channel(0).0,
            closed: watch::channel(0).0,
        };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// Somebody else sits down; gives who sat there.
    pub fn seat(&self, person: Person) -> Person {
        self.inner.person.send_replace(person)
    }

    /// The program has ended, and the profile with it: it was only in memory.
    ///
    /// # Errors
    /// When there is no new profile to be had.
    pub fn program_ended(&self) -> TestResult {
        *self.inner.lock() = new_profile(&self.inner.authority)?;
        Ok(())
    }

    /// From now on nothing that the profile has is ever destroyed: for showing what would happen then.
    pub fn hoard(&self) {
        self.inner.hoards.store(true, Ordering::SeqCst);
    }

    /// From now on a visit of an address hangs for good.
    pub fn hang(&self) {
        self.inner.hangs.store(true, Ordering::SeqCst);
    }

    /// Waits until a visit hangs.
    pub async fn until_hanging(&self) {
        let mut hanging = self.inner.hanging.subscribe();
        // The sender lives as long as this window.
        let _ = hanging.wait_for(|hanging| *hanging > 0).await;
    }

    /// What happened so far.
    #[must_use]
    pub fn visits(&self) -> Visits {
        self.inner.visits.borrow().clone()
    }

    /// Waits until what happened so far is as wanted.
    pub async fn until(&self, wanted: impl Fn(&Visits) -> bool + Send + Sync) {
        let mut visits = self.inner.visits.subscribe();
        // The sender lives as long as this window.
        let _ = visits.wait_for(|visits| wanted(visits)).await;
    }
}

impl SignInWindow for HeadlessBrowser {
    fn fetch(&self, request: TokenRequest) -> BoxFuture<'static, Result<TokenPage, WindowError>> {
        self.close();
        let mut closed = self.inner.closed.subscribe();
        let inner = Arc::clone(&self.inner);
        Box::pin(async move {
            inner.note(|visits| visits.fetches += 1);
            tokio::select! {
                page = inner.walk(request) => page,
                // A window that is gone is closed too.
                _ = closed.changed() => Err(WindowError::Closed),
            }
        })
    }

    fn visit(&self, page: Url, give_up_at: Moment) -> BoxFuture<'static, Result<(), WindowError>> {
        let inner = Arc::clone(&self.inner);
        Box::pin(async move {
            if inner.hangs.load(Ordering::SeqCst) {
                inner.hanging.send_modify(|hanging| *hanging += 1);
                return std::future::pending().await;
            }
            // The way is the same; only that nobody waits for a token at its end.
            let request = TokenRequest {
                url: page,
                shown: Shown::Hidden { give_up_at },
                cookies: Vec::new(),
                allowed_hosts: None,
            };
            match inner.walk(request).await {
                Ok(_) | Err(WindowError::TimedOut) => Ok(()),
                Err(why) => Err(why),
            }
        })
    }

    fn forget(&self) -> BoxFuture<'static, Result<(), WindowError>> {
        self.close();
        let inner = Arc::clone(&self.inner);
        Box::pin(async move {
            if inner.hoards.load(Ordering::SeqCst) {
                return Ok(());
            }
            let fresh = new_profile(&inner.authority)
                .map_err(|why| WindowError::Unavailable { detail: why.to_string() })?;
            *inner.lock() = fresh;
            inner.note(|visits| visits.forgotten += 1);
            Ok(())
        })
    }

    fn close(&self) {
        self.inner.closed.send_modify(|count| *count += 1);
    }
}

/// What to load next.
enum Step {
    Get(Url),
    Submit(Form),
}

/// What a person does with a page.
enum Reaction {
    Sends(Form),
    Closes,
    Waits,
}

impl Inner {
    fn lock(&self) -> MutexGuard<'_, (Client, Arc<Jar>)> {
        self.profile.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn note(&self, change: impl FnOnce(&mut Visits)) {
        self.visits.send_modify(change);
    }

    async fn walk(&self, request: TokenRequest) -> Result<TokenPage, WindowError> {
        let (client, jar) = self.lock().clone();
        for (name, value) in &request.cookies {
            jar.add_cookie_str(&format!("{name}={value}; Path=/; Secure"), &request.url);
        }
        let mut step = Step::Get(request.url.clone());
        let mut mistaken = false;
        for _ in 0..MOST_PAGES {
            let url = match &step {
                Step::Get(url) => url.clone(),
                Step::Submit(form) => form.action.clone(),
            };
            allowed(&url, &request)?;
            self.note(|visits| visits.pages.push(format!("{}{}", host(&url), url.path())));
            let failed =
                |why: reqwest::Error| WindowError::LoadFailed { host: host(&url), detail: innermost(&why) };
            let sent = match &step {
                Step::Get(url) => client.get(url.clone()),
                Step::Submit(form) if form.post => client.post(form.action.clone()).form(&form.fields),
                Step::Submit(form) => client.get(form.action.clone()).query(&form.fields),
            };
            let answer = sent.send().await.map_err(failed)?;
            let location = answer.headers().get(LOCATION).and_then(|location| location.to_str().ok());
            if let Some(next) = location.filter(|_| answer.status().is_redirection()) {
                let next = url.join(next).map_err(|_| WindowError::Refused { host: host(&url) })?;
                step = Step::Get(next);
                continue;
            }
            let disposition = answer.headers().get(CONTENT_DISPOSITION).and_then(|value| value.to_str().ok());
            if disposition.is_some_and(|value| value.trim_start().starts_with("attachment")) {
                return Err(WindowError::Refused { host: host(&url) });
            }
            let kind =
                answer.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
            let is_html = kind.starts_with("text/html");
            let body = Zeroizing::new(answer.text().await.map_err(failed)?);
            if is_token_address(&url, &request.url) && !(is_html && sends_itself(&body, &url)) {
                // As `document.body.innerText` has it.
                let text = if is_html { Zeroizing::new(Page::read(&body, &url).text) } else { body };
                return Ok(TokenPage { text });
            }
            let page = Page::read(&body, &url);
            step = match page.forms.iter().find(|form| form.self_submitting) {
                Some(form) => Step::Submit(form.clone()),
                None if matches!(request.shown, Shown::Hidden { .. }) => {
                    // Nobody will ever answer it; there is no need to wait for the end of the time.
                    return Err(WindowError::TimedOut);
                }
                None => {
                    self.note(|visits| visits.shown.push(page.text.clone()));
                    match self.react(&page, &mut mistaken) {
                        Reaction::Sends(form) => Step::Submit(form),
                        Reaction::Closes => return Err(WindowError::Closed),
                        Reaction::Waits => std::future::pending().await,
                    }
                }
            };
        }
        Err(WindowError::LoadFailed { host: host(&request.url), detail: "too many pages".to_owned() })
    }

    fn react(&self, page: &Page, mistaken: &mut bool) -> Reaction {
        let (name, password) = match &*self.person.borrow() {
            Person::Closes => return Reaction::Closes,
            Person::Waits => return Reaction::Waits,
            Person::Types { name, password } => (name.clone(), password.clone()),
            Person::TypesWrongFirst { name, password } if *mistaken => (name.clone(), password.clone()),
            Person::TypesWrongFirst { name, password } => {
                *mistaken = true;
                (name.clone(), format!("not {password}"))
            }
        };
        if let Some(form) = page.form("options") {
            let mut form = form.clone();
            form.set("UserName", &name);
            form.set("Password", &password);
            return Reaction::Sends(form);
        }
        // A page without anything to do, or the same question as in the field: which organisation.
        let Some(mut form) = page.form("hrd").cloned() else { return Reaction::Closes };
        if let Some((name, value)) = form.buttons.first().cloned() {
            form.set(&name, &value);
        }
        Reaction::Sends(form)
    }
}

fn sends_itself(body: &str, url: &Url) -> bool {
    Page::read(body, url).forms.iter().any(|form| form.self_submitting)
}

/// Origin and path compared exactly, as the real window does.
fn is_token_address(url: &Url, token: &Url) -> bool {
    url.origin() == token.origin() && url.path() == token.path()
}

fn allowed(url: &Url, request: &TokenRequest) -> Result<(), WindowError> {
    let listed = request.allowed_hosts.as_ref().is_none_or(|hosts| {
        url.host_str() == request.url.host_str()
            || hosts.iter().any(|host| Some(host.as_str()) == url.host_str())
    });
    if url.scheme() == "https" && listed { Ok(()) } else { Err(WindowError::Refused { host: host(url) }) }
}

fn host(url: &Url) -> String {
    url.host_str().unwrap_or_default().to_owned()
}

fn innermost(error: &reqwest::Error) -> String {
    let mut last: &dyn std::error::Error = error;
    while let Some(next) = last.source() {
        last = next;
    }
    last.to_string()
}

/// A client that trusts the centre's authority alone, with an empty jar.
fn new_profile(authority: &CertificateDer<'static>) -> Result<(Client, Arc<Jar>), Trouble> {
    let mut roots = rustls::RootCertStore::empty();
    roots.add(authority.clone())?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    let jar = Arc::new(Jar::default());
    let client = Client::builder()
        .tls_backend_preconfigured(tls)
        .redirect(redirect::Policy::none())
        .cookie_provider(Arc::clone(&jar))
        .dns_resolver(Loopback)
        .no_proxy()
        .build()?;
    Ok((client, jar))
}

/// Every name below `.localhost` is this computer (RFC 6761), which not every system's resolver knows.
struct Loopback;

impl reqwest::dns::Resolve for Loopback {
    fn resolve(&self, name: reqwest::dns::Name) -> reqwest::dns::Resolving {
        Box::pin(async move {
            if name.as_str() != "localhost" && !name.as_str().ends_with(".localhost") {
                return Err(format!("{} is no name of the centre", name.as_str()).into());
            }
            let here = std::net::SocketAddr::from((std::net::Ipv4Addr::LOCALHOST, 0));
            Ok(Box::new(std::iter::once(here)) as reqwest::dns::Addrs)
        })
    }
}

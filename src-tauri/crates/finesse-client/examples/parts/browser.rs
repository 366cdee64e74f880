//! How to plug in your own browser: two windows for the sign-in page.
//!
//! A desktop implements [`SignInWindow`] with a web view that has a profile of its own. These two show what such a window does.
//! [`Pasted`] works with every server, because a person is the browser. [`PasswordForm`] follows redirects and fills in a form with a name
//! and a password; it runs no scripts, so it is for the simulator's sign-in page only.

use std::{
    io::{BufRead, Write},
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex, PoisonError},
};

use dom_query::{Document, Selection};
use finesse_client::{
    BoxFuture, Moment, Shown, SignInWindow, TokenPage, TokenRequest, WindowError,
    token_page::{Decision, Route, place},
};
use reqwest::{Client, RequestBuilder, cookie::Jar, header::LOCATION, redirect};
use rustls::pki_types::{CertificateDer, pem::PemObject};
use serde_json::Value;
use url::Url;
use zeroize::Zeroizing;

use crate::setup::{Failure, Setup, certificates};

/// More pages than any sign-in has.
const MOST_PAGES: usize = 40;

/// The window for this server.
pub(crate) fn window(setup: &Setup) -> Result<Arc<dyn SignInWindow>, Failure> {
    let Some(simulator) = &setup.simulator else { return Ok(Arc::new(Pasted)) };
    let person = [setup.name.as_str().to_owned(), setup.password.clone()];
    let profile = Mutex::new(Profile::new(simulator)?);
    Ok(Arc::new(PasswordForm(Arc::new(Browser { simulator: simulator.clone(), person, profile }))))
}

/// A person who opens the address in a browser, and pastes the text of the page at the end.
struct Pasted;

impl SignInWindow for Pasted {
    fn fetch(&self, request: TokenRequest) -> BoxFuture<'static, Result<TokenPage, WindowError>> {
        Box::pin(async move {
            // A person cannot answer a window that is not shown.
            if matches!(request.shown, Shown::Hidden { .. }) {
                return Err(WindowError::TimedOut);
            }
            let line = tokio::task::spawn_blocking(move || ask(&request.url)).await;
            let text = line.map_err(|why| unavailable(&why))?.map_err(|why| unavailable(&why))?;
            Ok(TokenPage { text })
        })
    }

    fn visit(&self, _: Url, _: Moment) -> BoxFuture<'static, Result<(), WindowError>> {
        Box::pin(async { Err(unavailable(&"a person cannot visit a page without being asked")) })
    }

    fn forget(&self) -> BoxFuture<'static, Result<(), WindowError>> {
        Box::pin(async { Ok(()) })
    }

    fn close(&self) {}
}

/// Asks on the terminal.
fn ask(url: &Url) -> std::io::Result<Zeroizing<String>> {
    writeln!(
        std::io::stderr(),
        "Open this address, sign in, and paste the JSON at the end as one line:\n{url}"
    )?;
    let mut line = Zeroizing::new(String::new());
    std::io::stdin().lock().read_line(&mut line)?;
    Ok(line)
}

fn unavailable(why: &dyn std::fmt::Display) -> WindowError {
    WindowError::Unavailable { detail: why.to_string() }
}

/// A browser without a screen, for the sign-in page of the simulator.
struct PasswordForm(Arc<Browser>);

struct Browser {
    simulator: Value,
    /// Name and password, for the form.
    person: [String; 2],
    profile: Mutex<Profile>,
}

/// What a real browser keeps in its profile: here the cookies, in memory.
#[derive(Clone)]
struct Profile {
    client: Client,
    cookies: Arc<Jar>,
}

impl SignInWindow for PasswordForm {
    fn fetch(&self, request: TokenRequest) -> BoxFuture<'static, Result<TokenPage, WindowError>> {
        let browser = Arc::clone(&self.0);
        Box::pin(async move { browser.fetch(&request).await })
    }

    fn visit(&self, page: Url, _: Moment) -> BoxFuture<'static, Result<(), WindowError>> {
        let client = self.0.profile().client;
        Box::pin(async move {
            let sent = client.get(page.clone()).send().await;
            sent.map(drop).map_err(|why| failed(&page, &why))
        })
    }

    fn forget(&self) -> BoxFuture<'static, Result<(), WindowError>> {
        let browser = Arc::clone(&self.0);
        Box::pin(async move {
            let fresh = Profile::new(&browser.simulator).map_err(|why| unavailable(&why))?;
            *browser.profile.lock().unwrap_or_else(PoisonError::into_inner) = fresh;
            Ok(())
        })
    }

    fn close(&self) {}
}

impl Browser {
    fn profile(&self) -> Profile {
        self.profile.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Follows redirects and forms to the token address. [`Route`] has the rules that every window keeps.
    async fn fetch(&self, request: &TokenRequest) -> Result<TokenPage, WindowError> {
        let Profile { client, cookies } = self.profile();
        for (name, value) in &request.cookies {
            cookies.add_cookie_str(&format!("{name}={value}; Path=/; Secure"), &request.url);
        }
        let route = Route::new(&request.url, request.allowed_hosts.clone());
        let (mut url, mut next) = (request.url.clone(), client.get(request.url.clone()));
        for _ in 0..MOST_PAGES {
            may_go(&route, &url)?;
            let answer = next.send().await.map_err(|why| failed(&url, &why))?;
            let location = answer.headers().get(LOCATION).and_then(|to| to.to_str().ok());
            if let Some(to) = location.and_then(|to| url.join(to).ok()) {
                next = client.get(to.clone());
                url = to;
                continue;
            }
            let body = Zeroizing::new(answer.text().await.map_err(|why| failed(&url, &why))?);
            let Some((action, form)) = self.submit(&client, &body, &url) else {
                let arrived = route.is_token_address(&url);
                let nothing = WindowError::NeedsPerson { host: place(&url) };
                return if arrived { Ok(TokenPage { text: body }) } else { Err(nothing) };
            };
            (url, next) = (action, form);
        }
        Err(WindowError::LoadFailed { host: place(&url), detail: "too many pages".to_owned() })
    }

    /// The first form of a page, filled in: the address that it goes to, and the request. `None` for a page without a form.
    fn submit(&self, client: &Client, html: &str, at: &Url) -> Option<(Url, RequestBuilder)> {
        let page = Document::from(html);
        let form = page.select_single("form").iter().next()?;
        let action = at.join(&form.attr_or("action", "")).ok()?;
        let fields: Vec<_> = form.select("input[name]").iter().map(|input| self.field(&input)).collect();
        let post = form.attr_or("method", "get").eq_ignore_ascii_case("post");
        let request = if post {
            client.post(action.clone()).form(&fields)
        } else {
            client.get(action.clone()).query(&fields)
        };
        Some((action, request))
    }

    /// A field of a form: the name and the password of the person, or what the page has put there.
    fn field(&self, input: &Selection<'_>) -> (String, String) {
        let [user, password] = &self.person;
        let name = input.attr_or("name", "").to_string();
        let value = match name.as_str() {
            "UserName" => user.clone(),
            "Password" => password.clone(),
            _ => input.attr_or("value", "").to_string(),
        };
        (name, value)
    }
}

/// Whether the main document may go there.
fn may_go(route: &Route, to: &Url) -> Result<(), WindowError> {
    match route.decide(to) {
        Decision::Follow | Decision::WayBack => Ok(()),
        Decision::Outside => Err(WindowError::Refused { host: place(to) }),
        Decision::Refuse { host } => Err(WindowError::Refused { host }),
        Decision::WrongHost { host, expected } => Err(WindowError::WrongHost { host, expected }),
    }
}

fn failed(url: &Url, why: &reqwest::Error) -> WindowError {
    WindowError::LoadFailed { host: place(url), detail: why.to_string() }
}

impl Profile {
    /// An empty profile that trusts the simulator's authority and no other.
    fn new(simulator: &Value) -> Result<Self, Failure> {
        let authority = simulator["authorityPem"].as_str().ok_or("the description has no authorityPem")?;
        let mut roots = rustls::RootCertStore::empty();
        roots.add(CertificateDer::from_pem_slice(authority.as_bytes())?)?;
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let tls = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_root_certificates(roots)
            .with_no_client_auth();
        let cookies = Arc::new(Jar::default());
        let mut client = Client::builder()
            .tls_backend_preconfigured(tls)
            .redirect(redirect::Policy::none())
            .cookie_provider(Arc::clone(&cookies))
            .no_proxy();
        // Names below .localhost are this computer (RFC 6761); not every resolver knows it.
        for (host, _) in certificates(simulator) {
            client = client.resolve(host, SocketAddr::from((Ipv4Addr::LOCALHOST, 0)));
        }
        Ok(Self { client: client.build()?, cookies })
    }
}

//! As much of a browser as the sign-in needs: cookies, redirects, forms that send themselves.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Once};

use finesse_sim::Description;
use reqwest::cookie::{CookieStore, Jar};
use reqwest::header::{CONTENT_TYPE, LOCATION};
use reqwest::{Certificate, Client, Response, StatusCode, redirect};
use url::Url;

static PROVIDER: Once = Once::new();

/// A client that trusts the centre's authority and nothing else, and follows nothing by itself.
pub(crate) fn client(description: &Description) -> Client {
    with_cookies(description, Arc::default())
}

fn with_cookies(description: &Description, cookies: Arc<Jar>) -> Client {
    PROVIDER.call_once(|| {
        rustls::crypto::ring::default_provider().install_default().unwrap();
    });
    let authority = Certificate::from_pem(description.authority_pem.as_bytes()).unwrap();
    let mut builder = Client::builder()
        .tls_certs_only([authority])
        .cookie_provider(cookies)
        .no_proxy()
        .redirect(redirect::Policy::none());
    let loopback = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    for host in description.hosts() {
        builder = builder.resolve(&host.host, loopback);
    }
    builder.build().unwrap()
}

/// The JSON of an answer.
pub(crate) async fn json_of<T: serde::de::DeserializeOwned>(response: Response) -> T {
    let text = response.text().await.unwrap();
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// What is in the window.
#[derive(Debug, Clone)]
pub(crate) struct Page {
    pub(crate) url: Url,
    pub(crate) status: StatusCode,
    pub(crate) content_type: String,
    pub(crate) body: String,
}

impl Page {
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }

    pub(crate) fn form(&self) -> Option<Form> {
        Form::of(&self.body)
    }
}

/// A form of a page.
#[derive(Debug, Clone)]
pub(crate) struct Form {
    pub(crate) id: Option<String>,
    pub(crate) action: String,
    pub(crate) fields: Vec<(String, String)>,
    pub(crate) sends_itself: bool,
}

impl Form {
    /// The first form of a page.
    pub(crate) fn of(html: &str) -> Option<Form> {
        let start = html.find("<form ")?;
        let end = start + html[start..].find("</form>").expect("a form that ends");
        let tags = |name: &str| {
            html[start..end]
                .split('<')
                .filter(|tag| tag.starts_with(name))
                .map(str::to_owned)
                .collect::<Vec<String>>()
        };
        let form = &tags("form ")[0];
        assert_eq!(attribute(form, "method").as_deref(), Some("post"));
        let fields = tags("input ")
            .iter()
            .map(|tag| {
                (attribute(tag, "name").expect("a named input"), attribute(tag, "value").unwrap_or_default())
            })
            .collect();
        Some(Form {
            id: attribute(form, "id"),
            action: attribute(form, "action").expect("an action"),
            fields,
            sends_itself: html[end..].contains("document.forms[0].submit()"),
        })
    }

    pub(crate) fn set(&mut self, name: &str, value: &str) {
        let field = self.fields.iter_mut().find(|(known, _)| known == name);
        value.clone_into(&mut field.unwrap_or_else(|| panic!("no input {name}")).1);
    }

    pub(crate) fn get(&self, name: &str) -> &str {
        &self.fields.iter().find(|(known, _)| known == name).unwrap_or_else(|| panic!("no input {name}")).1
    }
}

/// An attribute of a tag.
pub(crate) fn attribute(tag: &str, name: &str) -> Option<String> {
    let start = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    let value = &tag[start..start + tag[start..].find('"')?];
    Some(
        value
            .replace("&apos;", "'")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&"),
    )
}

/// A browser with one profile.
pub(crate) struct Browser {
    http: Client,
    cookies: Arc<Jar>,
    /// Every request: method, host and path.
    pub(crate) visited: Vec<String>,
}

impl Browser {
    pub(crate) fn new(description: &Description) -> Browser {
        let cookies = Arc::<Jar>::default();
        Browser { http: with_cookies(description, cookies.clone()), cookies, visited: Vec::new() }
    }

    /// Asks for an address with a name and a password (Basic).
    pub(crate) async fn open_with_basic(&mut self, url: &Url, name: &str, password: &str) -> Page {
        self.visit("GET", url);
        let request = self.http.get(url.clone()).basic_auth(name, Some(password));
        let first = self.loaded(request.send().await.unwrap()).await;
        self.settle(first).await
    }

    /// Puts a cookie there, as a program can do with its window.
    pub(crate) fn set_cookie(&self, url: &str, cookie: &str) {
        self.cookies.add_cookie_str(cookie, &Url::parse(url).unwrap());
    }

    /// The cookies for an address, as they would be sent.
    pub(crate) fn cookies(&self, url: &str) -> Option<String> {
        let header = self.cookies.cookies(&Url::parse(url).unwrap())?;
        Some(header.to_str().unwrap().to_owned())
    }

    async fn loaded(&mut self, response: Response) -> Result<Page, Url> {
        let url = response.url().clone();
        if response.status().is_redirection() {
            let to = response.headers()[LOCATION].to_str().unwrap();
            return Err(url.join(to).unwrap());
        }
        assert_eq!(response.headers()["cache-control"], "no-store", "{url}");
        Ok(Page {
            status: response.status(),
            content_type: response.headers()[CONTENT_TYPE].to_str().unwrap().to_owned(),
            url,
            body: response.text().await.unwrap(),
        })
    }

    fn visit(&mut self, method: &str, url: &Url) {
        self.visited.push(format!("{method} {}{}", url.host_str().unwrap(), url.path()));
    }

    /// One request, nothing followed; an answer or where it points to.
    pub(crate) async fn step(&mut self, url: &Url, form: Option<&Form>) -> Result<Page, Url> {
        let response = match form {
            None => {
                self.visit("GET", url);
                self.http.get(url.clone()).send().await.unwrap()
            }
            Some(form) => {
                self.visit("POST", url);
                self.http.post(url.clone()).form(&form.fields).send().await.unwrap()
            }
        };
        self.loaded(response).await
    }

    /// Goes to an address and follows everything that goes on by itself.
    pub(crate) async fn open(&mut self, url: &str) -> Page {
        let first = self.step(&Url::parse(url).unwrap(), None).await;
        self.settle(first).await
    }

    /// Sends a form and follows.
    pub(crate) async fn submit(&mut self, page: &Page, form: &Form) -> Page {
        let first = self.step(&page.url.join(&form.action).unwrap(), Some(form)).await;
        self.settle(first).await
    }

    async fn settle(&mut self, first: Result<Page, Url>) -> Page {
        let mut now = first;
        for _ in 0..20 {
            now = match now {
                Err(url) => self.step(&url, None).await,
                Ok(page) => match page.form().filter(|form| form.sends_itself) {
                    Some(form) => self.step(&page.url.join(&form.action).unwrap(), Some(&form)).await,
                    None => return page,
                },
            };
        }
        panic!("never settles: {:?}", self.visited);
    }

    /// Types into the sign-in page and sends it.
    pub(crate) async fn sign_in(&mut self, page: &Page, name: &str, password: &str) -> Page {
        let mut form = page.form().unwrap_or_else(|| panic!("no form: {}", page.body));
        assert_eq!(form.id.as_deref(), Some("options"));
        form.set("UserName", name);
        form.set("Password", password);
        self.submit(page, &form).await
    }
}

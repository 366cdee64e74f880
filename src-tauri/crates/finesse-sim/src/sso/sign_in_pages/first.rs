//! What a kind of page answers first, when a person has to sign in.

use std::time::Duration;

use axum::http::header::{SET_COOKIE, WWW_AUTHENTICATE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;

use super::dressing::{Language, dressing};
use super::form::{form, page, page_text, sign_in, sign_in_text};
use super::kind::SignInPage;
use super::pages::Pages;
use super::visit::Visit;
use crate::description::Host;
use crate::faults::trickle;
use crate::web::{Parameters, html, redirect, self_submitting_form};
use crate::xml::escape;

/// How long the page that reloads itself does so, in real time.
const RELOADS_FOR: Duration = Duration::from_secs(8);

/// Redirects in a row: fewer than a browser follows, and more.
const REDIRECTS: u32 = 10;
const MANY_REDIRECTS: u32 = 40;

/// Pages that refresh to the next one.
const REFRESHES: u32 = 5;

/// Size of the large page, in bytes.
const LARGE: usize = 5_000_000;

const RELOADS: &str = "<h1>One moment</h1>\n<script>setTimeout(() => location.reload(), 400);</script>\n";

const LATE: &str = r#"<h1>One moment</h1>
<script>
addEventListener("load", () => setTimeout(async () => {
  const answer = await fetch("/adfs/fixture/form-alone" + location.search);
  document.querySelector("main").innerHTML = await answer.text();
  document.getElementById("passwordInput").focus();
  usable();
}, 800));
</script>
"#;

const FRAGMENT_CLICK: &str = r##"<p><a id="there" href="#/there" autofocus>Sign in with a password</a></p>
<template>{{form}}</template>
<script>
usable();
addEventListener("hashchange", () => {
  document.querySelector("main").append(document.querySelector("template").content);
  document.getElementById("passwordInput").focus();
});
</script>
"##;

const PUSH_STATE: &str = r#"<template>{{form}}</template>
<script>
addEventListener("load", () => setTimeout(() => {
  history.pushState(null, "", "/adfs/login/username");
  history.replaceState(null, "", "/adfs/login/password");
  document.querySelector("main").append(document.querySelector("template").content);
  document.getElementById("passwordInput").focus();
  usable();
}, 100));
</script>
"#;

/// The first answer of the kind that is set. `query` is that of the request.
#[expect(clippy::wildcard_enum_match_arm, reason = "most kinds begin with the form")]
pub(crate) fn first(pages: &mut Pages, visit: &Visit<'_>, query: &Parameters) -> Response {
    let hop = query.get("hop").and_then(|hop| hop.parse().ok()).unwrap_or(0);
    let kind = pages.kind;
    match kind {
        SignInPage::HomeRealm => home_realm(visit),
        SignInPage::LateForm => page(visit.station, "Sign in", LATE),
        SignInPage::FragmentClick => with_template(visit, FRAGMENT_CLICK),
        SignInPage::PushState => with_template(visit, PUSH_STATE),
        SignInPage::Reloading if pages.age(visit.request_id) < RELOADS_FOR => {
            page(visit.station, "Sign in", RELOADS)
        }
        SignInPage::MetaRefresh => refresh(visit, hop),
        SignInPage::Redirects if hop < REDIRECTS => redirect(&with_hop(visit, hop + 1)),
        SignInPage::ManyRedirects if hop < MANY_REDIRECTS => redirect(&with_hop(visit, hop + 1)),
        SignInPage::StreamingDocument => streaming(visit),
        SignInPage::FormInFrame => in_frame(visit, "{{idp}}"),
        SignInPage::FormInForeignFrame => in_frame(visit, "{{cdn}}"),
        SignInPage::BasicPrompt => prompt(visit, "Basic realm=\"corp\", charset=\"UTF-8\""),
        SignInPage::NtlmPrompt => prompt(visit, "NTLM"),
        SignInPage::NegotiatePrompt => prompt(visit, "Negotiate"),
        SignInPage::CertificateOptional if query.get("certificate").is_none() => by_way_of(visit, "certauth"),
        SignInPage::CertificateRequired if query.get("certificate").is_none() => {
            by_way_of(visit, "certauth-required")
        }
        SignInPage::BrokenCookies => with_cookies(sign_in(visit, kind, None)),
        SignInPage::LargePage => large(visit),
        _ => sign_in(visit, kind, None),
    }
}

fn home_realm(visit: &Visit<'_>) -> Response {
    page(
        visit.station,
        "Sign in",
        &format!(
            "<h1>Choose your organisation</h1>\n\
             <form method=\"post\" id=\"hrd\" action=\"{action}\">\n\
             <button class=\"realm\" type=\"submit\" name=\"HomeRealmSelection\" value=\"AD AUTHORITY\" \
             autofocus>Example Corp</button>\n\
             <button class=\"realm\" type=\"submit\" name=\"HomeRealmSelection\" \
             value=\"https://partner.example.test/\">Example Partner</button>\n</form>\n\
             <script>usable();</script>\n",
            action = escape(&visit.action()),
        ),
    )
}

/// A page with the form in a template, for a script to show.
fn with_template(visit: &Visit<'_>, content: &str) -> Response {
    let form = form(&visit.action(), visit.user_name, None, &dressing(SignInPage::Plain), "");
    page(visit.station, "Sign in", &content.replace("{{form}}", &form))
}

/// The address of the page itself, with the number of the next hop.
fn with_hop(visit: &Visit<'_>, hop: u32) -> String {
    let query = visit.uri.query().unwrap_or_default();
    let bare = query.rsplit_once("&hop=").map_or(query, |(bare, _)| bare);
    format!("/adfs/ls/?{bare}&hop={hop}")
}

/// A page that refreshes to the next one; the last one sends a form by itself.
fn refresh(visit: &Visit<'_>, hop: u32) -> Response {
    if hop >= REFRESHES {
        return self_submitting_form("Sign in", &visit.action(), &[("HomeRealmSelection", "AD AUTHORITY")]);
    }
    let to = escape(&with_hop(visit, hop + 1));
    html(
        StatusCode::OK,
        format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Sign in</title>\
             <meta http-equiv=\"refresh\" content=\"0;url={to}\"></head><body></body></html>"
        ),
    )
}

/// A document that never ends.
fn streaming(visit: &Visit<'_>) -> Response {
    let text = sign_in_text(visit, SignInPage::StreamingDocument, None);
    let beginning = text.split_once("<footer").map_or(text.as_str(), |(beginning, _)| beginning);
    html(StatusCode::OK, trickle(beginning.as_bytes().to_vec()))
}

/// A page whose form is in a frame of `host`.
fn in_frame(visit: &Visit<'_>, host: &str) -> Response {
    let query = escape(visit.uri.query().unwrap_or_default());
    let frame = format!(
        "<iframe id=\"frame\" src=\"{host}/adfs/fixture/form?{query}\" title=\"Sign in\" \
         style=\"width: 100%; height: 420px; border: 0\"></iframe>\n\
         <script>\nconst frame = document.getElementById(\"frame\");\n\
         frame.onload = () => {{ frame.focus(); frame.contentWindow.focus(); }};\n</script>\n"
    );
    page(visit.station, "Sign in", &frame)
}

/// 401 with a page of its own. The name is empty, so that the same keys serve the form and the prompt of a browser.
fn prompt(visit: &Visit<'_>, challenge: &'static str) -> Response {
    let nameless = Visit { user_name: "", ..*visit };
    let mut response = sign_in(&nameless, SignInPage::Plain, None);
    *response.status_mut() = StatusCode::UNAUTHORIZED;
    response.headers_mut().insert(WWW_AUTHENTICATE, HeaderValue::from_static(challenge));
    response
}

/// Off to another host of the provider, which leads back with `certificate` in the query.
fn by_way_of(visit: &Visit<'_>, name: &str) -> Response {
    let origin = visit.station.sim.description.further(name).map(Host::origin).unwrap_or_default();
    redirect(&format!("{origin}/adfs/ls/?{}", visit.uri.query().unwrap_or_default()))
}

/// Cookies as no server should send them, many, and a large one.
fn with_cookies(mut response: Response) -> Response {
    let malformed: [&[u8]; 5] = [
        b"=nameless; Path=/adfs",
        b";;;",
        b"a name with blanks=1; Path=/adfs",
        b"date=1; Expires=never; Max-Age=soon; Domain=.elsewhere.example.test; Path=/adfs",
        b"bytes=\xff\xfe; Path=/adfs; SameSite=Sometimes",
    ];
    let many = (0..60).map(|number| format!("many{number}={number}; Path=/adfs; Secure").into_bytes());
    let large = format!("large={}; Path=/adfs; Secure", "x".repeat(3_900)).into_bytes();
    let all = malformed.into_iter().map(<[u8]>::to_vec).chain(many).chain([large]);
    for value in all.filter_map(|line| HeaderValue::from_bytes(&line).ok()) {
        response.headers_mut().append(SET_COOKIE, value);
    }
    response
}

fn large(visit: &Visit<'_>) -> Response {
    let mut filler = String::with_capacity(LARGE + 64);
    filler.push_str("<div hidden>\n");
    while filler.len() < LARGE {
        filler.push_str("<p>Terms of use that no one reads, in a great many paragraphs.</p>\n");
    }
    filler.push_str("</div>\n");
    let form = form(&visit.action(), visit.user_name, None, &dressing(SignInPage::LargePage), "");
    let content = format!("{form}{filler}<script>usable();</script>\n");
    html(StatusCode::OK, page_text(visit.station, &Language::ENGLISH, "Sign in", &content))
}

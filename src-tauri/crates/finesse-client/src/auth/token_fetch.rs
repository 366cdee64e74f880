//! The ways to a token answer, and what each kind of answer means.

use std::time::Duration;

use finesse_wire::{AccessToken, RefreshToken, TokenAnswer, TokenAnswerError};
use reqwest::{Method, RequestBuilder, header::CONTENT_TYPE};
use url::Url;

use super::{
    shared::SessionPorts,
    sign_in_request::{SignInError, SignInRequest},
    url_gate::RefreshUrl,
};
use crate::{
    http::Http,
    node::TOKEN_PATH,
    ports::{Shown, SignInWindow, TokenRequest, WindowError},
};

/// The cookie with the user's name, for releases that know only that (protocol/auth-and-events.md §2.5.2).
const USERNAME_COOKIE: &str = "cc_username";

/// How long the hidden window may take. A page that waits for an agent looks like one that takes long.
const HIDDEN_FOR: Duration = Duration::from_secs(10);

/// Why a way gave no token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum TokenFetchError {
    /// For now; the same way may work later.
    Temporary(String),
    /// This way will not work again with these tokens.
    Refused(String),
    /// The server does not have this form of the refresh.
    Missing(String),
}

/// The POST form of the refresh: `cc_username` in the query and as a cookie, as the GET form has it (protocol/auth-and-events.md §2.5.3,
/// UNCERTAIN whether needed).
pub(super) async fn post(
    http: &Http,
    request: &SignInRequest,
    access: &AccessToken,
    refresh: &RefreshToken,
) -> Result<TokenAnswer, TokenFetchError> {
    let mut url = request.node.url(TOKEN_PATH);
    if let Some(hint) = request.hint() {
        url.query_pairs_mut().append_pair("cc_username", hint);
    }
    let form = [
        ("token", access.expose()),
        ("refresh-token", refresh.expose()),
        ("return_user", "yes"),
        ("return_refresh_token", "true"),
    ];
    match direct(http, request, http.request(Method::POST, url).form(&form)).await? {
        Direct::Answer(answer) => Ok(answer),
        // A fetch has an engine that goes on from here (protocol/auth-and-events.md §2.5.3).
        Direct::ForABrowser(what) => Err(TokenFetchError::Refused(what)),
    }
}

/// The GET form of the refresh: at first directly, which takes no engine; where a redirect or a page comes back, in the hidden
/// window.
pub(super) async fn get(
    ports: &SessionPorts,
    request: &SignInRequest,
    url: &RefreshUrl,
) -> Result<TokenAnswer, TokenFetchError> {
    let url = url.as_url();
    match direct(&ports.http, request, ports.http.request(Method::GET, url.clone())).await? {
        Direct::Answer(answer) => Ok(answer),
        Direct::ForABrowser(what) => {
            log_fields::info!("session: the refresh goes on in the hidden window"; personal what = what);
            hidden(ports, request, url.clone()).await
        }
    }
}

/// What a refresh without an engine came to.
enum Direct {
    Answer(TokenAnswer),
    /// A redirect, or a page.
    ForABrowser(String),
}

async fn direct(
    http: &Http,
    request: &SignInRequest,
    asked: RequestBuilder,
) -> Result<Direct, TokenFetchError> {
    if let Some(cookie) = request.cookie() {
        http.set_cookie(&request.node, USERNAME_COOKIE, &cookie);
    }
    // A certificate that is not trusted is no word of Finesse either: a network that wants its own sign-in first shows one.
    let answer = http
        .send(asked, &request.node)
        .await
        .map_err(|trouble| TokenFetchError::Temporary(trouble.to_string()))?;
    let told = |status: u16| format!("status {status}, {CONTENT_TYPE} {:?}", answer.content_type);
    match answer.status.as_u16() {
        200..=299 => {
            let body = String::from_utf8(answer.body).map(zeroize::Zeroizing::new);
            let text = body.map_err(|_| TokenFetchError::Refused("the answer is no text".into()))?;
            match TokenAnswer::parse(&text) {
                Ok(answer) => Ok(Direct::Answer(answer)),
                Err(why @ TokenAnswerError::Html) => Ok(Direct::ForABrowser(format!("the answer is {why}"))),
                Err(why) => Err(no_token(&why)),
            }
        }
        status @ 300..=399 => Ok(Direct::ForABrowser(told(status))),
        status @ (404 | 405 | 501) => Err(TokenFetchError::Missing(told(status))),
        status @ (408 | 429 | 500..) => Err(TokenFetchError::Temporary(format!("status {status}"))),
        status => Err(TokenFetchError::Refused(told(status))),
    }
}

/// A fetch in the hidden window.
pub(super) async fn silent(
    ports: &SessionPorts,
    request: &SignInRequest,
) -> Result<TokenAnswer, TokenFetchError> {
    hidden(ports, request, token_url(request)).await
}

/// A fetch in the visible window.
pub(super) async fn asked(
    window: &dyn SignInWindow,
    request: &SignInRequest,
) -> Result<TokenAnswer, SignInError> {
    let url = token_url(request);
    let page = window.fetch(token_request(request, url, Shown::Visible)).await?;
    TokenAnswer::parse(&page.text).map_err(|why| {
        let why = unreadable(why);
        // Whether a fetch without a name is answered is documented nowhere (protocol/auth-and-events.md §2.5.2).
        let without_name = matches!(why, SignInError::TokenRefused { .. }) && request.name.is_none();
        if without_name { SignInError::NameNeeded } else { why }
    })
}

async fn hidden(
    ports: &SessionPorts,
    request: &SignInRequest,
    url: Url,
) -> Result<TokenAnswer, TokenFetchError> {
    let give_up_at = ports.clock.now() + HIDDEN_FOR;
    let fetched = ports.window.fetch(token_request(request, url, Shown::Hidden { give_up_at }));
    // The window keeps the time too; this one also holds when its engine hangs.
    let page = tokio::select! {
        page = fetched => page,
        () = ports.clock.sleep_until(give_up_at + Duration::from_secs(1)) => {
            ports.window.close();
            Err(WindowError::TimedOut)
        }
    };
    let page = page.map_err(|trouble| match trouble {
        WindowError::LoadFailed { .. }
        | WindowError::Certificate(_)
        | WindowError::NoAnswer { .. }
        | WindowError::PageEnded => TokenFetchError::Temporary(trouble.to_string()),
        WindowError::Closed
        | WindowError::ClosedByPage
        | WindowError::NeedsPerson { .. }
        | WindowError::WrongHost { .. }
        | WindowError::ClientCertificateRequired { .. }
        | WindowError::TimedOut
        | WindowError::Refused { .. }
        | WindowError::NoSandbox { .. }
        | WindowError::Unavailable { .. } => TokenFetchError::Refused(trouble.to_string()),
    })?;
    TokenAnswer::parse(&page.text).map_err(|why| no_token(&why))
}

/// The address of the token with everything that the examples have apart (protocol/auth-and-events.md §2.5.2).
pub(super) fn token_url(request: &SignInRequest) -> Url {
    let mut url = request.node.url(TOKEN_PATH);
    if let Some(hint) = request.hint() {
        url.query_pairs_mut().append_pair("cc_username", hint);
    }
    url.query_pairs_mut().append_pair("return_user", "yes").append_pair("return_refresh_token", "true");
    url
}

/// `cc_username` also as a cookie, for releases that know only that (protocol/auth-and-events.md §2.5.2).
fn token_request(request: &SignInRequest, url: Url, shown: Shown) -> TokenRequest {
    TokenRequest {
        url,
        shown,
        cookies: request.cookie().map(|cookie| (USERNAME_COOKIE.into(), cookie)).into_iter().collect(),
        allowed_hosts: request.allowed_hosts.clone(),
    }
}

fn no_token(why: &TokenAnswerError) -> TokenFetchError {
    let told = format!("the answer is {why}");
    if failed_at_server(why) { TokenFetchError::Temporary(told) } else { TokenFetchError::Refused(told) }
}

/// Whether what stands at the token address tells of a server that failed, rather than of a refusal. The engine does not tell the
/// HTTP status, so that is recognised by its words (protocol/auth-and-events.md §2.11).
fn failed_at_server(why: &TokenAnswerError) -> bool {
    const ITS_WORDS: [&str; 4] =
        ["Internal Server Error", "Service Unavailable", "service_unavailable", "server_error"];
    match why {
        TokenAnswerError::ApiErrors(errors) => {
            errors.0.iter().any(|error| ITS_WORDS.contains(&error.error_type.as_str()))
        }
        TokenAnswerError::Refused { error } => ITS_WORDS.contains(&error.as_str()),
        TokenAnswerError::Empty
        | TokenAnswerError::TooLarge
        | TokenAnswerError::Html
        | TokenAnswerError::NotJson
        | TokenAnswerError::NoToken
        | TokenAnswerError::WrongType { .. } => false,
    }
}

/// Why a fetch through the agent gave no token.
fn unreadable(why: TokenAnswerError) -> SignInError {
    if failed_at_server(&why) {
        return SignInError::TokenFailed { status: None };
    }
    match why {
        TokenAnswerError::ApiErrors(_) | TokenAnswerError::Refused { .. } => {
            SignInError::TokenRefused { status: None }
        }
        why @ (TokenAnswerError::Empty
        | TokenAnswerError::TooLarge
        | TokenAnswerError::Html
        | TokenAnswerError::NotJson
        | TokenAnswerError::NoToken
        | TokenAnswerError::WrongType { .. }) => SignInError::TokenUnreadable(why),
    }
}

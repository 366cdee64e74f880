//! The ladder of renewal, rung by rung: both nodes, both kinds of refresh tokens, every way to write a life, every kind of name.

use finesse_client::{Clock, Moment, RefreshMethod, Rest, SessionState};
use finesse_sim::{
    Deployment, ExpiresIn, Fault, FaultEffect, FaultPlace, Options, RefreshForm, RequestView, TokenState,
};
use protocol::{Alone, Fixture, TestResult};
use std::time::Duration;

/// Which rung is the first that gives a token, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum First {
    Post,
    /// GET, answered at once.
    GetDirectly,
    /// GET, answered with a redirect that only a web engine can follow (protocol/auth-and-events.md §2.5.3).
    GetByRedirect,
    /// A fetch that the company's page answers without a word.
    Silent,
    /// Nobody but the agent.
    Ask,
}

impl First {
    fn rung(self) -> RefreshMethod {
        match self {
            First::Post => RefreshMethod::Post,
            First::GetDirectly | First::GetByRedirect => RefreshMethod::Get,
            First::Silent => RefreshMethod::SilentFetch,
            First::Ask => RefreshMethod::SignIn,
        }
    }

    /// Whether the answer holds a new refresh token although refresh tokens are not rotated: it came from a sign-in.
    fn signs_in(self) -> bool {
        match self {
            First::Post | First::GetDirectly => false,
            First::GetByRedirect | First::Silent | First::Ask => true,
        }
    }
}

/// Both nodes, both kinds of refresh tokens, three ways to write the life.
async fn in_every_weather(first: First) -> TestResult {
    for node in ["a", "b"] {
        for rotate_refresh_token in [true, false] {
            for expires_in in [ExpiresIn::Number, ExpiresIn::String, ExpiresIn::Missing] {
                let options = Options { rotate_refresh_token, expires_in, ..Options::default() };
                renews(first, node, "mnovak", options).await.map_err(|why| {
                    format!("{first:?}, node {node}, rotating {rotate_refresh_token}, {expires_in:?}: {why}")
                })?;
            }
        }
    }
    Ok(())
}

/// Signs in, lets the token become due, and looks at everything that follows from the rung.
async fn renews(first: First, node: &str, name: &str, mut options: Options) -> TestResult {
    let life = match options.expires_in {
        ExpiresIn::Number | ExpiresIn::String => options.access_token_life.as_secs(),
        // The longest that Cisco's own desktop assumes (protocol/auth-and-events.md §2.6).
        ExpiresIn::Missing => 3_600,
    };
    options.access_token_life = Duration::from_secs(life);
    options.refresh_form = match first {
        First::GetDirectly => RefreshForm::GetOnly,
        First::GetByRedirect => RefreshForm::PostOnly,
        First::Post | First::Silent | First::Ask => RefreshForm::Both,
    };
    let rotates = options.rotate_refresh_token;
    let mut alone = Alone::at(node, name, options).await?;
    let refused = || FaultEffect::Status { status: 401, body: None, content_type: None };
    match first {
        First::Post | First::GetDirectly => {}
        First::GetByRedirect => {
            let missing = FaultEffect::Status { status: 405, body: None, content_type: None };
            alone.control.fault(Fault::always(FaultPlace::RefreshPost, missing))?;
        }
        First::Silent => {
            alone.control.fault(Fault::always(FaultPlace::RefreshPost, refused()))?;
            alone.control.fault(Fault::always(FaultPlace::RefreshGet, refused()))?;
        }
        First::Ask => {
            alone.control.revoke_tokens();
            alone.company_forgets().await?;
        }
    }
    let before = alone.keychain.kept();
    let fetches = alone.browser.visits().fetches;
    if first == First::Ask {
        alone.run_until("the end", |state| matches!(state, SessionState::Expired(_))).await?;
        assert_eq!(alone.browser.visits().shown.len(), 1, "the agent is asked only on request");
        alone.session.sign_in_again().await?;
    } else {
        let renewed =
            |state: &SessionState| matches!(state, SessionState::SignedIn(life) if life.refreshes == 1);
        alone.run_until("the renewal", renewed).await?;
    }
    let SessionState::SignedIn(now) = alone.state() else { return Err("not signed in".into()) };
    assert_eq!(now.method, Some(first.rung()));
    assert_eq!(now.issued.since(Moment::default()).as_secs(), life * 75 / 100, "at 75 % of the life");
    assert_eq!(now.expires.since(now.issued).as_secs(), life);

    let visits = alone.browser.visits();
    let asked = usize::from(first == First::Ask);
    assert_eq!(visits.shown.len(), 1 + asked, "the agent was asked only for the last: {:?}", visits.pages);
    let through_window = match first {
        First::Post | First::GetDirectly => 0,
        First::GetByRedirect | First::Silent => 1,
        // The silent fetch that came to nothing, and the one that asked.
        First::Ask => 2,
    };
    assert_eq!(visits.fetches - fetches, through_window, "an engine only where one is needed");

    // The newest access token is the one that is sent.
    let rest = Rest::new(alone.session.clone());
    assert_eq!(rest.user(&alone.user.login_id).await?.login_id, alone.user.login_id);
    let state = alone.control.state();
    let last = state.requests.last().ok_or("no request")?;
    assert_eq!((last.token_state, last.status, last.node.as_str()), (TokenState::Valid, 200, node));
    assert_eq!(state.tokens.expired_uses, 0);
    assert!(state.requests.iter().all(|r| r.token_state != TokenState::Expired), "{:?}", state.requests);

    keychain_is_right(&alone, &before, first, rotates)?;
    // What is kept is of use: it gives a session by itself.
    alone.control.clear_faults();
    let (restored, user) = alone.restore().await?.ok_or("what was kept gives no session")?;
    assert_eq!((restored.login_id(), &user.login_id), (&alone.user.login_id, &alone.user.login_id));
    assert_eq!(alone.browser.visits().shown.len(), 1 + asked);
    Ok(())
}

/// The keychain holds the newest refresh token, and when its session began.
fn keychain_is_right(alone: &Alone, before: &[(String, String)], first: First, rotates: bool) -> TestResult {
    let kept = alone.keychain.kept();
    let (Some((account, text)), Some((_, old_text)), 1) = (kept.first(), before.first(), kept.len()) else {
        return Err(format!("{} secrets are kept", kept.len()).into());
    };
    let nodes = &alone.centre.description().nodes;
    assert!(
        nodes.iter().any(|node| account.starts_with(&format!("{}:{}", node.host, node.port))),
        "{account}"
    );
    assert!(!text.contains("SIM-ACCESS-"), "an access token is never kept");
    let no_post = text.contains(" no-post ");
    assert_eq!(no_post, first.rung() == RefreshMethod::Get, "a server without POST is remembered");
    let split = |text: &str| -> TestResult<(u64, String)> {
        let text = text.replace(" no-post ", " ");
        let (began, token) = text.split_once(' ').ok_or("no token is kept")?;
        Ok((began.parse()?, token.to_owned()))
    };
    let ((began, token), (began_before, token_before)) = (split(text)?, split(old_text)?);
    assert!(token.starts_with("SIM-REFRESH-"));
    let is_new = rotates || first.signs_in();
    assert_eq!(token != token_before, is_new, "a new refresh token is kept, an old one stays");
    let passed = alone.clock.now().since(Moment::default()).as_secs();
    // A refresh does not make the session longer; what the ladder knows for a sign-in begins a new one.
    let begins_anew = matches!(first.rung(), RefreshMethod::SilentFetch | RefreshMethod::SignIn);
    assert_eq!(began - began_before, if begins_anew { passed } else { 0 });
    Ok(())
}

#[tokio::test]
async fn by_post_in_every_weather() -> TestResult {
    in_every_weather(First::Post).await
}

#[tokio::test]
async fn by_get_directly_in_every_weather() -> TestResult {
    in_every_weather(First::GetDirectly).await
}

#[tokio::test]
async fn by_get_that_is_redirected_in_every_weather() -> TestResult {
    in_every_weather(First::GetByRedirect).await
}

#[tokio::test]
async fn by_a_silent_fetch_in_every_weather() -> TestResult {
    in_every_weather(First::Silent).await
}

#[tokio::test]
async fn by_the_agent_in_every_weather() -> TestResult {
    in_every_weather(First::Ask).await
}

const EVERY_RUNG: [First; 5] =
    [First::Post, First::GetDirectly, First::GetByRedirect, First::Silent, First::Ask];

/// Releases before the query parameter know the user's name from the cookie only (protocol/auth-and-events.md §2.5.2).
#[tokio::test]
async fn a_release_that_knows_the_name_only_as_a_cookie_renews_by_every_rung() -> TestResult {
    for first in EVERY_RUNG {
        let options = Options { query_username: false, ..Options::default() };
        renews(first, "a", "mnovak", options).await.map_err(|why| format!("{first:?}: {why}"))?;
    }
    Ok(())
}

/// A login name may hold `@ & ' "` (protocol/auth-and-events.md §2.3).
#[tokio::test]
async fn a_name_with_every_character_that_needs_care_is_renewed_by_every_rung() -> TestResult {
    for query_username in [true, false] {
        for first in EVERY_RUNG {
            let options = Options { query_username, ..Options::default() };
            renews(first, "a", "o'hara&co\"x@corp", options)
                .await
                .map_err(|why| format!("{first:?}, in the query {query_username}: {why}"))?;
        }
    }
    Ok(())
}

/// Whether a request names the user by something else than the agent id.
fn by_name(request: &RequestView) -> bool {
    let user = request.path.strip_prefix("/finesse/api/User/");
    user.is_some_and(|user| !user.starts_with(|first: char| first.is_ascii_digit()))
}

/// On UCCE the login name leads to the agent id, which everything else uses (protocol/auth-and-events.md §2.4).
#[tokio::test]
async fn a_desk_for_a_name_that_needs_care_works_whole() -> TestResult {
    let mut fixture =
        Fixture::of("o'hara&co\"x@corp", Options::default(), protocol::Computer::default()).await?;
    fixture.sign_in().await?;
    fixture.settle("an event came").await?;
    fixture.works().await?;
    assert_eq!(fixture.token()?.by, desk_contract::Rung::SignIn);
    fixture.pass(Duration::from_secs(230)).await?;
    assert_eq!(fixture.token()?.by, desk_contract::Rung::Post);
    fixture.works().await?;
    assert_eq!(fixture.count(by_name), 1, "the name is asked for once, the id ever after");
    assert_eq!(fixture.links(), 1);
    fixture.settings.until("the name", |written| written.agent == "o'hara&co\"x@corp").await?;
    Ok(())
}

/// UCCX: one name for everything.
#[tokio::test]
async fn on_uccx_the_name_is_the_id_everywhere() -> TestResult {
    let options = Options { deployment: Deployment::Uccx, ..Options::default() };
    let mut fixture = Fixture::with(options).await?;
    fixture.sign_in().await?;
    fixture.until_signed_in().await?;
    let desk = fixture.view.desk()?.clone();
    let desk_contract::Session::SignedIn { r#as, .. } = desk.session else {
        return Err("not signed in".into());
    };
    assert_eq!((r#as.login_id.as_str(), r#as.platform), ("mnovak", desk_contract::Platform::Uccx));
    fixture.settle("an event came").await?;
    fixture.works().await?;
    fixture.pass(Duration::from_secs(230)).await?;
    assert_eq!(fixture.token()?.by, desk_contract::Rung::Post);
    fixture.works().await
}

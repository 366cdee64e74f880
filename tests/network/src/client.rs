//! A desk as an agent has it: on the computer's clock, signed in at a centre.

use std::sync::Arc;
use std::time::Duration;

use desk_contract::{Desk as Picture, Link, Session, SetState, Settings, SignIn, Site, StateWanted};
use desk_core::{Desk, Policy, Ports};
use finesse_client::{
    BoxFuture, Moment, SignInWindow, SystemClock, TokenPage, TokenRequest, Trust, WindowTrouble,
};
use finesse_sim::{AgentDescription, Centre, Control};
use protocol::{HeadlessBrowser, MemoryKeychain, MemorySettings, Person, TestResult, Typist, View, said};
use tokio::time::timeout;
use url::Url;

/// A desk is given up when something that must come has not come for so long. A guard against waiting for ever, not a measure.
pub(crate) const GIVEN_UP_AFTER: Duration = Duration::from_secs(180);

/// How an agent proves who it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Proof {
    /// At the company's page; tokens are renewed.
    Page,
    /// With a password of Finesse's own.
    Password,
}

/// A desk, and the centre that it is signed in at.
pub(crate) struct Client {
    /// The centre.
    pub(crate) centre: Arc<Centre>,
    /// What does to the centre what a program needs.
    pub(crate) control: Control,
    /// The desk.
    pub(crate) desk: Desk,
    /// What its page sees.
    pub(crate) view: View,
    /// Whom it is for.
    pub(crate) agent: AgentDescription,
}

impl Client {
    /// A desk for an agent of a centre, signed in at its first node. `agents` is how many desks the site has, as IT sets it.
    ///
    /// # Errors
    /// When the centre has no such agent, or the sign-in fails.
    pub(crate) async fn signed_in(
        centre: &Arc<Centre>,
        agent: &AgentDescription,
        trust: Trust,
        proof: Proof,
        agents: u32,
    ) -> TestResult<Self> {
        let typist = Typist::default();
        let window: Arc<dyn SignInWindow> = match proof {
            Proof::Page => {
                let person =
                    Person::Types { name: agent.login_name.clone(), password: agent.password.clone() };
                Arc::new(HeadlessBrowser::new(centre.description(), person)?)
            }
            Proof::Password => {
                typist.types(&agent.password);
                Arc::new(NoWindow)
            }
        };
        let site = Site { agents, ..Site::default() };
        let ports = Ports {
            clock: Arc::new(SystemClock::new()),
            window,
            passwords: Arc::new(typist),
            keychain: Arc::new(MemoryKeychain::default()),
            settings: Arc::new(MemorySettings::with(Settings { site, ..Settings::default() })),
            policy: Policy::default(),
            trust,
            version: "test".to_owned(),
        };
        let desk = desk_core::start(ports, None, false);
        let view = View::new(desk.subscribe().await.map_err(said)?);
        let node = centre.description().nodes.first().ok_or("a centre without nodes")?;
        let form = SignIn {
            server: format!("{}:{}", node.host, node.port),
            agent: agent.login_name.clone(),
            extension: agent.extension.clone(),
            take_over: false,
            method: None,
        };
        let signed_in = timeout(GIVEN_UP_AFTER, desk.sign_in(form)).await;
        signed_in.map_err(|_| "the sign-in came to no end")?.map_err(said)?;
        let control = centre.control();
        Ok(Self { centre: Arc::clone(centre), control, desk, view, agent: agent.clone() })
    }

    /// Reads frames for so long. `each` sees every picture, the present one first.
    ///
    /// # Errors
    /// When the desk is gone, or left a frame out.
    pub(crate) async fn watch(&mut self, time: Duration, mut each: impl FnMut(&Picture)) -> TestResult {
        let end = tokio::time::sleep(time);
        tokio::pin!(end);
        loop {
            if let Ok(picture) = self.view.desk() {
                each(picture);
            }
            tokio::select! {
                () = &mut end => return Ok(()),
                frame = self.view.next() => { frame?; }
            }
        }
    }

    /// Reads frames until the picture is as wanted.
    ///
    /// # Errors
    /// When it does not come.
    pub(crate) async fn until(&mut self, what: &str, wanted: impl Fn(&Picture) -> bool) -> TestResult {
        let seen = timeout(GIVEN_UP_AFTER, async {
            while !self.view.desk().is_ok_and(&wanted) {
                // The kit takes a minute without a frame for a failure; here a cut may last as long.
                if let Ok(frame) = timeout(Duration::from_secs(20), self.view.next()).await {
                    frame?;
                }
            }
            TestResult::Ok(())
        });
        seen.await
            .map_err(|_| format!("{what}: it did not come; the last picture: {:#?}", self.view.desk()))?
    }

    /// Asks for a state, and waits for Finesse's word.
    ///
    /// # Errors
    /// When it is refused, or no word comes.
    pub(crate) async fn set_state(&self, state: StateWanted) -> TestResult {
        let reason_id = (state == StateWanted::NotReady).then(|| "5".to_owned());
        let set = timeout(GIVEN_UP_AFTER, self.desk.set_state(SetState { state, reason_id })).await;
        set.map_err(|_| "a change of state came to no end")?.map_err(said)
    }
}

/// The node that a picture shows the desk to work at: connected there, with an agent.
#[must_use]
pub(crate) fn works_at(picture: &Picture) -> Option<&str> {
    match (&picture.session, &picture.link, &picture.agent) {
        (Session::SignedIn { r#as, .. }, Link::Online { .. }, Some(_)) => Some(&r#as.server),
        (
            Session::SignedOut { .. }
            | Session::SigningIn { .. }
            | Session::SignedIn { .. }
            | Session::Expired { .. },
            Link::Idle
            | Link::Connecting { .. }
            | Link::Online { .. }
            | Link::Waiting { .. }
            | Link::SignInNeeded
            | Link::TakenOver,
            Some(_) | None,
        ) => None,
    }
}

/// Whether a picture shows a connection.
#[must_use]
pub(crate) fn is_online(picture: &Picture) -> bool {
    matches!(picture.link, Link::Online { .. })
}

/// A computer without a window: nobody needs one where there are passwords.
#[derive(Debug)]
struct NoWindow;

impl SignInWindow for NoWindow {
    fn fetch(&self, _: TokenRequest) -> BoxFuture<'static, Result<TokenPage, WindowTrouble>> {
        Box::pin(std::future::ready(Err(none())))
    }

    fn visit(&self, _: Url, _: Moment) -> BoxFuture<'static, Result<(), WindowTrouble>> {
        Box::pin(std::future::ready(Err(none())))
    }

    fn forget(&self) -> BoxFuture<'static, Result<(), WindowTrouble>> {
        Box::pin(std::future::ready(Ok(())))
    }

    fn close(&self) {}
}

fn none() -> WindowTrouble {
    WindowTrouble::Unavailable { detail: "this computer has none".to_owned() }
}

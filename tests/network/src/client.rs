//! A desk on the computer's clock, signed in to a simulator.

use std::sync::Arc;
use std::time::Duration;

use desk_contract::{Desk as Picture, Link, Session, SetState, Settings, SignIn, Site, StateWanted};
use desk_core::{Desk, Policy, Ports};
use finesse_client::{
    BoxFuture, Moment, SignInWindow, SystemClock, TokenPage, TokenRequest, Trust, WindowError,
};
use finesse_sim::{AgentDescription, Centre, Control};
use protocol::{
    HeadlessBrowser, MemoryKeychain, MemorySettings, OpenedPages, Person, TestResult, Typist, View, said,
};
use tokio::time::timeout;
use url::Url;

/// The time limit for anything that must happen. It guards against waiting forever; it is not a measured goal.
pub(crate) const GIVEN_UP_AFTER: Duration = Duration::from_secs(180);

/// How the agent authenticates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Proof {
    /// On the company's page; tokens are refreshed.
    Page,
    /// With a password that Finesse checks.
    Password,
}

/// A desk, and the simulator that it is signed in to.
pub(crate) struct Client {
    /// The simulator.
    pub(crate) centre: Arc<Centre>,
    /// Controls the simulator.
    pub(crate) control: Control,
    /// The desk.
    pub(crate) desk: Desk,
    /// What the desk's page sees.
    pub(crate) view: View,
    /// The agent.
    pub(crate) agent: AgentDescription,
}

impl Client {
    /// A desk for an agent, signed in at the first node. `agents` is the number of desks of the site, as IT sets it.
    ///
    /// # Errors
    /// If the simulator has no such agent, or the sign-in fails.
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
            history: None,
            browser: Arc::new(OpenedPages::default()),
            policy: Policy::default(),
            stays_on_top: true,
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
            mobile: None,
        };
        let signed_in = timeout(GIVEN_UP_AFTER, desk.sign_in(form)).await;
        signed_in.map_err(|_| "the sign-in timed out")?.map_err(said)?;
        let control = centre.control();
        Ok(Self { centre: Arc::clone(centre), control, desk, view, agent: agent.clone() })
    }

    /// Reads frames for this time. `each` is called with every state, the current one first.
    ///
    /// # Errors
    /// If the desk has ended, or a frame is missing.
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

    /// Reads frames until the state meets the condition.
    ///
    /// # Errors
    /// If it does not within the time limit.
    pub(crate) async fn until(&mut self, what: &str, wanted: impl Fn(&Picture) -> bool) -> TestResult {
        let seen = timeout(GIVEN_UP_AFTER, async {
            while !self.view.desk().is_ok_and(&wanted) {
                // The harness treats a minute without a frame as a failure; here a cut may last that long.
                if let Ok(frame) = timeout(Duration::from_secs(20), self.view.next()).await {
                    frame?;
                }
            }
            TestResult::Ok(())
        });
        seen.await
            .map_err(|_| format!("timed out waiting for {what}; last state: {:#?}", self.view.desk()))?
    }

    /// Requests a state, and waits for Finesse's confirmation.
    ///
    /// # Errors
    /// If the request is refused or times out.
    pub(crate) async fn set_state(&self, state: StateWanted) -> TestResult {
        let reason_id = (state == StateWanted::NotReady).then(|| "5".to_owned());
        let set = timeout(GIVEN_UP_AFTER, self.desk.set_state(SetState { state, reason_id })).await;
        set.map_err(|_| "a change of state timed out")?.map_err(said)
    }
}

/// The node that the desk is connected to, with an agent.
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

/// Whether the desk is connected.
#[must_use]
pub(crate) fn is_online(picture: &Picture) -> bool {
    matches!(picture.link, Link::Online { .. })
}

/// A computer without a sign-in window, which a sign-in with a password does not need.
#[derive(Debug)]
struct NoWindow;

impl SignInWindow for NoWindow {
    fn fetch(&self, _: TokenRequest) -> BoxFuture<'static, Result<TokenPage, WindowError>> {
        Box::pin(std::future::ready(Err(none())))
    }

    fn visit(&self, _: Url, _: Moment) -> BoxFuture<'static, Result<(), WindowError>> {
        Box::pin(std::future::ready(Err(none())))
    }

    fn forget(&self) -> BoxFuture<'static, Result<(), WindowError>> {
        Box::pin(std::future::ready(Ok(())))
    }

    fn close(&self) {}
}

fn none() -> WindowError {
    WindowError::Unavailable { detail: "no window in this test".to_owned() }
}

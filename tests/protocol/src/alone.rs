//! A session of the client by itself, without desk and link: nobody but the session sleeps, so a test can follow every step of a
//! renewal.

use std::sync::Arc;

use finesse_client::{
    Clock, Http, Node, Session, SessionPorts, SessionState, SignInError, SignInRequest, SignInWindow,
    TestClock,
};
use finesse_sim::{AgentDescription, Centre, Control, Options};
use finesse_wire::{LoginName, User};
use tokio::sync::watch;

use crate::fixture::WALL;
use crate::{HeadlessBrowser, MemoryKeychain, Person, TestResult, must, trust};

/// A centre and a session.
pub struct Alone {
    /// The contact centre.
    pub centre: Centre,
    /// What does to the centre what a test needs.
    pub control: Control,
    /// The session's clock.
    pub clock: TestClock,
    /// The sign-in window.
    pub browser: HeadlessBrowser,
    /// The keychain.
    pub keychain: MemoryKeychain,
    /// The session.
    pub session: Session,
    /// Who is signed in.
    pub user: User,
    agent: AgentDescription,
    node: String,
    states: watch::Receiver<SessionState>,
}

impl Alone {
    /// Signs the first agent of a centre with these options in.
    ///
    /// # Errors
    /// When that fails.
    pub async fn with(options: Options) -> TestResult<Self> {
        Self::at("a", "mnovak", options).await
    }

    /// Signs this agent of a centre with these options in, at this node.
    ///
    /// # Errors
    /// When that fails.
    pub async fn at(node: &str, login_name: &str, options: Options) -> TestResult<Self> {
        let centre = Centre::start(options).await?;
        let agents = &centre.description().agents;
        let agent =
            agents.iter().find(|agent| agent.login_name == login_name).cloned().ok_or("no such agent")?;
        let person = Person::Types { name: agent.login_name.clone(), password: agent.password.clone() };
        let browser = HeadlessBrowser::new(centre.description(), person)?;
        let (clock, keychain) = (TestClock::new(), MemoryKeychain::default());
        clock.set_wall(WALL);
        let (ports, request) = ask(&centre, node, &agent, &clock, &browser, &keychain)?;
        let signed_in: Result<_, SignInError> = must("the sign-in", Session::sign_in(ports, request)).await?;
        let (session, user) = signed_in?;
        let (states, control) = (session.states(), centre.control());
        Ok(Self {
            centre,
            control,
            clock,
            browser,
            keychain,
            session,
            user,
            agent,
            node: node.to_owned(),
            states,
        })
    }

    /// Takes up the session that the keychain has, as after a new start.
    ///
    /// # Errors
    /// When the client reports one.
    pub async fn restore(&self) -> TestResult<Option<(Session, User)>> {
        let (ports, request) =
            ask(&self.centre, &self.node, &self.agent, &self.clock, &self.browser, &self.keychain)?;
        Ok(must("the restored session", Session::restore_alone(ports, request)).await??)
    }

    /// The company forgets who the agent is: the session of the sign-in window at its page is over.
    ///
    /// # Errors
    /// When there is no new profile to be had.
    pub async fn company_forgets(&self) -> TestResult {
        Ok(self.browser.forget().await?)
    }

    /// The state now.
    #[must_use]
    pub fn state(&self) -> SessionState {
        *self.states.borrow()
    }

    /// Lets time run, from one moment that the session waits for to the next, until its state is as wanted. Gives every state on the
    /// way, the last included. No time passes while a renewal is under way.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn run_until(
        &mut self,
        what: &str,
        wanted: impl Fn(&SessionState) -> bool,
    ) -> TestResult<Vec<SessionState>> {
        let mut seen = Vec::new();
        loop {
            let state = *self.states.borrow_and_update();
            if seen.last() != Some(&state) {
                seen.push(state);
            }
            if wanted(&state) {
                return Ok(seen);
            }
            let now = self.clock.now();
            let resting = matches!(state, SessionState::SignedIn(_));
            let next = must(what, async {
                tokio::select! {
                    biased;
                    changed = self.states.changed() => changed.map(|()| None),
                    at = self.clock.until_sleeper(|at| at > now), if resting => Ok(Some(at)),
                }
            });
            if let Some(at) = next.await.map_err(|why| format!("{why}; seen: {seen:?}"))?? {
                self.control.advance(at.since(now));
                self.clock.advance_to(at);
            }
        }
    }
}

fn ask(
    centre: &Centre,
    node: &str,
    agent: &AgentDescription,
    clock: &TestClock,
    browser: &HeadlessBrowser,
    keychain: &MemoryKeychain,
) -> TestResult<(SessionPorts, SignInRequest)> {
    let nodes = &centre.description().nodes;
    let node = nodes.iter().find(|known| known.name == node).ok_or("a centre without this node")?;
    let node = Node::parse(&format!("{}:{}", node.host, node.port))?;
    let ports = SessionPorts {
        clock: Arc::new(clock.clone()),
        window: Arc::new(browser.clone()),
        keychain: Arc::new(keychain.clone()),
        http: Http::new(trust(centre.description())?)?,
    };
    Ok((ports, SignInRequest::new(node, LoginName::new(agent.login_name.as_str()))))
}

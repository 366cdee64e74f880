//! A contact centre, and a desk in front of it whose clock stands still until the test moves it.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use desk_contract::{
    CommandError, ContactsState, ErrorCode, Proof, RefreshForm, Session, SetState, Settings, SignIn, Site,
    StateWanted, TokenLife,
};
use desk_core::{Desk, Policy, Ports};
use finesse_client::{Clock, Moment, SignInWindow, TestClock, Trust};
use finesse_sim::{
    AgentChange, AgentDescription, AgentView, Centre, Control, Description, Fault, FaultEffect, FaultPlace,
    Options, Publish, RequestView, State,
};
use rustls::pki_types::{CertificateDer, pem::PemObject};
use tokio::task::JoinHandle;

use crate::{
    HeadlessBrowser, MemoryKeychain, MemorySettings, OpenedPages, Person, TestResult, Trouble, Typist, View,
    must,
};

/// The time of day when a desk's clock starts, counted from 1970.
pub(crate) const WALL: Duration = Duration::from_secs(1_900_000_000);

/// Everything that a test of the whole line needs.
pub struct Fixture {
    /// The contact centre.
    pub centre: Arc<Centre>,
    /// What does to the centre what a test needs.
    pub control: Control,
    /// The desk's clock.
    pub clock: TestClock,
    /// The desk.
    pub desk: Desk,
    /// The sign-in window.
    pub browser: HeadlessBrowser,
    /// Whoever types a password of Finesse's own.
    pub typist: Typist,
    /// The browser of the system.
    pub pages: OpenedPages,
    /// The keychain.
    pub keychain: MemoryKeychain,
    /// The settings file.
    pub settings: MemorySettings,
    /// The folder of the histories.
    pub history: Option<PathBuf>,
    /// What the page sees.
    pub view: View,
    /// Whom the form is filled in for: the first agent of the centre.
    pub agent: AgentDescription,
}

/// A centre whose events name the request that they answer, and one whose events do not (protocol/auth-and-events.md §3): what holds at the
/// one must hold at the other.
#[must_use]
pub fn named_or_not() -> [Options; 2] {
    [true, false].map(|request_ids| Options { request_ids, ..Options::default() })
}

/// A computer for a desk.
#[derive(Default)]
pub struct Computer {
    /// Its keychain.
    pub keychain: MemoryKeychain,
    /// Its settings file.
    pub settings: MemorySettings,
    /// The folder of its histories; none are kept when it is missing.
    pub history: Option<PathBuf>,
    /// Whom it trusts; the certificates of the centre when missing.
    pub trust: Option<Trust>,
}

impl Computer {
    /// A computer of a company whose IT has set this.
    #[must_use]
    pub fn of(site: Site) -> Self {
        let settings = MemorySettings::with(Settings { site, ..Settings::default() });
        Self { settings, ..Self::default() }
    }
}

/// A site whose refresh uses GET: there a session outlives the program without the company's page.
#[must_use]
pub fn with_get() -> Site {
    Site { refresh: RefreshForm::Get, ..Site::default() }
}

impl Fixture {
    /// A centre with the usual options.
    ///
    /// # Errors
    /// When the centre or the desk does not start.
    pub async fn new() -> TestResult<Self> {
        Self::with(Options::default()).await
    }

    /// A centre with these options.
    ///
    /// # Errors
    /// When the centre or the desk does not start.
    pub async fn with(options: Options) -> TestResult<Self> {
        Self::on(options, Computer::default()).await
    }

    /// A centre with these options, and a desk on this computer.
    ///
    /// # Errors
    /// When the centre or the desk does not start.
    pub async fn on(options: Options, computer: Computer) -> TestResult<Self> {
        let centre = Arc::new(Centre::start(options).await?);
        let agent = centre.description().agents.first().ok_or("a centre without agents")?.login_name.clone();
        Self::at(centre, &agent, computer).await
    }

    /// A centre with these options, and a desk for this agent.
    ///
    /// # Errors
    /// When the centre has no such agent, or the desk does not start.
    pub async fn of(login_name: &str, options: Options, computer: Computer) -> TestResult<Self> {
        Self::at(Arc::new(Centre::start(options).await?), login_name, computer).await
    }

    /// Another agent of the same centre, at another computer.
    ///
    /// # Errors
    /// When the centre has no such agent, or the desk does not start.
    pub async fn beside(&self, login_name: &str) -> TestResult<Self> {
        Self::at(Arc::clone(&self.centre), login_name, Computer::default()).await
    }

    /// A desk for an agent of a centre, on this computer.
    ///
    /// # Errors
    /// When the centre has no such agent, or the desk does not start.
    pub async fn at(centre: Arc<Centre>, login_name: &str, computer: Computer) -> TestResult<Self> {
        let agents = &centre.description().agents;
        let agent =
            agents.iter().find(|agent| agent.login_name == login_name).cloned().ok_or("no such agent")?;
        let person = Person::Types { name: agent.login_name.clone(), password: agent.password.clone() };
        let browser = HeadlessBrowser::new(centre.description(), person)?;
        let clock = TestClock::new();
        clock.set_wall(WALL);
        let Computer { keychain, settings, history, trust: trusted } = computer;
        let trusted = trusted.map_or_else(|| trust(centre.description()), Ok)?;
        let (typist, pages) = (Typist::default(), OpenedPages::default());
        let outside = (&typist, &pages);
        let desk = start_desk(&clock, &browser, outside, &keychain, &settings, history.clone(), trusted);
        let view = View::new(desk.subscribe().await.map_err(said)?);
        let control = centre.control();
        Ok(Self {
            centre,
            control,
            clock,
            desk,
            browser,
            typist,
            pages,
            keychain,
            settings,
            history,
            view,
            agent,
        })
    }

    /// The program ends and is started again, on the same computer. A session that is kept is taken up by itself, where its refresh token
    /// may stand in an address or the company knows the agent from the computer.
    ///
    /// # Errors
    /// When the desk does not start.
    pub async fn restart(&mut self) -> TestResult {
        self.desk.shut_down().await;
        self.browser.program_ended()?;
        let trust = trust(self.centre.description())?;
        let outside = (&self.typist, &self.pages);
        self.desk = start_desk(
            &self.clock,
            &self.browser,
            outside,
            &self.keychain,
            &self.settings,
            self.history.clone(),
            trust,
        );
        self.view = View::new(self.desk.subscribe().await.map_err(said)?);
        Ok(())
    }

    /// Host name and port of the first node, as a person types it.
    ///
    /// # Errors
    /// When the centre has no node.
    pub fn server(&self) -> TestResult<String> {
        let node = self.centre.description().nodes.first().ok_or("a centre without nodes")?;
        Ok(format!("{}:{}", node.host, node.port))
    }

    /// The form, filled in for the first agent.
    ///
    /// # Errors
    /// When the centre has no node.
    pub fn form(&self) -> TestResult<SignIn> {
        Ok(SignIn {
            server: self.server()?,
            agent: self.agent.login_name.clone(),
            extension: self.agent.extension.clone(),
            take_over: false,
            method: None,
            mobile: None,
        })
    }

    /// Signs the first agent in, and waits until what is read in the background is there: no test meets its requests.
    ///
    /// # Errors
    /// When that fails.
    pub async fn sign_in(&mut self) -> TestResult {
        self.try_sign_in(self.form()?).await?.map_err(said)?;
        self.until_signed_in().await?;
        self.view.until("contacts", |desk| desk.contacts != ContactsState::Loading).await?;
        Ok(())
    }

    /// Sends a form and gives what came of it.
    ///
    /// # Errors
    /// When nothing came of it in time.
    pub async fn try_sign_in(&self, form: SignIn) -> TestResult<Result<(), CommandError>> {
        must("the result of the sign-in", self.desk.sign_in(form)).await
    }

    /// Sends a form that must fail, and gives the error.
    ///
    /// # Errors
    /// When it does not fail.
    pub async fn refused_sign_in(&self, form: SignIn) -> TestResult<CommandError> {
        match self.try_sign_in(form).await? {
            Ok(()) => Err("the sign-in succeeded".into()),
            Err(error) => Ok(error),
        }
    }

    /// Waits until the centre is as wanted. The centre runs in the same runtime and reports no changes, so it is asked after every
    /// step of that runtime.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn until_centre(&self, what: &str, wanted: impl Fn(&State) -> bool) -> TestResult<State> {
        let seen = must(what, async {
            loop {
                let state = self.control.state();
                if wanted(&state) {
                    return state;
                }
                tokio::task::yield_now().await;
            }
        });
        seen.await
    }

    /// Changes the agent's state, and waits for Finesse's word: proof that requests, answers and events work. Leaves the agent not ready.
    ///
    /// # Errors
    /// When it does not work.
    pub async fn works(&mut self) -> TestResult {
        self.ready().await?;
        self.set(StateWanted::NotReady, Some("5")).await?.map_err(said)
    }

    /// Asks for a state, and gives what came of it.
    ///
    /// # Errors
    /// When nothing came.
    pub async fn set(
        &self,
        state: StateWanted,
        reason: Option<&str>,
    ) -> TestResult<Result<(), CommandError>> {
        must("the result of a state change", self.asks(state, reason)).await?.map_err(Into::into)
    }

    /// Makes the agent ready.
    ///
    /// # Errors
    /// When that is refused.
    pub async fn ready(&self) -> TestResult {
        self.set(StateWanted::Ready, None).await?.map_err(said)
    }

    /// Asks for a state; what comes of it is for whoever waits.
    #[must_use]
    pub fn asks(&self, state: StateWanted, reason: Option<&str>) -> JoinHandle<Result<(), CommandError>> {
        let (desk, wanted) = (self.desk.clone(), SetState { state, reason_id: reason.map(str::to_owned) });
        tokio::spawn(async move { desk.set_state(wanted).await })
    }

    /// Host name and port of node B, as the page shows it.
    ///
    /// # Errors
    /// When the centre has one node alone.
    pub fn node_b(&self) -> TestResult<String> {
        let node = self.centre.description().nodes.get(1).ok_or("a centre of one node")?;
        Ok(format!("{}:{}", node.host, node.port))
    }

    /// Accepts the next change that is asked for, and never carries it out. Three seconds go by, so that the clock shows an odd moment
    /// for [`Fixture::until_accepted`].
    ///
    /// # Errors
    /// When the centre does not take it.
    pub fn accepts_the_next(&self) -> TestResult {
        let accepted = FaultEffect::Status { status: 202, body: Some(String::new()), content_type: None };
        let put = Some("PUT".to_owned());
        self.control.fault(Fault { method: put, ..Fault::once(FaultPlace::Rest, accepted) })?;
        self.advance(Duration::from_secs(3));
        Ok(())
    }

    /// Finesse gives the agent another state.
    ///
    /// # Errors
    /// When the centre knows no such state.
    pub fn forced(&self, state: &str, reason_code: Option<u32>) -> TestResult {
        let (login_id, state) = (self.agent.login_id.clone(), state.to_owned());
        Ok(self.control.agent(&AgentChange { login_id, state, reason_code })?)
    }

    /// A node refuses a change with an event (protocol/auth-and-events.md §4.8); with an empty id it does not say which.
    ///
    /// # Errors
    /// When the desk does not listen there.
    pub fn refuses_late(&self, node: &str, request_id: &str, message: &str) -> TestResult {
        let id = self.agent.login_id.clone();
        let item_node = format!("/finesse/api/User/{id}");
        let body = format!(
            "<Update><data><apiErrors><apiError><errorType>Invalid State</errorType><errorMessage>{message}</errorMessage>\
             <errorData>22</errorData></apiError></apiErrors></data><event>put</event><requestId>{request_id}</requestId>\
             <source>{item_node}</source></Update>"
        );
        let publish = Publish { node: node.to_owned(), user: Some(id), item_node, body, escaped: true };
        match self.control.publish(&publish)? {
            1 => Ok(()),
            heard => Err(format!("{heard} desks listen at node {node}").into()),
        }
    }

    /// Waits until the desk waits for the result of a request that it has just been given. The clock must show an odd moment, so that
    /// nothing else waits for the same one.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn until_accepted(&self) -> TestResult {
        let due = self.clock.now() + Duration::from_secs(10);
        must("a request that waits for its result", self.clock.until_sleeper(|at| at == due)).await?;
        Ok(())
    }

    /// Lets time pass, from one moment that anything waits for to the next, and the link with it. No time passes while a renewal is
    /// under way.
    ///
    /// # Errors
    /// When the link is down, or a renewal comes to no end.
    pub async fn pass(&mut self, by: Duration) -> TestResult {
        let end = self.clock.now() + by;
        while self.clock.now() < end {
            let next = self.clock.next_sleeper().map_or(end, |at| at.min(end));
            // Whole milliseconds, as the page's clock has them; and past the moment, however finely it was planned.
            let left = next.since(Moment::default()).as_millis() + 1 - self.clock.now().as_millis();
            self.advance(Duration::from_millis(u64::try_from(left)?));
            self.settle(&format!("{:?}", self.clock.now())).await?;
            let now = self.view.last().map(|frame| frame.now).ok_or("no frame was read yet")?;
            let rests = |desk: &desk_contract::Desk| match &desk.session {
                Session::SignedIn { r#as, .. } => match &r#as.proof {
                    Proof::Token { life } => life.renewing.is_none() && life.renews.0 >= now.0,
                    Proof::Password => true,
                },
                Session::SignedOut { .. } | Session::SigningIn { .. } | Session::Expired { .. } => true,
            };
            self.view.until("the end of the renewal", rests).await?;
        }
        Ok(())
    }

    /// The life of the present token, as the page is told of it.
    ///
    /// # Errors
    /// When the agent is not signed in with a token.
    pub fn token(&self) -> TestResult<TokenLife> {
        match &self.view.desk()?.session {
            Session::SignedIn { r#as, .. } => match &r#as.proof {
                Proof::Token { life } => Ok(life.clone()),
                Proof::Password => Err("signed in with a password".into()),
            },
            other @ (Session::SignedOut { .. } | Session::SigningIn { .. } | Session::Expired { .. }) => {
                Err(format!("the agent is not signed in: {other:?}").into())
            }
        }
    }

    /// Waits until the agent is signed in and the desk usable.
    ///
    /// # Errors
    /// When that does not come.
    pub async fn until_signed_in(&mut self) -> TestResult {
        self.view.until("signed in", |desk| matches!(desk.session, Session::SignedIn { .. })).await?;
        Ok(())
    }

    /// The company forgets who the agent is: the session of the sign-in window at its page is over.
    ///
    /// # Errors
    /// When there is no new profile to be had.
    pub async fn company_forgets(&self) -> TestResult {
        Ok(self.browser.forget().await?)
    }

    /// Requests that came to the nodes, of those that `wanted` accepts.
    pub fn count(&self, wanted: impl Fn(&RequestView) -> bool) -> usize {
        self.control.state().requests.iter().filter(|request| wanted(request)).count()
    }

    /// Connections to the notification service that were made.
    pub fn links(&self) -> usize {
        self.count(|request| request.path.starts_with("/ws"))
    }

    /// Moves the time of the centre and of the desk.
    pub fn advance(&self, by: Duration) {
        self.control.advance(by);
        self.clock.advance(by);
    }

    /// Waits until the desk has handled everything that the centre had sent before, while it is not reading anew: sends an event that shows in the picture and waits
    /// for it to show.
    ///
    /// # Errors
    /// When it does not show, for instance because there is no link.
    pub async fn settle(&mut self, mark: &str) -> TestResult {
        let id = &self.agent.login_id;
        let node = format!("/finesse/api/User/{id}");
        let body = marked(&self.control.agent_state(id)?, mark);
        let mut heard = 0;
        // The desk is connected to one of them.
        for name in ["a", "b"] {
            let (user, item_node, body) = (Some(id.clone()), node.clone(), body.clone());
            heard += self.control.publish(&Publish {
                node: name.to_owned(),
                user,
                item_node,
                body,
                escaped: true,
            })?;
        }
        if heard == 0 {
            return Err("no client is connected".into());
        }
        self.view.until(mark, |desk| desk.agent.as_ref().is_some_and(|agent| agent.team == mark)).await?;
        Ok(())
    }
}

fn start_desk(
    clock: &TestClock,
    browser: &HeadlessBrowser,
    (typist, pages): (&Typist, &OpenedPages),
    keychain: &MemoryKeychain,
    settings: &MemorySettings,
    history: Option<PathBuf>,
    trust: Trust,
) -> Desk {
    let ports = Ports {
        clock: Arc::new(clock.clone()) as Arc<dyn Clock>,
        window: Arc::new(browser.clone()),
        passwords: Arc::new(typist.clone()),
        keychain: Arc::new(keychain.clone()),
        browser: Arc::new(pages.clone()),
        settings: Arc::new(settings.clone()),
        history,
        policy: Policy {
            managed: settings.policy().managed(),
            findings: settings.policy().findings().to_vec(),
            strict: settings.policy().is_strict(),
        },
        trust,
        version: "test".to_owned(),
        stays_on_top: true,
    };
    desk_core::start(ports, None, false)
}

/// The system's trust, and exactly the certificates of this centre.
///
/// # Errors
/// When a certificate cannot be read or is for a host that is not this computer.
pub fn trust(description: &Description) -> TestResult<Trust> {
    let trust = Trust::new()?;
    for (host, certificate) in certificates(description)? {
        if !trust.allow_exactly(&host, &certificate) {
            return Err(format!("{host} is not this computer").into());
        }
    }
    Ok(trust)
}

/// Host and certificate (DER) of every host of a centre.
///
/// # Errors
/// When a certificate cannot be read.
pub fn certificates(description: &Description) -> TestResult<Vec<(String, CertificateDer<'static>)>> {
    let read = description.certificates.iter().map(|certificate| {
        Ok((certificate.host.clone(), CertificateDer::from_pem_slice(certificate.pem.as_bytes())?))
    });
    read.collect()
}

/// The User as the centre would send it, but with another team. An event that carries it changes nothing else, and can be seen.
#[must_use]
pub fn marked(agent: &AgentView, mark: &str) -> String {
    let AgentView { login_id, state, pending_state, extension, reason_code_id, reason_code, .. } = agent;
    let reason = match (reason_code_id, reason_code) {
        (Some(id), Some(code)) => format!(
            "<reasonCodeId>{id}</reasonCodeId><ReasonCode><uri>/finesse/api/ReasonCode/{id}</uri><code>{code}</code>\
             <label>mark</label><id>{id}</id></ReasonCode>"
        ),
        (None, _) | (_, None) => "<reasonCodeId>-1</reasonCodeId>".to_owned(),
    };
    format!(
        "<Update><event>PUT</event><source>/finesse/api/User/{login_id}</source><requestId/><data><user>\
         <loginId>{login_id}</loginId><state>{state}</state><pendingState>{}</pendingState>{reason}\
         <extension>{}</extension><roles><role>Agent</role></roles>\
         <settings><wrapUpOnIncoming>REQUIRED</wrapUpOnIncoming><wrapUpOnOutgoing>NOT_ALLOWED</wrapUpOnOutgoing></settings>\
         <teamName>{mark}</teamName></user></data></Update>",
        pending_state.as_deref().unwrap_or_default(),
        extension.as_deref().unwrap_or_default(),
    )
}

/// A command's error as the error of a test.
pub fn said(error: CommandError) -> Trouble {
    let CommandError { code, detail, step, .. } = error;
    let code: ErrorCode = code;
    format!("{code:?} at {step:?}: {detail}").into()
}

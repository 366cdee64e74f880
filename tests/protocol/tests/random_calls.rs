//! Random calls between three agents and three customers, on both platforms. The events of the simulated contact centre reach the model of each desk, but some
//! are lost, some come twice, and some late. Until everything is read again, no call is shown that never was; afterwards each desk shows
//! what the centre knows.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use desk_model::{Effect, Input, Model, NodeAddress, Phase, Platform, Resync, Setup, StreamState};
use finesse_client::{
    EventReceiver, EventStream, EventStreamOptions, Http, Moment, Node, Rest, Secret, Session, SessionPorts,
    SignInRequest, StreamEvent, TestClock,
};
use finesse_sim::{
    AgentDescription, AuthMode, Centre, Control, Deployment, DialogView, EventOrder, IncomingCall, Options,
    Publish,
};
use finesse_wire::{
    Action, AgentState, Dialog, DialogRequest, EventKind, Extension, LoginName, Notification,
    ParticipantState, Payload, User,
};
use proptest::prelude::*;
use protocol::{HeadlessBrowser, MemoryKeychain, Person, TestResult, must, trust};

const CUSTOMERS: [&str; 3] = ["0045550123", "0045550177", "0045550142"];

/// Whom an agent may call, besides the colleagues: two who answer, one who is busy, and no one.
const OUTSIDE: [&str; 4] = ["5550101", "5550102", "5550199", "5"];

/// Actions after which more parties are on a call than before.
const ONWARD: [Action; 5] =
    [Action::Answer, Action::ConsultCall, Action::Conference, Action::Transfer, Action::TransferSst];

/// Longer than anyone takes to answer.
const ANSWERED: Duration = Duration::from_secs(3);

/// What becomes of an event on its way to a desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Arrives,
    IsLost,
    /// Twice, the second time when so many further events have happened.
    Twice(usize),
    /// When so many further events have happened.
    Late(usize),
}

/// Something happens at the centre.
#[derive(Debug, Clone)]
enum Happens {
    /// A customer calls an agent: by way of the queue when the agent is ready, else directly.
    Calls { customer: usize, agent: usize },
    /// Whoever is outside on this one of the calls hangs up.
    HangsUp(usize),
    /// An agent makes a call.
    Dials { agent: usize, to: usize },
    /// An agent does one of the things that are allowed with one of their calls.
    Acts { agent: usize, call: usize, action: usize, to: usize },
    /// An agent wants to be ready, or not ready.
    Wants { agent: usize, ready: bool },
    /// Time goes by, until numbers have answered, or until wrap-up is over.
    Time { wrap_up: bool },
}

fn happens() -> impl Strategy<Value = Happens> {
    let agent = || 0..3_usize;
    prop_oneof![
        3 => (0..CUSTOMERS.len(), agent()).prop_map(|(customer, agent)| Happens::Calls { customer, agent }),
        1 => (0..6_usize).prop_map(Happens::HangsUp),
        2 => (agent(), 0..7_usize).prop_map(|(agent, to)| Happens::Dials { agent, to }),
        14 => (agent(), 0..4_usize, 0..32_usize, 0..7_usize)
            .prop_map(|(agent, call, action, to)| Happens::Acts { agent, call, action, to }),
        1 => (agent(), prop::bool::ANY).prop_map(|(agent, ready)| Happens::Wants { agent, ready }),
        6 => prop::bool::weighted(0.1).prop_map(|wrap_up| Happens::Time { wrap_up }),
    ]
}

fn way() -> impl Strategy<Value = Way> {
    prop_oneof![
        6 => Just(Way::Arrives),
        1 => Just(Way::IsLost),
        1 => (0..4_usize).prop_map(Way::Twice),
        2 => (1..5_usize).prop_map(Way::Late),
    ]
}

/// What the server has ever said of the calls of an agent: for each dialog the states of the own leg.
#[derive(Debug, Default)]
struct Said(BTreeMap<String, Vec<Option<ParticipantState>>>);

impl Said {
    fn dialog(&mut self, dialog: &Dialog, extension: &str) {
        let mut own = dialog.participants.iter().filter(|leg| leg.address == extension).peekable();
        let of = self.0.entry(dialog.id.as_str().to_owned()).or_default();
        if own.peek().is_none() {
            of.push(None);
        }
        of.extend(own.map(|leg| Some(leg.state.clone())));
    }

    fn event(&mut self, event: &Notification, extension: &str) {
        match &event.data {
            Payload::Dialog(dialog) => self.dialog(dialog, extension),
            Payload::Dialogs(dialogs) => dialogs.iter().for_each(|dialog| self.dialog(dialog, extension)),
            Payload::User(_)
            | Payload::Errors(_)
            | Payload::SystemInfo(_)
            | Payload::Nothing
            | Payload::Other(_) => {}
        }
    }

    fn ever(&self, id: &str, phase: Phase) -> bool {
        self.0.get(id).is_some_and(|states| states.iter().flatten().any(|state| is_in(phase, state)))
    }
}

/// What has reached the desk.
#[derive(Debug, Default)]
struct Told {
    /// Dialogs that the agent was on, as the last event about them says.
    on: BTreeSet<String>,
    /// Dialogs that have left the agent's collection, as the last event about them says.
    gone: BTreeSet<String>,
}

impl Told {
    fn event(&mut self, event: &Notification, extension: &str) {
        let Payload::Dialogs(dialogs) = &event.data else { return };
        for dialog in dialogs {
            let id = dialog.id.as_str().to_owned();
            let mut own = dialog.participants.iter().filter(|leg| leg.address == extension);
            if event.event == EventKind::Delete {
                self.on.remove(&id);
                self.gone.insert(id);
            } else if own.any(|leg| leg.state != ParticipantState::Dropped) {
                self.gone.remove(&id);
                self.on.insert(id);
            }
        }
    }
}

/// Whether a call is in this phase when the own leg is in this state.
fn is_in(phase: Phase, state: &ParticipantState) -> bool {
    match phase {
        Phase::Ringing => *state == ParticipantState::Alerting,
        Phase::OffHook => *state == ParticipantState::Initiating,
        Phase::Dialling => matches!(state, ParticipantState::Initiating | ParticipantState::Initiated),
        Phase::Talking => *state == ParticipantState::Active,
        Phase::Held => *state == ParticipantState::Held,
        Phase::Failed { .. } => *state == ParticipantState::Failed,
        Phase::WrapUp => *state == ParticipantState::WrapUp,
        Phase::Ended => *state == ParticipantState::Dropped,
        // No test of this file has a campaign.
        Phase::Reserved => false,
    }
}

/// The model of one agent's desk, and its connection to the centre.
struct Desk {
    agent: AgentDescription,
    user: User,
    rest: Rest,
    events: EventReceiver,
    _link: EventStream,
    model: Model,
    said: Said,
    told: Told,
    ways: Vec<Way>,
    /// How many events happened.
    happened: usize,
    /// Events on their way, and when they arrive.
    under_way: Vec<(usize, Notification)>,
}

impl Desk {
    async fn sign_in(
        centre: &Centre,
        login_name: &str,
        platform: Platform,
        ways: Vec<Way>,
    ) -> TestResult<Self> {
        let known = centre.description().agents.iter().find(|agent| agent.login_name == login_name);
        let agent = known.cloned().ok_or("no such agent")?;
        let person = Person::Types { name: agent.login_name.clone(), password: agent.password.clone() };
        let ports = SessionPorts {
            clock: Arc::new(TestClock::new()),
            window: Arc::new(HeadlessBrowser::new(centre.description(), person)?),
            keychain: Arc::new(MemoryKeychain::default()),
            http: Http::new(trust(centre.description())?)?,
        };
        let node = centre.description().nodes.first().ok_or("a centre without nodes")?;
        let address = NodeAddress { host: node.host.clone(), port: node.port };
        let node = Node::parse(&format!("{}:{}", node.host, node.port))?;
        let request = SignInRequest::new(node.clone(), LoginName::new(agent.login_name.as_str()));
        // UCCX has no mixed sign-in, and only two of its agents are known to the company's page.
        let (session, user) = match platform {
            Platform::Ucce => must("the sign-in", Session::sign_in(ports, request)).await??,
            Platform::Uccx => {
                let password = Secret::new(agent.password.clone().into_bytes());
                must("the sign-in", Session::basic(ports, request, password)).await??
            }
        };
        let info = session.system_info(&node).await?;
        let options = EventStreamOptions::new(&node, &info, &user.login_id);
        let (link, events) = EventStream::start(options, session.clone(), Arc::new(TestClock::new()));
        let rest = Rest::new(session);
        let extension = Extension::new(agent.extension.as_str());
        let setup = Setup {
            user: user.clone(),
            extension: extension.clone(),
            is_mobile: false,
            platform,
            has_wrap_up_reasons: false,
            server_clock: None,
            node: address,
            other_node: None,
            agents: 3,
            restore_ready: false,
            seed: 1,
        };
        let (model, _) = Model::new(setup, Moment::default());
        let (said, told, under_way) = (Said::default(), Told::default(), Vec::new());
        let mut desk =
            Self { agent, user, rest, events, _link: link, model, said, told, ways, happened: 0, under_way };
        desk.until_online().await?;
        desk.rest.sign_in(&desk.user.login_id, &extension, None).await?;
        centre.control().advance(Duration::from_secs(1));
        desk.read_again().await?;
        Ok(desk)
    }

    async fn until_online(&mut self) -> TestResult {
        loop {
            let event = must("a connection", self.events.recv()).await?.ok_or("the stream ended")?;
            if let StreamEvent::State(finesse_client::StreamState::Online { .. }) = event {
                return Ok(());
            }
        }
    }

    fn extension(&self) -> &str {
        &self.agent.extension
    }

    /// Takes in everything that the centre has sent so far; what is sent last is a mark.
    async fn hear(&mut self, control: &Control, mark: &str) -> TestResult {
        let login_id = self.agent.login_id.clone();
        let (source, item_node) = (format!("/mark/{mark}"), format!("/finesse/api/User/{login_id}"));
        let body = format!("<Update><event>PUT</event><source>{source}</source><data/></Update>");
        let node = "a".to_owned();
        let heard =
            control.publish(&Publish { node, user: Some(login_id), item_node, body, escaped: true })?;
        assert_eq!(heard, 1);
        loop {
            let event = must("an event", self.events.recv()).await?.ok_or("the stream ended")?;
            let StreamEvent::Notification(event) = event else { continue };
            if event.source == source {
                return Ok(());
            }
            self.said.event(&event, &self.agent.extension);
            self.on_its_way(*event);
            self.deliver(control).await?;
        }
    }

    fn on_its_way(&mut self, event: Notification) {
        let way = self.ways.get(self.happened % self.ways.len().max(1)).copied().unwrap_or(Way::Arrives);
        let now = self.happened;
        self.happened += 1;
        match way {
            Way::Arrives => self.under_way.push((now, event)),
            Way::IsLost => {}
            Way::Twice(later) => self.under_way.extend([(now, event.clone()), (now + later, event)]),
            Way::Late(later) => self.under_way.push((now + later, event)),
        }
    }

    /// Gives the model what is due.
    async fn deliver(&mut self, control: &Control) -> TestResult {
        let now = self.happened;
        let all = std::mem::take(&mut self.under_way);
        let (due, later): (Vec<_>, Vec<_>) = all.into_iter().partition(|(at, _)| *at < now);
        self.under_way = later;
        for (_, event) in due {
            self.told.event(&event, &self.agent.extension);
            let effects = self.model.handle(Input::Event(Box::new(event)), Moment::default());
            self.is_sound()?;
            self.carry_out(effects).await?;
            self.is_sound()?;
            self.loses_nothing(control)?;
        }
        Ok(())
    }

    async fn carry_out(&mut self, mut effects: Vec<Effect>) -> TestResult {
        while effects.contains(&Effect::Resync) {
            let (user, dialogs) = (self.rest.user(&self.user.login_id).await?, self.dialogs().await?);
            let resync = Resync { user, dialogs, server_clock: None };
            effects = self.model.handle(Input::Resynced(Box::new(resync)), Moment::default());
        }
        Ok(())
    }

    async fn dialogs(&mut self) -> TestResult<Vec<Dialog>> {
        let dialogs = self.rest.dialogs(&self.user.login_id).await?;
        for dialog in &dialogs {
            self.said.dialog(dialog, &self.agent.extension);
        }
        Ok(dialogs)
    }

    /// The connection is lost and made, so that everything is read again.
    async fn read_again(&mut self) -> TestResult {
        self.under_way.clear();
        self.model.handle(Input::Stream(StreamState::Down), Moment::default());
        let effects = self.model.handle(Input::Stream(StreamState::Online), Moment::default());
        // The first resync may still be under way: then this one repeats it.
        let effects = if effects.is_empty() { vec![Effect::Resync] } else { effects };
        self.carry_out(effects).await
    }

    /// No call is shown that never was, and none twice, nor with what it has become.
    fn is_sound(&self) -> TestResult {
        let calls = self.model.calls();
        for call in calls {
            let (id, phase) = (call.id.as_str(), call.phase);
            if !self.said.ever(id, phase) {
                return Err(
                    format!("{} sees {id} in {phase:?}, said: {:?}", self.agent.login_id, self.said).into()
                );
            }
            if calls.iter().filter(|other| other.id == call.id).count() > 1 {
                return Err(format!("{} sees {id} twice", self.agent.login_id).into());
            }
            if let Some(later) = calls.iter().find(|other| other.secondary_id.as_ref() == Some(&call.id)) {
                return Err(
                    format!("{} sees {id} and {}, its survivor", self.agent.login_id, later.id).into()
                );
            }
        }
        Ok(())
    }

    /// A call that has ended is not shown again, and one that lives is not lost, as far as the desk was told.
    fn loses_nothing(&self, control: &Control) -> TestResult {
        let lives = |dialog: &DialogView| dialog.members.contains(&self.agent.login_id);
        let living: BTreeSet<String> =
            control.state().dialogs.into_iter().filter(lives).map(|dialog| dialog.id).collect();
        let shown: BTreeSet<&str> = self.model.calls().iter().map(|call| call.id.as_str()).collect();
        for id in self.told.gone.iter().filter(|id| !living.contains(*id)) {
            if shown.contains(id.as_str()) {
                return Err(format!("{} sees {id}, which has ended", self.agent.login_id).into());
            }
        }
        for id in self.told.on.iter().filter(|id| living.contains(*id)) {
            if !shown.contains(id.as_str()) {
                return Err(format!("{} does not see {id}, which lives", self.agent.login_id).into());
            }
        }
        Ok(())
    }

    /// After everything was read: exactly what the centre knows.
    fn is_true(&self, control: &Control) -> TestResult {
        let me = control.agent_state(&self.agent.login_id)?;
        let state = self.model.agent().state();
        if *state != AgentState::from_word(&me.state) {
            return Err(format!("{} is shown in {state:?} and is in {}", me.login_id, me.state).into());
        }
        let mut dialogs = control.state().dialogs;
        dialogs.retain(|dialog| dialog.members.contains(&self.agent.login_id));
        let shown: Vec<_> =
            self.model.calls().iter().map(|call| (call.id.as_str().to_owned(), call.phase)).collect();
        let fits = |(id, phase): &(String, Phase)| {
            let dialog = dialogs.iter().find(|dialog| dialog.id == *id);
            let mut own = dialog.into_iter().flat_map(|dialog| &dialog.legs);
            own.any(|leg| {
                leg.media_address == self.agent.extension
                    && is_in(*phase, &ParticipantState::from_word(&leg.state))
            })
        };
        if shown.len() != dialogs.len() || !shown.iter().all(fits) {
            return Err(
                format!("{} sees {shown:?}, and the centre has {dialogs:?}", self.agent.login_id).into()
            );
        }
        Ok(())
    }
}

/// The centre, and everyone who works there.
struct World {
    centre: Centre,
    control: Control,
    desks: Vec<Desk>,
}

impl World {
    fn number(&self, to: usize) -> &str {
        let agents = self.desks.len();
        match self.desks.get(to) {
            Some(desk) => desk.extension(),
            None => OUTSIDE[(to - agents) % OUTSIDE.len()],
        }
    }

    async fn happens(&mut self, what: &Happens) -> TestResult {
        match what {
            Happens::Calls { customer, agent } => self.customer_calls(CUSTOMERS[*customer], *agent)?,
            Happens::HangsUp(call) => {
                let dialogs = self.control.state().dialogs;
                if let Some(dialog) = dialogs.get(call % dialogs.len().max(1)) {
                    // There may be no one outside on it.
                    let _ = self.control.hang_up(&dialog.id);
                }
            }
            Happens::Dials { agent, to } => {
                let (desk, to) = (&self.desks[*agent], self.number(*to));
                let from = Extension::new(desk.extension());
                // Finesse refuses it where it does not fit.
                let _ = desk.rest.make_call(&desk.user.login_id, &from, to).await;
            }
            Happens::Acts { agent, call, action, to } => self.acts(*agent, *call, *action, *to).await?,
            Happens::Wants { agent, ready } => {
                let desk = &self.desks[*agent];
                let (state, reason) = match ready {
                    true => (AgentState::Ready, None),
                    false => (AgentState::NotReady, Some(finesse_wire::ReasonCodeId::new("5"))),
                };
                let _ = desk.rest.set_state(&desk.user.login_id, &state, reason.as_ref()).await;
            }
            Happens::Time { wrap_up } => {
                self.control.advance(if *wrap_up { Options::default().wrap_up } else { ANSWERED });
            }
        }
        // The telephone side looks at a request a moment later.
        self.control.advance(Duration::from_millis(20));
        Ok(())
    }

    fn customer_calls(&self, customer: &str, agent: usize) -> TestResult {
        let dialogs = self.control.state().dialogs;
        let is_on = |dialog: &DialogView| dialog.legs.iter().any(|leg| leg.media_address == customer);
        if dialogs.iter().any(is_on) {
            return Ok(());
        }
        let login_id = self.desks[agent].agent.login_id.clone();
        let direct = self.control.agent_state(&login_id)?.state != "READY";
        let from = Some(customer.to_owned());
        // Busy telephones take no call.
        let _ =
            self.control.call(IncomingCall { to: Some(login_id), from, direct, ..IncomingCall::default() });
        Ok(())
    }

    /// One of the actions of the own leg.
    async fn acts(&mut self, agent: usize, call: usize, action: usize, to: usize) -> TestResult {
        let to = self.number(to).to_owned();
        let desk = &mut self.desks[agent];
        let dialogs = desk.dialogs().await?;
        let Some(dialog) = dialogs.get(call % dialogs.len().max(1)) else { return Ok(()) };
        let own = dialog.participants.iter().filter(|leg| leg.address == desk.agent.extension);
        let actions: Vec<Action> = own.flat_map(|leg| leg.actions.clone()).collect();
        // Mostly what leads on to calls of several parties, where there is any.
        let (onward, other): (Vec<&Action>, Vec<&Action>) =
            actions.iter().partition(|action| ONWARD.contains(action));
        let choice = if action.is_multiple_of(4) || onward.is_empty() { other } else { onward };
        let Some(action) = choice.get((action / 4) % choice.len().max(1)).copied() else { return Ok(()) };
        let (id, own) = (&dialog.id, Extension::new(desk.agent.extension.as_str()));
        let _ = match action {
            Action::ConsultCall | Action::TransferSst => {
                let request = DialogRequest { to: Some(to), ..action.clone().into() };
                desk.rest.dialog_request(id, request, &own).await
            }
            Action::SendDtmf => {
                let parameters = vec![("dtmfString", "1".to_owned())];
                desk.rest
                    .dialog_request(id, DialogRequest { parameters, ..Action::SendDtmf.into() }, &own)
                    .await
            }
            Action::UpdateCallData => desk.rest.set_wrap_up(id, &["Complaint".to_owned()]).await,
            Action::Answer
            | Action::Hold
            | Action::Retrieve
            | Action::Drop
            | Action::Conference
            | Action::Transfer
            | Action::ParticipantDrop
            | Action::StartRecording
            | Action::MakeCall
            | Action::SilentMonitor
            | Action::BargeCall
            | Action::Accept
            | Action::Reject
            | Action::Close
            | Action::Reclassify
            | Action::UpdateScheduledCallback
            | Action::CancelScheduledCallback
            | Action::Other(_) => desk.rest.dialog_request(id, action.clone(), &own).await,
        };
        Ok(())
    }
}

async fn whole(options: Options, ways: Vec<Vec<Way>>, all: Vec<Happens>) -> TestResult {
    let platform = match options.deployment {
        Deployment::Ucce => Platform::Ucce,
        Deployment::Uccx => Platform::Uccx,
    };
    let centre = Centre::start(options).await?;
    let third = if platform == Platform::Ucce { "o'hara&co\"x@corp" } else { "tlind" };
    let mut desks = Vec::new();
    for (name, ways) in ["mnovak", "jokafor", third].into_iter().zip(ways) {
        desks.push(Desk::sign_in(&centre, name, platform, ways).await?);
    }
    let control = centre.control();
    for desk in &desks {
        desk.rest.set_state(&desk.user.login_id, &AgentState::Ready, None).await?;
    }
    control.advance(Duration::from_secs(1));
    let mut world = World { centre, control, desks };
    for (number, what) in all.iter().enumerate() {
        world.happens(what).await?;
        for desk in &mut world.desks {
            let heard = desk.hear(&world.control, &number.to_string()).await;
            heard.map_err(|why| format!("after {what:?} ({number}): {why}"))?;
        }
    }
    // Whatever is dialled has an end, and nothing else is due for a while.
    world.control.advance(ANSWERED);
    for desk in &mut world.desks {
        desk.hear(&world.control, "last").await?;
        desk.read_again().await?;
        desk.is_sound()?;
        desk.is_true(&world.control)?;
    }
    drop(world.centre);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, max_shrink_iters: 48, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_no_call_is_invented_and_a_resync_shows_what_the_centre_knows(
        uccx in prop::bool::ANY,
        in_field_order in prop::bool::ANY,
        ways in prop::collection::vec(prop::collection::vec(way(), 1..16), 3),
        all in prop::collection::vec(happens(), 8..48),
    ) {
        let event_order = if in_field_order { EventOrder::Field } else { EventOrder::Sheet };
        let deployment = if uccx { Deployment::Uccx } else { Deployment::Ucce };
        let auth_mode = if uccx { AuthMode::NonSso } else { AuthMode::Sso };
        let options = Options { deployment, event_order, auth_mode, ..Options::default() };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let passed = runtime.block_on(whole(options, ways, all));
        prop_assert!(passed.is_ok(), "{}", passed.err().map(|why| why.to_string()).unwrap_or_default());
    }
}

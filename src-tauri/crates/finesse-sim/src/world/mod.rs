//! The state of the centre and its rules. One lock holds all of it: what happens, happens one after the other,
//! and events leave in the order in which things happened.

pub(crate) mod agents;
pub(crate) mod calls;
pub(crate) mod connections;
pub(crate) mod cti_error;
pub(crate) mod node;
pub(crate) mod outbound;
pub(crate) mod people;
pub(crate) mod phone_books;
pub(crate) mod publish;
pub(crate) mod system_info;
pub(crate) mod workflows;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Notify;

use crate::clock::{Clock, Moment};
use crate::description::AgentDescription;
use crate::faults::Faults;
use crate::options::{Deployment, Options};
use crate::requests::RequestLog;
use crate::sso::desktop_sessions::DesktopSessions;
use crate::sso::identity::Identity;
use crate::sso::sign_in_pages::pages::Pages;
use crate::sso::tokens::{Lives, Tokens};
use crate::world::agents::agent::{Agent, MobileAgent, StateRequest};
use crate::world::calls::action::Act;
use crate::world::calls::call::Call;
use crate::world::connections::{Connections, Origin};
use crate::world::node::Node;
use crate::world::workflows::Workflows;

/// How long the telephone side takes to confirm or refuse. Short, but never at once: a 202 is always out first.
pub(crate) const CTI_DELAY: Duration = Duration::from_millis(15);

/// Something that will happen.
pub(crate) enum Timer {
    SignIn { login_id: String, extension: String, mobile: Option<MobileAgent>, origin: Origin },
    NailedConnection { login_id: String, turn: u64 },
    SetState { login_id: String, wanted: StateRequest, origin: Origin },
    Act { login_id: String, dialog: String, act: Act, origin: Origin },
    MakeCall { login_id: String, to: String, variables: Vec<(String, String)>, origin: Origin },
    Dialled { dialog: String, number: String },
    Delivered { dialog: String },
    FarEndAnswers { dialog: String, number: String },
    CallerTires { dialog: String },
    CallerRings { login_id: String, turn: u64 },
    DiallerReached { login_id: String, turn: u64, call: Box<Call> },
    DiallerDials { login_id: String, dialog: String },
    WrapUpOver { login_id: String, turn: u64 },
    ForcedLogout { login_id: String, watch: usize, turn: u64 },
    SilenceNoticed { session: u64, heard: u64 },
    CtiBack { turn: u64 },
}

/// Everything there is.
pub(crate) struct World {
    pub(crate) options: Options,
    pub(crate) nodes: [Node; 2],
    pub(crate) agents: BTreeMap<String, Agent>,
    /// By the ID of their dialogs.
    pub(crate) calls: BTreeMap<String, Call>,
    pub(crate) connections: Connections,
    pub(crate) tokens: Tokens,
    pub(crate) identity: Identity,
    pub(crate) pages: Pages,
    pub(crate) desktop: DesktopSessions,
    pub(crate) faults: Faults,
    pub(crate) requests: RequestLog,
    pub(crate) workflows: Workflows,
    pub(crate) next_customer: usize,
    /// How often somebody has called automatically.
    pub(crate) automatic_calls: usize,
    /// Numbers that the campaigns never call again.
    pub(crate) closed_customers: BTreeSet<String>,
    pub(crate) last_dialog: u64,
    /// Counts failovers of CTI, so that the end of an earlier one does not end a later one.
    pub(crate) cti_turn: u64,
    /// CTI went down with both nodes and is not back yet.
    pub(crate) cti_failed_over: bool,
    clock: Arc<Clock>,
    wake: Arc<Notify>,
    /// The moment that is being played, while timers run.
    playing: Option<Moment>,
    timers: BTreeMap<(Moment, u64), Timer>,
    last_timer: u64,
}

impl World {
    pub(crate) fn new(
        options: Options,
        agents: Vec<AgentDescription>,
        nodes: [Node; 2],
        clock: Arc<Clock>,
        wake: Arc<Notify>,
    ) -> World {
        let agents = agents.into_iter().map(|who| (who.login_id.clone(), Agent::new(who))).collect();
        World {
            pages: Pages::new(options.sign_in_page),
            options,
            nodes,
            agents,
            calls: BTreeMap::new(),
            connections: Connections::default(),
            tokens: Tokens::default(),
            identity: Identity::default(),
            desktop: DesktopSessions::default(),
            faults: Faults::default(),
            requests: RequestLog::default(),
            workflows: Workflows::default(),
            next_customer: 0,
            automatic_calls: 0,
            closed_customers: BTreeSet::new(),
            last_dialog: 16_800_000,
            cti_turn: 0,
            cti_failed_over: false,
            clock,
            wake,
            playing: None,
            timers: BTreeMap::new(),
            last_timer: 0,
        }
    }

    /// Now; while timers run, the moment at which the timer was due.
    pub(crate) fn now(&self) -> Moment {
        self.playing.unwrap_or_else(|| self.clock.now())
    }

    /// Whether the rules of UCCX hold, as far as they are here.
    pub(crate) fn uccx(&self) -> bool {
        self.options.deployment == Deployment::Uccx
    }

    /// How long tokens live.
    pub(crate) fn lives(&self) -> Lives {
        Lives {
            access: self.options.access_token_life,
            refresh: self.options.refresh_token_life,
            rotate: self.options.rotate_refresh_token,
        }
    }

    /// Lets something happen at a moment. What is due at the same moment happens in the order of asking.
    pub(crate) fn schedule(&mut self, due: Moment, timer: Timer) {
        self.last_timer += 1;
        self.timers.insert((due, self.last_timer), timer);
        self.wake.notify_one();
    }

    /// Lets something happen as soon as the telephone side has looked at it.
    pub(crate) fn ask_cti(&mut self, timer: Timer) {
        let due = self.now() + CTI_DELAY;
        self.schedule(due, timer);
    }

    /// How long until the next thing happens.
    pub(crate) fn until_next(&self) -> Option<Duration> {
        self.timers.keys().next().map(|(due, _)| *due - self.clock.now())
    }

    /// Lets happen what is due, one after the other, each at its moment.
    pub(crate) fn run_due(&mut self) {
        while let Some(entry) = self.timers.first_entry() {
            let due = entry.key().0;
            if due > self.clock.now() {
                break;
            }
            let timer = entry.remove();
            self.playing = Some(due);
            self.play(timer);
            self.playing = None;
        }
    }

    fn play(&mut self, timer: Timer) {
        match timer {
            Timer::SignIn { login_id, extension, mobile, origin } => {
                self.sign_in(&login_id, &extension, mobile, &origin);
            }
            Timer::NailedConnection { login_id, turn } => self.nailed_connection(&login_id, turn),
            Timer::SetState { login_id, wanted, origin } => self.set_state(&login_id, wanted, &origin),
            Timer::Act { login_id, dialog, act, origin } => self.act(&login_id, &dialog, act, &origin),
            Timer::MakeCall { login_id, to, variables, origin } => {
                self.make_call(&login_id, &to, variables, &origin);
            }
            Timer::Dialled { dialog, number } => self.dialled(&dialog, &number),
            Timer::Delivered { dialog } => self.delivered(&dialog),
            Timer::FarEndAnswers { dialog, number } => self.far_end_answers(&dialog, &number),
            Timer::CallerTires { dialog } => self.caller_tires(&dialog),
            Timer::CallerRings { login_id, turn } => self.caller_rings(&login_id, turn),
            Timer::DiallerReached { login_id, turn, call } => self.dialler_reached(&login_id, turn, *call),
            Timer::DiallerDials { login_id, dialog } => self.dialler_dials(&login_id, &dialog),
            Timer::WrapUpOver { login_id, turn } => self.wrap_up_over(&login_id, turn),
            Timer::ForcedLogout { login_id, watch, turn } => self.forced_logout(&login_id, watch, turn),
            Timer::SilenceNoticed { session, heard } => self.silence_noticed(session, heard),
            Timer::CtiBack { turn } => self.cti_back(turn),
        }
    }
}

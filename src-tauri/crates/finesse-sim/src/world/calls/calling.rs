//! What happens to calls.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::control::words::{ControlError, IncomingCall};
use crate::options::WrapUp;
use crate::world::agents::agent::{AgentState, Settable, StateRequest};
use crate::world::calls::action::Act;
use crate::world::calls::collections::Acting;
use crate::world::calls::dialog::{Dialog, Leg, LegState};
use crate::world::connections::{Origin, Update};
use crate::world::cti_error::{CtiError, INVALID_OBJECT_STATE};
use crate::world::people::{CUSTOMERS, Category, ECC_VARIABLES, ROUTE_POINT, TEAM_NAME, system_reason};
use crate::world::{Timer, World};

/// The action does not fit the state of the leg.
const NOT_NOW: CtiError = CtiError {
    kind: "Generic Error",
    message: INVALID_OBJECT_STATE.message,
    data: INVALID_OBJECT_STATE.data,
    peripheral: None,
};

const DIALLING: Duration = Duration::from_millis(60);
const DELIVERY: Duration = Duration::from_millis(200);
const FAR_END_RINGS: Duration = Duration::from_millis(1_500);
const PATIENCE: Duration = Duration::from_secs(30);

impl World {
    /// A customer rings at an agent who is Ready.
    pub(crate) fn ring(&mut self, call: IncomingCall) -> Result<String, ControlError> {
        let ready = |agent: &&crate::world::agents::agent::Agent| agent.state == AgentState::Ready;
        let agent = match &call.to {
            Some(login_id) => {
                let agent = self.agents.get(login_id);
                agent.ok_or_else(|| ControlError(format!("no agent {login_id}")))?
            }
            None => {
                let longest = self.agents.values().filter(ready).min_by_key(|agent| agent.since);
                longest.ok_or_else(|| ControlError("nobody is Ready".to_owned()))?
            }
        };
        let login_id = agent.who.login_id.clone();
        if !ready(&agent) || self.dialogs_of(&login_id).next().is_some() {
            return Err(ControlError(format!("agent {login_id} cannot take a call now")));
        }
        let customer = &CUSTOMERS[self.next_customer % CUSTOMERS.len()];
        self.next_customer += 1;
        let mut variables: BTreeMap<String, String> = customer
            .variables
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        variables.extend(call.variables);
        let extension = self.agents.get(&login_id).and_then(|a| a.extension.clone()).unwrap_or_default();
        let queue = call.queue.unwrap_or_else(|| TEAM_NAME.to_owned());
        let from = call.from.unwrap_or_else(|| customer.number.to_owned());
        let now = self.now();
        let id = self.new_dialog(Dialog {
            id: String::new(),
            from: from.clone(),
            to: ROUTE_POINT.to_owned(),
            call_type: "PREROUTE_ACD_IN",
            queue: Some((17, queue)),
            variables: variables.into_iter().collect(),
            wrap_up_reason: None,
            legs: vec![
                leg(from, None, LegState::Initiated, now),
                leg(extension, Some(&login_id), LegState::Alerting, now),
            ],
        });
        if let Some(agent) = self.agents.get_mut(&login_id) {
            agent.before_call = StateRequest { to: Settable::Ready, reason: None };
        }
        self.enter(&login_id, AgentState::Reserved, None, None);
        self.show_dialog(&id, &login_id, true, None);
        Ok(id)
    }

    /// The automatic caller's moment has come.
    pub(crate) fn caller_rings(&mut self, login_id: &str, turn: u64) {
        if self.agents.get(login_id).is_none_or(|agent| agent.turn != turn) {
            return;
        }
        let call = IncomingCall { to: Some(login_id.to_owned()), ..IncomingCall::default() };
        if let Ok(dialog) = self.ring(call) {
            let due = self.now() + PATIENCE;
            self.schedule(due, Timer::CallerTires { dialog });
        }
    }

    /// The automatic caller gives up when nobody has answered.
    pub(crate) fn caller_tires(&mut self, id: &str) {
        if self.dialogs.get(id).is_some_and(|dialog| dialog.state() == "ALERTING") {
            self.end_call(id, 0, None);
        }
    }

    /// Somebody outside hangs up.
    pub(crate) fn caller_hangs_up(&mut self, id: &str) -> Result<(), ControlError> {
        let dialog = self.dialogs.get(id).ok_or_else(|| ControlError(format!("no dialog {id}")))?;
        let outside = |leg: &Leg| leg.login_id.is_none() && leg.state != LegState::Dropped;
        let index = dialog.legs.iter().position(outside);
        let index = index.ok_or_else(|| ControlError(format!("nobody outside is on dialog {id}")))?;
        self.end_call(id, index, None);
        Ok(())
    }

    fn new_dialog(&mut self, mut dialog: Dialog) -> String {
        self.last_dialog += 1;
        let id = self.last_dialog.to_string();
        dialog.id.clone_from(&id);
        self.dialogs.insert(id.clone(), dialog);
        id
    }

    fn set_leg(&mut self, id: &str, index: usize, state: LegState) {
        let now = self.now();
        if let Some(leg) = self.dialogs.get_mut(id).and_then(|dialog| dialog.legs.get_mut(index)) {
            leg.state = state;
            leg.changed = now;
            leg.answered |= state == LegState::Active;
        }
    }

    fn dialog_error(&self, login_id: &str, source: &str, error: &CtiError, origin: &Origin) {
        if let Some(agent) = self.agents.get(login_id) {
            let update = Update { event: "PUT", source, data: &error.xml() };
            self.notify(login_id, &agent.dialogs_uri(), &update, Some(origin));
        }
    }

    /// The telephone side looks at an action.
    pub(crate) fn act(&mut self, login_id: &str, id: &str, act: Act, origin: &Origin) {
        let source = format!("/finesse/api/Dialog/{id}");
        let mine = |leg: &Leg| leg.login_id.as_deref() == Some(login_id);
        let found = self.dialogs.get(id).and_then(|dialog| dialog.legs.iter().position(mine));
        let allowed = found
            .and_then(|index| Some((index, self.dialogs.get(id)?.legs.get(index)?.state)))
            .filter(|(_, state)| state.actions().contains(&act.word()));
        let Some((index, _)) = allowed else {
            self.dialog_error(login_id, &source, &NOT_NOW, origin);
            return;
        };
        let acting = Some((login_id, origin));
        match act {
            Act::Answer => self.connect(id, acting),
            Act::Hold | Act::Retrieve => {
                let (leg, agent) = match act {
                    Act::Hold => (LegState::Held, AgentState::Hold),
                    Act::Retrieve | Act::Answer | Act::Drop | Act::Update { .. } => {
                        (LegState::Active, AgentState::Talking)
                    }
                };
                self.set_leg(id, index, leg);
                self.publish_dialog(id, acting);
                self.enter(login_id, agent, None, None);
            }
            Act::Drop => self.end_call(id, index, acting),
            Act::Update { wrap_up_reason, variables } => {
                if let Err(error) = self.update(id, wrap_up_reason, &variables) {
                    self.dialog_error(login_id, &source, &error, origin);
                } else {
                    self.publish_dialog(id, acting);
                }
            }
        }
    }

    /// All legs are connected.
    fn connect(&mut self, id: &str, acting: Acting<'_>) {
        let Some(dialog) = self.dialogs.get(id) else { return };
        let agents: Vec<String> = dialog.legs.iter().filter_map(|leg| leg.login_id.clone()).collect();
        for index in 0..dialog.legs.len() {
            self.set_leg(id, index, LegState::Active);
        }
        self.publish_dialog(id, acting);
        for login_id in agents {
            if let Some(agent) = self.agents.get_mut(&login_id)
                && !agent.state.on_call()
            {
                let to = if agent.state == AgentState::Ready { Settable::Ready } else { Settable::NotReady };
                agent.before_call = StateRequest { to, reason: agent.reason };
            }
            self.enter(&login_id, AgentState::Talking, None, None);
        }
    }

    /// Everybody hangs up, the leg at `first` first.
    fn end_call(&mut self, id: &str, first: usize, acting: Acting<'_>) {
        let Some(dialog) = self.dialogs.get(id) else { return };
        let outgoing = dialog.call_type == "OUT" || dialog.call_type == "AGENT_INSIDE";
        let mut order: Vec<usize> = (0..dialog.legs.len()).filter(|index| *index != first).collect();
        order.insert(0, first);
        let mut over: Vec<(String, bool)> = Vec::new();
        for index in order {
            let Some(leg) = self.dialogs.get(id).and_then(|dialog| dialog.legs.get(index)) else { continue };
            let made_it = outgoing && index == 0;
            let setting =
                if made_it { self.options.wrap_up_on_outgoing } else { self.options.wrap_up_on_incoming };
            let agent = leg.login_id.as_ref().and_then(|id| self.agents.get(id));
            let wraps =
                agent.is_some_and(|agent| !agent.forced) && leg.answered && setting == WrapUp::Required;
            over.extend(leg.login_id.clone().map(|login_id| (login_id, wraps)));
            self.set_leg(id, index, if wraps { LegState::WrapUp } else { LegState::Dropped });
            self.publish_dialog(id, acting);
        }
        // After the last leg the call itself is cleared (protocol/dialogs.md §1.8), which changes nothing any more.
        self.publish_dialog(id, None);
        for (login_id, wraps) in &over {
            self.after_call(login_id, *wraps);
        }
        for (login_id, _) in over.iter().filter(|(_, wraps)| !wraps) {
            self.show_dialog(id, login_id, false, acting);
        }
        self.forget_if_over(id);
    }

    /// Wrap-up of an agent is over: his calls leave his collection.
    pub(crate) fn close_wrap_up(&mut self, login_id: &str) {
        let wrapping = |dialog: &&Dialog| {
            dialog.leg_of(login_id).is_some_and(|leg| leg.shown && leg.state == LegState::WrapUp)
        };
        let ids: Vec<String> =
            self.dialogs.values().filter(wrapping).map(|dialog| dialog.id.clone()).collect();
        for id in ids {
            let mine = |leg: &Leg| leg.login_id.as_deref() == Some(login_id);
            let index = self.dialogs.get(&id).and_then(|dialog| dialog.legs.iter().position(mine));
            if let Some(index) = index {
                self.set_leg(&id, index, LegState::Dropped);
                self.publish_dialog(&id, None);
            }
            self.show_dialog(&id, login_id, false, None);
            self.forget_if_over(&id);
        }
    }

    fn forget_if_over(&mut self, id: &str) {
        if self.dialogs.get(id).is_some_and(|dialog| dialog.legs.iter().all(|leg| !leg.shown)) {
            self.dialogs.remove(id);
        }
    }

    /// All calls of an agent end, because the system signs him out.
    pub(crate) fn end_calls_of(&mut self, login_id: &str) {
        let ids: Vec<String> = self.dialogs_of(login_id).map(|dialog| dialog.id.clone()).collect();
        for id in ids {
            let mine = |leg: &Leg| leg.login_id.as_deref() == Some(login_id) && leg.state != LegState::WrapUp;
            let index = self.dialogs.get(&id).and_then(|dialog| dialog.legs.iter().position(mine));
            if let Some(index) = index {
                self.end_call(&id, index, None);
            }
        }
    }

    fn update(
        &mut self,
        id: &str,
        wrap_up_reason: Option<String>,
        variables: &[(String, String)],
    ) -> Result<(), CtiError> {
        let invalid = || CtiError {
            kind: "Invalid Input",
            message: "CF_VALUE_OUT_OF_RANGE",
            data: "3",
            peripheral: None,
        };
        let Some(dialog) = self.dialogs.get_mut(id) else { return Err(NOT_NOW) };
        if !variables.is_empty() && !dialog.routed() {
            return Err(CtiError {
                kind: "Call Variable is protected",
                message: "CF_INVALID_PARAMETER",
                data: "1010",
                peripheral: None,
            });
        }
        for (name, value) in variables {
            if longest(name).is_none_or(|most| value.len() > most) || !value.is_ascii() {
                return Err(invalid());
            }
        }
        if wrap_up_reason.as_ref().is_some_and(|reason| reason.len() > 39) {
            return Err(invalid());
        }
        for (name, value) in variables {
            dialog.set_variable(name, value);
        }
        if wrap_up_reason.is_some() {
            dialog.wrap_up_reason = wrap_up_reason;
        }
        Ok(())
    }

    /// The telephone side looks at a call that an agent wants to make.
    pub(crate) fn make_call(
        &mut self,
        login_id: &str,
        to: &str,
        variables: Vec<(String, String)>,
        origin: &Origin,
    ) {
        let Some(agent) = self.agents.get(login_id) else { return };
        let uri = agent.dialogs_uri();
        let free = matches!(agent.state, AgentState::Ready | AgentState::NotReady);
        let Some(extension) = agent.extension.clone().filter(|_| free) else {
            self.dialog_error(login_id, &uri, &INVALID_OBJECT_STATE, origin);
            return;
        };
        if self.dialogs_of(login_id).next().is_some() {
            self.dialog_error(login_id, &uri, &NOT_NOW, origin);
            return;
        }
        if agent.state == AgentState::Ready {
            // Off hook: not Ready any more.
            self.enter(login_id, AgentState::NotReady, system_reason(Category::NotReady, 50_006), None);
        }
        let now = self.now();
        let inside = self.device_exists(to);
        let id = self.new_dialog(Dialog {
            id: String::new(),
            from: extension.clone(),
            to: to.to_owned(),
            call_type: if inside { "AGENT_INSIDE" } else { "OUT" },
            queue: None,
            variables,
            wrap_up_reason: None,
            legs: vec![leg(extension, Some(login_id), LegState::Initiating, now)],
        });
        self.show_dialog(&id, login_id, true, Some((login_id, origin)));
        // The call begins, and the telephone is off hook: one event each (protocol/dialogs.md §1.8).
        self.show_dialog(&id, login_id, true, None);
        self.schedule(now + DIALLING, Timer::Dialled { dialog: id });
    }

    /// The number has been dialled.
    pub(crate) fn dialled(&mut self, id: &str) {
        if self.dialogs.get(id).is_some_and(|dialog| dialog.state() == "INITIATING") {
            self.set_leg(id, 0, LegState::Initiated);
            self.publish_dialog(id, None);
            let due = self.now() + DELIVERY;
            self.schedule(due, Timer::Delivered { dialog: id.to_owned() });
        }
    }

    /// The call arrives at the other end, or does not.
    pub(crate) fn delivered(&mut self, id: &str) {
        let Some(dialog) = self.dialogs.get(id).filter(|dialog| dialog.state() == "INITIATED") else {
            return;
        };
        let to = dialog.to.clone();
        let now = self.now();
        let colleague = self.agent_at(&to).map(|agent| agent.who.login_id.clone());
        let busy = colleague.as_ref().is_some_and(|id| self.dialogs_of(id).next().is_some());
        let failure = match &colleague {
            Some(_) if busy => Some("BUSY"),
            Some(_) => None,
            None => match outside(&to) {
                Outside::Answers => None,
                Outside::Busy => Some("BUSY"),
                Outside::Unknown => Some("BAD_DESTINATION"),
            },
        };
        if let Some(cause) = failure {
            self.set_leg(id, 0, LegState::Failed(cause));
            self.publish_dialog(id, None);
            return;
        }
        if let Some(dialog) = self.dialogs.get_mut(id) {
            dialog.legs.push(leg(to, colleague.as_deref(), LegState::Alerting, now));
        }
        self.publish_dialog(id, None);
        match colleague {
            Some(login_id) => self.show_dialog(id, &login_id, true, None),
            None => self.schedule(now + FAR_END_RINGS, Timer::FarEndAnswers { dialog: id.to_owned() }),
        }
    }

    /// Somebody outside answers.
    pub(crate) fn far_end_answers(&mut self, id: &str) {
        if self.dialogs.get(id).is_some_and(|dialog| dialog.state() == "ALERTING") {
            self.connect(id, None);
        }
    }
}

fn leg(address: String, login_id: Option<&str>, state: LegState, now: crate::clock::Moment) -> Leg {
    Leg {
        address,
        login_id: login_id.map(str::to_owned),
        state,
        started: now,
        changed: now,
        shown: false,
        answered: false,
    }
}

/// The longest value of a call variable in bytes; none when there is no such variable.
fn longest(name: &str) -> Option<usize> {
    let numbered = name
        .strip_prefix("callVariable")
        .and_then(|number| number.parse::<u8>().ok())
        .is_some_and(|n| (1..=10).contains(&n));
    if numbered {
        return Some(40);
    }
    ECC_VARIABLES.iter().find(|(known, _)| *known == name).map(|(_, most)| *most)
}

enum Outside {
    Answers,
    Busy,
    Unknown,
}

/// Numbers outside: those that end in 55501 and two digits exist, and 5550199 is always busy.
fn outside(number: &str) -> Outside {
    let digits = number.bytes().all(|b| b.is_ascii_digit());
    let known = number.len() >= 7 && number.get(number.len() - 7..number.len() - 2) == Some("55501");
    if !digits || !known {
        Outside::Unknown
    } else if number.ends_with("99") {
        Outside::Busy
    } else {
        Outside::Answers
    }
}

//! What the tests of this crate make their tables with.

use std::time::Duration;

use finesse_time::Moment;
use finesse_wire::{
    ApiError, ApiErrors, Dialog, EventKind, Extension, Notification, Payload, SystemInfo, User,
};

use crate::{
    Command, CommandId, Effect, Input, Model, NodeAddress, Notice, Outcome, Phase, Platform, Request, Resync,
    Sender, Setup,
};

/// The agent's extension.
pub(crate) const OWN: &str = "61234";

/// The agent's id.
pub(crate) const AGENT: &str = "40217";

/// The agent in this state.
pub(crate) fn agent(state: &str) -> User {
    user(state, "")
}

/// The agent in this state since a time as Finesse stamps it.
pub(crate) fn agent_since(state: &str, changed: &str) -> User {
    user(state, &format!("<stateChangeTime>{changed}</stateChangeTime>"))
}

/// The agent in this state, for the reason with this code.
pub(crate) fn agent_with_reason(state: &str, code: i32) -> User {
    user(state, &format!("<ReasonCode><id>7</id><code>{code}</code><label>Label {code}</label></ReasonCode>"))
}

/// The agent in this state, with this one pending; an empty one is none.
pub(crate) fn agent_with_pending(state: &str, pending: &str) -> User {
    user(state, &format!("<pendingState>{pending}</pendingState>"))
}

/// The agent in this state, as Finesse describes a mobile agent.
pub(crate) fn mobile_agent(state: &str) -> User {
    user(state, "<mobileAgent><mode>CALL_BY_CALL</mode><dialNumber>5550123</dialNumber></mobileAgent>")
}

/// The agent in this state, with these rules of wrap-up.
pub(crate) fn agent_who_wraps_up(state: &str, incoming: &str, outgoing: &str) -> User {
    user(
        state,
        &format!(
            "<settings><wrapUpOnIncoming>{incoming}</wrapUpOnIncoming>\
             <wrapUpOnOutgoing>{outgoing}</wrapUpOnOutgoing></settings>"
        ),
    )
}

fn user(state: &str, more: &str) -> User {
    let text = format!(
        "<User><loginId>{AGENT}</loginId><state>{state}</state><extension>{OWN}</extension>{more}</User>"
    );
    User::parse(text.as_bytes()).unwrap()
}

/// What a node of the pair fin-a and fin-b says about itself.
pub(crate) fn system_info(status: &str, maintenance: bool) -> SystemInfo {
    let text = format!(
        "<SystemInfo><status>{status}</status><primaryNode><host>fin-a</host></primaryNode>\
         <secondaryNode><host>fin-b</host></secondaryNode></SystemInfo>"
    );
    SystemInfo { maintenance, ..SystemInfo::parse(text.as_bytes()).unwrap() }
}

fn setup(state: &str, platform: Platform, restore_ready: bool) -> Setup {
    let node = |host: &str| NodeAddress { host: host.to_owned(), port: 8445 };
    Setup {
        user: agent(state),
        extension: Extension::new(OWN),
        is_mobile: false,
        platform,
        has_wrap_up_reasons: true,
        server_clock: None,
        node: node("fin-a"),
        other_node: Some(node("fin-b")),
        agents: 100,
        restore_ready,
        seed: 1,
    }
}

/// A dialog to be described.
#[derive(Debug, Clone)]
pub(crate) struct CallText {
    id: String,
    state: String,
    fields: String,
    media: String,
    legs: String,
}

/// A dialog with this id, in conversation, without legs.
pub(crate) fn call(id: &str) -> CallText {
    CallText {
        id: id.to_owned(),
        state: "ACTIVE".to_owned(),
        fields: String::new(),
        media: String::new(),
        legs: String::new(),
    }
}

/// The actions that come with a state of a leg (protocol/dialogs.md §1.4), on both platforms and with a second call.
fn actions_in(state: &str) -> &'static [&'static str] {
    match state {
        "INITIATING" | "INITIATED" => &["DROP", "UPDATE_CALL_DATA"],
        "ALERTING" => &["ANSWER"],
        "ACTIVE" => &[
            "HOLD",
            "DROP",
            "UPDATE_CALL_DATA",
            "CONSULT_CALL",
            "SEND_DTMF",
            "TRANSFER_SST",
            "PARTICIPANT_DROP",
            "START_RECORDING",
        ],
        "HELD" => &["RETRIEVE", "DROP", "UPDATE_CALL_DATA", "TRANSFER", "CONFERENCE"],
        "FAILED" => &["DROP"],
        "WRAP_UP" => &["UPDATE_CALL_DATA"],
        _ => &[],
    }
}

impl CallText {
    pub(crate) fn state(mut self, state: &str) -> Self {
        state.clone_into(&mut self.state);
        self
    }

    /// An element of the dialog, like `fromAddress`.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.fields += &format!("<{name}>{value}</{name}>");
        self
    }

    /// An element of its media properties, like `callType`.
    pub(crate) fn media(mut self, name: &str, value: &str) -> Self {
        self.media += &format!("<{name}>{value}</{name}>");
        self
    }

    /// A call variable; an empty value is none.
    pub(crate) fn variable(self, name: &str, value: &str) -> Self {
        let variable = format!("<CallVariable><name>{name}</name><value>{value}</value></CallVariable>");
        self.media("callvariables", &variable)
    }

    /// A leg at an agent's phone: its state, then its cause if it has one, then its actions. Without a word for them they are those of the
    /// state, as Finesse lists them; `-` is none.
    pub(crate) fn leg(self, address: &str, leg: &str) -> Self {
        self.leg_at(address, leg, "")
    }

    /// The same, with the time of its last change as Finesse stamps it.
    pub(crate) fn leg_at(mut self, address: &str, leg: &str, changed: &str) -> Self {
        let mut words = leg.split(' ');
        let (state, cause) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let named: Vec<&str> = words.collect();
        let listed = if named.is_empty() { actions_in(state) } else { &named[..] };
        let listed = listed.iter().filter(|action| **action != "-");
        let actions: String = listed.map(|action| format!("<action>{action}</action>")).collect();
        self.legs += &format!(
            "<Participant><mediaAddress>{address}</mediaAddress><mediaAddressType>AGENT_DEVICE</mediaAddressType>\
             <state>{state}</state><stateCause>{cause}</stateCause><stateChangeTime>{changed}</stateChangeTime>\
             <actions>{actions}</actions></Participant>"
        );
        self
    }

    /// A leg that is at no agent's phone, in this state.
    pub(crate) fn customer(mut self, address: &str, state: &str) -> Self {
        self.legs += &format!(
            "<Participant><mediaAddress>{address}</mediaAddress><state>{state}</state></Participant>"
        );
        self
    }

    /// As Finesse writes it.
    pub(crate) fn text(&self) -> String {
        let Self { id, state, fields, media, legs } = self;
        format!(
            "<Dialog><id>{id}</id><mediaType>Voice</mediaType><state>{state}</state>{fields}\
             <mediaProperties>{media}</mediaProperties><participants>{legs}</participants></Dialog>"
        )
    }

    pub(crate) fn dialog(&self) -> Dialog {
        Dialog::parse(self.text().as_bytes()).unwrap()
    }
}

/// A desk that is synced, and its clock.
#[derive(Debug)]
pub(crate) struct Desk {
    pub(crate) model: Model,
    pub(crate) now: Moment,
}

impl Desk {
    /// Of an agent in this state, without calls, at node fin-a of the pair.
    pub(crate) fn new(state: &str) -> Self {
        Self::restoring(state, false)
    }

    /// The same at a site that makes the agent ready again after a move.
    pub(crate) fn restoring(state: &str, restore_ready: bool) -> Self {
        Self::start(setup(state, Platform::Ucce, restore_ready))
    }

    /// The same on this platform.
    pub(crate) fn on(platform: Platform, state: &str) -> Self {
        Self::start(setup(state, platform, false))
    }

    /// The same of a mobile agent.
    pub(crate) fn of_mobile_agent(state: &str) -> Self {
        let setup = setup(state, Platform::Ucce, false);
        Self::start(Setup { user: mobile_agent(state), is_mobile: true, ..setup })
    }

    fn start(setup: Setup) -> Self {
        let (now, user) = (Moment::default(), setup.user.clone());
        let (model, first) = Model::new(setup, now);
        assert_eq!(first, [Effect::Resync], "a desk begins with a resync");
        let mut desk = Self { model, now };
        assert_eq!(desk.resynced(user, &[]), []);
        desk
    }

    pub(crate) fn handle(&mut self, input: Input) -> Vec<Effect> {
        self.model.handle(input, self.now)
    }

    /// Time passes, and the deadline with it.
    pub(crate) fn pass(&mut self, seconds: u64) -> Vec<Effect> {
        self.now = self.now + Duration::from_secs(seconds);
        self.handle(Input::Tick)
    }

    /// What Finesse knows was read.
    pub(crate) fn resynced(&mut self, user: User, dialogs: &[CallText]) -> Vec<Effect> {
        let dialogs = dialogs.iter().map(CallText::dialog).collect();
        self.handle(Input::Resynced(Box::new(Resync { user, dialogs, server_clock: None })))
    }

    /// An event about the agent.
    pub(crate) fn agent_event(&mut self, user: User) -> Vec<Effect> {
        self.event("/finesse/api/User/40217", "PUT", Payload::User(Box::new(user)), None)
    }

    /// An event about a call.
    pub(crate) fn call_event(&mut self, event: &str, call: &CallText) -> Vec<Effect> {
        let payload = Payload::Dialogs(vec![call.dialog()]);
        self.event("/finesse/api/User/40217/Dialogs", event, payload, None)
    }

    /// An error event for a request, whose id it may carry.
    pub(crate) fn error_event(&mut self, source: &str, request_id: Option<&str>) -> Vec<Effect> {
        self.event(source, "PUT", Payload::Errors(errors("Generic Error", "CF_REFUSED", "22")), request_id)
    }

    pub(crate) fn event(
        &mut self,
        source: &str,
        event: &str,
        data: Payload,
        request_id: Option<&str>,
    ) -> Vec<Effect> {
        self.handle(Input::Event(Box::new(Notification {
            node: String::new(),
            event: EventKind::from_word(event),
            source: source.to_owned(),
            request_id: request_id.map(str::to_owned),
            data,
        })))
    }

    /// Sends a command; the effects.
    pub(crate) fn command(&mut self, id: u64, command: impl Into<Command>) -> Vec<Effect> {
        self.handle(Input::Command(CommandId(id), command.into()))
    }

    /// Sends a command that Finesse accepts, with this `requestId`.
    pub(crate) fn accepted(&mut self, id: u64, command: impl Into<Command>, request_id: &str) {
        let sent = self.command(id, command);
        assert!(matches!(sent.as_slice(), [Effect::Send(..)]), "{sent:?}");
        let sender = Sender::Command(CommandId(id));
        assert_eq!(self.handle(Input::Accepted { sender, request_id: request_id.to_owned() }), []);
    }

    /// The ids and phases of the calls.
    pub(crate) fn calls(&self) -> Vec<(&str, Phase)> {
        self.model.calls().iter().map(|call| (call.id.as_str(), call.phase)).collect()
    }
}

/// What Finesse says with a refusal.
pub(crate) fn errors(error_type: &str, message: &str, data: &str) -> ApiErrors {
    ApiErrors(vec![ApiError {
        error_type: error_type.to_owned(),
        message: message.to_owned(),
        data: data.to_owned(),
        ..ApiError::default()
    }])
}

/// The outcomes among effects.
pub(crate) fn outcomes(effects: &[Effect]) -> Vec<(u64, &Outcome)> {
    let of = effects.iter().filter_map(|effect| {
        let Effect::Complete(completion) = effect else { return None };
        Some((completion.id.0, &completion.outcome))
    });
    of.collect()
}

/// The notices among effects.
pub(crate) fn notices(effects: &[Effect]) -> Vec<&Notice> {
    let of = effects.iter().filter_map(|effect| {
        let Effect::Notify(notice) = effect else { return None };
        Some(notice)
    });
    of.collect()
}

/// The requests among effects.
pub(crate) fn requests(effects: &[Effect]) -> Vec<(Sender, &Request)> {
    let of = effects.iter().filter_map(|effect| {
        let Effect::Send(sender, request) = effect else { return None };
        Some((*sender, request))
    });
    of.collect()
}

//! The icon in the tray, what it says, and its menu.

use desk_contract::{Agent, AgentState, CallAction, Desk, Link, Millis, Reason, Session};

use crate::{
    Text,
    calls::{can, is_usable, ringing},
};

/// Reasons in the menu; what goes beyond is chosen in the window.
const REASONS: usize = 40;

const MINUTE: u64 = 60_000;

/// The tray at a moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrayLook {
    /// The icon.
    pub shape: Shape,
    /// What stands beside it when a person points at it.
    pub tooltip: Text,
    /// Its menu.
    pub menu: Vec<TrayItem>,
}

/// The shapes of the icon: they differ without their colours too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    /// No agent is signed in.
    SignedOut,
    /// The connection is down: what is known is old.
    Offline,
    /// Not Ready.
    NotReady,
    /// Ready.
    Ready,
    /// A call rings or is about to.
    Ringing,
    /// On a call.
    Talking,
    /// The call is on hold.
    Hold,
    /// Wrap-up.
    WrapUp,
}

impl Shape {
    /// Every shape.
    pub const ALL: [Self; 8] = [
        Self::SignedOut,
        Self::Offline,
        Self::NotReady,
        Self::Ready,
        Self::Ringing,
        Self::Talking,
        Self::Hold,
        Self::WrapUp,
    ];
}

/// A line of the menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TrayItem {
    /// Something to choose.
    Choice {
        /// What.
        choice: TrayChoice,
        /// Its text.
        text: Text,
        /// It can be chosen now.
        enabled: bool,
    },
    /// A menu of its own.
    Menu {
        /// Its text.
        text: Text,
        /// It can be opened.
        enabled: bool,
        /// Its lines.
        items: Vec<TrayItem>,
    },
    /// A line between groups.
    Line,
}

/// What can be chosen in the menu.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum TrayChoice {
    /// Answers the ringing call with this id.
    Answer(String),
    /// Ready.
    Ready,
    /// Not Ready, with the id of a reason where one is needed.
    NotReady(Option<String>),
    /// Brings the window to the front.
    Open,
    /// Shows the compact bar in the place of the window.
    CompactBar,
    /// Signs out, with the id of a reason where one is needed.
    SignOut(Option<String>),
    /// Does what closing the window does.
    Close,
}

/// The tray now. What changes with time changes once a minute: see [`changes`].
pub(crate) fn look(desk: &Desk, now: Millis) -> TrayLook {
    TrayLook { shape: shape(desk), tooltip: tooltip(desk, now), menu: menu(desk) }
}

/// When the tooltip says something else because time has passed.
pub(crate) fn changes(desk: &Desk, now: Millis) -> Option<Millis> {
    let agent = signed_in(desk)?;
    let passed = now.0.saturating_sub(agent.since.0);
    Some(Millis(agent.since.0 + (passed / MINUTE + 1) * MINUTE))
}

/// The agent, if one is signed in and known.
fn signed_in(desk: &Desk) -> Option<&Agent> {
    match desk.session {
        Session::SignedIn { .. } | Session::Expired { .. } => desk.agent.as_ref(),
        Session::SignedOut { .. } | Session::SigningIn { .. } => None,
    }
}

fn shape(desk: &Desk) -> Shape {
    let Some(agent) = signed_in(desk) else { return Shape::SignedOut };
    if !is_usable(desk) {
        return Shape::Offline;
    }
    if ringing(desk).next().is_some() {
        return Shape::Ringing;
    }
    match agent.state {
        AgentState::Logout | AgentState::Login => Shape::SignedOut,
        AgentState::NotReady => Shape::NotReady,
        AgentState::Ready => Shape::Ready,
        AgentState::Reserved | AgentState::ReservedOutbound | AgentState::ReservedOutboundPreview => {
            Shape::Ringing
        }
        AgentState::Talking => Shape::Talking,
        AgentState::Hold => Shape::Hold,
        AgentState::Work | AgentState::WorkReady => Shape::WrapUp,
        AgentState::Unknown => Shape::Offline,
    }
}

fn tooltip(desk: &Desk, now: Millis) -> Text {
    let Some(agent) = signed_in(desk) else { return Text::new("tray-signedOut") };
    let state = match &agent.reason {
        Some(Reason { label, .. }) => {
            Text::new("state-reason").text("state", state(agent.state)).words("reason", label)
        }
        None => state(agent.state),
    };
    let minutes = now.0.saturating_sub(agent.since.0) / MINUTE;
    let time = match minutes {
        0..60 => Text::new("tray-minutes").number("minutes", minutes),
        _ => Text::new("tray-hours").number("hours", minutes / 60).number("minutes", minutes % 60),
    };
    let said = if matches!(desk.session, Session::Expired { .. }) {
        "tray-expired"
    } else if !matches!(desk.link, Link::Online { .. }) {
        "tray-offline"
    } else if desk.desktop.do_not_disturb == Some(true) {
        "tray-state-doNotDisturb"
    } else {
        "tray-state"
    };
    Text::new(said).text("state", state).text("time", time)
}

/// The name of a state, as on the page.
fn state(state: AgentState) -> Text {
    Text::new(match state {
        AgentState::Logout => "state-LOGOUT",
        AgentState::Login => "state-LOGIN",
        AgentState::NotReady => "state-NOT_READY",
        AgentState::Ready => "state-READY",
        AgentState::Reserved => "state-RESERVED",
        AgentState::ReservedOutbound => "state-RESERVED_OUTBOUND",
        AgentState::ReservedOutboundPreview => "state-RESERVED_OUTBOUND_PREVIEW",
        AgentState::Talking => "state-TALKING",
        AgentState::Hold => "state-HOLD",
        AgentState::Work => "state-WORK",
        AgentState::WorkReady => "state-WORK_READY",
        AgentState::Unknown => "state-UNKNOWN",
    })
}

fn menu(desk: &Desk) -> Vec<TrayItem> {
    let own = [
        choice(TrayChoice::Open, Text::new("tray-open"), true),
        choice(TrayChoice::CompactBar, Text::new("tray-compactBar"), signed_in(desk).is_some()),
    ];
    let close = choice(TrayChoice::Close, Text::new("tray-close"), true);
    let Some(agent) = signed_in(desk) else {
        let [open, _] = own;
        return vec![open, TrayItem::Line, close];
    };
    let usable = is_usable(desk);
    let mut items = Vec::new();
    for call in ringing(desk) {
        let text = Text::new("tray-answer").words("caller", &call.other_party);
        items.push(choice(
            TrayChoice::Answer(call.id.clone()),
            text,
            usable && can(call, CallAction::Answer),
        ));
    }
    if !items.is_empty() {
        items.push(TrayItem::Line);
    }
    let choices = agent.choices;
    items.push(choice(TrayChoice::Ready, Text::new("state-READY"), usable && choices.ready));
    items.push(with_reasons(
        &desk.reasons.not_ready,
        Text::new("state-NOT_READY"),
        usable && choices.not_ready,
        TrayChoice::NotReady,
    ));
    items.push(TrayItem::Line);
    items.extend(own);
    items.push(TrayItem::Line);
    items.push(with_reasons(
        &desk.reasons.sign_out,
        Text::new("state-signOut"),
        choices.sign_out,
        TrayChoice::SignOut,
    ));
    items.push(close);
    items
}

fn choice(choice: TrayChoice, text: Text, enabled: bool) -> TrayItem {
    TrayItem::Choice { choice, text, enabled }
}

/// One entry where no reason is needed, else a menu of the reasons.
fn with_reasons(
    reasons: &[Reason],
    text: Text,
    enabled: bool,
    of: impl Fn(Option<String>) -> TrayChoice,
) -> TrayItem {
    if reasons.is_empty() {
        return choice(of(None), text, enabled);
    }
    let named = reasons.iter().take(REASONS).map(|reason| {
        let label = Text::new("tray-reason").words("reason", &reason.label);
        choice(of(Some(reason.id.clone())), label, enabled)
    });
    let more = (reasons.len() > REASONS).then(|| choice(TrayChoice::Open, Text::new("tray-more"), true));
    TrayItem::Menu { text, enabled, items: named.chain(more).collect() }
}

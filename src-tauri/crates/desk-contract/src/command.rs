//! The arguments of the commands: one object each. Which command takes which stands in `command_table.rs`.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{CallAction, MobileAgent, Platform, SignInMethod};

/// `signIn`: returns when the desk is usable, or with the step that failed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SignIn {
    /// As typed: host name, with or without `https://` and port.
    pub server: String,
    /// As typed: login name or agent id.
    pub agent: String,
    /// The extension.
    pub extension: String,
    /// Sign in although the agent is signed in at another extension.
    pub take_over: bool,
    /// How the agent signs in, where the server does not tell: asked for with `chooseMethod`. A server that tells is believed.
    pub method: Option<SignInMethod>,
    /// Sign in as a mobile agent.
    pub mobile: Option<MobileAgent>,
}

/// `checkConnection`: asks a server who it is, without signing in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckConnection {
    /// As typed.
    pub server: String,
}

/// `runDoctor` and `makeSupportBundle`: what is to be examined.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RunDoctor {
    /// The server, as typed; the remembered one when it is `None`.
    pub server: Option<String>,
}

/// `startPractice`: puts the practice contact centre into the sign-in form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StartPractice {
    /// Whose rules it follows.
    pub platform: Platform,
}

/// `signOut`: returns when Finesse confirmed and everything of the agent is gone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SignOut {
    /// Id of a sign-out reason; needed when there are any.
    pub reason_id: Option<String>,
}

/// `setState`: returns when Finesse confirmed it, at once or as pending.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetState {
    /// The state.
    pub state: StateWanted,
    /// Id of a reason; needed for `NOT_READY` when there are any.
    pub reason_id: Option<String>,
}

/// The states an agent can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum StateWanted {
    /// Ready.
    Ready,
    /// Not ready.
    NotReady,
}

/// `dialogAction`: returns when an event shows the result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DialogAction {
    /// The call.
    pub id: String,
    /// What to do. An action that needs more than the call has a command of its own, and is not taken here.
    pub action: CallAction,
}

/// `makeCall`: returns when the call exists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MakeCall {
    /// As typed or pasted: blanks, brackets, dots and dashes are removed.
    pub to: String,
}

/// `consult`: calls a third party about a call; returns when the consult call exists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Consult {
    /// The call.
    pub id: String,
    /// As typed or pasted, as in [`MakeCall`].
    pub to: String,
}

/// `directTransfer`: hands a call over in a single step; returns when the agent is no longer on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DirectTransfer {
    /// The call.
    pub id: String,
    /// As typed or pasted, as in [`MakeCall`].
    pub to: String,
}

/// `sendDtmf`: sends touch tones; returns when Finesse accepted them, because no event shows the result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SendDtmf {
    /// The call.
    pub id: String,
    /// Digits, `*`, `#`, and A to D; blanks and dashes are removed. At most 32 tones.
    pub digits: String,
}

/// `dropParticipant`: removes another party from a call; returns when an event shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DropParticipant {
    /// The call.
    pub id: String,
    /// The address of the participant.
    pub address: String,
}

/// `setWrapUp`: sets the wrap-up reasons of a call in the place of those before; returns when an event shows them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetWrapUp {
    /// The call.
    pub id: String,
    /// The labels of the reasons: one or, on UCCX, several. UCCE takes the last one.
    pub reasons: Vec<String>,
}

/// `updateCallData`: changes call variables; returns when an event shows the values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UpdateCallData {
    /// The call.
    pub id: String,
    /// The variables that change; at least one.
    pub changes: Vec<CallDataChange>,
}

/// A call variable with its new value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CallDataChange {
    /// Its name.
    pub name: String,
    /// The value; an empty one is one too.
    pub value: String,
}

/// `dismissNotice`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DismissNotice {
    /// Its number.
    pub id: u32,
}

/// `fitCompactBar`: what the page of the compact bar shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FitCompactBar {
    /// Height of the bar in CSS pixels.
    pub bar: u16,
    /// Height of what is open beside it, in CSS pixels; 0 for nothing.
    pub menu: u16,
}

/// Where the compact bar has room for what is open (answer to `fitCompactBar`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum CompactBarSide {
    /// Below the bar.
    Below,
    /// Above it.
    Above,
}

/// `leave`: what closing the window means this time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Leave {
    /// What to do.
    pub how: LeaveHow,
    /// Id of the reason for `notReady` and `signOut`; without one the first is taken where one is needed.
    pub reason_id: Option<String>,
}

/// What closing the window means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum LeaveHow {
    /// Nothing: the window stays.
    Stay,
    /// The window goes, the program stays in the tray, and the state stays as it is.
    KeepInTray,
    /// Not Ready, then the program ends. The session is kept.
    NotReady,
    /// Sign out, then the program ends.
    SignOut,
}

use std::str::FromStr;

use serde::{
    Deserialize, Serialize,
    de::{IntoDeserializer, value},
};
use ts_rs::TS;

use crate::{Outbound, time::Millis};

/// A call (in Finesse: a voice dialog), seen from the agent's own leg.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Call {
    /// Dialog id.
    pub id: String,
    /// Who called whom.
    pub direction: CallDirection,
    /// The other side as Finesse names it: a number, or empty when it is hidden.
    pub other_party: String,
    /// The name of the contact with the number of the other side.
    pub other_party_name: Option<String>,
    /// The number that was dialled.
    pub dialled: String,
    /// The queue that the call came through.
    pub queue: Option<String>,
    /// The call that this one is a consultation about; `None` when it is none.
    pub consultation_of: Option<String>,
    /// `callType` in Finesse's words; an open set.
    pub call_type: String,
    /// Where the call is, for this agent.
    pub phase: CallPhase,
    /// Start of the own leg.
    pub since: Millis,
    /// When the conversation began; `None` before it.
    pub answered: Option<Millis>,
    /// Last change of the own leg: the base of ring, talk-again and hold time.
    pub phase_since: Millis,
    /// Everyone on the call.
    pub participants: Vec<Participant>,
    /// What the agent may do now, from the actions of the own leg.
    pub actions: Vec<CallAction>,
    /// Call variables in the order of the layout (header, left column, right column), then the rest. Those without a value are among them
    /// where the agent may give them one.
    pub variables: Vec<CallVariable>,
    /// The wrap-up reasons set so far, by whichever agent on the call (UCCE: at most one).
    pub wrap_up_reasons: Vec<String>,
    /// What makes it a call of an outbound campaign; `None` when it is none.
    pub outbound: Option<Outbound>,
}

/// Who called whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum CallDirection {
    /// To the agent.
    Incoming,
    /// By the agent.
    Outgoing,
}

/// Where a call is, for this agent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum CallPhase {
    /// The agent's phone rings.
    Ringing,
    /// The agent's phone is off hook; no number is dialled yet.
    OffHook,
    /// The agent is dialling, or it rings at the other end.
    Dialling,
    /// In conversation.
    Talking,
    /// The agent holds the call.
    Held,
    /// The call failed.
    Failed {
        /// Why.
        cause: FailureCause,
    },
    /// The conversation is over; the agent wraps up.
    WrapUp,
    /// Over.
    Ended,
    /// The agent is reserved for a call of an outbound campaign; no one is on the line yet.
    Reserved,
}

/// `stateCause` of a failed leg.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum FailureCause {
    /// The other end is busy.
    Busy,
    /// There is no such number.
    BadDestination,
    /// The phone or line is not available.
    DeviceNotAvailable,
    /// Anything else.
    Other,
}

/// One leg of a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Participant {
    /// Extension or number.
    pub address: String,
    /// The name of the contact with that number.
    pub name: Option<String>,
    /// The signed-in agent.
    pub me: bool,
    /// An agent's phone (`AGENT_DEVICE`).
    pub agent_device: bool,
    /// State of the leg.
    pub state: ParticipantState,
    /// The agent may remove it from the call (`dropParticipant`).
    pub can_drop: bool,
}

/// State of a leg.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ParticipantState {
    /// Off the hook or dialling.
    Dialling,
    /// Ringing.
    Ringing,
    /// In conversation.
    Active,
    /// On hold.
    Held,
    /// Failed.
    Failed,
    /// Wrapping up.
    WrapUp,
    /// Gone.
    Dropped,
    /// A word that we do not know.
    Unknown,
}

/// What an agent can do with a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CallAction {
    /// Take the ringing call.
    Answer,
    /// Put it on hold.
    Hold,
    /// Take it back.
    Retrieve,
    /// End it.
    Drop,
    /// Call a third party about it; see [`Consult`](crate::Consult).
    ConsultCall,
    /// Join the held call and the active one.
    Conference,
    /// Connect the held call with the active one, and leave both.
    Transfer,
    /// Hand it over in a single step; see [`DirectTransfer`](crate::DirectTransfer).
    TransferSst,
    /// Send touch tones; see [`SendDtmf`](crate::SendDtmf).
    SendDtmf,
    /// Remove another party; see [`DropParticipant`](crate::DropParticipant).
    ParticipantDrop,
    /// Have it recorded (UCCX).
    StartRecording,
    /// Change call variables or the wrap-up reason.
    UpdateCallData,
    /// Accept the call for which the agent is reserved.
    Accept,
    /// Reject it; the customer stays callable.
    Reject,
    /// Reject it, and never call the customer again in this campaign.
    Close,
    /// Say what an outbound call was; see [`Reclassify`](crate::Reclassify).
    Reclassify,
    /// Schedule a callback, or change it; see [`ScheduleCallback`](crate::ScheduleCallback).
    UpdateScheduledCallback,
    /// Cancel it; see [`CancelCallback`](crate::CancelCallback).
    CancelScheduledCallback,
}

impl FromStr for CallAction {
    type Err = value::Error;

    /// The action with this word of Finesse, if the page has a button for it.
    fn from_str(word: &str) -> Result<Self, Self::Err> {
        Self::deserialize(word.into_deserializer())
    }
}

/// One call variable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CallVariable {
    /// `callVariable1` or an ECC name.
    pub name: String,
    /// What the layout calls it; the name when no layout names it.
    pub label: String,
    /// Its value; of a masked one dots, and at most its last two characters.
    pub value: String,
    /// The layout wants it on the ringing call (`showInPopOver`).
    pub popover: bool,
    /// The agent may change it now, with [`UpdateCallData`](crate::UpdateCallData).
    pub editable: bool,
    /// IT has masked it ([`Site::masked_variables`](crate::Site::masked_variables)): the real value never leaves the program.
    pub masked: bool,
    /// Where the layout has it.
    pub place: Place,
    /// The longest value in bytes of UTF-8, as far as it is known: 40 for the ten call variables, and for an ECC variable what the others
    /// leave of 2,000 bytes (protocol/dialogs.md §1.6).
    pub limit: Option<u32>,
}

/// Where a layout has a call variable (protocol/dialogs.md §3.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Place {
    /// In the header of the call.
    Header,
    /// In the left column.
    Left,
    /// In the right column.
    Right,
    /// The layout does not name it.
    Rest,
}

/// A call of this shift that is over.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecentCall {
    /// Names it, and no other: the id of the dialog with which it began, unless an earlier call has the same.
    pub id: String,
    /// Who called whom.
    pub direction: CallDirection,
    /// The other side.
    pub other_party: String,
    /// The queue it came through.
    pub queue: Option<String>,
    /// `callType` in Finesse's words; an open set.
    pub call_type: String,
    /// The wrap-up reasons that were set.
    pub wrap_up: Vec<String>,
    /// When the agent's leg began.
    pub since: Millis,
    /// When the conversation began; `None` when there was none, or its beginning was not seen.
    pub answered: Option<Millis>,
    /// When the conversation was over; what comes behind it until `ended` was wrap-up.
    pub talk_ended: Option<Millis>,
    /// How long it was on hold, in milliseconds; part of the conversation.
    #[ts(type = "number")]
    pub held: u64,
    /// When it ended; for [`EndedHow::Unseen`] when it was last heard of.
    pub ended: Millis,
    /// How.
    pub how: EndedHow,
}

/// How a call ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum EndedHow {
    /// There was a conversation.
    Talked,
    /// It rang and nobody took it.
    Missed,
    /// It failed or was given up while dialling.
    NotReached,
    /// The program was not running when it ended.
    Unseen,
}

//! The `Dialog` object: a call (protocol/dialogs.md §1).

use serde::Serialize;

use crate::tree::Element;
use crate::words::word_enum;
use crate::{Classification, DialogId, ScheduledCallback, Timestamp, WireError};

word_enum! {
    /// Dialog states, voice and nonvoice (protocol/dialogs.md §1.3). A held call is still `ACTIVE`.
    pub enum DialogState {
        /// Off the hook.
        Initiating = "INITIATING",
        /// Dialling.
        Initiated = "INITIATED",
        /// Ringing.
        Alerting = "ALERTING",
        /// At least one active participant.
        Active = "ACTIVE",
        /// Failed; see [`Participant::cause`].
        Failed = "FAILED",
        /// No active participant.
        Dropped = "DROPPED",
        /// Preview accepted.
        Accepted = "ACCEPTED",
        /// Nonvoice: offered.
        Offered = "OFFERED",
        /// Nonvoice: paused.
        Paused = "PAUSED",
        /// Nonvoice: in wrap-up.
        WrappingUp = "WRAPPING_UP",
        /// Nonvoice: pre-empted.
        Interrupted = "INTERRUPTED",
        /// Nonvoice: ended.
        Closed = "CLOSED",
        /// Not known, or not said.
        Unknown = "UNKNOWN",
    }
}

word_enum! {
    /// States of one leg (protocol/dialogs.md §1.4).
    pub enum ParticipantState {
        /// Off the hook.
        Initiating = "INITIATING",
        /// Dialling.
        Initiated = "INITIATED",
        /// Ringing.
        Alerting = "ALERTING",
        /// In conversation.
        Active = "ACTIVE",
        /// On hold.
        Held = "HELD",
        /// Failed.
        Failed = "FAILED",
        /// The leg is over and the agent wraps up.
        WrapUp = "WRAP_UP",
        /// Gone.
        Dropped = "DROPPED",
        /// Preview accepted.
        Accepted = "ACCEPTED",
        /// Not known, or not said.
        Unknown = "UNKNOWN",
    }
}

word_enum! {
    /// Why a leg failed (`stateCause`); the word `OTHER` is an `Other` too.
    pub enum StateCause {
        /// The other end is busy.
        Busy = "BUSY",
        /// There is no such number.
        BadDestination = "BAD_DESTINATION",
        /// Phone or line is not available.
        DeviceResourceNotAvailable = "DEVICE_RESOURCE_NOT_AVAILABLE",
    }
}

word_enum! {
    /// What a participant may do now, and what is asked for with `requestedAction` (protocol/dialogs.md §1.4).
    pub enum Action {
        /// A new call; POST only.
        MakeCall = "MAKE_CALL",
        /// Take the ringing call.
        Answer = "ANSWER",
        /// Put it on hold.
        Hold = "HOLD",
        /// Take it back.
        Retrieve = "RETRIEVE",
        /// End it.
        Drop = "DROP",
        /// Call a third party about it.
        ConsultCall = "CONSULT_CALL",
        /// Join the held call and the active one.
        Conference = "CONFERENCE",
        /// Connect the held call and the active one.
        Transfer = "TRANSFER",
        /// Transfer in a single step.
        TransferSst = "TRANSFER_SST",
        /// Send tones.
        SendDtmf = "SEND_DTMF",
        /// Change call variables or the wrap-up reason.
        UpdateCallData = "UPDATE_CALL_DATA",
        /// Listen in; POST only.
        SilentMonitor = "SILENT_MONITOR",
        /// Join a monitored call; POST only.
        BargeCall = "BARGE_CALL",
        /// Remove one participant (UCCE).
        ParticipantDrop = "PARTICIPANT_DROP",
        /// Record (UCCX).
        StartRecording = "START_RECORDING",
        /// Accept an outbound preview.
        Accept = "ACCEPT",
        /// Refuse an outbound preview; the record stays callable.
        Reject = "REJECT",
        /// Refuse an outbound preview for good.
        Close = "CLOSE",
        /// Reclassify an outbound call.
        Reclassify = "RECLASSIFY",
        /// Schedule a callback.
        UpdateScheduledCallback = "UPDATE_SCHEDULED_CALLBACK",
        /// Cancel a callback.
        CancelScheduledCallback = "CANCEL_SCHEDULED_CALLBACK",
    }
}

/// A dialog: a call, or a task of another medium.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Dialog {
    /// Id; from `id`, else the last segment of `uri`.
    pub id: DialogId,
    /// State; [`DialogState::Unknown`] when absent.
    pub state: DialogState,
    /// `Voice` for calls.
    pub media_type: Option<String>,
    /// Number of the original caller.
    pub from_address: Option<String>,
    /// The number originally dialled.
    pub to_address: Option<String>,
    /// Another dialog tied to this one.
    pub associated: Option<DialogId>,
    /// After a transfer or conference: the call that was dropped in the merge.
    pub secondary_id: Option<DialogId>,
    /// The number dialled.
    pub dialed_number: Option<String>,
    /// DNIS; the route point of a routed call.
    pub dnis: Option<String>,
    /// Number of the queue.
    pub queue_number: Option<String>,
    /// Name of the queue.
    pub queue_name: Option<String>,
    /// Call type; an open set of words (protocol/dialogs.md §1.5).
    pub call_type: Option<String>,
    /// Every text of `mediaProperties`, also those that have a field of their own, by its name in lower case: what workflows may name.
    #[serde(skip)]
    pub media_texts: Vec<(String, String)>,
    /// Wrap-up reasons by label: the one of `wrapUpReason`, or the several of `wrapUpItems` (UCCX).
    pub wrap_up_reasons: Vec<String>,
    /// What an agent made of an outbound call.
    pub outbound_classification: Option<Classification>,
    /// The number of the customer without what the dialler puts before it; UCCE's direct preview alone.
    pub callback_number: Option<String>,
    /// The callback that was scheduled.
    pub scheduled_callback: Option<ScheduledCallback>,
    /// Call variables in the order written.
    pub variables: Vec<CallVariable>,
    /// One per leg, agents and others.
    pub participants: Vec<Participant>,
}

/// One call variable; an empty value is a legal value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CallVariable {
    /// `callVariable1`, or the name of an ECC variable.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// One leg.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Participant {
    /// Extension or number; empty when absent.
    pub address: String,
    /// `AGENT_DEVICE` for an agent's phone.
    pub address_type: Option<String>,
    /// State; [`ParticipantState::Unknown`] when absent.
    pub state: ParticipantState,
    /// Why it failed.
    pub cause: Option<StateCause>,
    /// When the leg began.
    pub started: Option<Timestamp>,
    /// Last change of its state.
    pub state_changed: Option<Timestamp>,
    /// What this participant may do now.
    pub actions: Vec<Action>,
}

impl Dialog {
    /// Reads a `Dialog` document.
    ///
    /// # Errors
    /// [`WireError`] when the document is something else or has no id.
    pub fn parse(body: &[u8]) -> Result<Self, WireError> {
        Self::from_element(&Element::parse_root(body, "Dialog")?)
    }

    pub(crate) fn from_element(dialog: &Element) -> Result<Self, WireError> {
        let id = dialog.text_of("id").or_else(|| dialog.last_segment_of("uri"));
        let id = DialogId::new(id.ok_or(WireError::Missing { field: "id" })?);
        let nothing = Element::default();
        let media = dialog.child("mediaProperties").unwrap_or(&nothing);
        Ok(Self {
            id,
            state: dialog.text_of("state").map_or(DialogState::Unknown, DialogState::from_word),
            media_type: dialog.string_of("mediaType"),
            from_address: dialog.string_of("fromAddress"),
            to_address: dialog.string_of("toAddress"),
            associated: dialog.last_segment_of("associatedDialogUri").map(DialogId::new),
            secondary_id: dialog.text_of("secondaryId").map(DialogId::new),
            dialed_number: media.string_of("dialedNumber"),
            dnis: media.string_of("DNIS"),
            queue_number: media.string_of("queueNumber"),
            queue_name: media.string_of("queueName"),
            call_type: media.string_of("callType"),
            media_texts: texts(media),
            wrap_up_reasons: wrap_up_reasons(media),
            outbound_classification: media.text_of("outboundClassification").map(Classification::from_word),
            callback_number: dialog.string_of("callbackNumber"),
            scheduled_callback: ScheduledCallback::of(dialog),
            variables: media
                .list("callvariables", "CallVariable")
                .filter_map(CallVariable::from_element)
                .collect(),
            participants: dialog
                .list("participants", "Participant")
                .filter(|participant| !participant.is_empty())
                .map(Participant::from_element)
                .collect(),
        })
    }
}

impl CallVariable {
    fn from_element(variable: &Element) -> Option<Self> {
        let value = variable.string_of("value").unwrap_or_default();
        Some(Self { name: variable.string_of("name")?, value })
    }
}

impl Participant {
    fn from_element(leg: &Element) -> Self {
        Self {
            address: leg.string_of("mediaAddress").unwrap_or_default(),
            address_type: leg.string_of("mediaAddressType"),
            state: leg.text_of("state").map_or(ParticipantState::Unknown, ParticipantState::from_word),
            cause: leg.text_of("stateCause").map(StateCause::from_word),
            started: leg.time_of("startTime"),
            state_changed: leg.time_of("stateChangeTime"),
            actions: leg
                .list("actions", "action")
                .filter(|action| !action.is_empty())
                .map(|action| Action::from_word(&action.text))
                .collect(),
        }
    }
}

fn texts(media: &Element) -> Vec<(String, String)> {
    let leaves = media.children.iter().filter(|leaf| leaf.children.is_empty() && !leaf.text.is_empty());
    leaves.map(|leaf| (leaf.name.clone(), leaf.text.clone())).collect()
}

/// The several of `wrapUpItems`, else the one of `wrapUpReason`.
fn wrap_up_reasons(media: &Element) -> Vec<String> {
    let items = media.list("wrapUpItems", "wrapUpItem").filter(|item| !item.is_empty());
    let items: Vec<String> = items.map(|item| item.text.clone()).collect();
    if items.is_empty() { media.string_of("wrapUpReason").into_iter().collect() } else { items }
}

/// Reads `Dialogs`, the list of a user's calls.
///
/// # Errors
/// [`WireError`] when the document is something else, or a dialog in it has no id.
pub fn parse_dialogs(body: &[u8]) -> Result<Vec<Dialog>, WireError> {
    dialogs_of(&Element::parse_root(body, "Dialogs")?)
}

pub(crate) fn dialogs_of(dialogs: &Element) -> Result<Vec<Dialog>, WireError> {
    let some = dialogs.children_named("Dialog").filter(|dialog| !dialog.is_empty());
    some.map(Dialog::from_element).collect()
}

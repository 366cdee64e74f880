//! The `User` object: an agent, their state and their rules (protocol/auth-and-events.md §3.5, protocol/dialogs.md §3.2).

use serde::Serialize;

use crate::tree::Element;
use crate::words::word_enum;
use crate::{Extension, LoginId, LoginName, ReasonCode, ReasonCodeId, Timestamp, WireError};

word_enum! {
    /// Agent states (protocol/auth-and-events.md §3.4.1). Any state can follow any other.
    pub enum AgentState {
        /// Signing in; passing.
        Login = "LOGIN",
        /// Signed out.
        Logout = "LOGOUT",
        /// Not ready for calls.
        NotReady = "NOT_READY",
        /// Waiting for a call.
        Ready = "READY",
        /// A call is about to arrive.
        Reserved = "RESERVED",
        /// Reserved by the dialler.
        ReservedOutbound = "RESERVED_OUTBOUND",
        /// Reserved by the dialler, with a preview.
        ReservedOutboundPreview = "RESERVED_OUTBOUND_PREVIEW",
        /// On a call.
        Talking = "TALKING",
        /// The call is on hold (UCCE).
        Hold = "HOLD",
        /// Wrap-up, Not Ready afterwards.
        Work = "WORK",
        /// Wrap-up, Ready afterwards (UCCE).
        WorkReady = "WORK_READY",
        /// Finesse does not know, or did not say.
        Unknown = "UNKNOWN",
    }
}

word_enum! {
    /// What a user is.
    pub enum Role {
        /// Takes calls.
        Agent = "Agent",
        /// Leads teams.
        Supervisor = "Supervisor",
    }
}

word_enum! {
    /// `wrapUpOnIncoming` and `wrapUpOnOutgoing`.
    pub enum WrapUpMode {
        /// When the agent wants it.
        Optional = "OPTIONAL",
        /// After every call.
        Required = "REQUIRED",
        /// Never.
        NotAllowed = "NOT_ALLOWED",
        /// After every call, and a reason must be chosen.
        RequiredWithData = "REQUIRED_WITH_WRAP_UP_DATA",
    }
}

word_enum! {
    /// How a mobile agent is reached (protocol/auth-and-events.md §3.2).
    pub enum MobileMode {
        /// The agent's phone is called for each call.
        CallByCall = "CALL_BY_CALL",
        /// One call to the agent's phone stays up for all calls.
        NailedConnection = "NAILED_CONNECTION",
    }
}

/// A user, as read or as a notification brought them.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct User {
    /// Agent id; from `loginId`, else the last segment of `uri`.
    pub login_id: LoginId,
    /// Login name.
    pub login_name: Option<LoginName>,
    /// First name; UCCE may cut it to 16 characters. Empty when absent.
    pub first_name: String,
    /// Last name. Empty when absent.
    pub last_name: String,
    /// Agent, supervisor or both.
    pub roles: Vec<Role>,
    /// State; [`AgentState::Unknown`] when absent.
    pub state: AgentState,
    /// Since when.
    pub state_changed: Option<Timestamp>,
    /// What the state will be after the call (protocol/auth-and-events.md §3.4.4).
    pub pending_state: Option<AgentState>,
    /// Database id of the reason; `None` for `-1` and for none.
    pub reason_code_id: Option<ReasonCodeId>,
    /// The reason with its label.
    pub reason: Option<ReasonCode>,
    /// Wrap-up after incoming calls; [`WrapUpMode::Optional`] when absent.
    pub wrap_up_on_incoming: WrapUpMode,
    /// Wrap-up after outgoing calls; [`WrapUpMode::Optional`] when absent.
    pub wrap_up_on_outgoing: WrapUpMode,
    /// Seconds until the platform ends wrap-up.
    pub wrap_up_timer: Option<u32>,
    /// The extension signed in with; `None` when signed out.
    pub extension: Option<Extension>,
    /// Id of the own team.
    pub team_id: Option<String>,
    /// Name of the own team.
    pub team_name: Option<String>,
    /// The teams the user supervises.
    pub teams: Vec<Team>,
    /// Mobile agent (UCCE), on the node that was signed in to only.
    pub mobile_agent: Option<MobileAgent>,
    /// The device in use, of several that share the extension (protocol/auth-and-events.md §3.5).
    pub active_device: Option<Device>,
}

/// A device at which an agent can work (protocol/dialogs.md §3.2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Device {
    /// Its id.
    pub id: String,
    /// The name of its type, when Finesse lists it.
    pub type_name: Option<String>,
}

/// A team that a supervisor leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Team {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
}

/// How a mobile agent is reached (protocol/auth-and-events.md §3.2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MobileAgent {
    /// Call by call, or one connection for all.
    pub mode: MobileMode,
    /// The phone that is called.
    pub dial_number: String,
}

impl User {
    /// Reads a `User` document.
    ///
    /// # Errors
    /// [`WireError`] when the document is something else or has no login id.
    pub fn parse(body: &[u8]) -> Result<Self, WireError> {
        Self::from_element(&Element::parse_root(body, "User")?)
    }

    pub(crate) fn from_element(user: &Element) -> Result<Self, WireError> {
        let login_id = user.text_of("loginId").or_else(|| user.last_segment_of("uri"));
        let wrap_up = |name| {
            let settings = user.child("settings").and_then(|settings| settings.text_of(name));
            settings.map_or(WrapUpMode::Optional, WrapUpMode::from_word)
        };
        Ok(Self {
            login_id: LoginId::new(login_id.ok_or(WireError::Missing { field: "loginId" })?),
            login_name: user.text_of("loginName").map(LoginName::new),
            first_name: user.string_of("firstName").unwrap_or_default(),
            last_name: user.string_of("lastName").unwrap_or_default(),
            roles: user
                .list("roles", "role")
                .filter(|role| !role.is_empty())
                .map(|role| Role::from_word(&role.text))
                .collect(),
            state: user.text_of("state").map_or(AgentState::Unknown, AgentState::from_word),
            state_changed: user.time_of("stateChangeTime"),
            pending_state: user.text_of("pendingState").map(AgentState::from_word),
            reason_code_id: user.text_of("reasonCodeId").filter(|id| *id != "-1").map(ReasonCodeId::new),
            reason: user.child("ReasonCode").and_then(ReasonCode::of_state),
            wrap_up_on_incoming: wrap_up("wrapUpOnIncoming"),
            wrap_up_on_outgoing: wrap_up("wrapUpOnOutgoing"),
            wrap_up_timer: user.number_of("wrapUpTimer"),
            extension: user.text_of("extension").map(Extension::new),
            team_id: user.string_of("teamId"),
            team_name: user.string_of("teamName"),
            teams: user.list("teams", "Team").filter_map(Team::from_element).collect(),
            mobile_agent: user.child("mobileAgent").and_then(MobileAgent::from_element),
            active_device: user.string_of("activeDeviceId").map(|id| Device::of(id, user)),
        })
    }
}

impl Device {
    /// The device with this id; its type is among the devices of its user.
    fn of(id: String, user: &Element) -> Self {
        let listed = user.list("devices", "device").find(|device| device.text_of("deviceId") == Some(&id));
        Self { type_name: listed.and_then(|device| device.string_of("deviceTypeName")), id }
    }
}

impl Team {
    fn from_element(team: &Element) -> Option<Self> {
        let id = team.text_of("id").or_else(|| team.last_segment_of("uri"))?;
        Some(Self { id: id.to_owned(), name: team.string_of("name").unwrap_or_default() })
    }
}

impl MobileAgent {
    fn from_element(mobile: &Element) -> Option<Self> {
        Some(Self {
            mode: mobile.text_of("mode").map(MobileMode::from_word)?,
            dial_number: mobile.string_of("dialNumber").unwrap_or_default(),
        })
    }
}

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What IT can set for a computer: all of it, each by its name. What each does stands in the list of `desk-policy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ManagedSetting {
    /// A set of values for a whole computer: `standard`, or `strict`, which a security review asks for.
    Profile,
    /// [`crate::Settings::server`].
    Server,
    /// [`crate::Site::second_server`].
    SecondServer,
    /// [`crate::Settings::extension`].
    Extension,
    /// [`crate::Settings::method`].
    SignInMethod,
    /// [`crate::Site::allowed_hosts`].
    AllowedHosts,
    /// [`crate::Site::sign_out_addresses`].
    SignOutAddresses,
    /// [`crate::Site::session_minutes`].
    SessionMinutes,
    /// [`crate::Site::keep_session`].
    KeepSession,
    /// [`crate::Site::remember_agent`].
    RememberAgent,
    /// For how many days a history outlives the sign-out.
    KeepHistoryDays,
    /// [`crate::Site::ask_for_name`].
    AskForName,
    /// [`crate::Site::mobile_agent`].
    MobileAgent,
    /// [`crate::Site::refresh`].
    RefreshForm,
    /// [`crate::Site::user_hint`].
    UserHint,
    /// [`crate::Site::charset`].
    Charset,
    /// [`crate::Site::transport`].
    Transport,
    /// [`crate::Site::agents`].
    Agents,
    /// [`crate::Site::restore_ready`].
    RestoreReady,
    /// [`crate::Site::masked_variables`].
    MaskedVariables,
    /// [`crate::Preferences::language`].
    Language,
    /// [`crate::Preferences::on_close`].
    OnClose,
    /// [`crate::Preferences::on_lock`].
    OnLock,
    /// [`crate::Preferences::start_at_login`].
    StartAtLogin,
    /// [`crate::Alarms::phone`].
    AlarmPhone,
    /// [`crate::Alarms::missed_call`].
    AlarmMissedCall,
    /// [`crate::Alarms::sign_in_ending`].
    AlarmSignInEnding,
    /// [`crate::Alarms::long_state`].
    AlarmLongState,
    /// [`crate::Alarms::not_ready_minutes`].
    NotReadyMinutes,
    /// [`crate::Alarms::wrap_up_minutes`].
    WrapUpMinutes,
    /// [`crate::Alarms::toast_seconds`].
    AlarmToastSeconds,
    /// [`crate::Alarms::sound_seconds`].
    AlarmSoundSeconds,
    /// [`crate::WorkflowRules::pop_hosts`].
    PopHosts,
    /// [`crate::WorkflowRules::http_hosts`].
    HttpHosts,
    /// [`crate::WorkflowRules::send_masked_variables`].
    SendMaskedVariables,
    /// [`crate::WorkflowRules::workflow_match`].
    WorkflowMatch,
    /// [`crate::WorkflowRules::screen_pop_ringing`].
    ScreenPopRinging,
    /// [`crate::WorkflowRules::screen_pop_answered`].
    ScreenPopAnswered,
    /// [`crate::WorkflowRules::screen_pop_ended`].
    ScreenPopEnded,
    /// Whether keys may be chosen that work in every window of the computer.
    Hotkeys,
    /// Whether the sign-in page gets the account of Windows.
    OsAccountSignIn,
    /// Whether practice mode may be used.
    Practice,
    /// How much the program writes into its log.
    LogLevel,
    /// Whether windows are drawn with the graphics card.
    Acceleration,
    /// Where the version notice is, with the key that signs it.
    VersionNotice,
}

/// A setting that IT has set on this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Managed {
    /// Which one.
    pub setting: ManagedSetting,
    /// Its value, for a person: `true`, `600`, the parts of a list with commas between them.
    pub value: String,
}

/// Something that IT has set and that is not used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PolicyFinding {
    /// The setting as it was named, also when there is none of this name; `None` when all of it could not be read.
    pub setting: Option<String>,
    /// Which entry of a list it is about, from 1; `None` when it is about the whole value.
    pub entry: Option<u32>,
    /// What is wrong.
    pub problem: PolicyProblem,
    /// No agent can sign in until IT corrects it: without it, less would be restricted than IT wants.
    pub refuses: bool,
    /// The same in English, for the log: one plain sentence without its first capital and its full stop.
    pub detail: String,
}

/// What is wrong with something that IT has set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum PolicyProblem {
    /// There is no setting of this name.
    UnknownSetting,
    /// The profile `strict` needs it, and it is not set.
    RequiredByProfile,
    /// The profile `strict` sets it, and to something else.
    SetByProfile,
    /// It must be text.
    NotText,
    /// It must be true or false.
    NotSwitch,
    /// It must be a whole number.
    NotNumber {
        /// The smallest.
        min: u32,
        /// The largest.
        max: u32,
    },
    /// It must be one of several words.
    NotChoice {
        /// The words.
        choices: Vec<String>,
    },
    /// It must be a list.
    NotList,
    /// The list has no entry.
    EmptyList,
    /// An extension is 1 to 32 digits.
    NotExtension,
    /// It is not the name of a server.
    Server {
        /// Why.
        server: ServerProblem,
    },
    /// It is not the name of a call variable.
    NotVariable,
    /// A host must not have a port.
    HostHasPort,
    /// An address must begin with `https://`.
    AddressNotHttps,
    /// A variable stands before the path of the address, or is not closed.
    BadVariable,
    /// It is not an address.
    NotAddress {
        /// What the parser said.
        why: String,
    },
    /// The file is JSON, but not an object.
    NotObject,
    /// The file is too large.
    TooLarge,
    /// The file ends too early.
    EndsEarly {
        /// What the parser said.
        why: String,
    },
    /// The file is not JSON.
    NotJson {
        /// What the parser said.
        why: String,
    },
    /// The file is not a property list.
    NotPropertyList {
        /// What the parser said.
        why: String,
    },
    /// The file or the registry cannot be read.
    Unreadable {
        /// What the system said.
        why: String,
    },
}

/// Why a text is not the name of a server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ServerProblem {
    /// It is empty.
    Empty,
    /// It has another scheme than https.
    NotHttps,
    /// It has something behind the port.
    HasPath,
    /// It is an IP address.
    Address,
    /// Anything else.
    NotAName,
}

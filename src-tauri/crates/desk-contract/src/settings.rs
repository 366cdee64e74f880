use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Managed, MobileAgent, Preferences, Transport, WorkflowRules};

/// What the program remembers. Never a secret.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Settings {
    /// Host name of a Finesse node, with `:port` when it is not 8445.
    pub server: String,
    /// What the agent typed as their name, in any spelling; empty where no name is asked for.
    pub agent: String,
    /// The extension.
    pub extension: String,
    /// What the agent chose for the desk.
    pub preferences: Preferences,
    /// How the agent signs in at a hybrid server that does not tell, once they chose.
    pub method: Option<SignInMethod>,
    /// How the agent is reached as a mobile agent; `None` at a desk phone.
    pub mobile: Option<MobileAgent>,
    /// How the notification service of each server was reached the last time; by the server's name.
    pub found: BTreeMap<String, Transport>,
    /// What IT sets for the whole site. The page shows it and never changes it.
    pub site: Site,
}

/// How an agent signs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum SignInMethod {
    /// At the company's own page.
    SingleSignOn,
    /// With a password that Finesse keeps, typed into a window of its own.
    Password,
}

/// What IT sets for the whole site. Each answers a question that Cisco's documentation leaves open (protocol/auth-and-events.md §9), or is
/// a choice of the company.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Site {
    /// Hosts that the sign-in window may go to besides Finesse; empty for every host with https.
    pub allowed_hosts: Vec<String>,
    /// Which form of the token refresh is used, and so whether a refresh token may stand in an address
    /// (protocol/auth-and-events.md §9 no. 5).
    pub refresh: RefreshForm,
    /// Life of the refresh token in minutes from the sign-in, as it is set at the identity service; 600
    /// (protocol/auth-and-events.md §9 no. 4).
    pub session_minutes: u32,
    /// What is sent as `cc_username` (protocol/auth-and-events.md §9 no. 7).
    pub user_hint: UserHint,
    /// How name and password are written before base64 (protocol/auth-and-events.md §9 no. 19).
    pub charset: Charset,
    /// Addresses that are visited at sign-out, to end the session at the identity service or provider
    /// (protocol/auth-and-events.md §9 no. 10).
    pub sign_out_addresses: Vec<String>,
    /// Whether an agent who was Ready is made Ready again after a failed node made them Not Ready (protocol/auth-and-events.md §9 no. 27).
    pub restore_ready: bool,
    /// The one way to the notification service that is used; `None` for each of them in turn, the one that served last first.
    pub transport: Option<Transport>,
    /// How many agents work on this pair of nodes. When a node announces that it is out of service, all their desks move to the other
    /// one: the more there are, the longer the time over which they do (protocol/auth-and-events.md §6.5).
    pub agents: u32,
    /// The server that a sign-in begins with when the one in the form cannot be reached or is out of service; empty for none.
    pub second_server: String,
    /// Whether a sign-in outlives the end of the program, in the operating system's keychain.
    pub keep_session: bool,
    /// Whether the form is filled in with the name of the agent who signed in last. When it is not, no sign-in is kept either.
    pub remember_agent: bool,
    /// For how many days a history outlives the sign-out of its agent; 0 for none.
    pub keep_history_days: u32,
    /// Whether agents are mobile agents, and in which mode.
    pub mobile_agent: MobileRule,
    /// Whether the form asks for a name. Without one only the company's page says who signs in.
    pub ask_for_name: bool,
    /// Names of call variables whose values are masked: the page gets dots and at most the last two characters.
    pub masked_variables: Vec<String>,
    /// How far alarms go, and when.
    pub alarms: Alarms,
    /// What workflows may do, and which pages open with a call.
    pub workflows: WorkflowRules,
}

impl Default for Site {
    fn default() -> Self {
        Self {
            allowed_hosts: Vec::new(),
            refresh: RefreshForm::Auto,
            session_minutes: 600,
            user_hint: UserHint::AsTyped,
            charset: Charset::Utf8,
            sign_out_addresses: Vec::new(),
            restore_ready: false,
            transport: None,
            agents: 2_000,
            second_server: String::new(),
            keep_session: true,
            remember_agent: true,
            keep_history_days: 0,
            mobile_agent: MobileRule::AgentChooses,
            ask_for_name: true,
            masked_variables: Vec::new(),
            alarms: Alarms::default(),
            workflows: WorkflowRules::default(),
        }
    }
}

/// How far alarms go, and when. An alarm begins as a line in the window; what is not heeded becomes a notification of the system, then
/// a sound.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Alarms {
    /// The phone is out of service, or Finesse signed the agent out.
    pub phone: AlarmLevel,
    /// A missed call made the agent Not Ready.
    pub missed_call: AlarmLevel,
    /// The sign-in ends soon, or has ended.
    pub sign_in_ending: AlarmLevel,
    /// The agent has been Not Ready or in wrap-up for long, or Finesse made the agent Not Ready for another reason.
    pub long_state: AlarmLevel,
    /// Minutes after which Not Ready is long; 0 for never.
    pub not_ready_minutes: u32,
    /// Minutes after which a wrap-up is long; 0 for never.
    pub wrap_up_minutes: u32,
    /// Seconds from the line to the notification.
    pub toast_seconds: u32,
    /// Seconds from the notification to the sound.
    pub sound_seconds: u32,
}

impl Default for Alarms {
    fn default() -> Self {
        Self {
            phone: AlarmLevel::Sound,
            missed_call: AlarmLevel::Sound,
            sign_in_ending: AlarmLevel::Sound,
            long_state: AlarmLevel::Toast,
            not_ready_minutes: 0,
            wrap_up_minutes: 0,
            toast_seconds: 5,
            sound_seconds: 60,
        }
    }
}

/// How far an alarm goes that is not heeded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum AlarmLevel {
    /// A line in the window, nothing else.
    Line,
    /// Also a notification of the system.
    Toast,
    /// Then also a sound.
    Sound,
}

/// Which form of the token refresh is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum RefreshForm {
    /// POST; GET only at a server that answered POST with 404, 405 or 501.
    #[default]
    Auto,
    /// POST only: a refresh token never stands in an address.
    Post,
    /// GET only.
    Get,
}

/// What is sent as `cc_username`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum UserHint {
    /// What the agent typed.
    #[default]
    AsTyped,
    /// The part before `@`.
    BeforeAt,
}

/// How name and password are written before base64.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Charset {
    /// UTF-8.
    #[default]
    Utf8,
    /// ISO 8859-1.
    Latin1,
}

/// Whether agents are mobile agents (protocol/auth-and-events.md §3.2), and in which mode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum MobileRule {
    /// As the agent chooses in the form.
    #[default]
    AgentChooses,
    /// Never: every agent is at a desk phone.
    DeskPhone,
    /// Always, and the phone is called for each call.
    CallByCall,
    /// Always, and one connection stays up for all calls.
    NailedConnection,
}

/// What the page needs before its first picture (answer to `startUp`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StartUp {
    /// The program's version.
    pub version: String,
    /// What is remembered.
    pub settings: Settings,
    /// The practice contact centre is part of this build.
    pub practice_offered: bool,
    /// The program was started in practice mode: `settings` names the practice server, agent and extension.
    pub practice: bool,
    /// In practice mode, what to type on the sign-in page; invented words for an invented person, never a real password.
    pub practice_hint: Option<String>,
    /// A window of the program can stay on top of others; on Wayland none can.
    pub stays_on_top: bool,
    /// What IT has set on this computer: the page shows it, and does not let it be changed.
    pub managed: Vec<Managed>,
}

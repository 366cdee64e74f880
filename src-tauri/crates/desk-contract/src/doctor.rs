use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the doctor found: the answer to `runDoctor`, and what `aplomb doctor --json` prints.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DoctorReport {
    /// Version of this shape; 1. Fields may be added to it; none is renamed or removed.
    pub form: u32,
    /// Version of the program.
    pub program: String,
    /// The server that was examined, as it was named; `None` when none was.
    pub server: Option<String>,
    /// The worst of the findings.
    pub level: FindingLevel,
    /// One or more of each check, in the order of [`Check`].
    pub findings: Vec<Finding>,
}

/// The answer to `makeSupportBundle`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SupportBundle {
    /// Where the file is.
    pub path: String,
}

/// One thing that the doctor found. Never a secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// What was looked at.
    pub check: Check,
    /// What was found, as a word that does not change.
    pub code: String,
    /// How bad it is.
    pub level: FindingLevel,
    /// The host, setting or program that it is about.
    pub about: String,
    /// What was found, in a sentence.
    pub what: String,
    /// `what` without the words of others, for a support bundle; empty in a finding that was read back. The page and programs do not get it.
    #[serde(skip)]
    #[ts(skip)]
    pub public: String,
    /// Why it matters; `None` where nothing is wrong.
    pub why: Option<String>,
    /// What to do; `None` where nothing is to be done.
    pub advice: Option<String>,
    /// What the other end, or the system, said in its own words.
    pub detail: Option<String>,
}

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum FindingLevel {
    /// As it should be.
    Ok,
    /// Good to know, or not looked at.
    Note,
    /// Agents can work, and something will go wrong, or is worse than it could be.
    Warning,
    /// Agents can not work.
    Trouble,
}

/// What the doctor looks at, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Check {
    /// The engine that shows the windows.
    Engine,
    /// Whether the engine can run pages in a sandbox.
    Sandbox,
    /// Whether there is a display for them.
    Display,
    /// The operating system's keychain.
    Keychain,
    /// The file with the settings.
    Settings,
    /// What the organisation has set.
    Policy,
    /// The version of the program, against the latest one.
    Version,
    /// The name of the server, as it was typed.
    Server,
    /// The system's proxy.
    Proxy,
    /// The addresses of a host.
    Name,
    /// The port of a node.
    Port,
    /// The certificates that a host shows.
    Certificate,
    /// The clock of this computer against that of the server.
    Clock,
    /// What a node says about itself.
    SystemInfo,
    /// Whether a node is in service.
    Service,
    /// Whether a node hears its CTI server.
    Heartbeat,
    /// Whether a node is being maintained.
    Maintenance,
    /// The other node of the pair.
    Nodes,
    /// The domain of the notification service.
    XmppDomain,
    /// How agents sign in.
    AuthMode,
    /// The way to the company's sign-in page.
    SignIn,
    /// Notifications over WebSocket.
    WebSocket,
    /// Notifications over BOSH.
    Bosh,
    /// Notifications over TCP.
    Tcp,
    /// Notifications, over whatever is open.
    Notifications,
}

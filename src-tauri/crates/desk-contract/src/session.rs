use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{MobileAgent, error::CommandError, sign_in_step::SignInStep, time::Millis};

/// Who is signed in, or how far signing in has come.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Session {
    /// Nobody.
    SignedOut {
        /// Why the session that was kept from an earlier start could not be taken up at this one. `None` when nothing was
        /// kept, or the identity service just wants a new sign-in.
        failed: Option<Box<CommandError>>,
    },
    /// A sign-in is under way; the `signIn` command has not returned yet.
    SigningIn {
        /// The step that is being worked on.
        step: SignInStep,
        /// The page of the company is on the screen and waits for the agent.
        waiting_for_agent: bool,
    },
    /// Signed in; the token is renewed without anybody noticing.
    SignedIn {
        /// Who, and where.
        r#as: SignedInAs,
        /// The sign-in will soon end for good, and only the agent can renew it (`signInAgain`); `None` while there is time.
        ending: Option<Ending>,
    },
    /// The token cannot be refreshed without the agent. The desk stays visible; requests are refused until `signInAgain`.
    Expired {
        /// Who was signed in.
        r#as: SignedInAs,
        /// Why.
        why: ExpiredWhy,
    },
}

/// Who is signed in, and where.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SignedInAs {
    /// The Finesse node in use, with its port when it is not 8445.
    pub server: String,
    /// The agent's numeric login id (UCCX: the user name).
    pub login_id: String,
    /// UCCE or UCCX.
    pub platform: Platform,
    /// The server is the practice contact centre.
    pub practice: bool,
    /// Since when.
    pub since: Millis,
    /// How often the access token was renewed since.
    pub renewals: u32,
    /// What proves to Finesse who the agent is.
    pub proof: Proof,
    /// How a mobile agent is reached. Finesse forgets it in a failover, the desk does not (protocol/auth-and-events.md §3.2):
    /// [`NoticeKind::MobileAgentForgotten`](crate::NoticeKind::MobileAgentForgotten) tells it.
    pub mobile: Option<MobileAgent>,
}

/// What proves to Finesse who the agent is. Never the secret itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Proof {
    /// An access token of the single sign-on.
    Token {
        /// Its life.
        life: TokenLife,
    },
    /// A password of Finesse's own: it has no end, and is only in memory.
    Password,
}

/// The life of the present access token, for Diagnostics.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TokenLife {
    /// First letters of a hash of the token: the same in the log, and of no use to anybody else.
    pub hash: String,
    /// When it came.
    pub issued: Millis,
    /// When it will be renewed, or the failed renewal is tried again.
    pub renews: Millis,
    /// When it ends.
    pub ends: Millis,
    /// How it came.
    pub by: Rung,
    /// A renewal is under way.
    pub renewing: Option<Rung>,
    /// The refresh token is in the keychain: the next start needs no sign-in.
    pub kept: bool,
    /// When the refresh token ends: a guess from the sign-in and a setting, because no answer tells it. `None` without one.
    pub refresh_ends: Option<Millis>,
}

/// A way to an access token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Rung {
    /// The agent signed in at the company's page.
    SignIn,
    /// Refresh, form with POST.
    Post,
    /// Refresh, form with GET.
    Get,
    /// A silent fetch: the company's page still knew the agent.
    Silent,
}

/// The end of a sign-in that only the agent can renew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Ending {
    /// When it ends. The desk stays usable until then.
    pub at: Millis,
    /// How near that is.
    pub stage: EndingStage,
    /// Why.
    pub why: ExpiredWhy,
}

/// How near the end is. The desktop of Cisco warns at the same times.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum EndingStage {
    /// Ten minutes or less.
    TenMinutes,
    /// Five minutes or less.
    FiveMinutes,
    /// One minute or less.
    LastMinute,
}

/// The kind of contact centre (`SystemInfo/deploymentType`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Platform {
    /// Unified or Packaged Contact Center Enterprise.
    Ucce,
    /// Unified Contact Center Express.
    Uccx,
}

/// Why a session needs the agent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ExpiredWhy {
    /// The refresh token has reached its end.
    RefreshTokenEnded,
    /// The identity service refused the tokens (new signing keys, an administrator).
    Refused,
    /// No renewal got through before the access token ended.
    Unreachable,
}

/// The connection to the notification service.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Link {
    /// Nothing to connect to: nobody is signed in.
    Idle,
    /// A connection is being made.
    Connecting {
        /// 1 for the first try.
        attempt: u32,
        /// Since when there is no connection.
        down_since: Millis,
    },
    /// Connected; what is shown is what Finesse last said.
    Online {
        /// Since when.
        since: Millis,
        /// How.
        transport: Transport,
    },
    /// The last try failed; the next one comes by itself.
    Waiting {
        /// How many tries failed.
        attempt: u32,
        /// Since when there is no connection.
        down_since: Millis,
        /// When the next try comes.
        until: Millis,
        /// Why the last try failed.
        why: WaitingWhy,
    },
    /// The token was refused; the session must be renewed first.
    SignInNeeded,
    /// The same agent connected from another place; nothing is retried until the agent asks for it (`reconnect`).
    TakenOver,
}

/// How the notification service is reached (protocol/auth-and-events.md §4.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Transport {
    /// XMPP over WebSocket.
    WebSocket,
    /// XMPP over HTTP (BOSH).
    Bosh,
    /// XMPP over TCP, with TLS from the first byte.
    Tcp,
}

/// Why there is no connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum WaitingWhy {
    /// The network or the node does not answer.
    Unreachable,
    /// The node says that it is out of service.
    OutOfService,
    /// The node ended or refused the connection.
    Refused,
    /// Two pings were not answered.
    Silent,
}

/// The answer to `checkConnection`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConnectionReport {
    /// The node that answered.
    pub server: String,
    /// UCCE or UCCX, when the node says so.
    pub platform: Option<Platform>,
    /// `SSO`, `HYBRID` or `NON_SSO`, in Finesse's words.
    pub auth_mode: String,
    /// The node is in service.
    pub in_service: bool,
    /// The other node of the pair, when there is one.
    pub other_node: Option<String>,
}

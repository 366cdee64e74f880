use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Millis, desk};

/// Who is signed in, or how far signing in has come.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Session {
    /// Nobody.
    SignedOut,
    /// A sign-in is under way; the `sign_in` command has not returned yet.
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
    },
    /// The token can not be renewed without the agent. The desk stays visible; requests are refused until `sign_in_again`.
    Expired {
        /// Who was signed in.
        r#as: SignedInAs,
        /// Why.
        why: ExpiredWhy,
    },
}

/// The four steps of a sign-in, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum SignInStep {
    /// The server is asked who it is, then the company's page is shown.
    SignInPage,
    /// The token is fetched and read, and the agent looked up.
    Token,
    /// The notification service is connected.
    Connection,
    /// The extension is signed in.
    Phone,
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
    pub since: desk::Millis,
    /// How often the access token was renewed since.
    pub renewals: u32,
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

/// The answer to `check_connection`.
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

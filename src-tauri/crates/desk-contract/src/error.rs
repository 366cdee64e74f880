use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::SignInStep;

/// Why a command failed, for the page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CommandError {
    /// What the page decides by; it never reads `detail` for that.
    pub code: ErrorCode,
    /// For the folded part and the support: plain text, never a secret.
    pub detail: String,
    /// Stands in the log too.
    pub trace_id: String,
    /// The step of the sign-in that failed.
    pub step: Option<SignInStep>,
    /// The server that the sentence for `code` names, with its port unless that is the usual one.
    pub host: Option<String>,
    /// What Finesse said, when it said something.
    pub server: Option<ServerSaid>,
    /// The certificate, when `code` is `certificateNotTrusted`.
    pub certificate: Option<CertificateProblem>,
}

/// The words of Finesse's `ApiError`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ServerSaid {
    /// `ErrorType`, for instance `Invalid State`.
    pub error_type: String,
    /// `ErrorMessage`.
    pub message: String,
    /// `ErrorData`.
    pub data: String,
}

/// A certificate that this computer does not trust.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CertificateProblem {
    /// The server that showed it, with its port.
    pub host: String,
    /// Whom the certificate names; empty when it can not be read.
    pub subject: String,
    /// Who signed it; empty when it can not be read.
    pub issuer: String,
    /// Why it is not trusted, in plain words.
    pub reason: String,
}

/// One code for each thing that the page treats differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ErrorCode {
    /// The text is no server name.
    InvalidServer,
    /// No computer has this name.
    NameNotFound,
    /// The computer can not be reached, or there is no network.
    NoNetwork,
    /// The computer is there, but nothing listens on this port.
    PortRefused,
    /// No answer in time from the server; `host` names it.
    TimedOut,
    /// See [`CommandError::certificate`].
    CertificateNotTrusted,
    /// Something answers, but it is not Finesse.
    NotFinesse,
    /// Finesse is out of service.
    OutOfService,
    /// The agent, or the program at its end, closed the sign-in.
    Cancelled,
    /// The identity service or Finesse refused the token request (400, 401, 403).
    SignInRefused,
    /// The identity service or Finesse failed at the token request (5xx).
    SignInFailed,
    /// The answer at the end of the sign-in is no token.
    TokenUnreadable,
    /// Another person came back than was asked for.
    WrongPerson,
    /// The sign-in page led to a place that is not allowed; `host` names it.
    NavigationRefused,
    /// Finesse sent the sign-in back to another name of its own; `host` is the one to use.
    WrongServerName,
    /// A server on the way of the sign-in insists on a client certificate; `host` names it.
    ClientCertificateRequired,
    /// The sign-in page closed itself, or its process ended.
    SignInPageEnded,
    /// A page on the way of the sign-in could not be loaded: its server failed, it leads in a circle, or it is a file to save.
    SignInPageFailed,
    /// Finesse refused the password. It is not sent again by itself: five refusals lock the account (auth sheet 2.3).
    PasswordRefused,
    /// The server does not tell how this agent signs in: the agent chooses, and signs in with [`crate::SignIn::method`].
    ChooseMethod,
    /// Finesse does not know the agent.
    UnknownAgent,
    /// Finesse does not know the extension, or it is offline.
    InvalidExtension,
    /// The extension is in use.
    ExtensionBusy,
    /// The agent is signed in at another extension.
    SignedInElsewhere,
    /// The notification service refused or did not answer.
    LinkFailed,
    /// A reason must be chosen.
    ReasonRequired,
    /// Finesse does not take this reason.
    ReasonRefused,
    /// Finesse refused the state.
    StateRefused,
    /// Finesse refused the call action.
    CallRefused,
    /// The call is over.
    CallGone,
    /// The number can not be dialled.
    InvalidNumber,
    /// Another request for the same thing is still waiting for its result.
    Busy,
    /// Finesse accepted the request, but its result did not come in time.
    NoResult,
    /// Nobody is signed in.
    NotSignedIn,
    /// The session needs a new sign-in first.
    SessionExpired,
    /// Any other refusal; `server` has Finesse's words.
    Refused,
    /// The settings were not saved.
    SettingsNotSaved,
    /// A fault of this program.
    Internal,
}

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{PolicyFinding, explanation::Explanation, sign_in_step::SignInStep};

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
    /// What the refusal means, where that is known: it says more than `code`.
    pub explanation: Option<Explanation>,
    /// What Finesse said, when it said something.
    pub server: Option<ServerSaid>,
    /// The certificate, when `code` is `certificateNotTrusted`.
    pub certificate: Option<CertificateProblem>,
    /// Who was meant and who came, when `code` is `wrongPerson`.
    pub persons: Option<Persons>,
    /// What was not kept, when `code` is `callDataNotKept`.
    pub call_data: Option<CallDataLoss>,
    /// What IT has to correct, when `code` is `policyRefuses`.
    pub policy: Option<PolicyFinding>,
}

/// What the phone system did not keep of a change of call data. It says so with no error (protocol/dialogs.md §2.7). The call shows the
/// values that it has.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CallDataLoss {
    /// The names of the variables whose new value was not taken.
    pub dropped: Vec<String>,
    /// The names of those of whose value only the beginning was taken.
    pub truncated: Vec<String>,
}

/// Who was meant to sign in, and who did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Persons {
    /// What was typed at a sign-in, the agent of the session at a later one.
    pub expected: String,
    /// Who signed in at the company's page; `None` when the server does not say.
    pub signed_in: Option<String>,
}

/// What Finesse says in its `ApiErrors`. The page shows `says`, and folds the rest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ServerSaid {
    /// `ErrorType`, for instance `Invalid State`.
    pub error_type: String,
    /// `ErrorMessage`.
    pub message: String,
    /// `ErrorData`.
    pub data: String,
    /// What of all this a person can understand: a sentence, in the words of the server.
    pub says: Option<String>,
    /// Everything else of it, one line each: what the peripheral says, and further errors.
    pub rest: Vec<String>,
}

/// A certificate that is refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CertificateProblem {
    /// The server that showed it: its host name, without a port.
    pub host: String,
    /// The subject of the certificate; empty when the certificate cannot be read.
    pub subject: String,
    /// The issuer of the certificate; empty when the certificate cannot be read.
    pub issuer: String,
    /// Why it is refused.
    pub reason: CertificateReason,
}

/// Why a certificate is refused: what happened and what to do differ for each. All times are in milliseconds since 1970.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum CertificateReason {
    /// It has expired.
    Expired {
        /// Its last moment.
        #[ts(type = "number")]
        ended: i64,
    },
    /// It is not valid yet.
    NotYetValid {
        /// Its first moment.
        #[ts(type = "number")]
        begins: i64,
    },
    /// Its dates do not fit the computer's clock, and the computer's clock is wrong.
    ClockWrong {
        /// What the computer's clock says.
        #[ts(type = "number")]
        here: i64,
        /// What it would have to say, or the least of it.
        #[ts(type = "number")]
        there: i64,
    },
    /// It is signed by itself and not in the computer's store.
    SelfSigned,
    /// The computer does not trust the authority that issued it.
    UnknownAuthority {
        /// The topmost issuer that was named.
        authority: String,
    },
    /// The server does not send the certificate of an authority between its own and one that the computer trusts.
    IncompleteChain {
        /// The issuer whose certificate is missing.
        missing: String,
    },
    /// It is for other host names.
    OtherName {
        /// The names in it.
        names: Vec<String>,
    },
    /// It has no subject alternative name.
    NoSubjectAltName,
    /// It is older than X.509 version 3.
    OldVersion,
    /// It is not made for a server.
    WrongUsage,
    /// It, or that of its authority, is signed with MD5 or SHA-1.
    WeakSignature,
    /// It, or that of its authority, is signed with an algorithm that is not supported.
    UnknownAlgorithm,
    /// Its RSA key, or that of its authority, is too short.
    WeakKey {
        /// Size of the key, in bits.
        bits: u32,
    },
    /// The certificate of an intermediate authority has expired.
    ExpiredIntermediate {
        /// The authority.
        authority: String,
        /// The last moment of its certificate.
        #[ts(type = "number")]
        ended: i64,
    },
    /// Its authority has revoked it.
    Revoked,
    /// It cannot be read.
    Malformed,
    /// The server did not prove that it has the key of the certificate.
    NotProven,
    /// This computer trusts it, but the web engine of the sign-in window refused it.
    RefusedByEngine,
    /// Anything else.
    Other,
}

/// One code for each thing that the page treats differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ErrorCode {
    /// The text is no server name.
    InvalidServer,
    /// No computer has this name.
    NameNotFound,
    /// The computer cannot be reached, or there is no network.
    NoNetwork,
    /// The computer is there, but nothing listens on this port.
    PortRefused,
    /// The proxy of the company's network wants a sign-in of its own (407), which this program does not do.
    ProxySignIn,
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
    /// Another person signed in than was meant. See [`CommandError::persons`].
    WrongPerson,
    /// The server does not sign in without a name, and this program asks for none ([`crate::Site::ask_for_name`]).
    NameNeeded,
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
    /// What IT has set cannot be used, and without it less would be restricted than IT wants. See [`CommandError::policy`].
    PolicyRefuses,
    /// IT demands that the sign-in page runs in the engine's sandbox, and this computer has none that works.
    SandboxRequired,
    /// Finesse refused the password. It is not sent again by itself: five refusals lock the account (protocol/auth-and-events.md §2.3).
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
    /// Finesse accepted a change of call data, and not all of it was kept. See [`CommandError::call_data`].
    CallDataNotKept,
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

//! What can be set before a centre starts.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::sso::sign_in_pages::kind::SignInPage;

/// How users prove who they are (`systemAuthMode` of SystemInfo).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AuthMode {
    /// Every user has a token; Basic is refused.
    Sso,
    /// Each user is one or the other.
    Hybrid,
    /// Every user has a password; tokens are refused.
    NonSso,
}

/// Whether somebody rings without being told to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Caller {
    /// Calls come from the control address only.
    Off,
    /// A customer rings whoever has been Ready for this long.
    Automatic {
        /// Time in Ready before the telephone rings.
        after_ready: Duration,
    },
}

/// Which of the two documented forms of the token refresh the server knows. Releases differ, and no page says which
/// knows which, so both must be tried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RefreshForm {
    /// The form with POST and the form with GET.
    Both,
    /// GET with `refresh-token` is taken as a fetch, and so goes to the identity service.
    PostOnly,
    /// POST is answered 405.
    GetOnly,
}

/// How `expires_in` stands in a token answer. protocol/auth-and-events.md §2.6: it may be a number or a string, and may be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ExpiresIn {
    /// `300`
    Number,
    /// `"300"`
    String,
    /// Not there.
    Missing,
}

/// What the address `UserAuthMode` answers (protocol/auth-and-events.md §2.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UserAuthMode {
    /// The way of the user.
    Answering,
    /// 403: an administrator switched it off.
    Disabled,
    /// 404: a release before 12.5(1), which does not have it.
    Missing,
}

/// What Finesse works with (`deploymentType` of SystemInfo).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Deployment {
    /// Unified CCE: a login name and, for everything else, an agent ID of digits.
    Ucce,
    /// Unified CCX: one name for everything, and its own rules for calls.
    Uccx,
}

/// An identity provider of somebody else, where the sign-in goes instead of to the look-alike of AD FS.
#[cfg(feature = "saml")]
#[derive(Debug, Clone)]
pub struct IdentityProvider {
    /// Where requests go (redirect binding). A path alone is one at `idp.localhost`.
    pub sso_url: String,
    /// Its entity ID, the issuer of its assertions.
    pub entity_id: String,
    /// The certificate whose key signs its responses, PEM.
    pub certificate_pem: String,
    /// What stands behind `idp.localhost`: an address on this computer, without TLS. The look-alike when missing.
    pub upstream: Option<std::net::SocketAddr>,
    /// An OpenID Connect provider that the identity provider sends people to: an address on this computer, without TLS. With it there is a
    /// host `oidc.localhost`.
    pub oidc_upstream: Option<std::net::SocketAddr>,
}

/// How the bytes of a name and a password in Basic are read. No document says it (protocol/auth-and-events.md §2.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BasicCharset {
    /// UTF-8.
    Utf8,
    /// ISO-8859-1.
    Latin1,
}

/// The setting `wrapUpOnIncoming` or `wrapUpOnOutgoing` of a user.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WrapUp {
    /// After each call the agent is in WORK or WORK_READY until the timer ends or the agent leaves.
    Required,
    /// The same, and the agent cannot leave before a reason is set.
    RequiredWithData,
    /// The agent goes straight back, because a client cannot ask for wrap-up: no document says how.
    Optional,
    /// The agent goes straight back.
    NotAllowed,
}

/// What a sign-in at another extension does to an agent who is signed in: which of the two is UNCERTAIN (protocol/auth-and-events.md §3.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SecondSignIn {
    /// The agent stays where they are.
    KeepsExtension,
    /// The agent is at the new extension from now on.
    ChangesExtension,
}

/// What becomes of a change of call variables that CTI does not take as it is (protocol/dialogs.md §2.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CallDataRule {
    /// It is refused with an error event. Only a value that is too long for its ECC variable is truncated without a word.
    Refuses,
    /// The variables that can be changed are, and the others are dropped without a word.
    TakesValid,
    /// Every change is dropped without a word and without an event.
    Drops,
}

/// In which order the events about a call come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EventOrder {
    /// That of the tables in protocol/dialogs.md §1.8; the User event comes after the Dialog event.
    Sheet,
    /// That of captures: the User event comes first, a call begins without a destination and without a far leg, and the dialog is ACTIVE
    /// until its DELETE.
    Field,
}

/// Who may drop other parties of a call (`enableDropParticipantFor`, protocol/dialogs.md §2.10). UCCX has no such action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ParticipantDrop {
    /// Supervisors alone.
    SupervisorOnly,
    /// The agent who made the conference too.
    ControllerAndSupervisor,
    /// Every agent on the call.
    All,
}

/// Which of a node's two HTTPS ports have the notification service (protocol/auth-and-events.md §4.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NotificationPorts {
    /// That of REST alone, as from 12.6(1) on: what stands for 7443 is closed.
    New,
    /// What stands for 7443 alone, as until 12.5: on the port of REST it is 404.
    Old,
    /// Both.
    Both,
}

/// Which phone books are configured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PhoneBooks {
    /// A book for everybody and one of the team, with 18 contacts.
    Usual,
    /// None.
    None,
    /// So many contacts in so many books.
    Generated {
        /// 1 to 310 (protocol/dialogs.md §8).
        books: u16,
        /// At most 50,000 (protocol/dialogs.md §8).
        contacts: u32,
        /// The books name the address of their contacts instead of having them in them.
        linked: bool,
    },
    /// A book that has always more contacts.
    Endless,
    /// 6,000 contacts without a number.
    WithoutNumbers,
    /// 6,000 contacts of the same name.
    SameName,
    /// 6,000 contacts with names of 300 characters, half of them from right to left.
    LongNames,
}

impl PhoneBooks {
    /// The most books.
    pub const MOST_BOOKS: u16 = 310;
    /// The most contacts.
    pub const MOST_CONTACTS: u32 = 50_000;

    /// As it is said on the command line: `usual`, `none`, `endless`, `without-numbers`, `same-name`, `long-names`, or for instance
    /// `12x6000` and `12x6000-linked` (books and contacts).
    #[must_use]
    pub fn from_name(name: &str) -> Option<PhoneBooks> {
        let generated = |name: &str, linked| {
            let (books, contacts) = name.split_once('x')?;
            let (books, contacts) = (books.parse().ok()?, contacts.parse().ok()?);
            let fits = (1..=PhoneBooks::MOST_BOOKS).contains(&books) && contacts <= PhoneBooks::MOST_CONTACTS;
            fits.then_some(PhoneBooks::Generated { books, contacts, linked })
        };
        match name {
            "usual" => Some(PhoneBooks::Usual),
            "none" => Some(PhoneBooks::None),
            "endless" => Some(PhoneBooks::Endless),
            "without-numbers" => Some(PhoneBooks::WithoutNumbers),
            "same-name" => Some(PhoneBooks::SameName),
            "long-names" => Some(PhoneBooks::LongNames),
            _ => match name.strip_suffix("-linked") {
                Some(name) => generated(name, true),
                None => generated(name, false),
            },
        }
    }
}

/// What certificate a host shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Certificate {
    /// One for exactly its name, signed by the authority of this run.
    #[default]
    Good,
    /// Its time ended two days ago.
    Ended,
    /// Its time begins in two days.
    NotBegun,
    /// Its time ends in nine days.
    EndsSoon,
    /// For another name.
    OtherName,
    /// Signed by an authority that nobody knows, which is in the chain.
    UnknownAuthority,
    /// Signed by itself.
    SelfSigned,
    /// Signed by an intermediate authority whose certificate is not sent.
    WithoutIntermediate,
    /// Signed by an intermediate authority whose time ended two days ago, and which is sent.
    IntermediateEnded,
    /// Its name is in the common name only: no subject alternative name.
    NoAltName,
    /// X.509 version 1, signed by the authority of this run.
    #[serde(rename = "version-1")]
    Version1,
    /// Says that it is signed with SHA-1. (The signature itself is made with SHA-256.)
    WeakSignature,
    /// For clients only (extended key usage clientAuth), signed by the authority of this run.
    ClientOnly,
    /// Signed by itself, CA:TRUE, key usage keyCertSign and digitalSignature.
    SelfSignedAuthority,
    /// Signed by itself, CA:TRUE, key usage keyCertSign alone.
    SelfSignedSigningOnly,
    /// Signed by itself, CA:TRUE, extended key usage clientAuth.
    SelfSignedClientOnly,
    /// Signed by itself, CA:TRUE, its name in the common name only.
    SelfSignedNoAltName,
}

/// How the proxy behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Proxy {
    /// Leads to the hosts of the centre, by their names, and nowhere else.
    Serves,
    /// Answers each CONNECT with 403.
    Refuses,
    /// Answers each CONNECT with 407.
    WantsPassword,
    /// Its port is closed.
    Gone,
}

/// Everything that can be set before a centre starts. `Options::default()` is what a laboratory would run: the shortest lives
/// that Cisco IdS allows.
#[derive(Debug, Clone)]
pub struct Options {
    /// Life of an access token; 300 s.
    pub access_token_life: Duration,
    /// Life of a refresh token, counted from the sign-in and not made longer by a refresh; 7200 s.
    pub refresh_token_life: Duration,
    /// Life of an authorization code; 60 s.
    pub authorization_code_life: Duration,
    /// `systemAuthMode`; SSO.
    pub auth_mode: AuthMode,
    /// What `UserAuthMode` answers; the way of the user.
    pub user_auth_mode: UserAuthMode,
    /// What Finesse works with; UCCE.
    pub deployment: Deployment,
    /// How Basic is read; UTF-8.
    pub basic_charset: BasicCharset,
    /// Whether every password is made for this run and begins with `SIM-PASSWORD-`, so that a search for leaks finds it; false.
    pub canary: bool,
    /// How `expires_in` stands in a token answer; a number.
    pub expires_in: ExpiresIn,
    /// Whether a refresh gives a new refresh token and ends the old one; true.
    pub rotate_refresh_token: bool,
    /// Whether somebody rings by himself; off.
    pub caller: Caller,
    /// Which forms of refresh exist; both.
    pub refresh_form: RefreshForm,
    /// Whether `cc_username` may be in the query, for a fetch and for a refresh. Releases before the 2019 patches want the cookie. True.
    pub query_username: bool,
    /// Whether a fetch and a refresh without `cc_username` are answered. Cisco documents the parameter and no error for its absence; false.
    pub username_optional: bool,
    /// What kind of page the identity provider shows; a form with user name and password.
    pub sign_in_page: SignInPage,
    /// The person whom the identity provider knows from the operating system, by login name: no page is shown at all. None.
    pub integrated_sign_in: Option<String>,
    /// An identity provider of somebody else; none.
    #[cfg(feature = "saml")]
    pub identity_provider: Option<Box<IdentityProvider>>,
    /// In which order the events about a call come; that of the sheet.
    pub event_order: EventOrder,
    /// Who may drop other parties of a call; supervisors alone.
    pub participant_drop: ParticipantDrop,
    /// Whether every third automatic call is one of a campaign: a preview and a personal callback in turn, on UCCX a direct preview; false.
    pub automatic_campaigns: bool,
    /// Whether the number of an agent who is not signed in is answered by a colleague, so that one person can consult, transfer and hold a
    /// conference; false.
    pub colleagues_answer: bool,
    /// What becomes of a change of call variables that CTI does not take as it is; it is refused.
    pub call_data: CallDataRule,
    /// How many calls a telephone takes before a further one finds it busy; 2. An administrator of the call manager sets it, and no document
    /// of Finesse names it.
    pub busy_trigger: usize,
    /// Length of wrap-up; 30 s.
    pub wrap_up: Duration,
    /// Wrap-up after calls from queues; required.
    pub wrap_up_on_incoming: WrapUp,
    /// Wrap-up after calls that the agent made; not allowed.
    pub wrap_up_on_outgoing: WrapUp,
    /// Whether reasons for Not Ready are configured (then one must be given); true.
    pub not_ready_reasons: bool,
    /// Whether reasons for signing out are configured (then one must be given); true.
    pub sign_out_reasons: bool,
    /// Whether agents may sign in as mobile agents, UCCE only; true.
    pub mobile_agents: bool,
    /// What a sign-in at another extension does to an agent who is signed in; nothing.
    pub second_sign_in: SecondSignIn,
    /// Whether reasons have `systemCode`; true. Releases before 11.6(1) ES1 do not (protocol/dialogs.md §3.2).
    pub system_code: bool,
    /// Whether each node counts presence by itself, so that a node that was left fires its forced logout although the agent works at the
    /// other one; false.
    pub late_logout: bool,
    /// Whether an event names the request that it answers (`requestId`); true. Captures show it empty (protocol/auth-and-events.md §3).
    pub request_ids: bool,
    /// Where the notification service is over HTTP; on both ports.
    pub notifications: NotificationPorts,
    /// Whether an administrator has left the port for XMPP over TCP (5223) open; true.
    pub tcp_notifications: bool,
    /// Whether SystemInfo names the ports of the nodes; true. Older releases do not.
    pub node_ports: bool,
    /// How long a WebSocket or TCP connection may say nothing before it is taken for dead, in real time; 120 s.
    pub silence: Duration,
    /// How long a BOSH session lives without a request, in real time; 30 s.
    pub bosh_inactivity: Duration,
    /// How many agents work there besides the usual ones, each with a password; 0. At most [`Options::MOST_AGENTS`].
    pub more_agents: u16,
    /// Which phone books are configured; two with 18 contacts.
    pub phone_books: PhoneBooks,
    /// Which host (by its short name) shows another certificate than a good one; none.
    pub certificates: BTreeMap<String, Certificate>,
    /// A proxy (HTTP CONNECT) on a port of its own; none.
    pub proxy: Option<Proxy>,
}

impl Options {
    /// The most of `more_agents`: their numbers have five digits.
    pub const MOST_AGENTS: u16 = 9_999;
}

impl Default for Options {
    fn default() -> Options {
        Options {
            access_token_life: Duration::from_secs(300),
            refresh_token_life: Duration::from_secs(7_200),
            authorization_code_life: Duration::from_secs(60),
            auth_mode: AuthMode::Sso,
            user_auth_mode: UserAuthMode::Answering,
            deployment: Deployment::Ucce,
            basic_charset: BasicCharset::Utf8,
            canary: false,
            expires_in: ExpiresIn::Number,
            rotate_refresh_token: true,
            caller: Caller::Off,
            refresh_form: RefreshForm::Both,
            query_username: true,
            username_optional: false,
            sign_in_page: SignInPage::Plain,
            integrated_sign_in: None,
            #[cfg(feature = "saml")]
            identity_provider: None,
            event_order: EventOrder::Sheet,
            participant_drop: ParticipantDrop::SupervisorOnly,
            automatic_campaigns: false,
            colleagues_answer: false,
            call_data: CallDataRule::Refuses,
            busy_trigger: 2,
            wrap_up: Duration::from_secs(30),
            wrap_up_on_incoming: WrapUp::Required,
            wrap_up_on_outgoing: WrapUp::NotAllowed,
            not_ready_reasons: true,
            sign_out_reasons: true,
            mobile_agents: true,
            second_sign_in: SecondSignIn::KeepsExtension,
            system_code: true,
            late_logout: false,
            request_ids: true,
            notifications: NotificationPorts::Both,
            tcp_notifications: true,
            node_ports: true,
            silence: Duration::from_secs(120),
            bosh_inactivity: Duration::from_secs(30),
            more_agents: 0,
            phone_books: PhoneBooks::Usual,
            certificates: BTreeMap::new(),
            proxy: None,
        }
    }
}

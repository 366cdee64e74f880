//! The list. Everything else is made from it: what the reader takes, the files for IT, and their documentation.

use desk_contract::ManagedSetting;
use serde_json::Value;

/// The key of the registry, below `HKLM`, in which group policies set values.
pub const REGISTRY_KEY: &str = r"Software\Policies\Aplomb";

/// The key in which the installer of Windows sets what it was given. A key of its own: what Windows Installer has written it writes again
/// and removes, and what a group policy has written is none of its business.
pub const INSTALLER_KEY: &str = r"Software\Aplomb\Policy";

/// The name under which macOS keeps what a configuration profile sets.
pub const PROFILE_DOMAIN: &str = "org.aplomb.desktop";

/// Something that IT can set.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    /// Which one.
    pub id: ManagedSetting,
    /// Its name in a JSON file and in a configuration profile. In the registry it begins with a capital.
    pub name: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// Where it stands in [`desk_contract::Settings`], as a JSON pointer; `None` for what the program asks the policy for.
    pub field: Option<&'static str>,
    /// What is in force when nobody has set it, for a person.
    pub default: &'static str,
    /// A value as an example: JSON.
    pub example: &'static str,
    /// The version of the program that knew it first.
    pub since: &'static str,
    /// What it is, in a few words.
    pub title: &'static str,
    /// What it does, in sentences.
    pub about: &'static str,
}

/// What a setting takes.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// The name of a Finesse node.
    Server,
    /// The number of an extension.
    Extension,
    /// Yes or no.
    Switch,
    /// A whole number, both bounds included.
    Number {
        /// The smallest.
        min: u32,
        /// The largest.
        max: u32,
    },
    /// One word of a few.
    Choice(&'static [Choice]),
    /// Names of hosts.
    Hosts,
    /// Addresses that begin with `https://`.
    Addresses,
}

/// One word of a few.
#[derive(Debug, Clone, Copy)]
pub struct Choice {
    /// The word.
    pub value: &'static str,
    /// What it means.
    pub title: &'static str,
    /// It stands for none of the others, and the program keeps nothing in its place.
    pub nothing: bool,
}

const fn word(value: &'static str, title: &'static str) -> Choice {
    Choice { value, title, nothing: false }
}

impl Setting {
    /// A value that it takes, as it stands in [`desk_contract::Settings`].
    pub(crate) fn kept(&self, value: &Value) -> Value {
        if let Kind::Choice(choices) = self.kind
            && choices.iter().any(|choice| choice.nothing && value == choice.value)
        {
            return Value::Null;
        }
        value.clone()
    }

    /// The name of its value in the registry of Windows.
    #[must_use]
    pub fn registry_value(&self) -> String {
        let mut name = self.name.to_owned();
        name[..1].make_ascii_uppercase();
        name
    }

    /// The public property of the MSI that sets it.
    #[must_use]
    pub fn property(&self) -> String {
        let mut property = String::new();
        for letter in self.name.chars() {
            if letter.is_ascii_uppercase() {
                property.push('_');
            }
            property.push(letter.to_ascii_uppercase());
        }
        property
    }
}

/// Everything that IT can set.
pub const SETTINGS: &[Setting] = &[
    Setting {
        id: ManagedSetting::Server,
        name: "server",
        kind: Kind::Server,
        field: Some("/server"),
        default: "what was typed last",
        example: r#""finesse-a.example.com""#,
        since: "0.1",
        title: "Finesse server",
        about: "The Finesse node to sign in to: its host name as the certificate has it, with :port when it is not 8445. \
                No path and no IP address. The field in the sign-in form is filled in and can not be changed.",
    },
    Setting {
        id: ManagedSetting::SecondServer,
        name: "secondServer",
        kind: Kind::Server,
        field: Some("/site/secondServer"),
        default: "none",
        example: r#""finesse-b.example.com""#,
        since: "0.1",
        title: "Second Finesse server",
        about: "The node of the pair that a sign-in begins with when the first one can not be reached or is out of service. \
                Once somebody is signed in, Finesse itself says which node is the other one.",
    },
    Setting {
        id: ManagedSetting::Extension,
        name: "extension",
        kind: Kind::Extension,
        field: Some("/extension"),
        default: "what was typed last",
        example: r#""2001""#,
        since: "0.1",
        title: "Extension of this computer",
        about: "The extension of the phone at this workstation. The field in the sign-in form is filled in and can not be changed.",
    },
    Setting {
        id: ManagedSetting::SignInMethod,
        name: "signInMethod",
        kind: Kind::Choice(&[
            word("singleSignOn", "On the company's own page"),
            word("password", "With a password that Finesse keeps"),
        ]),
        field: Some("/method"),
        default: "the agent is asked",
        example: r#""singleSignOn""#,
        since: "0.1",
        title: "Way to sign in at a hybrid system",
        about: "How agents sign in where Finesse is a hybrid system and does not tell which of its ways is an agent's. A server \
                that tells is believed.",
    },
    Setting {
        id: ManagedSetting::AllowedHosts,
        name: "allowedHosts",
        kind: Kind::Hosts,
        field: Some("/site/allowedHosts"),
        default: "every host, with https only",
        example: r#"["ids-a.example.com", "ids-b.example.com", "login.example.com"]"#,
        since: "0.1",
        title: "Hosts of the sign-in window",
        about: "The only hosts, besides the Finesse server, that the sign-in window may go to: the identity service, the identity \
                provider, and whatever they use on the way. Whole host names; there are no wildcards.",
    },
    Setting {
        id: ManagedSetting::SignOutAddresses,
        name: "signOutAddresses",
        kind: Kind::Addresses,
        field: Some("/site/signOutAddresses"),
        default: "none",
        example: r#"["https://login.example.com/adfs/ls/?wa=wsignout1.0"]"#,
        since: "0.1",
        title: "Addresses that are visited at sign-out",
        about: "Addresses that the sign-in window visits unseen at sign-out, one after the other, to end the session at the identity \
                service or the identity provider too.",
    },
    Setting {
        id: ManagedSetting::SessionMinutes,
        name: "sessionMinutes",
        kind: Kind::Number { min: 5, max: 10_080 },
        field: Some("/site/sessionMinutes"),
        default: "600",
        example: "600",
        since: "0.1",
        title: "Life of a sign-in in minutes",
        about: "How long the refresh token lives, as it is set at the identity service. Finesse does not tell it. Ten minutes \
                before its end the agent is asked to sign in again; a number that is too large makes that question come too late.",
    },
    Setting {
        id: ManagedSetting::KeepSession,
        name: "keepSession",
        kind: Kind::Switch,
        field: Some("/site/keepSession"),
        default: "true",
        example: "true",
        since: "0.1",
        title: "Keep the sign-in when the program ends",
        about: "Whether the refresh token is kept in the operating system's keychain until the agent signs out, so that the program \
                can be started again without a question. When it is false, nothing is kept, and what an earlier start has kept \
                is removed.",
    },
    Setting {
        id: ManagedSetting::RememberAgent,
        name: "rememberAgent",
        kind: Kind::Switch,
        field: Some("/site/rememberAgent"),
        default: "true",
        example: "true",
        since: "0.1",
        title: "Remember the agent's name",
        about: "Whether the sign-in form is filled in with the name of the agent who signed in last. When it is false, no sign-in \
                is kept when the program ends either, because nobody would know whose it is.",
    },
    Setting {
        id: ManagedSetting::AskForName,
        name: "askForName",
        kind: Kind::Switch,
        field: Some("/site/askForName"),
        default: "true",
        example: "true",
        since: "0.1",
        title: "Ask for a name before the company's page",
        about: "Whether the sign-in form has a field for the agent's name. The name is only a hint for the company's page, which says \
                who signs in. When it is false, the form has no such field and no name is sent; set it to false only where every agent \
                uses single sign-on, and try it once, because Cisco does not say that its servers accept a sign-in without a name.",
    },
    Setting {
        id: ManagedSetting::RefreshForm,
        name: "refreshForm",
        kind: Kind::Choice(&[
            word("auto", "POST; GET only where the server has no POST"),
            word("post", "POST only"),
            word("get", "GET only"),
        ]),
        field: Some("/site/refresh"),
        default: "auto",
        example: r#""auto""#,
        since: "0.1",
        title: "Form of the token refresh",
        about: "Which of the two forms of Finesse's token refresh is used. GET puts the refresh token, which serves for hours, into \
                the address, where proxies and servers may log it. With auto that happens only at a server that answered POST with 404, \
                405 or 501; with post it never happens; with get at every renewal and every start. POST also needs the access token, which \
                is never stored. So with post, and with auto at a server that has POST, a restarted program signs in by itself only where \
                the company's page knows the agent without asking (integrated sign-on); otherwise the agent signs in again.",
    },
    Setting {
        id: ManagedSetting::UserHint,
        name: "userHint",
        kind: Kind::Choice(&[word("asTyped", "What the agent typed"), word("beforeAt", "The part before @")]),
        field: Some("/site/userHint"),
        default: "asTyped",
        example: r#""asTyped""#,
        since: "0.1",
        title: "Name that is sent to the sign-in page",
        about: "What is sent as cc_username, the name that the sign-in page is filled in with and Finesse is asked about.",
    },
    Setting {
        id: ManagedSetting::Charset,
        name: "charset",
        kind: Kind::Choice(&[word("utf8", "UTF-8"), word("latin1", "ISO 8859-1")]),
        field: Some("/site/charset"),
        default: "utf8",
        example: r#""utf8""#,
        since: "0.1",
        title: "Letters of a password",
        about: "How name and password are written on the way to Finesse when it keeps the password itself. It matters only for \
                letters like ä or é.",
    },
    Setting {
        id: ManagedSetting::Transport,
        name: "transport",
        kind: Kind::Choice(&[
            Choice { nothing: true, ..word("auto", "Each in turn, the one that served last first") },
            word("webSocket", "WebSocket"),
            word("bosh", "BOSH, over HTTPS"),
            word("tcp", "TCP with TLS, port 5223"),
        ]),
        field: Some("/site/transport"),
        default: "auto",
        example: r#""auto""#,
        since: "0.1",
        title: "Way to the notification service",
        about: "The one way to Finesse's notification service that is used. Leave it, unless the network lets only one through and \
                trying the others costs time.",
    },
    Setting {
        id: ManagedSetting::Agents,
        name: "agents",
        kind: Kind::Number { min: 1, max: 20_000 },
        field: Some("/site/agents"),
        default: "2000",
        example: "2000",
        since: "0.1",
        title: "Number of agents of the pair of nodes",
        about: "How many agents work on this pair of nodes. When a node announces that it goes out of service, all their desks move to \
                the other one: the more there are, the longer the time over which they do.",
    },
    Setting {
        id: ManagedSetting::RestoreReady,
        name: "restoreReady",
        kind: Kind::Switch,
        field: Some("/site/restoreReady"),
        default: "false",
        example: "false",
        since: "0.1",
        title: "Ready again after a failed node",
        about: "Whether an agent who was Ready is made Ready again when a failed node has made them Not Ready. When it is false, the \
                agent is told, with a button.",
    },
    Setting {
        id: ManagedSetting::OsAccountSignIn,
        name: "osAccountSignIn",
        kind: Kind::Switch,
        field: None,
        default: "false",
        example: "false",
        since: "0.1",
        title: "Sign in with the account of Windows",
        about: "Whether pages of Microsoft Entra and Microsoft accounts in the sign-in window sign the agent in with the account \
                that Windows was signed in to, without a question. Windows only. Leave it off where several agents share one \
                account of Windows. Kerberos and NTLM for servers of the intranet zone work either way.",
    },
    Setting {
        id: ManagedSetting::Practice,
        name: "practice",
        kind: Kind::Switch,
        field: None,
        default: "true",
        example: "true",
        since: "0.1",
        title: "Practice mode",
        about: "Whether the made-up contact centre may be used, from the sign-in form and from the command line. It runs inside the \
                program and reaches nothing outside this computer.",
    },
    Setting {
        id: ManagedSetting::LogLevel,
        name: "logLevel",
        kind: Kind::Choice(&[
            word("error", "Errors"),
            word("warn", "Warnings too"),
            word("info", "What happens too"),
            word("debug", "Much, for the support"),
            word("trace", "Everything, for developers"),
        ]),
        field: None,
        default: "info",
        example: r#""info""#,
        since: "0.1",
        title: "How much is logged",
        about: "How much the program writes into its log. On no level does it write a password, a token, or what a caller said.",
    },
    Setting {
        id: ManagedSetting::Acceleration,
        name: "acceleration",
        kind: Kind::Choice(&[
            word("auto", "Where it helps"),
            word("never", "Never"),
            word("always", "Always"),
        ]),
        field: None,
        default: "auto",
        example: r#""auto""#,
        since: "0.1",
        title: "Drawing with the graphics card",
        about: "Whether the web engine draws Aplomb's window with the graphics card. Only Linux follows it. auto: not on a computer \
                without a graphics card, and not on a remote display, where each change would cost the processor more; else as the \
                engine does by itself.",
    },
];

//! The list of settings. The parser, the files for IT and their documentation are derived from it.

use desk_contract::ManagedSetting;
use serde_json::Value;

/// The registry key below `HKLM` that group policies write.
pub const REGISTRY_KEY: &str = r"Software\Policies\Aplomb";

/// The registry key below `HKLM` that the MSI writes its properties to. It is a separate key because Windows Installer rewrites and
/// removes its values, and must not do that to values of a group policy.
pub const INSTALLER_KEY: &str = r"Software\Aplomb\Policy";

/// The preference domain of the configuration profile on macOS.
pub const PROFILE_DOMAIN: &str = "org.aplomb.desktop";

/// A setting that IT can manage.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    /// Its identifier in the contract with the page.
    pub id: ManagedSetting,
    /// Its name in a JSON file and in a configuration profile. In the registry the first letter is a capital.
    pub name: &'static str,
    /// The type of its value.
    pub kind: Kind,
    /// Its field in [`desk_contract::Settings`], as a JSON pointer; `None` if the program reads it from the [`Policy`](crate::Policy).
    pub field: Option<&'static str>,
    /// The default, as text for a person.
    pub default: &'static str,
    /// An example value, as JSON.
    pub example: &'static str,
    /// The first version of the program that supports it.
    pub since: &'static str,
    /// What it is, in a few words: the label of a form field.
    pub title: &'static str,
    /// What it does, in sentences.
    pub about: &'static str,
}

/// The type of a setting's value.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// The name of a Finesse node.
    Server,
    /// An extension: digits.
    Extension,
    /// True or false.
    Switch,
    /// An integer, both bounds included.
    Number {
        /// The smallest.
        min: u32,
        /// The largest.
        max: u32,
    },
    /// One of a fixed set of words.
    Choice(&'static [Choice]),
    /// A list of host names.
    Hosts,
    /// A list of addresses that begin with `https://`.
    Addresses,
    /// A list of names of call variables.
    Variables,
}

/// One of a fixed set of words.
#[derive(Debug, Clone, Copy)]
pub struct Choice {
    /// The word.
    pub value: &'static str,
    /// What it means.
    pub title: &'static str,
    /// The word means "no preference": the program stores `null` for it.
    pub no_preference: bool,
}

const fn word(value: &'static str, title: &'static str) -> Choice {
    Choice { value, title, no_preference: false }
}

const ALARM_LEVELS: &[Choice] = &[
    word("line", "A line in the window"),
    word("toast", "Then a notification"),
    word("sound", "Then a notification, then a sound"),
];

impl Setting {
    /// A valid value, as [`desk_contract::Settings`] stores it.
    pub(crate) fn stored(&self, value: &Value) -> Value {
        if let Kind::Choice(choices) = self.kind
            && choices.iter().any(|choice| choice.no_preference && value == choice.value)
        {
            return Value::Null;
        }
        value.clone()
    }

    /// The name of its value in the Windows registry.
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

/// All settings that IT can manage.
pub const SETTINGS: &[Setting] = &[
    Setting {
        id: ManagedSetting::Server,
        name: "server",
        kind: Kind::Server,
        field: Some("/server"),
        default: "what the user typed last",
        example: r#""finesse-a.example.com""#,
        since: "0.1",
        title: "Finesse server",
        about: "The Finesse node to sign in to: its host name as in the certificate, with :port if it is not 8445. \
                No path and no IP address. The field in the sign-in form is filled in and cannot be changed.",
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
        about: "The node of the pair that Aplomb signs in to if the first one cannot be reached or is out of service. \
                After sign-in, Finesse itself reports which node is the other one.",
    },
    Setting {
        id: ManagedSetting::Extension,
        name: "extension",
        kind: Kind::Extension,
        field: Some("/extension"),
        default: "what the user typed last",
        example: r#""2001""#,
        since: "0.1",
        title: "Extension of this computer",
        about: "The extension of the phone at this workstation. The field in the sign-in form is filled in and cannot be changed.",
    },
    Setting {
        id: ManagedSetting::SignInMethod,
        name: "signInMethod",
        kind: Kind::Choice(&[
            word("singleSignOn", "Single sign-on on the company's page"),
            word("password", "A password that Finesse checks"),
        ]),
        field: Some("/method"),
        default: "Aplomb asks the agent",
        example: r#""singleSignOn""#,
        since: "0.1",
        title: "Sign-in method on a hybrid system",
        about: "How agents sign in if Finesse is a hybrid system and does not report which method an agent uses. If the server \
                reports the method, that method is used.",
    },
    Setting {
        id: ManagedSetting::AllowedHosts,
        name: "allowedHosts",
        kind: Kind::Hosts,
        field: Some("/site/allowedHosts"),
        default: "every host, over https only",
        example: r#"["ids-a.example.com", "ids-b.example.com", "login.example.com"]"#,
        since: "0.1",
        title: "Hosts of the sign-in window",
        about: "The only hosts, besides the Finesse server, that the sign-in window may navigate to: the identity service (IdS), the \
                identity provider (IdP), and every host that they redirect to. Complete host names; wildcards are not supported.",
    },
    Setting {
        id: ManagedSetting::SignOutAddresses,
        name: "signOutAddresses",
        kind: Kind::Addresses,
        field: Some("/site/signOutAddresses"),
        default: "none",
        example: r#"["https://login.example.com/adfs/ls/?wa=wsignout1.0"]"#,
        since: "0.1",
        title: "Addresses to load at sign-out",
        about: "Addresses that the hidden sign-in window loads at sign-out, one after the other, to end the session at the identity \
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
        title: "Lifetime of a sign-in in minutes",
        about: "The lifetime of the refresh token, as configured at the identity service. Finesse does not report it. Ten minutes \
                before the refresh token expires, Aplomb asks the agent to sign in again; if this number is too large, it asks too late.",
    },
    Setting {
        id: ManagedSetting::KeepSession,
        name: "keepSession",
        kind: Kind::Switch,
        field: Some("/site/keepSession"),
        default: "true",
        example: "true",
        since: "0.1",
        title: "Keep the sign-in after the program ends",
        about: "Whether the refresh token stays in the operating system's keychain until the agent signs out, so that a restarted \
                program can sign in without asking. If it is false, Aplomb stores no token and deletes one that was stored earlier.",
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
        about: "Whether the sign-in form is filled in with the name of the agent who signed in last. If it is false, no sign-in \
                is kept after the program ends either, because the program would not know which agent it belongs to.",
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
        about: "Whether the sign-in form has a field for the agent's name. The name is only a hint for the company's page, which decides \
                who signs in. If it is false, the form has no such field and no name is sent. Set it to false only if every agent \
                uses single sign-on, and test it first: Cisco does not document that its servers accept a sign-in without a name.",
    },
    Setting {
        id: ManagedSetting::MobileAgent,
        name: "mobileAgent",
        kind: Kind::Choice(&[
            word("agentChooses", "The agent chooses in the sign-in form"),
            word("deskPhone", "Desk phone only"),
            word("callByCall", "Mobile agent, called for each call"),
            word("nailedConnection", "Mobile agent, one connection for all calls"),
        ]),
        field: Some("/site/mobileAgent"),
        default: "agentChooses",
        example: r#""agentChooses""#,
        since: "0.1",
        title: "Mobile agent",
        about: "Whether agents of Unified CCE sign in as mobile agents, and in which mode. The agent types the number of the phone; the \
                extension is then a port of the contact centre. Unified CCX has no mobile agents.",
    },
    Setting {
        id: ManagedSetting::RefreshForm,
        name: "refreshForm",
        kind: Kind::Choice(&[
            word("auto", "POST; GET only if the server does not support POST"),
            word("post", "POST only"),
            word("get", "GET only"),
        ]),
        field: Some("/site/refresh"),
        default: "auto",
        example: r#""auto""#,
        since: "0.1",
        title: "HTTP method of the token refresh",
        about: "Which of Finesse's two methods refreshes a token. GET puts the refresh token, which is valid for hours, into \
                the URL, where proxies and servers may log it. With auto that happens only on a server that answered POST with 404, \
                405 or 501; with post it never happens; with get it happens at every refresh and every start. POST also needs the access \
                token, which is never stored. Therefore with post, and with auto on a server that supports POST, a restarted program signs \
                in without asking only if the company's page recognizes the agent (integrated sign-on); otherwise the agent signs in again.",
    },
    Setting {
        id: ManagedSetting::UserHint,
        name: "userHint",
        kind: Kind::Choice(&[word("asTyped", "What the agent typed"), word("beforeAt", "The part before @")]),
        field: Some("/site/userHint"),
        default: "asTyped",
        example: r#""asTyped""#,
        since: "0.1",
        title: "Name sent to the sign-in page",
        about: "The value of cc_username: the name that prefills the sign-in page and that Finesse looks up.",
    },
    Setting {
        id: ManagedSetting::Charset,
        name: "charset",
        kind: Kind::Choice(&[word("utf8", "UTF-8"), word("latin1", "ISO 8859-1")]),
        field: Some("/site/charset"),
        default: "utf8",
        example: r#""utf8""#,
        since: "0.1",
        title: "Character encoding of passwords",
        about: "The character encoding of the user name and password that are sent to Finesse if Finesse checks the password itself. \
                It matters only for letters such as ä or é.",
    },
    Setting {
        id: ManagedSetting::Transport,
        name: "transport",
        kind: Kind::Choice(&[
            Choice { no_preference: true, ..word("auto", "Try each; the one that worked last comes first") },
            word("webSocket", "WebSocket"),
            word("bosh", "BOSH, over HTTPS"),
            word("tcp", "TCP with TLS, port 5223"),
        ]),
        field: Some("/site/transport"),
        default: "auto",
        example: r#""auto""#,
        since: "0.1",
        title: "Transport of the event stream",
        about: "The transport to Finesse's notification service. Leave it on auto unless the network allows only one transport and \
                trying the others takes too long.",
    },
    Setting {
        id: ManagedSetting::Agents,
        name: "agents",
        kind: Kind::Number { min: 1, max: 20_000 },
        field: Some("/site/agents"),
        default: "2000",
        example: "2000",
        since: "0.1",
        title: "Number of agents on the pair of nodes",
        about: "How many agents use this pair of nodes. If a node announces that it goes out of service, all their desks move to \
                the other node; the more agents there are, the longer the period over which the desks spread their reconnects.",
    },
    Setting {
        id: ManagedSetting::RestoreReady,
        name: "restoreReady",
        kind: Kind::Switch,
        field: Some("/site/restoreReady"),
        default: "false",
        example: "false",
        since: "0.1",
        title: "Ready again after a node failure",
        about: "Whether Aplomb sets an agent who was Ready to Ready again after a node failure set them to Not Ready. If it is false, \
                a notice tells the agent and offers a button.",
    },
    Setting {
        id: ManagedSetting::MaskedVariables,
        name: "maskedVariables",
        kind: Kind::Variables,
        field: Some("/site/maskedVariables"),
        default: "none",
        example: r#"["callVariable5", "user.card"]"#,
        since: "0.1",
        title: "Masked call variables",
        about: "Call variables of which the agent sees dots and at most the last two characters, and which cannot be copied or changed. \
                The name of an array stands for all its elements. Upper and lower case do not matter.",
    },
    Setting {
        id: ManagedSetting::Language,
        name: "language",
        kind: Kind::Choice(&[
            Choice { value: "system", title: "The language of the system", no_preference: true },
            word("en", "English"),
            word("de", "German"),
            word("fr", "French"),
            word("es", "Spanish"),
            word("pt", "Portuguese"),
            word("it", "Italian"),
            word("nl", "Dutch"),
            word("pl", "Polish"),
            word("ja", "Japanese"),
            word("zh", "Simplified Chinese"),
            word("ar", "Arabic"),
        ]),
        field: Some("/preferences/language"),
        default: "what the user chose, else the language of the system",
        example: r#""de""#,
        since: "0.1",
        title: "Language",
        about: "The language of all texts of Aplomb. If it is set, the user cannot change it.",
    },
    Setting {
        id: ManagedSetting::OnClose,
        name: "onClose",
        kind: Kind::Choice(&[
            word("ask", "Ask the agent"),
            word("keepInTray", "Keep running in the tray"),
            word("notReady", "Set the agent to Not Ready and end"),
            word("signOut", "Sign out and end"),
        ]),
        field: Some("/preferences/onClose"),
        default: "ask",
        example: r#""keepInTray""#,
        since: "0.1",
        title: "Closing the window",
        about: "What happens when an agent who is signed in closes the window. During a call Aplomb never ends without asking.",
    },
    Setting {
        id: ManagedSetting::OnLock,
        name: "onLock",
        kind: Kind::Choice(&[word("nothing", "Nothing"), word("notReady", "Set the agent to Not Ready")]),
        field: Some("/preferences/onLock"),
        default: "nothing",
        example: r#""notReady""#,
        since: "0.1",
        title: "Locking the computer",
        about: "What happens when the computer is locked or goes to sleep while the agent is Ready. Aplomb does not set the agent to \
                Ready again when it is unlocked.",
    },
    Setting {
        id: ManagedSetting::StartAtLogin,
        name: "startAtLogin",
        kind: Kind::Switch,
        field: Some("/preferences/startAtLogin"),
        default: "false",
        example: "true",
        since: "0.1",
        title: "Start when the user logs in",
        about: "Whether Aplomb starts when the user logs in to the computer.",
    },
    Setting {
        id: ManagedSetting::AlarmPhone,
        name: "alarmPhone",
        kind: Kind::Choice(ALARM_LEVELS),
        field: Some("/site/alarms/phone"),
        default: "sound",
        example: r#""sound""#,
        since: "0.1",
        title: "Alarm: phone",
        about: "How far the alarm goes if the phone is out of service or Finesse signs the agent out. An alarm begins as a line in Aplomb's \
                window; if the agent does nothing about it, a notification and then a sound follow.",
    },
    Setting {
        id: ManagedSetting::AlarmMissedCall,
        name: "alarmMissedCall",
        kind: Kind::Choice(ALARM_LEVELS),
        field: Some("/site/alarms/missedCall"),
        default: "sound",
        example: r#""sound""#,
        since: "0.1",
        title: "Alarm: missed call",
        about: "How far the alarm goes if a call that was not answered sets the agent to Not Ready.",
    },
    Setting {
        id: ManagedSetting::AlarmSignInEnding,
        name: "alarmSignInEnding",
        kind: Kind::Choice(ALARM_LEVELS),
        field: Some("/site/alarms/signInEnding"),
        default: "sound",
        example: r#""sound""#,
        since: "0.1",
        title: "Alarm: end of the sign-in",
        about: "How far the alarm goes before the sign-in ends: a line ten minutes before, a notification five minutes before, a \
                sound one minute before.",
    },
    Setting {
        id: ManagedSetting::AlarmLongState,
        name: "alarmLongState",
        kind: Kind::Choice(ALARM_LEVELS),
        field: Some("/site/alarms/longState"),
        default: "toast",
        example: r#""toast""#,
        since: "0.1",
        title: "Alarm: long Not Ready or wrap-up",
        about: "How far the alarm goes if the agent is Not Ready or in wrap-up longer than notReadyMinutes or wrapUpMinutes says, or if \
                Finesse sets the agent to Not Ready for a reason that has no alarm of its own.",
    },
    Setting {
        id: ManagedSetting::NotReadyMinutes,
        name: "notReadyMinutes",
        kind: Kind::Number { min: 0, max: 1440 },
        field: Some("/site/alarms/notReadyMinutes"),
        default: "0",
        example: "30",
        since: "0.1",
        title: "Long Not Ready in minutes",
        about: "After how many minutes of Not Ready the agent is told; 0 for never.",
    },
    Setting {
        id: ManagedSetting::WrapUpMinutes,
        name: "wrapUpMinutes",
        kind: Kind::Number { min: 0, max: 1440 },
        field: Some("/site/alarms/wrapUpMinutes"),
        default: "0",
        example: "5",
        since: "0.1",
        title: "Long wrap-up in minutes",
        about: "After how many minutes of wrap-up the agent is told; 0 for never.",
    },
    Setting {
        id: ManagedSetting::AlarmToastSeconds,
        name: "alarmToastSeconds",
        kind: Kind::Number { min: 0, max: 3600 },
        field: Some("/site/alarms/toastSeconds"),
        default: "5",
        example: "5",
        since: "0.1",
        title: "Alarm: seconds to the notification",
        about: "How long an alarm waits between the line in the window and the notification. There is no notification while the agent works in \
                Aplomb's window.",
    },
    Setting {
        id: ManagedSetting::AlarmSoundSeconds,
        name: "alarmSoundSeconds",
        kind: Kind::Number { min: 0, max: 3600 },
        field: Some("/site/alarms/soundSeconds"),
        default: "60",
        example: "60",
        since: "0.1",
        title: "Alarm: seconds to the sound",
        about: "How long an alarm waits between the notification and the sound.",
    },
    Setting {
        id: ManagedSetting::Hotkeys,
        name: "hotkeys",
        kind: Kind::Switch,
        field: None,
        default: "true",
        example: "false",
        since: "0.1",
        title: "Global hotkeys",
        about: "Whether the user may choose keys that work in every window of the computer: answer or end, hold, Ready or Not Ready, \
                show Aplomb. If it is false, none is registered, whatever was chosen before.",
    },
    Setting {
        id: ManagedSetting::OsAccountSignIn,
        name: "osAccountSignIn",
        kind: Kind::Switch,
        field: None,
        default: "false",
        example: "false",
        since: "0.1",
        title: "Sign in with the Windows account",
        about: "Whether pages of Microsoft Entra and Microsoft accounts in the sign-in window sign the agent in with the account \
                that is signed in to Windows, without asking. Windows only. Leave it off if several agents share one Windows \
                account. Kerberos and NTLM for servers of the intranet zone work in both cases.",
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
        about: "Whether practice mode, a simulated contact centre, may be used from the sign-in form and from the command line. It runs \
                inside the program and connects to nothing outside this computer.",
    },
    Setting {
        id: ManagedSetting::LogLevel,
        name: "logLevel",
        kind: Kind::Choice(&[
            word("error", "Errors"),
            word("warn", "Errors and warnings"),
            word("info", "Also normal events"),
            word("debug", "Details, for support"),
            word("trace", "Everything, for developers"),
        ]),
        field: None,
        default: "info",
        example: r#""info""#,
        since: "0.1",
        title: "Log level",
        about: "How much the program writes into its log. No level logs a password, a token or call data.",
    },
    Setting {
        id: ManagedSetting::Acceleration,
        name: "acceleration",
        kind: Kind::Choice(&[word("auto", "If it helps"), word("never", "Never"), word("always", "Always")]),
        field: None,
        default: "auto",
        example: r#""auto""#,
        since: "0.1",
        title: "Hardware acceleration",
        about: "Whether the web engine draws Aplomb's window with the graphics card. Linux only. auto: off on a computer \
                without a graphics card and on a remote display, where each change would use more processor time; otherwise the \
                engine's own default.",
    },
];

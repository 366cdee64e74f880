//! Settings of a session, its window and its start.

use desk_contract::ManagedSetting;

use crate::setting::{Choice, Kind, Setting, word};

pub(super) const SETTINGS: [Setting; 8] = [
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
                The name of an array stands for all its elements. Upper and lower case do not matter. No workflow puts their values into an \
                address or a request, unless sendMaskedVariables allows it.",
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
];

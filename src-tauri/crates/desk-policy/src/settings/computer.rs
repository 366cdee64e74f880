//! Settings of the program on this computer.

use desk_contract::ManagedSetting;

use crate::setting::{Kind, Setting, word};

pub(super) const SETTINGS: [Setting; 6] = [
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
    Setting {
        id: ManagedSetting::VersionNotice,
        name: "versionNotice",
        kind: Kind::Addresses,
        field: None,
        default: "none",
        example: r#"["https://updates.example.com/aplomb-version.json#RWR3SQeY0TrJSv2/mOXM7qpW5T+/aAaKNFuXWHaZI8OKDjvk6bU4xkLH"]"#,
        since: "0.1",
        title: "Address of the version notice",
        about: "Where Aplomb reads, at most once a day, which version is the latest and whether this one has a known vulnerability: \
                an address with the public key (minisign) after #. The signature is expected beside the file, with .minisig after \
                its name. About and the doctor tell the result. Nothing is downloaded or installed. Without this setting nothing is asked.",
    },
];

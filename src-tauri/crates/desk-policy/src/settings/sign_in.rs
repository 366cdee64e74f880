//! Settings of the sign-in: servers, ways, and what of it is kept.

use desk_contract::ManagedSetting;

use crate::setting::{Kind, Setting, word};

pub(super) const SETTINGS: [Setting; 16] = [
    Setting {
        id: ManagedSetting::Profile,
        name: "profile",
        kind: Kind::Choice(&[
            word("standard", "Each setting by itself"),
            word("strict", "What a security review asks for"),
        ]),
        field: None,
        default: "standard",
        example: r#""standard""#,
        since: "0.1",
        title: "Profile",
        about: "One value for everything that a security review usually asks for: strict. It sets refreshForm to post, keepSession \
                and practice to false, makes server and allowedHosts mandatory, demands a sandbox for the sign-in page on Linux, \
                restricts failover to the listed servers, takes nothing for the site from the user's own file, and refuses a sign-in if \
                the name of a setting does not exist. A different value of one of these settings is reported and does not apply.",
    },
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
                After sign-in, Finesse itself reports which node is the other one. If this is set, Aplomb moves only between these two \
                servers and hosts of allowedHosts; otherwise only to a node in the same domain, which must have at least two labels, \
                such as example.com. Set it if your servers have host names without such a domain.",
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
        id: ManagedSetting::KeepHistoryDays,
        name: "keepHistoryDays",
        kind: Kind::Number { min: 0, max: 90 },
        field: Some("/site/keepHistoryDays"),
        default: "0",
        example: "7",
        since: "0.1",
        title: "Days for which the history is kept",
        about: "For how many days the list of an agent's calls and states stays on the computer after the agent signs out, for the same \
                agent. It is encrypted, with a key in the operating system's keychain. 0 means that it is deleted at sign-out. The favourites \
                among the contacts are kept with it.",
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
];

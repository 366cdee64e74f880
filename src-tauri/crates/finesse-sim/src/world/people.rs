//! Who works here and what an administrator has configured. All of it is invented.

use uuid::Uuid;

use crate::description::AgentDescription;
use crate::options::{Deployment, Options};

/// ID of the only team.
pub(crate) const TEAM_ID: &str = "5012";
/// Name of the only team.
pub(crate) const TEAM_NAME: &str = "Billing";
/// The realm that the identity provider puts into `user_principal`.
pub(crate) const REALM: &str = "corp.example.test";
/// Telephones that exist although they are nobody's.
pub(crate) const SPARE_EXTENSIONS: [&str; 2] = ["61238", "61239"];
/// The number that customers dial.
pub(crate) const ROUTE_POINT: &str = "4400";

/// How many calls a telephone has at most, those that it makes included. (A guess: an administrator of the call
/// manager sets it.)
pub(crate) const MOST_CALLS: usize = 4;
/// How many parties a conference has at most: the call manager's usual setting. (A guess.)
pub(crate) const MOST_PARTIES: usize = 4;

/// Categories of reasons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Category {
    NotReady,
    Logout,
}

impl Category {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Category::NotReady => "NOT_READY",
            Category::Logout => "LOGOUT",
        }
    }
}

/// A reason code.
#[derive(Debug)]
pub(crate) struct Reason {
    /// Database ID, the only thing a request may name.
    pub(crate) id: u32,
    pub(crate) category: Category,
    /// The printed code.
    pub(crate) code: u32,
    pub(crate) label: &'static str,
    /// For all teams, or for this one.
    pub(crate) for_all: bool,
    /// Set by the system, never listed and never allowed in a request.
    pub(crate) system: bool,
}

const fn reason(id: u32, category: Category, code: u32, label: &'static str, for_all: bool) -> Reason {
    Reason { id, category, code, label, for_all, system: false }
}

const fn system(id: u32, category: Category, code: u32, label: &'static str) -> Reason {
    Reason { id, category, code, label, for_all: true, system: true }
}

/// Listed on UCCX alone.
const COACHING: u32 = 722;

/// All reasons. IDs and codes differ on purpose: a client that mixes them up is refused.
pub(crate) static REASONS: &[Reason] = &[
    reason(5, Category::NotReady, 101, "Lunch", true),
    reason(6, Category::NotReady, 102, "Break", true),
    reason(7, Category::NotReady, 110, "Training", true),
    reason(8, Category::NotReady, 111, "Meeting", true),
    reason(21, Category::NotReady, 120, "Back office", false),
    reason(22, Category::NotReady, 121, "Call back a customer", false),
    // A reason of the site with a number that the system uses too. On UCCX only, where the numbers of sites and system overlap.
    reason(COACHING, Category::NotReady, 22, "Coaching", false),
    reason(14, Category::Logout, 201, "End of shift", true),
    reason(15, Category::Logout, 202, "Change of workplace", true),
    reason(16, Category::Logout, 203, "Unwell", true),
    system(901, Category::NotReady, 255, "Connection Failure"),
    system(902, Category::NotReady, 999, "Supervisor Initiated"),
    system(903, Category::NotReady, 50_002, "Not Ready - Connection Failure"),
    system(904, Category::NotReady, 50_003, "Device Error"),
    system(905, Category::NotReady, 50_006, "Off Hook"),
    system(906, Category::NotReady, 32_767, "Call Not Answered"),
    system(907, Category::NotReady, 50_004, "Inactivity"),
    system(908, Category::NotReady, 32_761, "Direct Call"),
    system(911, Category::Logout, 255, "Connection Failure"),
    system(912, Category::Logout, 999, "Supervisor Initiated"),
    system(913, Category::Logout, 50_001, "System Disconnect"),
    system(914, Category::Logout, 50_002, "System Failure"),
    system(915, Category::Logout, 50_004, "Inactivity"),
    system(920, Category::NotReady, 33, "Supervisor"),
    system(921, Category::NotReady, 32_742, "Off Hook On Other Line"),
    system(922, Category::NotReady, 32_749, "Call Cancelled"),
    system(923, Category::NotReady, 32_753, "Line Restricted"),
    system(924, Category::NotReady, 32_754, "Device Restricted"),
    system(925, Category::NotReady, 32_755, "Call Ended"),
    system(926, Category::NotReady, 32_756, "Phone Up"),
    system(927, Category::NotReady, 32_757, "CM Failover"),
    system(928, Category::NotReady, 32_758, "Work Expired"),
    system(929, Category::NotReady, 32_759, "Phone Down"),
    system(930, Category::NotReady, 32_760, "Agent Logon"),
    system(931, Category::NotReady, 32_762, "Agent Offhook"),
    system(932, Category::NotReady, 32_763, "Ring No Answer"),
    system(933, Category::NotReady, 20_001, "Logout Force"),
    system(934, Category::NotReady, 20_003, "Not Ready Force"),
    system(935, Category::NotReady, 50_005, "Busy On Other Line"),
    system(936, Category::NotReady, 50_010, "Call Overlap"),
    system(937, Category::NotReady, 50_041, "Line Busy"),
    system(938, Category::NotReady, 51_004, "On A Call"),
    system(950, Category::Logout, 22, "Supervisor"),
    system(951, Category::Logout, 20_002, "Logout Force"),
    system(952, Category::Logout, 32_740, "Signed In Elsewhere"),
    system(953, Category::Logout, 32_741, "Extension Conflict"),
    system(954, Category::Logout, 32_748, "Agent Deleted"),
    system(955, Category::Logout, 32_750, "Extension Changed"),
    system(956, Category::Logout, 32_764, "CCX Failure"),
    system(957, Category::Logout, 32_765, "Connection Down"),
    system(958, Category::Logout, 32_767, "Agent Relogin"),
    system(959, Category::Logout, 50_003, "Device Error"),
    system(960, Category::Logout, 50_020, "Queue Change"),
    system(961, Category::Logout, 50_030, "Device Conflict"),
    system(962, Category::Logout, 50_040, "Mobile Agent Call Failed"),
    system(963, Category::Logout, 50_042, "Mobile Agent Connection Dropped"),
];

/// Whether an administrator of this deployment has configured a reason.
pub(crate) fn is_configured(reason: &Reason, uccx: bool) -> bool {
    uccx || reason.id != COACHING
}

/// The reason with this database ID.
pub(crate) fn reason_by_id(id: u32) -> Option<&'static Reason> {
    REASONS.iter().find(|reason| reason.id == id)
}

/// The system's reason with this printed code.
pub(crate) fn system_reason(category: Category, code: u32) -> Option<&'static Reason> {
    REASONS.iter().find(|reason| reason.system && reason.category == category && reason.code == code)
}

/// Wrap-up reasons: label and whether for all teams.
pub(crate) static WRAP_UP_REASONS: &[(&str, bool)] = &[
    ("Billing question", true),
    ("Payment arranged", true),
    ("Invoice sent again", true),
    ("Refund", true),
    ("Address changed", true),
    ("Tariff changed", true),
    ("Complaint", true),
    ("Complaint solved", true),
    ("Technical problem", false),
    ("Contract ended", false),
    ("Wrong department", true),
    ("No customer on the line", true),
];

/// An entry of a layout: display name, call variable, shown while it rings, may be edited.
pub(crate) struct LayoutEntry(
    pub(crate) &'static str,
    pub(crate) &'static str,
    pub(crate) bool,
    pub(crate) bool,
);

/// A layout of call variables.
pub(crate) struct Layout {
    pub(crate) id: u32,
    pub(crate) name: &'static str,
    pub(crate) description: &'static str,
    pub(crate) kind: &'static str,
    pub(crate) header: LayoutEntry,
    pub(crate) columns: [&'static [LayoutEntry]; 2],
}

/// All layouts, the default first.
pub(crate) static LAYOUTS: &[Layout] = &[
    Layout {
        id: 1,
        name: "Default Layout",
        description: "Used where no other is named",
        kind: "DEFAULT",
        header: LayoutEntry("Customer", "callVariable1", true, false),
        columns: [
            &[
                LayoutEntry("Subject", "callVariable2", true, false),
                LayoutEntry("Level", "callVariable3", true, false),
                LayoutEntry("Customer no.", "user.account", false, false),
                LayoutEntry("Invoice", "user.invoice[0]", false, true),
            ],
            &[
                LayoutEntry("Language", "callVariable4", true, false),
                LayoutEntry("Identified", "callVariable5", false, false),
                LayoutEntry("Note", "callVariable10", false, true),
            ],
        ],
    },
    Layout {
        id: 2,
        name: "Complaints",
        description: "For the complaints queue",
        kind: "CUSTOM",
        header: LayoutEntry("Complaint by", "callVariable1", true, false),
        columns: [
            &[],
            &[
                LayoutEntry("About", "callVariable2", true, false),
                LayoutEntry("Open since", "user.since", false, false),
            ],
        ],
    },
];

/// An ECC variable.
pub(crate) struct Ecc {
    pub(crate) name: &'static str,
    /// The longest value, in bytes.
    pub(crate) longest: usize,
    /// How many elements an array has.
    pub(crate) elements: Option<usize>,
}

const fn scalar(name: &'static str, longest: usize) -> Ecc {
    Ecc { name, longest, elements: None }
}

/// ECC variables that exist. No layout names the arrays of notes, in which there is room for more than a call can carry.
pub(crate) static ECC_VARIABLES: &[Ecc] = &[
    scalar("user.account", 20),
    Ecc { name: "user.invoice", longest: 30, elements: Some(3) },
    scalar("user.since", 20),
    scalar("user.layout", 40),
    Ecc { name: "user.notes", longest: 200, elements: Some(20) },
];

/// The agents.
pub(crate) fn agents(options: &Options) -> Vec<AgentDescription> {
    let uccx = options.deployment == Deployment::Uccx;
    let agent =
        |login_id: &str, login_name: &str, password: &str, extension: &str, name: (&str, &str), sso| {
            AgentDescription {
                login_id: if uccx { login_name } else { login_id }.to_owned(),
                login_name: login_name.to_owned(),
                password: if options.canary {
                    format!("SIM-PASSWORD-{}", Uuid::new_v4().simple())
                } else {
                    password.to_owned()
                },
                extension: extension.to_owned(),
                first_name: name.0.to_owned(),
                last_name: name.1.to_owned(),
                sso,
            }
        };
    let mut agents = vec![
        agent("40217", "mnovak", "practice", "61234", ("Mira", "Novak"), true),
        agent("40218", "jokafor", "practice", "61235", ("Jude", "Okafor"), true),
        agent("40219", "tlind", "practice-basic", "61236", ("Tova", "Lind"), false),
        agent("40221", "azimmer", "practice-\u{fc}", "61240", ("Anja", "Zimmer"), false),
    ];
    if !uccx {
        // Every character that needs care somewhere. With UCCX it would be part of a JID, in a form that nobody documents.
        agents.push(agent("40220", "o'hara&co\"x@corp", "practice", "61237", ("Orla", "O'Hara & Co"), true));
    }
    agents.extend((1..=u32::from(options.more_agents)).map(|number| {
        let (login_id, extension) = ((50_000 + number).to_string(), (70_000 + number).to_string());
        let name = ("Agent", login_id.as_str());
        agent(
            &login_id,
            &format!("agent{login_id}"),
            &format!("practice-{login_id}"),
            &extension,
            name,
            false,
        )
    }));
    agents
}

/// A customer who rings by himself: number and call variables.
pub(crate) struct Customer {
    pub(crate) number: &'static str,
    pub(crate) variables: &'static [(&'static str, &'static str)],
}

/// Customers, in the order in which they ring.
pub(crate) static CUSTOMERS: &[Customer] = &[
    Customer {
        number: "0045550123",
        variables: &[
            ("callVariable1", "A. Example"),
            ("callVariable2", "Invoice 2031-118"),
            ("callVariable3", "gold"),
            ("callVariable4", "English"),
            ("callVariable5", "PIN checked"),
            ("user.account", "7784-12"),
            ("user.invoice[0]", "2031-118"),
        ],
    },
    Customer {
        number: "0045550177",
        variables: &[
            ("callVariable1", "Sample & Sons Ltd"),
            ("callVariable2", "Payment reminder"),
            ("callVariable3", "business"),
            ("callVariable4", "English"),
            ("user.account", "1200-55"),
        ],
    },
    Customer {
        number: "0045550142",
        variables: &[
            ("callVariable1", "B. Muster"),
            ("callVariable2", "Change of address"),
            ("callVariable4", "German"),
            ("callVariable5", "not checked"),
        ],
    },
];

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ManagedSetting, time::Millis};

/// The answer to `workflowLog`: what the workflows of the contact centre have done for this agent since the sign-in.
///
/// Names and hosts, never a value of a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WorkflowLog {
    /// The list of workflows.
    pub list: WorkflowList,
    /// The newest first, at most 200.
    pub firings: Vec<WorkflowFiring>,
}

/// Whether the workflows are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum WorkflowList {
    /// They are being read.
    Loading,
    /// They are in force.
    Ready {
        /// How many.
        count: u32,
    },
    /// They could not be read: none runs.
    Failed,
}

/// Something that a workflow, or IT's own setting, did or was not allowed to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WorkflowFiring {
    /// Tells it apart from the others.
    pub id: u32,
    /// When.
    pub at: Millis,
    /// What happened to the call; `None` when the workflow was refused as soon as it was read.
    pub event: Option<WorkflowEvent>,
    /// The name of the workflow; empty for a setting of IT.
    pub workflow: String,
    /// The setting of IT that opened an address.
    pub setting: Option<ManagedSetting>,
    /// The name of the action; empty when there is none.
    pub action: String,
    /// The host that it is about.
    pub host: Option<String>,
    /// Names of variables that nothing was known of: they were empty.
    pub unknown: Vec<String>,
    /// What became of it.
    pub outcome: WorkflowOutcome,
}

/// What happened to a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum WorkflowEvent {
    /// It rang.
    Arrives,
    /// It was answered.
    Answered,
    /// It ended.
    Ends,
    /// The agent made it.
    Makes,
    /// Its preview was offered.
    Preview,
}

/// What became of something that a workflow wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum WorkflowOutcome {
    /// It has begun.
    Begun,
    /// The page was handed to the browser.
    Opened,
    /// The browser could not be started.
    NotOpened,
    /// The request was answered.
    Sent {
        /// With this status of HTTP.
        status: u16,
    },
    /// The request was not answered.
    NotSent,
    /// It was not allowed.
    Refused {
        /// Why.
        why: WorkflowRefusal,
    },
}

/// Why something that a workflow wanted was not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum WorkflowRefusal {
    /// Its trigger is not known.
    UnknownTrigger,
    /// One of its conditions compares in a way that is not known.
    UnknownComparator,
    /// The kind of the action is not known.
    UnknownAction,
    /// Finesse did not say what the action does.
    Incomplete,
    /// The action is for a gadget.
    ForGadget,
    /// The request is for Finesse itself.
    ForFinesse,
    /// The method of the request is not known.
    UnknownMethod,
    /// A variable in the address or body is not closed, or has no name.
    Template,
    /// A variable could change the host.
    VariableInHost,
    /// It is not an address.
    NotAddress,
    /// The scheme is neither https nor allowed.
    Scheme,
    /// IT does not allow the host.
    Host,
    /// The host is an IP address.
    IpAddress,
    /// A user name or password stands in the address.
    Credentials,
    /// The address or the body is too long.
    TooLong,
    /// IT masks a variable whose value would have stood in the address or the body.
    Masked,
    /// Too many requests waited for an answer.
    TooMany,
}

/// How often a workflow would have run for the calls since the sign-in (answer to `dryRunWorkflows`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WorkflowDryRun {
    /// Its name.
    pub workflow: String,
    /// How often.
    pub times: u32,
}

/// What IT sets about workflows and about pages that open with a call.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct WorkflowRules {
    /// Hosts whose pages may be opened, `http://host` for those without https; empty for every host with https.
    pub pop_hosts: Vec<String>,
    /// Hosts that requests may be sent to, written in the same way; empty for none.
    pub http_hosts: Vec<String>,
    /// Whether values of masked variables ([`crate::Site::masked_variables`]) may stand in addresses and requests.
    pub send_masked_variables: bool,
    /// Which of the workflows that fit are run.
    pub workflow_match: WorkflowMatch,
    /// The address that is opened when a call rings; empty for none.
    pub screen_pop_ringing: String,
    /// When it is answered.
    pub screen_pop_answered: String,
    /// When it has ended.
    pub screen_pop_ended: String,
}

/// Which of the workflows that fit are run (UNCERTAIN, protocol/dialogs.md §6.10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum WorkflowMatch {
    /// The first one.
    #[default]
    First,
    /// All of them.
    All,
}

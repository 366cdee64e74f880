//! Workflows in the words of the control address.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

fn yes() -> bool {
    true
}

/// Sets the workflows of the team in the place of those before, as an administrator does.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WorkflowsChange {
    /// In the order in which they are tried.
    pub workflows: Vec<WorkflowWords>,
    /// Whether the release has the list at `TeamResource`.
    #[serde(default = "yes")]
    pub team_resource: bool,
    /// Whether the list gives only name, type and address of the actions.
    #[serde(default)]
    pub summaries: bool,
    /// Whether an agent may read an action by its address.
    #[serde(default = "yes")]
    pub readable_actions: bool,
}

impl Default for WorkflowsChange {
    fn default() -> Self {
        Self { workflows: Vec::new(), team_resource: true, summaries: false, readable_actions: true }
    }
}

/// A workflow.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WorkflowWords {
    /// At most 40 characters.
    pub name: String,
    /// Id of the medium; calls when missing.
    #[serde(default = "voice")]
    pub media: String,
    /// `TriggerSet/name`.
    pub trigger: String,
    /// `ALL` or `ANY`.
    #[serde(default = "all")]
    pub apply_method: String,
    /// At most five.
    #[serde(default)]
    pub conditions: Vec<WorkflowCondition>,
    /// At most five.
    pub actions: Vec<WorkflowActionWords>,
}

fn voice() -> String {
    "1".to_owned()
}

fn all() -> String {
    "ALL".to_owned()
}

/// A condition of a workflow.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WorkflowCondition {
    /// What is compared.
    pub variable: WorkflowVariable,
    /// How.
    pub comparator: String,
    /// With what.
    #[serde(default)]
    pub value: String,
}

/// A variable: SYSTEM without a path, CUSTOM with one.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WorkflowVariable {
    /// At most 32 characters.
    pub name: String,
    /// XPath into the dialog, at most 500 characters.
    #[serde(default)]
    pub node: Option<String>,
}

/// An action of a workflow.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WorkflowActionWords {
    /// At most 64 characters.
    pub name: String,
    /// `BROWSER_POP` or `HTTP_REQUEST`.
    #[serde(rename = "type")]
    pub kind: String,
    /// `FINESSE_DESKTOP` or `OTHER`.
    #[serde(default = "finesse_desktop")]
    pub handled_by: String,
    /// Its parameters by name.
    pub params: BTreeMap<String, String>,
    /// At most five.
    #[serde(default)]
    pub variables: Vec<WorkflowVariable>,
}

fn finesse_desktop() -> String {
    "FINESSE_DESKTOP".to_owned()
}

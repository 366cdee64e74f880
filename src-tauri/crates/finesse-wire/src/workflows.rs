//! Workflows: rules of an administrator that run an action when something happens to a call (protocol/dialogs.md §3.2, §6.10).

use crate::WireError;
use crate::tree::Element;

/// Conditions and actions of one workflow, and variables of one action, that are read; Finesse allows five (protocol/dialogs.md §3.2).
const MOST: usize = 5;

/// A workflow.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Workflow {
    /// What people call it.
    pub name: String,
    /// Media id or name; `None` means calls.
    pub media: Option<String>,
    /// `TriggerSet/name`, else its type: what must happen. The exact words are UNCERTAIN (protocol/dialogs.md §6.10).
    pub trigger: String,
    /// One true condition is enough (`applyMethod` ANY).
    pub any: bool,
    /// What must be true of the call.
    pub conditions: Vec<WorkflowCondition>,
    /// What is done, in this order.
    pub actions: Vec<WorkflowAction>,
}

/// One condition of a workflow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkflowCondition {
    /// What is compared.
    pub variable: WorkflowVariable,
    /// How, in Finesse's word.
    pub comparator: String,
    /// With what; empty for a comparator that needs nothing.
    pub value: String,
}

/// A piece of data about the call or the agent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkflowVariable {
    /// Its name.
    pub name: String,
    /// The XPath into the dialog of a CUSTOM variable; `None` for a SYSTEM variable.
    pub node: Option<String>,
}

/// What a workflow does.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WorkflowAction {
    /// Last segment of its `uri`; empty when there is none.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// `BROWSER_POP` or `HTTP_REQUEST`.
    pub kind: String,
    /// `FINESSE_DESKTOP`, or `OTHER` for a gadget; empty when the list does not say.
    pub handled_by: String,
    /// Its parameters, as name and value.
    pub params: Vec<(String, String)>,
    /// The variables that its parameters may name.
    pub variables: Vec<WorkflowVariable>,
}

impl Workflow {
    fn from_element(workflow: &Element) -> Self {
        let nothing = Element::default();
        let trigger = workflow.child("TriggerSet").unwrap_or(&nothing);
        let conditions = workflow.child("ConditionSet").unwrap_or(&nothing);
        Self {
            name: workflow.string_of("name").unwrap_or_default(),
            media: workflow.string_of("media"),
            trigger: trigger.string_of("name").or_else(|| trigger.string_of("type")).unwrap_or_default(),
            any: conditions.text_of("applyMethod").is_some_and(|how| how.eq_ignore_ascii_case("any")),
            conditions: conditions
                .list("conditions", "Condition")
                .filter_map(WorkflowCondition::from_element)
                .take(MOST)
                .collect(),
            actions: workflow
                .list("workflowActions", "WorkflowAction")
                .filter(|action| !action.is_empty())
                .map(WorkflowAction::from_element)
                .take(MOST)
                .collect(),
        }
    }
}

impl WorkflowCondition {
    fn from_element(condition: &Element) -> Option<Self> {
        Some(Self {
            variable: condition.child("Variable").and_then(WorkflowVariable::from_element)?,
            comparator: condition.string_of("comparator").unwrap_or_default(),
            value: condition.string_of("value").unwrap_or_default(),
        })
    }
}

impl WorkflowVariable {
    fn from_element(variable: &Element) -> Option<Self> {
        let system = variable.text_of("type").is_some_and(|kind| kind.eq_ignore_ascii_case("system"));
        let node = variable.string_of("node").filter(|_| !system);
        Some(Self { name: variable.string_of("name")?, node })
    }
}

impl WorkflowAction {
    /// Reads a `WorkflowAction` document.
    ///
    /// # Errors
    /// [`WireError`] when the document is something else.
    pub fn parse(body: &[u8]) -> Result<Self, WireError> {
        Ok(Self::from_element(&Element::parse_root(body, "WorkflowAction")?))
    }

    fn from_element(action: &Element) -> Self {
        let params = action.list("params", "Param");
        let variables = action.list("actionVariables", "ActionVariable");
        Self {
            id: action.last_segment_of("uri").unwrap_or_default().to_owned(),
            name: action.string_of("name").unwrap_or_default(),
            kind: action.string_of("type").unwrap_or_default(),
            handled_by: action.string_of("handledBy").unwrap_or_default(),
            params: params
                .filter_map(|param| {
                    Some((param.string_of("name")?, param.string_of("value").unwrap_or_default()))
                })
                .collect(),
            variables: variables.filter_map(WorkflowVariable::from_element).take(MOST).collect(),
        }
    }

    /// A parameter by its name, without regard to case; empty when there is none.
    #[must_use]
    pub fn param(&self, name: &str) -> &str {
        let found = self.params.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str()).unwrap_or_default()
    }

    /// The list that named it left out what it does (protocol/dialogs.md §3.2: a list may give name, type and address only).
    #[must_use]
    pub fn is_summary(&self) -> bool {
        self.params.is_empty()
    }
}

/// Reads `Workflows`. One without a name keeps an empty one: its place in the list counts.
///
/// # Errors
/// [`WireError`] when the document is something else.
pub fn parse_workflows(body: &[u8]) -> Result<Vec<Workflow>, WireError> {
    let root = Element::parse_root(body, "Workflows")?;
    let some = root.children_named("Workflow").filter(|workflow| !workflow.is_empty());
    Ok(some.map(Workflow::from_element).collect())
}

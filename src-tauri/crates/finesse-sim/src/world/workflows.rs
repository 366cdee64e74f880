//! Workflows as an administrator has set them, and what Finesse takes of them (protocol/dialogs.md §3.2, §6.10).

use crate::control::words::ControlError;
use crate::control::workflow_words::{WorkflowActionWords, WorkflowVariable, WorkflowWords, WorkflowsChange};
use crate::xml::{leaf, node};

/// Workflows of a team at most.
const MOST: usize = 20;
/// Conditions, actions and variables of an action at most.
const MOST_PARTS: usize = 5;

/// The workflows of the one team. There are none until an administrator sets some.
#[derive(Debug, Clone, Default)]
pub(crate) struct Workflows {
    set: WorkflowsChange,
}

impl Workflows {
    /// Sets them.
    pub(crate) fn set(&mut self, change: WorkflowsChange) -> Result<(), ControlError> {
        within("workflows", change.workflows.len(), MOST)?;
        change.workflows.iter().try_for_each(check)?;
        self.set = change;
        Ok(())
    }

    /// The list; `None` where this release has none at the address of the team.
    pub(crate) fn of_team(&self) -> Option<String> {
        self.set.team_resource.then(|| self.of_user())
    }

    /// The list of a user.
    pub(crate) fn of_user(&self) -> String {
        let mut number = 0;
        let workflows = self.set.workflows.iter().enumerate().map(|(index, workflow)| {
            let actions = workflow.actions.iter().map(|action| {
                number += 1;
                action_xml(action, number, self.set.summaries)
            });
            let actions: Vec<_> = actions.collect();
            workflow_xml(workflow, index + 1, actions)
        });
        node("Workflows", workflows)
    }

    /// One action by its number; `None` when there is none, or agents may not read it.
    pub(crate) fn action(&self, number: usize) -> Option<String> {
        let mut actions = self.set.workflows.iter().flat_map(|workflow| &workflow.actions);
        let action = number.checked_sub(1).and_then(|index| actions.nth(index));
        action.filter(|_| self.set.readable_actions).map(|action| action_xml(action, number, false))
    }
}

fn workflow_xml(workflow: &WorkflowWords, id: usize, actions: Vec<String>) -> String {
    let conditions = workflow.conditions.iter().map(|condition| {
        node(
            "Condition",
            [
                variable_xml("Variable", &condition.variable),
                leaf("comparator", &condition.comparator),
                leaf("value", &condition.value),
            ],
        )
    });
    node(
        "Workflow",
        [
            leaf("uri", &format!("/finesse/api/Workflow/{id}")),
            leaf("name", &workflow.name),
            leaf("description", ""),
            leaf("media", &workflow.media),
            node(
                "TriggerSet",
                [leaf("type", "SYSTEM"), leaf("name", &workflow.trigger), node("triggers", [""; 0])],
            ),
            node(
                "ConditionSet",
                [leaf("applyMethod", &workflow.apply_method), node("conditions", conditions)],
            ),
            node("workflowActions", actions),
        ],
    )
}

fn action_xml(action: &WorkflowActionWords, id: usize, summary: bool) -> String {
    let mut parts = vec![
        leaf("uri", &format!("/finesse/api/WorkflowAction/{id}")),
        leaf("name", &action.name),
        leaf("type", &action.kind),
    ];
    if !summary {
        let params = action
            .params
            .iter()
            .map(|(name, value)| node("Param", [leaf("name", name), leaf("value", value)]));
        parts.push(leaf("handledBy", &action.handled_by));
        parts.push(node("params", params));
        let variables = action.variables.iter().map(|variable| variable_xml("ActionVariable", variable));
        parts.push(node("actionVariables", variables));
    }
    node("WorkflowAction", parts)
}

fn variable_xml(name: &str, variable: &WorkflowVariable) -> String {
    let mut parts = vec![leaf("name", &variable.name)];
    parts.extend(variable.node.as_deref().map(|path| leaf("node", path)));
    parts.push(leaf("type", if variable.node.is_some() { "CUSTOM" } else { "SYSTEM" }));
    node(name, parts)
}

fn within(what: &str, length: usize, most: usize) -> Result<(), ControlError> {
    if length <= most {
        Ok(())
    } else {
        Err(ControlError(format!("Maximum Exceeded: {what}, at most {most}")))
    }
}

fn one_of(what: &str, word: &str, words: &[&str]) -> Result<(), ControlError> {
    if words.contains(&word) { Ok(()) } else { Err(ControlError(format!("Invalid Input: {what} {word}"))) }
}

fn check(workflow: &WorkflowWords) -> Result<(), ControlError> {
    within("characters of a name", workflow.name.chars().count(), 40)?;
    within("conditions", workflow.conditions.len(), MOST_PARTS)?;
    within("actions", workflow.actions.len(), MOST_PARTS)?;
    one_of("applyMethod", &workflow.apply_method, &["ALL", "ANY"])?;
    workflow.conditions.iter().try_for_each(|condition| check_variable(&condition.variable))?;
    workflow.actions.iter().try_for_each(check_action)
}

fn check_action(action: &WorkflowActionWords) -> Result<(), ControlError> {
    within("characters of a name", action.name.chars().count(), 64)?;
    one_of("type", &action.kind, &["BROWSER_POP", "HTTP_REQUEST"])?;
    one_of("handledBy", &action.handled_by, &["FINESSE_DESKTOP", "OTHER"])?;
    within("variables", action.variables.len(), MOST_PARTS)?;
    action.variables.iter().try_for_each(check_variable)?;
    for (name, most) in [("contentType", 500), ("body", 2_000)] {
        within(name, action.params.get(name).map_or(0, |value| value.chars().count()), most)?;
    }
    for name in ["path", "body"] {
        let value = action.params.get(name).map(String::as_str).unwrap_or_default();
        if !is_escaped(value) {
            return Err(ControlError(format!("Invalid Input: {name} has a sign that is not escaped")));
        }
    }
    if action.params.contains_key("path") {
        Ok(())
    } else {
        Err(ControlError("Parameter Missing: path".to_owned()))
    }
}

fn check_variable(variable: &WorkflowVariable) -> Result<(), ControlError> {
    within("characters of a variable", variable.name.chars().count(), 32)?;
    within("characters of a node", variable.node.as_deref().map_or(0, |path| path.chars().count()), 500)
}

/// Whether each `$`, `{`, `}` and `\` is part of `${name}`, or stands behind a backslash.
fn is_escaped(text: &str) -> bool {
    let mut rest = text;
    while let Some(at) = rest.find(['$', '{', '}', '\\']) {
        let found = &rest[at..];
        if let Some(after) = found.strip_prefix('\\') {
            let Some(next) = after.chars().next().filter(|next| "${}\\".contains(*next)) else {
                return false;
            };
            rest = &after[next.len_utf8()..];
        } else if let Some((name, after)) = found.strip_prefix("${").and_then(|inside| inside.split_once('}'))
        {
            if name.is_empty() || name.contains(['$', '{', '\\']) {
                return false;
            }
            rest = after;
        } else {
            return false;
        }
    }
    true
}

//! Workflows (protocol/dialogs.md §3.1, §3.2).

use std::collections::HashMap;

use finesse_wire::{LoginId, Workflow, WorkflowAction, parse_workflows};

use super::rest::Rest;
use crate::{error::RestError, http::segment};

/// Actions that are read one by one at most: a system has no more (protocol/dialogs.md §8).
const MOST_ACTIONS: usize = 100;

impl Rest {
    /// The workflows of the agent's team, in the order in which they are tried (protocol/dialogs.md §3.1). Where the list only names the
    /// actions, each is read once; one that cannot be read stays a summary.
    ///
    /// # Errors
    /// See [`Rest`].
    pub async fn workflows(&self, id: &LoginId, team: Option<&str>) -> Result<Vec<Workflow>, RestError> {
        let mut workflows = self.list(id, team, "Workflows", parse_workflows).await?;
        let mut read: HashMap<String, Option<WorkflowAction>> = HashMap::new();
        let summaries = workflows.iter_mut().flat_map(|workflow| &mut workflow.actions);
        for action in summaries.filter(|action| action.is_summary() && !action.id.is_empty()) {
            if !read.contains_key(&action.id) && read.len() < MOST_ACTIONS {
                let whole = self.workflow_action(&action.id).await;
                read.insert(action.id.clone(), whole);
            }
            if let Some(Some(whole)) = read.get(&action.id) {
                *action = whole.clone();
            }
        }
        Ok(workflows)
    }

    async fn workflow_action(&self, id: &str) -> Option<WorkflowAction> {
        let body = self.get_once(&format!("/finesse/api/WorkflowAction/{}", segment(id))).await;
        let read = body.and_then(|body| Ok(WorkflowAction::parse(&body)?));
        read.inspect_err(|why| log_fields::warn!("a workflow action could not be read"; personal why = why))
            .ok()
    }
}

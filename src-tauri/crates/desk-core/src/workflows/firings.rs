//! What workflows did and were not allowed to do: names and hosts, never a value of a call.

use std::collections::VecDeque;

use desk_contract::{Millis, WorkflowFiring, WorkflowOutcome};
use desk_workflow::{Decision, Event, Origin};

use super::told;

/// Entries that are kept.
const KEPT: usize = 200;

#[derive(Debug, Default)]
pub(super) struct Firings {
    entries: VecDeque<WorkflowFiring>,
    last: u32,
}

impl Firings {
    /// Adds an entry, and gives its number.
    pub(super) fn add(
        &mut self,
        event: Option<Event>,
        decision: &Decision,
        outcome: WorkflowOutcome,
        at: Millis,
    ) -> u32 {
        self.last = self.last.wrapping_add(1);
        let (workflow, setting) = match &decision.origin {
            Origin::Workflow(name) => (name.clone(), None),
            Origin::Pop => (String::new(), event.and_then(told::setting)),
        };
        if self.entries.len() == KEPT {
            self.entries.pop_back();
        }
        self.entries.push_front(WorkflowFiring {
            id: self.last,
            at,
            event: event.map(told::event),
            workflow,
            setting,
            action: decision.action.clone(),
            host: decision.host.clone(),
            unknown: decision.unknown.clone(),
            outcome,
        });
        self.tell(self.last);
        self.last
    }

    pub(super) fn done(&mut self, id: u32, outcome: WorkflowOutcome) {
        if let Some(entry) = self.entries.iter_mut().find(|entry| entry.id == id) {
            entry.outcome = outcome;
        }
        self.tell(id);
    }

    /// The newest first.
    pub(super) fn told(&self) -> Vec<WorkflowFiring> {
        self.entries.iter().cloned().collect()
    }

    /// For the log of the program.
    fn tell(&self, id: u32) {
        if let Some(WorkflowFiring { workflow, action, host, outcome, .. }) =
            self.entries.iter().find(|entry| entry.id == id)
        {
            let host = host.as_deref().unwrap_or("no host");
            log_fields::info!("a workflow fired"; public id = id, personal workflow = workflow, personal action = format_args!("{action:?}"), public host = host, public outcome = format_args!("{outcome:?}"));
        }
    }
}

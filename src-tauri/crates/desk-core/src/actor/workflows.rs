//! The actor's part in workflows: it feeds them, carries out what they want, and answers for them.

use desk_contract::{WorkflowDryRun, WorkflowLog, WorkflowOutcome};
use finesse_client::RestError;
use finesse_wire::Workflow;

use super::state::Actor;
use crate::{projection::millis, workflows::Job};

impl Actor {
    /// Reads the list of workflows again.
    pub(super) fn reload_workflows(&mut self) {
        if let Some(active) = &mut self.active {
            active.read_workflows(&self.tasks);
        }
    }

    /// Does what is to be done about what has happened to the calls.
    pub(super) fn run_workflows(&mut self) {
        let now = millis(self.ports.clock.now());
        let Some(active) = self.active.as_mut().filter(|active| active.model.is_synced()) else { return };
        let jobs = active.workflows.observe(&active.model, now);
        self.carry_out(jobs);
    }

    pub(super) fn workflows_read(&mut self, read: Result<Vec<Workflow>, RestError>) {
        let now = millis(self.ports.clock.now());
        let Some(active) = &mut self.active else { return };
        let jobs = active.workflows.read(read, now);
        self.carry_out(jobs);
    }

    pub(super) fn workflow_done(&mut self, id: u32, outcome: WorkflowOutcome) {
        if let Some(active) = &mut self.active {
            active.workflows.done(id, outcome);
        }
    }

    fn carry_out(&self, jobs: Vec<Job>) {
        let Some(active) = &self.active else { return };
        for job in jobs {
            active.carry_out(job, &self.ports.browser, &self.tasks);
        }
    }

    /// `None` when no one is signed in.
    pub(super) fn workflow_log(&self) -> Option<WorkflowLog> {
        self.active.as_ref().map(|active| active.workflows.told())
    }

    /// `None` when no one is signed in.
    pub(super) fn dry_run_workflows(&self) -> Option<Vec<WorkflowDryRun>> {
        self.active.as_ref().map(|active| active.workflows.dry_run())
    }
}

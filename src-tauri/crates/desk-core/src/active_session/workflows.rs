//! The tasks of workflows.

use std::sync::Arc;

use desk_contract::WorkflowOutcome;
use desk_workflow::{HttpMethod, Outcome};
use finesse_client::{OutsideHttp, OutsideMethod, OutsideRequest};
use url::Url;

use super::{requests::Report, session::ActiveSession};
use crate::{Browser, runtime::Tasks, workflows::Job};

impl ActiveSession {
    /// Reads the workflows of the agent's team, beside whatever else is read.
    pub(crate) fn read_workflows(&mut self, tasks: &Tasks) {
        self.workflows.reloading();
        let (rest, reporter) = (self.rest.clone(), self.reporter.clone());
        let (id, team) = (self.model.login_id().clone(), self.model.agent().user.team_id.clone());
        tasks.spawn(async move {
            let read = rest.workflows(&id, team.as_deref()).await;
            reporter.report(Report::WorkflowsRead(read));
        });
    }

    /// Opens or sends something that a workflow wants.
    pub(crate) fn carry_out(&self, job: Job, browser: &Arc<dyn Browser>, tasks: &Tasks) {
        let (reporter, browser, http) = (self.reporter.clone(), Arc::clone(browser), self.workflows.http());
        tasks.spawn(async move {
            let outcome = match job.what {
                Outcome::Open { address, window } => opened(browser, address, window).await,
                Outcome::Send { method, address, content_type, body } => {
                    let request = OutsideRequest { method: with(method), url: address, content_type, body };
                    sent(http, request).await
                }
                Outcome::Refuse(_) => return,
            };
            reporter.report(Report::WorkflowDone { id: job.id, outcome });
        });
    }
}

async fn opened(browser: Arc<dyn Browser>, address: Url, window: Option<String>) -> WorkflowOutcome {
    let open = move || browser.open(&address, window.as_deref());
    match tokio::task::spawn_blocking(open).await {
        Ok(Ok(())) => WorkflowOutcome::Opened,
        Ok(Err(why)) => {
            log_fields::warn!("workflows: no browser could be started"; personal why = why);
            WorkflowOutcome::NotOpened
        }
        Err(why) => {
            log_fields::warn!("workflows: the browser was not started"; personal why = why);
            WorkflowOutcome::NotOpened
        }
    }
}

async fn sent(http: Option<OutsideHttp>, request: OutsideRequest) -> WorkflowOutcome {
    let Some(http) = http else { return WorkflowOutcome::NotSent };
    match http.send(request).await {
        Ok(status) => WorkflowOutcome::Sent { status },
        Err(why) => {
            log_fields::warn!("workflows: a request was not answered"; personal why = why);
            WorkflowOutcome::NotSent
        }
    }
}

fn with(method: HttpMethod) -> OutsideMethod {
    match method {
        HttpMethod::Get => OutsideMethod::Get,
        HttpMethod::Post => OutsideMethod::Post,
        HttpMethod::Put => OutsideMethod::Put,
    }
}

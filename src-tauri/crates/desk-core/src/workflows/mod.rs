//! The workflows of the contact centre: the list that was read, what happens to the calls, and what came of it. `desk-workflow` decides;
//! the actor carries it out in tasks.

mod firings;
mod told;

use std::{
    collections::{HashMap, VecDeque},
    sync::Arc,
};

use desk_contract::{
    Millis, Site, WorkflowDryRun, WorkflowList, WorkflowLog, WorkflowMatch, WorkflowOutcome,
};
use desk_model::{Call, Direction, Input, Model, Phase};
use desk_workflow::{
    Caller, Decision, Event, Hosts, Occurrence, Outcome, Pops, Refusal, Rules, Seen, Stage, Tracker, decide,
    matching, unusable,
};
use finesse_client::{OutsideHttp, RestError, Trust};
use finesse_wire::{Dialog, DialogId, Extension, Payload, User, Workflow};

use firings::Firings;
use told::refused;

/// Events of calls that are kept for the dry run.
const KEPT: usize = 500;

/// Requests that may wait for an answer at the same time.
const MOST_REQUESTS: usize = 8;

/// Dialogs that are kept besides those of present calls: an event may be known before the model takes it in.
const SPARE_DIALOGS: usize = 64;

/// The workflows of one signed-in agent. Everything of it goes with the sign-out.
pub(crate) struct Workflows {
    list: List,
    tracker: Tracker,
    dialogs: HashMap<DialogId, Arc<Dialog>>,
    agent: Caller,
    rules: Rules,
    /// What happened before the list was read.
    early: Vec<Occurrence>,
    shift: VecDeque<Occurrence>,
    firings: Firings,
    requests: usize,
    http: Option<OutsideHttp>,
}

enum List {
    Loading,
    Ready(Vec<Workflow>),
    Failed,
}

/// Something to open or to send. Its number is that of its entry in the log.
pub(crate) struct Job {
    pub(crate) id: u32,
    pub(crate) what: Outcome,
}

impl Workflows {
    /// For an agent who has just signed in. In practice no page of IT's is opened and nothing is sent: its callers are invented.
    pub(crate) fn new(
        user: &User,
        extension: &Extension,
        site: &Site,
        trust: &Trust,
        practice: bool,
    ) -> Self {
        let rules = rules(site, practice);
        let allowed = rules.http_hosts.clone();
        let http = OutsideHttp::new(trust, move |url| allowed.admit(url).is_ok());
        let http = http
            .inspect_err(|why| log_fields::warn!("workflows: no requests can be sent"; personal why = why))
            .ok();
        Self {
            list: List::Loading,
            tracker: Tracker::default(),
            dialogs: HashMap::new(),
            agent: Caller::new(user, extension),
            rules,
            early: Vec::new(),
            shift: VecDeque::new(),
            firings: Firings::default(),
            requests: 0,
            http,
        }
    }

    /// What requests are sent with; `None` when this computer has no means for it.
    pub(crate) fn http(&self) -> Option<OutsideHttp> {
        self.http.clone()
    }

    /// The list is read again. The one that is there stays in force until then.
    pub(crate) fn reloading(&mut self) {
        if let List::Failed = self.list {
            self.list = List::Loading;
        }
    }

    /// The list was read, or could not be. What has happened meanwhile runs now.
    pub(crate) fn read(&mut self, read: Result<Vec<Workflow>, RestError>, now: Millis) -> Vec<Job> {
        match read {
            Ok(workflows) => {
                log_fields::info!("workflows are in force"; public count = workflows.len());
                for decision in unusable(&workflows) {
                    self.enter(None, decision, now);
                }
                self.list = List::Ready(workflows);
            }
            Err(why) => {
                log_fields::warn!("workflows: the list could not be read"; personal why = why);
                if !matches!(self.list, List::Ready(_)) {
                    self.list = List::Failed;
                }
            }
        }
        let early = std::mem::take(&mut self.early);
        early.into_iter().flat_map(|occurrence| self.run(&occurrence, now)).collect()
    }

    /// Keeps the dialogs that the model is about to be told of: a call has less than its document.
    pub(crate) fn hear(&mut self, input: &Input) {
        let dialogs = match input {
            Input::Resynced(resync) => resync.dialogs.as_slice(),
            Input::Event(notification) => match &notification.data {
                Payload::Dialog(dialog) => std::slice::from_ref(&**dialog),
                Payload::Dialogs(dialogs) => dialogs.as_slice(),
                Payload::User(_)
                | Payload::Errors(_)
                | Payload::SystemInfo(_)
                | Payload::Nothing
                | Payload::Other(_) => return,
            },
            Input::ResyncFailed { .. }
            | Input::Command(..)
            | Input::WrapUpReasons { .. }
            | Input::Accepted { .. }
            | Input::Rejected { .. }
            | Input::Stream(_)
            | Input::Unresponsive(_)
            | Input::WebApplication { .. }
            | Input::Probed { .. }
            | Input::Tick => return,
        };
        for dialog in dialogs {
            self.dialogs.insert(dialog.id.clone(), Arc::new(dialog.clone()));
        }
    }

    /// Compares the calls with those of before, and says what is to be done about what happened.
    pub(crate) fn observe(&mut self, model: &Model, now: Millis) -> Vec<Job> {
        let seen: Vec<_> = model.calls().iter().filter_map(|call| seen(call, &self.dialogs)).collect();
        let occurrences = self.tracker.observe(&seen);
        if self.dialogs.len() > SPARE_DIALOGS {
            self.dialogs.retain(|id, _| model.calls().iter().any(|call| call.id == *id));
        }
        let mut jobs = Vec::new();
        for occurrence in occurrences {
            if self.shift.len() == KEPT {
                self.shift.pop_front();
            }
            self.shift.push_back(occurrence.clone());
            match self.list {
                List::Loading => self.early.push(occurrence),
                List::Ready(_) | List::Failed => jobs.extend(self.run(&occurrence, now)),
            }
        }
        jobs
    }

    fn run(&mut self, occurrence: &Occurrence, now: Millis) -> Vec<Job> {
        let decisions = decide(self.workflows(), occurrence, &self.agent, &self.rules);
        decisions
            .into_iter()
            .filter_map(|decision| self.enter(Some(occurrence.event), decision, now))
            .collect()
    }

    fn enter(&mut self, event: Option<Event>, mut decision: Decision, now: Millis) -> Option<Job> {
        if let Outcome::Send { .. } = decision.outcome {
            if self.requests == MOST_REQUESTS || self.http.is_none() {
                decision.outcome = Outcome::Refuse(Refusal::TooMany);
            } else {
                self.requests += 1;
            }
        }
        let outcome = match decision.outcome {
            Outcome::Refuse(why) => WorkflowOutcome::Refused { why: refused(why) },
            Outcome::Open { .. } | Outcome::Send { .. } => WorkflowOutcome::Begun,
        };
        let id = self.firings.add(event, &decision, outcome, now);
        match decision.outcome {
            Outcome::Refuse(_) => None,
            what @ (Outcome::Open { .. } | Outcome::Send { .. }) => Some(Job { id, what }),
        }
    }

    /// What became of something that was begun.
    pub(crate) fn done(&mut self, id: u32, outcome: WorkflowOutcome) {
        if let WorkflowOutcome::Sent { .. } | WorkflowOutcome::NotSent = outcome {
            self.requests = self.requests.saturating_sub(1);
        }
        self.firings.done(id, outcome);
    }

    /// For the page.
    pub(crate) fn told(&self) -> WorkflowLog {
        let list = match &self.list {
            List::Loading => WorkflowList::Loading,
            List::Ready(workflows) => {
                WorkflowList::Ready { count: u32::try_from(workflows.len()).unwrap_or(u32::MAX) }
            }
            List::Failed => WorkflowList::Failed,
        };
        WorkflowLog { list, firings: self.firings.told() }
    }

    /// How often each workflow would have run for what happened since the sign-in.
    pub(crate) fn dry_run(&self) -> Vec<WorkflowDryRun> {
        let workflows = self.workflows();
        let mut times = vec![0_u32; workflows.len()];
        for occurrence in &self.shift {
            for place in matching(workflows, occurrence, &self.agent, &self.rules) {
                if let Some(times) = times.get_mut(place) {
                    *times += 1;
                }
            }
        }
        let named = workflows.iter().zip(times);
        named.map(|(workflow, times)| WorkflowDryRun { workflow: workflow.name.clone(), times }).collect()
    }

    fn workflows(&self) -> &[Workflow] {
        match &self.list {
            List::Ready(workflows) => workflows,
            List::Loading | List::Failed => &[],
        }
    }
}

fn rules(site: &Site, practice: bool) -> Rules {
    let set = &site.workflows;
    let pops = Pops {
        ringing: set.screen_pop_ringing.clone(),
        answered: set.screen_pop_answered.clone(),
        ended: set.screen_pop_ended.clone(),
    };
    Rules {
        pop_hosts: Hosts::or_all(set.pop_hosts.clone()),
        http_hosts: Hosts::only(if practice { Vec::new() } else { set.http_hosts.clone() }),
        all: set.workflow_match == WorkflowMatch::All,
        pops: if practice { Pops::default() } else { pops },
        withheld: if set.send_masked_variables { Vec::new() } else { site.masked_variables.clone() },
    }
}

/// A call as the tracker sees it; `None` for one that is over, that has no number yet, or whose document is not known.
fn seen<'a>(call: &'a Call, dialogs: &'a HashMap<DialogId, Arc<Dialog>>) -> Option<Seen<'a>> {
    let dialog = dialogs.get(&call.id)?;
    let is_preview = call.call_type.starts_with("OUTBOUND") && call.call_type.ends_with("PREVIEW");
    let stage = match call.phase {
        Phase::Ringing if !is_preview => Stage::Ringing,
        Phase::Dialling | Phase::Failed { .. } => Stage::Dialling,
        Phase::Talking | Phase::Held | Phase::WrapUp => Stage::Talking,
        Phase::Ringing | Phase::Reserved => Stage::Preview,
        Phase::OffHook | Phase::Ended => return None,
    };
    Some(Seen { key: call.first_id.as_str(), stage, outgoing: call.direction == Direction::Outgoing, dialog })
}

#[cfg(test)]
#[path = "../../tests/unit/workflows.rs"]
mod tests;

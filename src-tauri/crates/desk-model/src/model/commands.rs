//! Commands, and what becomes of them.

use std::time::Duration;

use finesse_wire::ApiErrors;

use super::{setup::Model, step::Step};
use crate::{
    agent::NotNow,
    command::{About, Command, Lane, Refusal, Request, Verb, View},
    effect::{Completion, Effect, Ignored, Outcome},
    input::Rejection,
    notice::Notice,
    pending::{RESULT_WITHIN, Waiting},
    sender::{CommandId, Sender},
};

/// The status with which Finesse says that there is no such call (protocol/dialogs.md §2.0).
const NOT_FOUND: u16 = 404;

impl Model {
    pub(super) fn command(&mut self, id: CommandId, mut command: Command, step: &mut Step) {
        let (name, lane) = (command.verb().name(), command.verb().lane());
        if let Some(outcome) = self.why_not_sent(&mut command) {
            return step.push(Effect::Complete(Completion { id, name, accepted: false, outcome }));
        }
        if lane == Lane::State {
            self.after_move.agent_decided();
        }
        step.push(Effect::Send(Sender::Command(id), command.verb().request()));
        self.pending.begin(id, command, step.now);
    }

    /// Prepares a command for being sent, unless something known stands in the way.
    fn why_not_sent(&self, command: &mut Command) -> Option<Outcome> {
        if self.pending.is_busy(command.verb().lane()) {
            return Some(Outcome::Busy);
        }
        if let Some(why) = command.verb().not_now(self.view()) {
            return Some(Outcome::NotNow(why));
        }
        command.verb_mut().begin(self.view());
        forbids(self.view(), &command.verb().request())
    }

    pub(super) fn accepted(&mut self, sender: Sender, request_id: String, step: &mut Step) {
        match sender {
            Sender::Command(id) => self.command_accepted(id, request_id, step),
            Sender::SignInAgain => self.after_move.accepted(step.now + RESULT_WITHIN),
            Sender::ReadyAgain => {}
        }
    }

    fn command_accepted(&mut self, id: CommandId, request_id: String, step: &mut Step) {
        self.pending.accepted(id, request_id, step.now);
        if let Some(waiting) = self.pending.take_accepted(id, step.now) {
            step.push(Effect::Complete(waiting.complete(Outcome::Done { took: Duration::ZERO })));
        }
        // The event may have been faster than the answer.
        self.advance(step);
    }

    /// Sends the requests whose turn has come.
    fn advance(&mut self, step: &mut Step) {
        let view = View {
            agent: &self.agent,
            calls: &self.calls,
            platform: self.platform,
            has_wrap_up_reasons: self.has_wrap_up_reasons,
        };
        for (id, request) in self.pending.advance(view, step.now) {
            match forbids(view, &request) {
                None => step.push(Effect::Send(Sender::Command(id), request)),
                Some(outcome) => {
                    let waiting = self.pending.take(id, false, step.now);
                    let complete = |waiting: Waiting| Effect::Complete(waiting.complete(outcome));
                    step.effects.extend(waiting.map(complete));
                }
            }
        }
    }

    pub(super) fn rejected(&mut self, sender: Sender, why: Rejection, step: &mut Step) {
        match sender {
            Sender::Command(id) => self.command_rejected(id, why, step),
            Sender::SignInAgain => self.not_signed_in_again(step),
            Sender::ReadyAgain => {}
        }
    }

    fn command_rejected(&mut self, id: CommandId, why: Rejection, step: &mut Step) {
        let may_be_received = why == Rejection::NoAnswer;
        let Some(waiting) = self.pending.take(id, may_be_received, step.now) else { return };
        let outcome = match why {
            Rejection::Refused { status, errors } => refused_with(status, errors, &waiting),
            Rejection::NoAnswer | Rejection::Failed => Outcome::Failed,
        };
        step.push(Effect::Complete(waiting.complete(outcome)));
    }

    /// An error event.
    pub(super) fn refused(
        &mut self,
        errors: ApiErrors,
        request_id: Option<&str>,
        lane: Lane,
        step: &mut Step,
    ) {
        if let Some(waiting) = self.pending.take_refused(request_id, lane) {
            let refusal = waiting.command.verb().refusal(&errors);
            step.push(Effect::Complete(waiting.complete(Outcome::Refused { refusal, errors })));
        } else if self.pending.take_late(request_id, lane, step.now) {
            let about = match lane {
                Lane::State => About::State,
                Lane::Calls => About::Calls,
            };
            step.notify(Notice::LateRefusal { about, errors });
        } else {
            step.ignore(Ignored::UnknownRefusal);
            self.not_signed_in_again(step);
        }
    }

    /// Ends the commands whose result shows, and sends what follows a result.
    pub(super) fn confirm(&mut self, step: &mut Step) {
        self.advance(step);
        let view = View {
            agent: &self.agent,
            calls: &self.calls,
            platform: self.platform,
            has_wrap_up_reasons: self.has_wrap_up_reasons,
        };
        let (confirmed, void) = (self.pending.take_confirmed(view), self.pending.take_void(view, step.now));
        let lossy = self.pending.take_lossy(view);
        for waiting in confirmed {
            self.remember_next_state(waiting.command.verb());
            let took = waiting.accepted.map_or(Duration::ZERO, |accepted| step.now.since(accepted));
            step.push(Effect::Complete(waiting.complete(Outcome::Done { took })));
        }
        for (waiting, loss) in lossy {
            step.push(Effect::Complete(waiting.complete(Outcome::NotKept(loss))));
        }
        for waiting in void {
            let gone = Outcome::Refused { refusal: Refusal::CallGone, errors: ApiErrors::default() };
            step.push(Effect::Complete(waiting.complete(gone)));
        }
    }

    /// What the agent asked for waits for the end of the call: Finesse does not say its reason.
    fn remember_next_state(&mut self, verb: &dyn Verb) {
        let pending = &self.agent.user.pending_state;
        if let Some(state) = verb.requested_state().filter(|state| pending.as_ref() == Some(state)) {
            self.asked_for.confirmed(state, verb.requested_reason().cloned());
            self.ready_watch.agent_decided();
        }
    }

    /// Ends the commands whose result the last check did not find. Where it could read nothing, nothing is known of their results.
    pub(super) fn give_up_overdue(&mut self, has_read: bool, step: &mut Step) {
        for waiting in self.pending.take_overdue(step.now) {
            let loss = waiting.command.verb().loss(self.view(), true).filter(|_| has_read);
            step.push(Effect::Complete(waiting.complete(loss.map_or(Outcome::NoResult, Outcome::NotKept))));
        }
    }
}

/// Why a request is not sent: its call is over, or has changed since the action was offered.
fn forbids(view: View<'_>, request: &Request) -> Option<Outcome> {
    let (id, action) = request.action()?;
    match view.calls.get(id) {
        None => Some(Outcome::Refused { refusal: Refusal::CallGone, errors: ApiErrors::default() }),
        Some(call) if call.actions.contains(action) => None,
        Some(_) => Some(Outcome::NotNow(NotNow::CallHasChanged)),
    }
}

fn refused_with(status: u16, errors: ApiErrors, waiting: &Waiting) -> Outcome {
    let verb = waiting.command.verb();
    let is_gone = status == NOT_FOUND && verb.lane() == Lane::Calls;
    let refusal = if is_gone { Refusal::CallGone } else { verb.refusal(&errors) };
    Outcome::Refused { refusal, errors }
}

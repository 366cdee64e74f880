//! What the model wants done.

use desk_contract::{CommandError, ErrorCode};
use desk_model::{Completion, Effect, Ignored, Input, Outcome};
use finesse_client::RestError;

use super::{messages::answer, state::Actor};
use crate::{
    active_session::ActiveSession,
    failure::{error, not_kept, not_now, of_rest, refused},
    journal, projection,
    runtime::Tasks,
};

impl Actor {
    /// Tells the model what happened, shows what it knows then, and does what it wants.
    pub(super) fn feed(&mut self, input: Input) {
        self.feed_failure(input, None);
    }

    /// The same for a request that failed so.
    pub(super) fn feed_failure(&mut self, input: Input, failure: Option<&RestError>) {
        let Some(active) = &mut self.active else { return };
        active.workflows.hear(&input);
        let mut effects = active.model.handle(input, self.ports.clock.now());
        // A call is among the recent ones before it is no longer among the present ones.
        for ended in effects.extract_if(.., |effect| matches!(effect, Effect::CallEnded(_))) {
            self.execute(ended, failure);
        }
        self.show_model();
        self.run_workflows();
        for effect in effects {
            self.execute(effect, failure);
        }
    }

    /// Does what the model wants at its beginning.
    pub(super) fn execute_all(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            self.execute(effect, None);
        }
    }

    /// Shows the agent and the calls, as far as they have changed.
    pub(super) fn show_model(&mut self) {
        let Some(active) = self.active.as_deref().filter(|active| active.model.is_synced()) else { return };
        let (model, masked) = (&active.model, &self.settings.site.masked_variables);
        active.session.on_call(model.is_on_call());
        let gone = self.publisher.desk().calls.iter().filter(|shown| !projection::is_known(shown, model));
        for id in gone.map(|call| call.id.clone()).collect::<Vec<_>>() {
            self.publisher.call_gone(&id);
        }
        for call in model.calls() {
            let name_of = |number: &str| active.contacts.name_of(number);
            self.publisher.call(projection::call(call, &active.lists.layouts, masked, name_of));
        }
        let agent = projection::agent(model, &self.publisher.desk().reasons);
        self.publisher.agent(agent);
        self.record_history();
    }

    fn with_active(&mut self, work: impl FnOnce(&mut ActiveSession, &Tasks)) {
        if let Some(active) = &mut self.active {
            work(active, &self.tasks);
        }
    }

    fn execute(&mut self, effect: Effect, failure: Option<&RestError>) {
        match effect {
            Effect::Send(sender, request) => {
                self.with_active(|active, tasks| active.send(sender, request, tasks))
            }
            Effect::Resync => self.with_active(|active, tasks| active.resync(tasks)),
            Effect::Probe { pair, patience } => {
                self.with_active(|active, tasks| active.probe(&pair, patience, tasks));
            }
            Effect::MoveTo { to, info } => self.move_to(&to, &info),
            Effect::Complete(completion) => self.complete(&completion, failure),
            Effect::Notify(notice) => self.publisher.notice(projection::notice(notice)),
            Effect::StateNoticesOver => self.publisher.state_notices_over(),
            Effect::NoticeOver(notice) => self.publisher.notice_over(&projection::notice(notice)),
            Effect::CallEnded(call) => self.call_ended(&call),
            Effect::SignedOut { requested: true } => self.close_desk(journal::BY_AGENT),
            Effect::SignedOut { requested: false } => self.close_desk("Finesse signed the agent out"),
            Effect::Record(transition) => self.publisher.journal.model(&transition),
            Effect::Ignore(what) => log_ignored(what),
        }
    }

    fn complete(&mut self, completion: &Completion, failure: Option<&RestError>) {
        let why_not = why_not(&completion.outcome, failure);
        self.publisher.journal.completed(completion, why_not.as_ref());
        if let Some(reply) = self.active.as_mut().and_then(|active| active.take_reply(completion.id)) {
            answer(reply, why_not.map_or(Ok(()), Err));
        }
    }
}

/// Why a command was not done; `None` when it was.
fn why_not(outcome: &Outcome, failure: Option<&RestError>) -> Option<CommandError> {
    Some(match outcome {
        Outcome::Done { .. } => return None,
        Outcome::Busy => error(ErrorCode::Busy, "another request still waits for its result"),
        Outcome::NotNow(why) => not_now(*why),
        Outcome::Refused { refusal, errors } => refused(*refusal, errors),
        Outcome::Failed => failure.map_or_else(|| error(ErrorCode::Internal, "the request failed"), of_rest),
        Outcome::NotKept(loss) => not_kept(loss),
        Outcome::NoResult => error(ErrorCode::NoResult, "accepted, but no result came in time"),
    })
}

fn log_ignored(what: Ignored) {
    match what {
        Ignored::OtherUser => log::info!("an event for another user was left alone"),
        Ignored::Empty => log::info!("an event without content was left alone"),
        Ignored::UnknownKind => log::info!("an event of an unknown kind was left alone"),
        Ignored::UnknownRefusal => log::info!("a refusal that belongs to no request of the agent"),
        Ignored::EndedCall => {
            log::info!("an event about a call that has ended: everything is read again");
        }
        Ignored::Older => log::info!("an event that is older than what is known"),
        Ignored::Overflow => {
            log::warn!("too many events wait for a resync: everything is read once more instead");
        }
    }
}

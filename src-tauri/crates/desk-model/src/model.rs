//! The state machine: what happens changes what is known, and says what to do.

mod agent_events;
mod call_events;
mod commands;
mod resyncs;
mod setup;
mod step;

use std::time::Duration;

use finesse_time::Moment;
use finesse_wire::{AgentState, EventKind, Notification, Payload};

pub use setup::{Model, Setup};
use step::Step;

use crate::{
    command::Lane,
    effect::{Effect, Ignored},
    failover::{Health, StreamState},
    input::Input,
    notice::Notice,
};

/// How long the event of a call that is answered may come after that of the agent's state. In captures both come at once.
const CALL_EVENT_WITHIN: Duration = Duration::from_secs(2);

impl Model {
    /// Takes in what happened at `now`, and gives what to do about it, in order.
    pub fn handle(&mut self, input: Input, now: Moment) -> Vec<Effect> {
        let mut step = Step::new(now);
        match input {
            Input::Event(event) => self.event(*event, &mut step),
            Input::Resynced(resync) => self.resynced(*resync, &mut step),
            Input::ResyncFailed { temporary } => self.resync_failed(temporary, &mut step),
            Input::Command(id, command) => self.command(id, command, &mut step),
            Input::Accepted { sender, request_id } => self.accepted(sender, request_id, &mut step),
            Input::Rejected { sender, why } => self.rejected(sender, why, &mut step),
            Input::Stream(state) => self.stream(state, &mut step),
            Input::Unresponsive(unresponsive) => {
                self.failover.unresponsive(unresponsive);
                self.weigh(&step);
            }
            Input::WebApplication { available } => {
                step.record(self.failover.web_application(available));
                self.weigh(&step);
            }
            Input::Probed { current, other } => self.probed(&current, other, &mut step),
            Input::WrapUpReasons { any } => self.has_wrap_up_reasons = any,
            Input::Tick => self.tick(&mut step),
        }
        step.effects
    }

    /// When to send the next [`Input::Tick`].
    #[must_use]
    pub fn next_deadline(&self) -> Option<Moment> {
        let deadlines = [
            self.pending.next_deadline(),
            self.resyncing.next_deadline(),
            self.after_move.next_deadline(),
            self.failover.next_probe(),
            self.doubt.filter(|_| self.calls.is_doubtful()),
        ];
        deadlines.into_iter().flatten().min()
    }

    fn event(&mut self, event: Notification, step: &mut Step) {
        if let Payload::SystemInfo(info) = &event.data {
            step.record(self.failover.system_info(info));
        }
        self.hear(event, step);
        if !step.is_over() {
            // A call may have ended that was holding a move back.
            self.weigh(step);
        }
    }

    /// An event changes what is known, or waits for the resync under way.
    fn hear(&mut self, event: Notification, step: &mut Step) {
        // A refusal belongs to a request, not to the state: it does not wait.
        if self.resyncing.is_underway() && !matches!(event.data, Payload::Errors(_)) {
            if !self.resyncing.wait(event) {
                step.ignore(Ignored::Overflow);
            }
            return;
        }
        let gone = event.event == EventKind::Delete;
        match event.data {
            Payload::User(user) if user.login_id == self.agent.user.login_id => {
                if user.state_changed < self.agent.user.state_changed && user.state_changed.is_some() {
                    return self.is_older(step);
                }
                self.compare_with_calls(&user.state, step);
                self.agent_is(*user, step);
                if step.is_over() {
                    return;
                }
            }
            Payload::Errors(errors) => {
                let lane = if event.source.contains("/Dialog") { Lane::Calls } else { Lane::State };
                self.refused(errors, event.request_id.as_deref(), lane, step);
            }
            Payload::Dialog(dialog) => self.dialog_event(&dialog, gone, step),
            Payload::Dialogs(dialogs) => {
                for dialog in &dialogs {
                    self.dialog_event(dialog, gone, step);
                }
            }
            Payload::Nothing if gone => self.source_gone(&event.source, step),
            Payload::User(_) => step.ignore(Ignored::OtherUser),
            Payload::SystemInfo(_) => {}
            Payload::Nothing => step.ignore(Ignored::Empty),
            Payload::Other(_) => step.ignore(Ignored::UnknownKind),
        }
        self.confirm(step);
        self.tell_after_call(step);
    }

    /// The agent's state says something about the calls, too. The event of a call may come after that of the state, or be lost.
    fn compare_with_calls(&mut self, state: &AgentState, step: &Step) {
        let before = self.calls.is_doubtful();
        self.calls.agent_is(state);
        if !before && self.calls.is_doubtful() {
            self.doubt = Some(step.now + CALL_EVENT_WITHIN);
        }
    }

    /// An event is older than what is known. Time never runs backwards, but a clock of a server may: Finesse is asked.
    fn is_older(&mut self, step: &mut Step) {
        step.ignore(Ignored::Older);
        if !step.has_read {
            self.resync(step);
        }
    }

    fn stream(&mut self, state: StreamState, step: &mut Step) {
        self.failover.stream(state);
        let online = state == StreamState::Online;
        if online && !self.was_online {
            // Finesse never repeats what was missed (protocol/auth-and-events.md §4.1).
            self.resync(step);
        }
        self.was_online = online;
        self.weigh(step);
    }

    fn tick(&mut self, step: &mut Step) {
        if let Some((pair, within)) = self.failover.begin_probe(step.now) {
            step.push(Effect::Probe { pair, within });
        }
        if self.after_move.next_deadline().is_some_and(|at| at <= step.now) {
            self.not_signed_in_again(step);
        }
        // Events get lost: before a command is given up, everything is read once more.
        let doubtful = self.doubt.take_if(|at| *at <= step.now).is_some() && self.calls.is_doubtful();
        let due = self.resyncing.take_due(step.now) || doubtful;
        if self.pending.mark_overdue(step.now) || due {
            self.resync(step);
        }
    }

    fn probed(&mut self, current: &Health, other: Health, step: &mut Step) {
        if let Health::Good(info) = current {
            step.record(self.failover.system_info(info));
        }
        let on_call = self.calls.is_on_call();
        let Some(decision) = self.failover.probed(current, other, on_call, step.now) else { return };
        self.moved(step.now);
        step.moved(&decision.from, &decision.to, decision.why);
        step.push(Effect::MoveTo { to: decision.to.clone(), info: decision.info });
        step.notify(Notice::Moved { to: decision.to });
    }

    fn weigh(&mut self, step: &Step) {
        self.failover.weigh(self.calls.is_on_call(), step.now);
    }
}

#[cfg(test)]
mod tests;

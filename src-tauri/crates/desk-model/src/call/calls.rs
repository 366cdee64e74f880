//! The calls of the agent by the ids of their dialogs.

use std::collections::VecDeque;

use finesse_wire::{AgentState, Dialog, DialogId, DialogState, Participant};

use super::{
    age::Age,
    history::Ending,
    leg::{Phase, has_talked, is_live, own_leg, phase},
    merge::{continues, has_moved_on, supersedes},
    parties::{Direction, has_merged},
    voice_call::Call,
};
use crate::timestamps::Stamps;

/// Calls whose end is remembered, so that an event that comes late does not bring them back.
const MAX_ENDED: usize = 64;

/// Calls that have moved on to another dialog which is not known yet.
const MAX_MOVED: usize = 8;

/// Longest id of a call that is remembered, in bytes; Finesse's are numbers.
const MAX_ID: usize = 64;

/// The calls, in the order in which they came.
#[derive(Debug, Default)]
pub(crate) struct Calls {
    calls: Vec<Call>,
    /// The last calls that ended, whether they were shown or not.
    ended: VecDeque<DialogId>,
    /// The last calls that have moved on to another dialog.
    moved: VecDeque<Call>,
    /// During a resync: the calls that were known before and have not been described yet.
    before: Vec<Call>,
}

/// What a dialog changed.
#[derive(Debug)]
pub(crate) enum Change<'a> {
    /// Nothing: the agent is not in it, and was not.
    None,
    /// A call is as described.
    Call {
        /// The phase before; `None` for a new call.
        from: Option<Phase>,
        /// The call now.
        call: &'a Call,
    },
    /// The agent is no longer in a call.
    Left {
        /// The phase before.
        from: Phase,
        /// What is remembered of the call.
        ending: Ending,
    },
}

impl Calls {
    pub(crate) fn as_slice(&self) -> &[Call] {
        &self.calls
    }

    pub(crate) fn get(&self, id: &DialogId) -> Option<&Call> {
        self.calls.iter().find(|call| call.id == *id)
    }

    /// Whether the agent's phone is busy.
    pub(crate) fn is_on_call(&self) -> bool {
        self.calls.iter().any(|call| is_live(call.phase))
    }

    /// Whether this call has ended: it is not shown again because of an event that comes late.
    pub(crate) fn has_ended(&self, id: &DialogId) -> bool {
        self.get(id).is_none() && self.ended.contains(id)
    }

    /// A dialog as Finesse describes it now. The agent is in it as long as one of its legs is theirs.
    pub(crate) fn describe(&mut self, dialog: &Dialog, extension: &str, stamps: Stamps) -> Change<'_> {
        let Some(own) = own_leg(dialog, extension) else {
            return match self.take(&dialog.id) {
                Some(call) => Change::Left { from: call.phase, ending: Ending::of(call, stamps.now()) },
                None => Change::None,
            };
        };
        if self.calls.iter().any(|call| supersedes(call, dialog, own)) {
            self.take(&dialog.id);
            return Change::None;
        }
        let before = self.take_known(dialog, own);
        if let Some(merged) = &dialog.secondary_id {
            self.remember_end(merged);
        }
        let call = Call::new(dialog, own, before.as_ref().map(|(_, call)| call), stamps);
        let from = before.as_ref().map(|(_, call)| call.phase);
        let at = before.and_then(|(at, _)| at).unwrap_or(self.calls.len()).min(self.calls.len());
        self.calls.insert(at, call);
        Change::Call { from, call: &self.calls[at] }
    }

    /// Whether a dialog is older than what is known of its call.
    pub(crate) fn is_older(&self, dialog: &Dialog, extension: &str) -> bool {
        let known = self.get(&dialog.id);
        let own = own_leg(dialog, extension);
        known.zip(own).is_some_and(|(known, own)| Age::of(dialog, own).is_before(&known.age))
    }

    /// Whether a call still rings although the agent's state says that it was answered.
    pub(crate) fn is_doubtful(&self) -> bool {
        self.calls.iter().any(|call| call.phase == Phase::Ringing && call.may_have_talked)
    }

    /// The agent has another state. Wrap-up follows only a conversation, and a state of conversation with nothing but a call that rings
    /// says, with that of its dialog, that it was answered (events get lost).
    pub(crate) fn agent_is(&mut self, state: &AgentState) {
        let mut unanswered =
            self.calls.iter_mut().filter(|call| !matches!(call.phase, Phase::Failed { .. } | Phase::Ended));
        let (Some(call), None) = (unanswered.next(), unanswered.next()) else { return };
        match state {
            AgentState::Work | AgentState::WorkReady => call.talked |= call.may_have_talked,
            AgentState::Talking | AgentState::Hold => call.may_have_talked |= call.phase == Phase::Ringing,
            AgentState::Login
            | AgentState::Logout
            | AgentState::NotReady
            | AgentState::Ready
            | AgentState::Reserved
            | AgentState::ReservedOutbound
            | AgentState::ReservedOutboundPreview
            | AgentState::Unknown
            | AgentState::Other(_) => {}
        }
    }

    /// Takes what was known of a call, by its id or by that of a dialog that it continues, and its place in the list.
    fn take_known(&mut self, dialog: &Dialog, own: &Participant) -> Option<(Option<usize>, Call)> {
        let known = self.take_if(|call| call.id == dialog.id);
        let merged = self.take_if(|call| continues(dialog, own, call));
        if let Some((_, merged)) = &merged {
            self.remember_end(&merged.id);
        }
        // Its end may have come first.
        let merged = merged.or_else(|| Some((None, self.take_moved(dialog, own)?)));
        match (known, merged) {
            (Some((at, known)), Some((_, merged))) => {
                let talked = known.talked || merged.talked;
                let answered = known.answered.into_iter().chain(merged.answered).min();
                // A consultation that survives is the call that it was about.
                let is_about = known.consultation_of() == Some(&merged.id);
                let before = if is_about { merged } else { known };
                Some((at, Call { talked, answered, ..before }))
            }
            (Some(known), None) => Some(known),
            (None, merged) => merged,
        }
    }

    fn take_moved(&mut self, dialog: &Dialog, own: &Participant) -> Option<Call> {
        let at = self.moved.iter().position(|call| continues(dialog, own, call))?;
        self.moved.remove(at)
    }

    fn take_if(&mut self, is_it: impl Fn(&Call) -> bool) -> Option<(Option<usize>, Call)> {
        if let Some(at) = self.calls.iter().position(&is_it) {
            return Some((Some(at), self.calls.remove(at)));
        }
        let at = self.before.iter().position(is_it)?;
        Some((None, self.before.remove(at)))
    }

    /// Begins a resync: only the calls that are described from now on are still there.
    pub(crate) fn begin_resync(&mut self) {
        self.before.append(&mut self.calls);
    }

    /// Ends a resync. Gives the last phase of each call that is gone, and what is remembered of it.
    pub(crate) fn end_resync(&mut self, stamps: Stamps) -> Vec<(Phase, Ending)> {
        let gone = std::mem::take(&mut self.before);
        let end = |call: Call| {
            self.remember_end(&call.id);
            (call.phase, Ending::of(call, stamps.now()))
        };
        gone.into_iter().map(end).collect()
    }

    /// A call is gone, as this dialog says. Gives its last phase, if it was known, and what is remembered of it.
    pub(crate) fn gone(
        &mut self,
        dialog: &Dialog,
        extension: &str,
        stamps: Stamps,
    ) -> Option<(Phase, Ending)> {
        let mut call = self.take(&dialog.id)?;
        call.talked |= has_talked_unseen(&call, dialog, extension);
        let moved_on = has_moved_on(dialog, extension);
        if moved_on {
            self.moved.push_front(call.clone());
            self.moved.truncate(MAX_MOVED);
        }
        // One that was never answered is not missed: it rings elsewhere, or again here.
        let ending =
            if moved_on && !call.talked { Ending::MovedOn } else { Ending::of(call.clone(), stamps.now()) };
        Some((call.phase, ending))
    }

    /// A call is gone; no more is known. Gives its last phase, if it was known, and what is remembered of it.
    pub(crate) fn remove(&mut self, id: &DialogId, stamps: Stamps) -> Option<(Phase, Ending)> {
        let call = self.take(id)?;
        Some((call.phase, Ending::of(call, stamps.now())))
    }

    fn take(&mut self, id: &DialogId) -> Option<Call> {
        self.remember_end(id);
        self.take_if(|call| call.id == *id).map(|(_, call)| call)
    }

    fn remember_end(&mut self, id: &DialogId) {
        if id.as_str().len() <= MAX_ID && !self.ended.contains(id) {
            self.ended.push_front(id.clone());
            self.ended.truncate(MAX_ENDED);
        }
    }
}

/// Whether the last description of a call says that the agent was in conversation, although no event before it did. A dialog is ACTIVE
/// when someone is connected (protocol/dialogs.md §1.3): in a call that the agent makes it is the other party, and in one that rings it may
/// also be a caller who waits, so that the agent's state must say the same.
fn has_talked_unseen(call: &Call, dialog: &Dialog, extension: &str) -> bool {
    let own = own_leg(dialog, extension).is_some_and(|own| has_talked(phase(dialog, own)));
    let answered = match call.direction {
        Direction::Incoming => call.may_have_talked,
        Direction::Outgoing => call.phase == Phase::Dialling && !has_merged(dialog),
    };
    own || (answered && dialog.state == DialogState::Active)
}

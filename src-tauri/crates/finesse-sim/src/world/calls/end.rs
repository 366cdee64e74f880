//! The end of legs, of calls, and of wrap-up.

use crate::options::WrapUp;
use crate::world::World;
use crate::world::calls::call::Call;
use crate::world::calls::collections::Acting;
use crate::world::calls::leg::{Leg, LegState};

impl World {
    /// A party leaves the call. With fewer than two others the call is over for everyone.
    pub(crate) fn drop_leg(&mut self, id: &str, index: usize, acting: Acting<'_>) {
        let Some(call) = self.calls.get(id) else { return };
        let others = call.legs.iter().enumerate().filter(|(at, leg)| *at != index && leg.state.is_on());
        if others.count() < 2 {
            self.end_call(id, index, acting);
        } else {
            self.leave_call(id, index, acting);
        }
    }

    /// A party leaves a conference, which goes on.
    fn leave_call(&mut self, id: &str, index: usize, acting: Acting<'_>) {
        let who = self.end_leg(id, index, "");
        let agents: Vec<String> = who.into_iter().collect();
        self.call_changed(id, &agents, acting);
        self.release(id, &agents, acting);
        self.forget_if_over(id);
    }

    /// Everyone hangs up, the leg at `first` first.
    fn end_call(&mut self, id: &str, first: usize, acting: Acting<'_>) {
        let Some(call) = self.calls.get(id) else { return };
        let lives = |leg: &Leg| leg.state.is_on() || leg.state == LegState::Failed;
        let mut order: Vec<usize> = (0..call.legs.len())
            .filter(|index| *index != first && call.legs.get(*index).is_some_and(lives))
            .collect();
        order.insert(0, first);
        if call.stays_active {
            self.end_as_in_the_field(id, &order, acting);
        } else {
            self.end_as_in_the_sheet(id, &order, acting);
        }
        self.forget_if_over(id);
    }

    /// protocol/dialogs.md §1.8: one event for each leg, and one when the call itself is cleared, which changes nothing any more.
    fn end_as_in_the_sheet(&mut self, id: &str, order: &[usize], acting: Acting<'_>) {
        let mut agents: Vec<String> = Vec::new();
        for index in order {
            agents.extend(self.end_leg(id, *index, ""));
            self.publish_call(id, acting);
        }
        self.publish_call(id, None);
        for login_id in &agents {
            self.follow_calls(login_id);
        }
        self.release(id, &agents, acting);
    }

    /// As captures show it: states first, agents before the others, and no PUT for whoever does not wrap up.
    fn end_as_in_the_field(&mut self, id: &str, order: &[usize], acting: Acting<'_>) {
        let is_agent = |world: &World, index: &usize| {
            let leg = world.calls.get(id).and_then(|call| call.legs.get(*index));
            leg.is_some_and(|leg| leg.agent().is_some())
        };
        let (own, far): (Vec<usize>, Vec<usize>) =
            order.iter().copied().partition(|index| is_agent(self, index));
        let mut agents: Vec<String> = Vec::new();
        for index in own {
            agents.extend(self.end_leg(id, index, ""));
        }
        for login_id in &agents {
            self.follow_calls(login_id);
        }
        self.publish_to_wrapping(id, acting);
        for index in far {
            self.end_leg(id, index, "");
            self.publish_to_wrapping(id, None);
        }
        self.release(id, &agents, acting);
    }

    fn publish_to_wrapping(&mut self, id: &str, acting: Acting<'_>) {
        let Some(call) = self.calls.get(id) else { return };
        let wrapping = |login_id: &&String| call.leg_state(login_id) == Some(LegState::WrapUp);
        let agents: Vec<String> = call.members.keys().filter(wrapping).cloned().collect();
        for login_id in agents {
            self.publish_call_to(id, &login_id, acting);
        }
    }

    /// The call leaves the collections of those agents who do not wrap it up.
    pub(crate) fn release(&mut self, id: &str, agents: &[String], acting: Acting<'_>) {
        for login_id in agents {
            let state = self.calls.get(id).and_then(|call| call.leg_state(login_id));
            if state == Some(LegState::Dropped) {
                self.unlist_call(id, login_id, acting);
            }
            self.publish_other_actions(login_id);
        }
    }

    /// A leg ends: into wrap-up, or for good. Returns whose it was, when it was an agent's.
    pub(crate) fn end_leg(&mut self, id: &str, index: usize, cause: &'static str) -> Option<String> {
        let call = self.calls.get(id)?;
        let leg = call.legs.get(index)?;
        let who = leg.agent().map(str::to_owned);
        let state = if self.wraps_up(call, leg) { LegState::WrapUp } else { LegState::Dropped };
        self.set_leg(id, index, state);
        if let Some(leg) = self.calls.get_mut(id).and_then(|call| call.legs.get_mut(index))
            && state == LegState::Dropped
        {
            leg.cause = cause;
        }
        who
    }

    /// Whether wrap-up follows when this leg ends. A consultation is not wrapped up by who made it, and on UCCX only calls from queues
    /// are. (Both are guesses.)
    fn wraps_up(&self, call: &Call, leg: &Leg) -> bool {
        let Some(agent) = leg.agent().and_then(|login_id| self.agents.get(login_id)) else { return false };
        let made_it = made(call, &agent.who.login_id);
        let setting =
            if made_it { self.options.wrap_up_on_outgoing } else { self.options.wrap_up_on_incoming };
        let consultation = made_it && call.call_type == "CONSULT";
        let never = agent.forced || consultation || call.is_reservation() || (self.uccx() && !call.routed);
        leg.answered && matches!(setting, WrapUp::Required | WrapUp::RequiredWithData) && !never
    }

    /// Whether an agent wraps up a call without the reason that is required.
    pub(crate) fn lacks_wrap_up_reason(&self, login_id: &str) -> bool {
        self.calls_of(login_id).any(|call| {
            let setting = if made(call, login_id) {
                self.options.wrap_up_on_outgoing
            } else {
                self.options.wrap_up_on_incoming
            };
            setting == WrapUp::RequiredWithData
                && call.leg_state(login_id) == Some(LegState::WrapUp)
                && call.wrap_up_reasons.is_empty()
        })
    }

    /// Wrap-up of an agent is over: the calls leave the collection.
    pub(crate) fn close_wrap_up(&mut self, login_id: &str) {
        let wrapping = |call: &&Call| call.leg_state(login_id) == Some(LegState::WrapUp);
        let ids: Vec<String> = self.calls_of(login_id).filter(wrapping).map(|call| call.id.clone()).collect();
        for id in ids {
            let index = self.calls.get(&id).and_then(|call| call.index_of(login_id));
            if let Some(index) = index {
                self.set_leg(&id, index, LegState::Dropped);
                if !self.calls.get(&id).is_some_and(|call| call.stays_active) {
                    self.publish_call(&id, None);
                }
            }
            self.unlist_call(&id, login_id, None);
            self.forget_if_over(&id);
        }
    }

    /// All calls of an agent end, because the system signs the agent out.
    pub(crate) fn end_calls_of(&mut self, login_id: &str) {
        let ends = |state: LegState| state.is_on() || state == LegState::Failed;
        let legs: Vec<(String, usize)> = self
            .calls_of(login_id)
            .filter(|call| call.leg_state(login_id).is_some_and(ends))
            .filter_map(|call| Some((call.id.clone(), call.index_of(login_id)?)))
            .collect();
        for (id, index) in legs {
            self.drop_leg(&id, index, None);
        }
    }

    /// A call that is in no collection any more is none of Finesse's business.
    pub(crate) fn forget_if_over(&mut self, id: &str) {
        if self.calls.get(id).is_some_and(|call| call.members.is_empty()) {
            self.calls.remove(id);
        }
        let over = self.calls.get(id).is_none_or(|call| call.parties() == 0);
        for other in self.calls.values_mut().filter(|other| other.associated.as_deref() == Some(id)) {
            if over {
                other.associated = None;
            }
        }
    }
}

/// Whether a call is one that the agent made. (A **guess**: those of campaigns are none, and are wrapped up as calls that come.)
fn made(call: &Call, login_id: &str) -> bool {
    call.made_by.as_deref() == Some(login_id)
}

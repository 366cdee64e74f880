//! Agents' collections of calls: what is in them, and the events about it.

use crate::options::EventOrder;
use crate::world::World;
use crate::world::calls::call::Call;
use crate::world::calls::leg::Leg;
use crate::world::connections::{Origin, Update};
use crate::world::cti_error::CtiError;
use crate::xml::node;

/// Who asked for what is being told; only this agent learns the ID of the request.
pub(crate) type Acting<'a> = Option<(&'a str, &'a Origin)>;

fn origin_for<'a>(login_id: &str, acting: Acting<'a>) -> Option<&'a Origin> {
    acting.filter(|(who, _)| *who == login_id).map(|(_, origin)| origin)
}

impl World {
    /// Tells every agent in whose collection the call is that it has changed.
    pub(crate) fn publish_call(&mut self, id: &str, acting: Acting<'_>) {
        let Some(call) = self.calls.get(id) else { return };
        let members: Vec<String> = call.members.keys().cloned().collect();
        for login_id in members {
            self.publish_call_to(id, &login_id, acting);
        }
    }

    /// Tells one agent that the call has changed.
    pub(crate) fn publish_call_to(&mut self, id: &str, login_id: &str, acting: Acting<'_>) {
        let Some(call) = self.calls.get(id).filter(|call| call.is_listed(login_id)) else { return };
        let (source, data) = (call.uri(), self.dialog_xml(call, "dialog", |_| true));
        let told = self.permitted_to(call, login_id);
        self.notify_dialogs(login_id, "PUT", &source, &data, acting);
        if let Some(member) = self.calls.get_mut(id).and_then(|call| call.members.get_mut(login_id)) {
            *member = told;
        }
    }

    /// Puts the call into an agent's collection, or says again that it is there.
    pub(crate) fn list_call(&mut self, id: &str, login_id: &str, acting: Acting<'_>) {
        let Some(call) = self.calls.get(id) else { return };
        let data = node("dialogs", [self.dialog_xml(call, "Dialog", |_| true)]);
        let told = self.permitted_to(call, login_id);
        if let Some(call) = self.calls.get_mut(id) {
            call.members.insert(login_id.to_owned(), told);
        }
        self.notify_collection(login_id, "POST", &data, acting);
    }

    /// Takes the call out of an agent's collection.
    pub(crate) fn unlist_call(&mut self, id: &str, login_id: &str, acting: Acting<'_>) {
        let Some(call) = self.calls.get_mut(id) else { return };
        if call.members.remove(login_id).is_none() {
            return;
        }
        let Some(call) = self.calls.get(id) else { return };
        // In the field the DELETE of a call that ended may carry the own leg alone.
        let alone = call.stays_active;
        let legs = |leg: &Leg| !alone || leg.agent() == Some(login_id);
        let data = node("dialogs", [self.dialog_xml(call, "Dialog", legs)]);
        self.notify_collection(login_id, "DELETE", &data, acting);
    }

    /// Tells an agent that the call goes on without the own leg. It is in the agent's collection no more, and no DELETE says so: seen in
    /// the field after a transfer.
    pub(crate) fn publish_call_without(&mut self, id: &str, login_id: &str, acting: Acting<'_>) {
        let Some(call) = self.calls.get_mut(id) else { return };
        if call.members.remove(login_id).is_none() {
            return;
        }
        let Some(call) = self.calls.get(id) else { return };
        let data = self.dialog_xml(call, "dialog", |leg| leg.agent() != Some(login_id));
        self.notify_dialogs(login_id, "PUT", &call.uri(), &data, acting);
    }

    fn notify_collection(&self, login_id: &str, event: &str, data: &str, acting: Acting<'_>) {
        let Some(agent) = self.agents.get(login_id) else { return };
        self.notify_dialogs(login_id, event, &agent.dialogs_uri(), data, acting);
    }

    fn notify_dialogs(&self, login_id: &str, event: &str, source: &str, data: &str, acting: Acting<'_>) {
        let Some(agent) = self.agents.get(login_id) else { return };
        let update = Update { event, source, data };
        self.notify(login_id, &agent.dialogs_uri(), &update, origin_for(login_id, acting));
    }

    /// Tells an agent that a request about calls has failed.
    pub(crate) fn dialog_error(&self, login_id: &str, source: &str, error: &CtiError, origin: &Origin) {
        self.notify_dialogs(login_id, "PUT", source, &error.xml(), Some((login_id, origin)));
    }

    /// Tells an agent about the calls in which the own leg may do other things than it was told last, because of what happened to
    /// another call.
    pub(crate) fn publish_other_actions(&mut self, login_id: &str) {
        let changed: Vec<String> = self
            .calls_of(login_id)
            .filter(|call| call.members.get(login_id) != Some(&self.permitted_to(call, login_id)))
            .map(|call| call.id.clone())
            .collect();
        for id in changed {
            self.publish_call_to(&id, login_id, None);
        }
    }

    /// A call has changed at the legs of these agents: their states follow, and everyone is told. In which order, no document says for
    /// the User events; the option chooses between that of the sheet's tables and that of captures.
    pub(crate) fn call_changed(&mut self, id: &str, agents: &[String], acting: Acting<'_>) {
        if !self.in_field_order() {
            self.publish_call(id, acting);
        }
        for login_id in agents {
            self.follow_calls(login_id);
        }
        if self.in_field_order() {
            self.publish_call(id, acting);
        }
        for login_id in agents {
            self.publish_other_actions(login_id);
        }
    }

    /// Whether events come as captures show them.
    pub(crate) fn in_field_order(&self) -> bool {
        self.options.event_order == EventOrder::Field
    }

    /// The calls in an agent's collection.
    pub(crate) fn calls_of<'a>(&'a self, login_id: &'a str) -> impl Iterator<Item = &'a Call> {
        self.calls.values().filter(move |call| call.is_listed(login_id))
    }

    /// The calls that an agent takes part in.
    pub(crate) fn live_calls_of<'a>(&'a self, login_id: &'a str) -> impl Iterator<Item = &'a Call> {
        let on = |call: &&Call| call.leg_state(login_id).is_some_and(|state| state.is_on());
        self.calls_of(login_id).filter(on)
    }
}

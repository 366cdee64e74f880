//! Agents' collections of calls: what is in them, and the events about it.

use crate::world::World;
use crate::world::calls::dialog::Dialog;
use crate::world::connections::{Origin, Update};
use crate::xml::node;

/// Who asked for what is being told; only he learns the ID of his request.
pub(crate) type Acting<'a> = Option<(&'a str, &'a Origin)>;

impl World {
    /// Tells every agent on the call that it has changed.
    pub(crate) fn publish_dialog(&self, id: &str, acting: Acting<'_>) {
        let Some(dialog) = self.dialogs.get(id) else { return };
        let (source, data) = (dialog.uri(), dialog.xml("dialog"));
        for leg in dialog.legs.iter().filter(|leg| leg.shown) {
            let Some(agent) = leg.login_id.as_ref().and_then(|id| self.agents.get(id)) else { continue };
            let origin = acting.filter(|(who, _)| *who == agent.who.login_id).map(|(_, origin)| origin);
            let update = Update { event: "PUT", source: &source, data: &data };
            self.notify(&agent.who.login_id, &agent.dialogs_uri(), &update, origin);
        }
    }

    /// Puts the call into an agent's collection (`POST`) or takes it out (`DELETE`).
    pub(crate) fn show_dialog(&mut self, id: &str, login_id: &str, shown: bool, acting: Acting<'_>) {
        let Some(dialog) = self.dialogs.get_mut(id) else { return };
        for leg in dialog.legs.iter_mut().filter(|leg| leg.login_id.as_deref() == Some(login_id)) {
            leg.shown = shown;
        }
        let data = node("dialogs", [dialog.xml("Dialog")]);
        let Some(agent) = self.agents.get(login_id) else { return };
        let uri = agent.dialogs_uri();
        let origin = acting.filter(|(who, _)| *who == login_id).map(|(_, origin)| origin);
        let event = if shown { "POST" } else { "DELETE" };
        self.notify(login_id, &uri, &Update { event, source: &uri, data: &data }, origin);
    }

    /// The calls in an agent's collection.
    pub(crate) fn dialogs_of<'a>(&'a self, login_id: &'a str) -> impl Iterator<Item = &'a Dialog> {
        self.dialogs.values().filter(move |dialog| dialog.leg_of(login_id).is_some_and(|leg| leg.shown))
    }
}

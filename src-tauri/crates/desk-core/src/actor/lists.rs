//! The lists of the agent, read again on demand.

use desk_contract::ErrorCode;
use desk_model::Input;
use finesse_client::RestError;

use super::{messages::answer, state::Actor};
use crate::{
    active_session::Reply,
    failure::{error, not_signed_in, of_rest},
    lists::Lists,
};

impl Actor {
    /// Reads the lists again. Who asks while they are being read waits for the same result.
    pub(super) fn reload_lists(&mut self, reply: Reply) {
        let expired = self.is_expired();
        let Some(active) = &mut self.active else { return answer(reply, Err(not_signed_in())) };
        if expired {
            return answer(reply, Err(error(ErrorCode::SessionExpired, "sign in again first")));
        }
        active.reloading.push(reply);
        if active.reloading.len() == 1 {
            active.read_lists(&self.tasks);
        }
    }

    /// The lists were read again: what could be read is in force, and whoever waits hears of what could not.
    pub(super) fn lists_read(&mut self, lists: Lists, result: Result<(), RestError>) {
        let Some(active) = &mut self.active else { return };
        let any = !lists.reasons.wrap_up.is_empty();
        self.publisher.reasons(lists.reasons.clone());
        active.lists = lists;
        let waiting = std::mem::take(&mut active.reloading);
        self.feed(Input::WrapUpReasons { any });
        let result = result.map_err(|why| of_rest(&why));
        for reply in waiting {
            answer(reply, result.clone());
        }
    }
}

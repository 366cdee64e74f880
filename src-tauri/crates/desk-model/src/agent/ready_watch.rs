//! Whoever was Ready and is not, without having asked, is told.

use super::system_reasons::NotReadyCause;

/// What an agent is told of a Not Ready that they did not ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NotReadyNews {
    pub(crate) cause: Option<NotReadyCause>,
    pub(crate) label: Option<String>,
    pub(crate) code: Option<i32>,
}

/// Whether the agent was Ready last and has not asked for anything else, and what waits to be told.
#[derive(Debug, Default)]
pub(crate) struct ReadyWatch {
    was_ready: bool,
    after_call: Option<AfterCall>,
}

/// Told when the call is over: while it lasts, the agent knows.
#[derive(Debug)]
struct AfterCall {
    news: NotReadyNews,
    seen_call: bool,
}

impl ReadyWatch {
    /// The agent is Ready.
    pub(crate) fn ready(&mut self) {
        *self = Self { was_ready: true, after_call: None };
    }

    /// The agent asked for the state that they have, or for one that follows the call.
    pub(crate) fn agent_decided(&mut self) {
        *self = Self::default();
    }

    /// The agent is not ready, and did not ask for it. Says whether they were Ready.
    pub(crate) fn lost(&mut self) -> bool {
        std::mem::take(&mut self.was_ready)
    }

    /// This is told when the call is over.
    pub(crate) fn tell_after_call(&mut self, news: NotReadyNews) {
        self.after_call = Some(AfterCall { news, seen_call: false });
    }

    /// Everything was read: a call that was not seen by now is over.
    pub(crate) fn resynced(&mut self) {
        if let Some(after_call) = &mut self.after_call {
            after_call.seen_call = true;
        }
    }

    /// What is told now, when the agent is on a call or not, and is not ready or in another state.
    pub(crate) fn due(&mut self, on_call: bool, not_ready: bool) -> Option<NotReadyNews> {
        let after_call = self.after_call.as_mut()?;
        if on_call {
            after_call.seen_call = true;
            return None;
        }
        let is_due = after_call.seen_call && not_ready;
        self.after_call.take_if(|_| is_due).map(|after_call| after_call.news)
    }
}

//! What the session and the tasks of a signed-in desk tell.

use desk_contract::{Session, SignInStep};
use desk_model::{Input, Sender};
use finesse_client::{RestError, SessionState};

use super::{messages::answer, state::Actor};
use crate::{
    active_session::{Report, rejection},
    failure::of_rest,
    journal,
    signed_in::{ending, expired, proof},
};

impl Actor {
    pub(super) fn session_reported(&mut self, report: Report) {
        match report {
            Report::Read(Ok(resync)) => {
                self.feed(Input::Resynced(resync));
                self.first_resync_over(None);
            }
            Report::Read(Err(why)) => {
                log::warn!("the agent and the calls could not be read: {why}");
                self.feed(Input::ResyncFailed { temporary: why.is_temporary() });
                self.first_resync_over(Some(&why));
            }
            Report::Answered { sender, took, result: Ok(request_id) } => {
                if let Sender::Command(_) = sender {
                    self.publisher.journal.accepted(took);
                }
                self.feed(Input::Accepted { sender, request_id });
            }
            Report::Answered { sender, result: Err(why), .. } => {
                self.feed_failure(Input::Rejected { sender, why: rejection(&why) }, Some(&why));
            }
            Report::Lists(lists, result) => self.lists_read(*lists, result),
            Report::Probed(found) => self.feed(Input::Probed { current: found.0, other: found.1 }),
        }
    }

    /// The sign-in that waits for the first resync has its answer.
    fn first_resync_over(&mut self, failed: Option<&RestError>) {
        let Some(active) = self.active.as_mut().filter(|active| !active.model.is_resyncing()) else { return };
        let Some((reply, by_itself)) = active.opening.take() else { return };
        match failed {
            None => {
                self.show_session();
                answer(reply, Ok(()));
            }
            Some(why) => {
                let mut failed = of_rest(why);
                failed.step = Some(SignInStep::Phone);
                self.leave_desk(by_itself.then(|| failed.clone()), &journal::failed(&failed));
                answer(reply, Err(failed));
            }
        }
    }

    pub(super) fn session_is(&mut self, state: Option<SessionState>) {
        let Some(active) = &mut self.active else { return };
        if let Some(proof) = state.and_then(|state| proof(&active.session, &state)) {
            active.signed_in_as.proof = proof;
        }
        match state {
            Some(SessionState::SignedIn(life) | SessionState::Refreshing(life, _)) => {
                active.signed_in_as.renewals = life.refreshes;
                self.show_session();
            }
            Some(SessionState::Expired(why)) => {
                active.ending_changes = None;
                let session = Session::Expired { r#as: active.signed_in_as.clone(), why: expired(why) };
                self.publisher.session(session, journal::expired(why));
            }
            Some(SessionState::Ended) | None => {}
        }
    }

    /// The session for the page, once the desk is usable.
    pub(super) fn show_session(&mut self) {
        let Some(active) = self.active.as_deref_mut().filter(|active| active.opening.is_none()) else {
            return;
        };
        let state = active.session_state();
        let (SessionState::SignedIn(life) | SessionState::Refreshing(life, _)) = state else { return };
        let (ending, changes) = ending(&life, self.ports.clock.now());
        active.ending_changes = changes;
        let why = journal::signed_in(&state, &active.signed_in_as.proof, &self.publisher.desk().session);
        self.publisher.session(Session::SignedIn { r#as: active.signed_in_as.clone(), ending }, &why);
    }
}

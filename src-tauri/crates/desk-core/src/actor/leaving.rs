//! The end of a signed-in desk, and of the actor.

use std::{sync::Arc, time::Duration};

use desk_contract::{CommandError, Session};

use super::{messages::answer, state::Actor};
use crate::failure::not_signed_in;

/// How long a shut-down waits for what must be finished: the keychain has ten seconds, and each sign-out address six.
const SHUT_DOWN_WITHIN: Duration = Duration::from_secs(15);

/// How long a sign-out waits for the history to be written or wiped.
const HISTORY_WITHIN: Duration = Duration::from_secs(5);

impl Actor {
    /// Closes the link and ends the session: nothing of the agent is left. The page is empty at once; waiting commands end when
    /// everything is gone, and the next sign-in begins only then.
    pub(super) fn close_desk(&mut self, why: &str) {
        self.leave_desk(None, why);
    }

    /// The same. A session that was taken up by itself and failed is told of and not ended: what is kept of it serves the next start.
    pub(super) fn leave_desk(&mut self, kept_failed: Option<CommandError>, why: &str) {
        let Some(mut active) = self.active.take() else { return };
        let end = kept_failed.is_none();
        let is_kept = self.settings.site.keep_history_days > 0 && !active.signed_in_as.practice;
        let history = active.history.end(end && !is_kept);
        let clock = Arc::clone(&self.ports.clock);
        self.ports.passwords.close();
        self.publisher.session(Session::SignedOut { failed: kept_failed.map(Box::new) }, why);
        self.ending.spawn_to_finish(async move {
            active.link.close().await;
            if end {
                active.session.end().await;
            }
            if let Some(history) = history {
                tokio::select! {
                    _ = history => {}
                    // A disk that hangs holds no sign-out up: the wipe goes on behind it.
                    () = clock.sleep_until(clock.now() + HISTORY_WITHIN) => log::warn!("the history is not on the disk yet"),
                }
            }
            active.end_commands();
            if let Some((reply, _)) = active.opening.take() {
                answer(reply, Err(not_signed_in()));
            }
        });
    }

    /// Ends everything, and waits for it as long as [`SHUT_DOWN_WITHIN`] allows. The session stays in the keychain.
    pub(super) async fn shut_down(mut self) {
        if let Some(signing_in) = self.signing_in.take() {
            signing_in.cancel.send_replace(true);
        }
        self.ports.window.close();
        self.ports.passwords.close();
        if let Some((pending, _)) = self.pending.take() {
            self.tasks.spawn_to_finish(async move { pending.session.end().await });
        }
        if let Some(active) = self.active.take() {
            self.tasks.spawn_to_finish(async move { active.link.close().await });
        }
        let Self { ports, tasks, ending, settings_writer, .. } = self;
        // The writer ends when it has written what is queued.
        drop(settings_writer);
        tokio::select! {
            ((), ()) = async { tokio::join!(tasks.finished(), ending.finished()) } => {}
            () = ports.clock.sleep_until(ports.clock.now() + SHUT_DOWN_WITHIN) => {
                log::warn!("the shut-down did not wait any longer for what was not finished");
            }
        }
    }
}

//! Who waits for the outcome of which command.

use std::collections::HashMap;

use desk_contract::CommandError;
use desk_model::CommandId;
use tokio::sync::oneshot;

use crate::failure::not_signed_in;

/// The reply to a command.
pub(crate) type Reply = oneshot::Sender<Result<(), CommandError>>;

/// The replies of the commands that have no outcome yet.
#[derive(Debug, Default)]
pub(super) struct Replies {
    waiting: HashMap<CommandId, Waiting>,
    last: u64,
}

#[derive(Debug)]
struct Waiting {
    reply: Reply,
    signs_out: bool,
}

impl Replies {
    /// Gives a command its number. One that signs out is done when the desk is closed.
    pub(super) fn expect(&mut self, reply: Reply, signs_out: bool) -> CommandId {
        self.last += 1;
        let id = CommandId(self.last);
        self.waiting.insert(id, Waiting { reply, signs_out });
        id
    }

    pub(super) fn take(&mut self, id: CommandId) -> Option<Reply> {
        self.waiting.remove(&id).map(|waiting| waiting.reply)
    }

    /// The desk is closed.
    pub(super) fn end_all(&mut self) {
        for (_, Waiting { reply, signs_out }) in self.waiting.drain() {
            // The caller may have gone away.
            let _ = reply.send(if signs_out { Ok(()) } else { Err(not_signed_in()) });
        }
    }
}

#[cfg(test)]
mod tests {
    use desk_contract::ErrorCode;

    use super::*;

    #[test]
    fn when_the_desk_is_closed_a_sign_out_is_done_and_everything_else_is_not() {
        let mut replies = Replies::default();
        let [mut sign_out, mut other] = [true, false].map(|signs_out| {
            let (reply, outcome) = oneshot::channel();
            replies.expect(reply, signs_out);
            outcome
        });
        replies.end_all();
        assert_eq!(sign_out.try_recv().unwrap(), Ok(()));
        assert_eq!(other.try_recv().unwrap().unwrap_err().code, ErrorCode::NotSignedIn);
    }
}

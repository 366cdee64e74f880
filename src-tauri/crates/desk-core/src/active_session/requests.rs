//! What is sent to Finesse and read from it. Everything runs in tasks that report back.

use std::{sync::Arc, time::Duration};

use desk_model::{Health, Pair, Rejection, Request, Resync, Sender, ServerClock};
use finesse_client::{Clock, Node, RequestId, Rest, RestError, Session};
use finesse_wire::{Extension, LoginId, MobileAgent};
use tokio::sync::mpsc;

use crate::{
    lists::{Lists, Whose},
    runtime::Tasks,
};

/// What tasks of one signed-in desk report back, to that desk alone: what is reported after its agent has left is discarded.
pub(crate) enum Report {
    Read(Result<Box<Resync>, RestError>),
    Answered {
        sender: Sender,
        /// From the request to this answer.
        took: Duration,
        result: Result<String, RestError>,
    },
    /// The lists were read again, except for those that could not be read.
    Lists(Box<Lists>, Result<(), RestError>),
    /// The node in use and the other one were probed.
    Probed(Box<(Health, Health)>),
}

/// What every task needs.
#[derive(Clone)]
pub(super) struct Reporter {
    pub(super) clock: Arc<dyn Clock>,
    pub(super) reports: mpsc::UnboundedSender<Report>,
}

impl Reporter {
    fn report(&self, report: Report) {
        // The desk may be gone by now.
        let _ = self.reports.send(report);
    }

    /// Reads the agent and the calls. The server's clock is only for display, so it is read beside the rest; without it, stamps count from
    /// when they are read.
    pub(super) fn read(&self, rest: Rest, id: LoginId, tasks: &Tasks) {
        let this = self.clone();
        tasks.spawn(async move {
            let (info, user, dialogs) = tokio::join!(rest.system_info(), rest.user(&id), rest.dialogs(&id));
            let stamp = info.ok().and_then(|info| info.timestamp);
            let server_clock = stamp.map(|stamp| ServerClock::new(stamp, this.clock.now()));
            let read = user.and_then(|user| Ok(Box::new(Resync { user, dialogs: dialogs?, server_clock })));
            this.report(Report::Read(read));
        });
    }

    /// Reads the lists again. Those that cannot be read stay as they are.
    pub(super) fn read_lists(&self, rest: Rest, mut lists: Lists, whose: Whose, tasks: &Tasks) {
        let this = self.clone();
        tasks.spawn(async move {
            let result = lists.read(&rest, &whose).await;
            this.report(Report::Lists(Box::new(lists), result));
        });
    }

    pub(super) fn send(
        &self,
        sender: Sender,
        request: Request,
        (rest, id, extension, mobile): (Rest, LoginId, Extension, Option<MobileAgent>),
        tasks: &Tasks,
    ) {
        let this = self.clone();
        tasks.spawn(async move {
            let asked = this.clock.now();
            let result = send(&rest, &id, (&extension, mobile.as_ref()), request).await;
            let (took, result) = (this.clock.now().since(asked), result.map(|id| id.as_str().to_owned()));
            this.report(Report::Answered { sender, took, result });
        });
    }

    pub(super) fn probe(&self, session: Session, pair: &Pair, within: Duration, tasks: &Tasks) {
        let this = self.clone();
        let [current, other] = [&pair.current, &pair.other].map(|node| Node::parse(&node.to_string()));
        tasks.spawn(async move {
            let probe = async |node: Result<Node, _>| match node {
                Ok(node) => probe(&session, &node, &this.clock, within).await,
                Err(_) => Health::Gone,
            };
            let found = tokio::join!(probe(current), probe(other));
            log::info!(
                "nodes: the present one is {:?}, the other {:?}",
                found.0.finding(),
                found.1.finding()
            );
            this.report(Report::Probed(Box::new(found)));
        });
    }
}

async fn send(
    rest: &Rest,
    id: &LoginId,
    (extension, mobile): (&Extension, Option<&MobileAgent>),
    request: Request,
) -> Result<RequestId, RestError> {
    match request {
        Request::SetState { state, reason } => rest.set_state(id, &state, reason.as_ref()).await,
        Request::SignIn { extension } => rest.sign_in(id, &extension, mobile).await,
        Request::Act { id, request } => rest.dialog_request(&id, request, extension).await,
        Request::MakeCall { to } => rest.make_call(id, extension, &to).await,
        Request::SetWrapUp { id, reasons } => rest.set_wrap_up(&id, &reasons).await,
        Request::UpdateCallData { id, changes } => rest.update_call_data(&id, &changes).await,
    }
}

async fn probe(session: &Session, node: &Node, clock: &Arc<dyn Clock>, within: Duration) -> Health {
    tokio::select! {
        said = session.system_info(node) => health(said),
        () = clock.sleep_until(clock.now() + within) => Health::Gone,
    }
}

/// How a node is that answered a probe so.
fn health(said: Result<finesse_wire::SystemInfo, RestError>) -> Health {
    match said {
        Ok(info) => Health::of(info),
        Err(
            RestError::OutOfService
            | RestError::Refused { .. }
            | RestError::NotFinesse { .. }
            | RestError::Unreadable(_),
        ) => Health::Bad,
        Err(RestError::Unauthorized(_)) => Health::Protected,
        Err(RestError::Transport(_) | RestError::SessionExpired(_)) => Health::Gone,
    }
}

/// Why a request was not accepted, for the model.
pub(crate) fn rejection(why: &RestError) -> Rejection {
    match why {
        RestError::Refused { status, errors } => {
            Rejection::Refused { status: *status, errors: errors.clone() }
        }
        RestError::Unauthorized(errors) => Rejection::Refused { status: 401, errors: errors.clone() },
        RestError::Transport(_) => Rejection::NoAnswer,
        RestError::OutOfService
        | RestError::NotFinesse { .. }
        | RestError::SessionExpired(_)
        | RestError::Unreadable(_) => Rejection::Failed,
    }
}

#[cfg(test)]
mod tests {
    use desk_model::Finding;
    use finesse_wire::SystemInfo;

    use super::*;

    fn timed_out() -> RestError {
        finesse_client::TransportError::TimedOut { host: "fin-a.example.test".into() }.into()
    }

    fn info(status: &str) -> Result<SystemInfo, RestError> {
        let text = format!("<SystemInfo><status>{status}</status></SystemInfo>");
        Ok(SystemInfo::parse(text.as_bytes())?)
    }

    #[test]
    fn a_node_that_answers_is_not_gone_whatever_it_answers() {
        for (said, found) in [
            (info("IN_SERVICE"), Finding::Good),
            (info("OUT_OF_SERVICE"), Finding::NotInService),
            (info(""), Finding::NotInService),
            (Err(RestError::OutOfService), Finding::NotInService),
            (Err(RestError::Unauthorized(Default::default())), Finding::Protected),
            (Err(timed_out()), Finding::Gone),
        ] {
            let shown = format!("{said:?}");
            assert_eq!(health(said).finding(), found, "{shown}");
        }
    }

    #[test]
    fn only_a_request_without_an_answer_may_have_been_received() {
        for (why, expected) in [
            (timed_out(), Rejection::NoAnswer),
            (RestError::OutOfService, Rejection::Failed),
            (
                RestError::Unauthorized(Default::default()),
                Rejection::Refused { status: 401, errors: Default::default() },
            ),
            (
                RestError::Refused { status: 404, errors: Default::default() },
                Rejection::Refused { status: 404, errors: Default::default() },
            ),
        ] {
            assert_eq!(rejection(&why), expected);
        }
    }
}

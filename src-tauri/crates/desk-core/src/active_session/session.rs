//! The parts of a signed-in desk.

use std::sync::Arc;

use desk_contract::SignedInAs;
use desk_model::{Command, CommandId, Model, Pair, Patience, Request, Sender};
use finesse_client::{Clock, EventReceiver, EventStream, Moment, Rest, Session, SessionState, StreamEvent};
use tokio::sync::{mpsc, watch};

use super::{
    replies::{Replies, Reply},
    requests::{Report, Reporter},
};
use crate::{
    contacts::Contacts,
    failure::not_signed_in,
    history::{History, Place, Writer},
    lists::{Lists, Whose},
    runtime::Tasks,
    sign_in::Opened,
    to_model,
    workflows::Workflows,
};

/// A signed-in desk, and what it listens to.
pub(crate) struct ActiveSession {
    pub(crate) model: Model,
    pub(crate) session: Session,
    pub(crate) link: EventStream,
    pub(crate) contacts: Contacts,
    pub(crate) lists: Lists,
    /// Who waits for the lists that are being read again; nothing is read while it is empty.
    pub(crate) reloading: Vec<Reply>,
    pub(crate) workflows: Workflows,
    pub(crate) signed_in_as: SignedInAs,
    pub(crate) history: History,
    /// When the text about the end of the sign-in changes.
    pub(crate) ending_changes: Option<Moment>,
    /// The sign-in that waits for the first resync, and whether it went by itself.
    pub(crate) opening: Option<(Reply, bool)>,
    /// The id of the agent's team.
    team: Option<String>,
    pub(super) rest: Rest,
    link_events: EventReceiver,
    session_states: watch::Receiver<SessionState>,
    pub(super) reporter: Reporter,
    reports: mpsc::UnboundedReceiver<Report>,
    replies: Replies,
}

/// Something happened to a signed-in desk.
pub(crate) enum Happened {
    Report(Report),
    Link(Option<StreamEvent>),
    Session(Option<SessionState>),
}

impl ActiveSession {
    /// Takes over what a sign-in has opened. `opening` waits for the first resync; `kept` is where the history is kept.
    pub(crate) fn new(
        opened: Opened,
        model: Model,
        workflows: Workflows,
        signed_in_as: SignedInAs,
        opening: (Reply, bool),
        kept: Option<(Place, &Tasks)>,
        clock: Arc<dyn Clock>,
    ) -> Self {
        let Opened { session, rest, link, link_events, lists, user, .. } = opened;
        let (reporting, reports) = mpsc::unbounded_channel();
        let mut session_states = session.states();
        session_states.mark_changed();
        let reporter = Reporter { clock: Arc::clone(&clock), reports: reporting };
        let writer = kept.map(|(place, tasks)| {
            let reporter = reporter.clone();
            Writer::start(place, tasks, move |report| reporter.report(Report::History(report)))
        });
        Self {
            model,
            session,
            link,
            contacts: Contacts::default(),
            lists,
            reloading: Vec::new(),
            workflows,
            signed_in_as,
            history: History::new(&*clock, writer),
            ending_changes: None,
            opening: Some(opening),
            team: user.team_id,
            rest,
            link_events,
            session_states,
            reporter,
            reports,
            replies: Replies::default(),
        }
    }

    /// Waits until something happens.
    pub(crate) async fn next(&mut self) -> Happened {
        tokio::select! {
            Some(report) = self.reports.recv() => Happened::Report(report),
            event = self.link_events.recv() => Happened::Link(event),
            changed = self.session_states.changed() => {
                let state = changed.ok().map(|()| *self.session_states.borrow_and_update());
                Happened::Session(state)
            }
        }
    }

    pub(crate) fn session_state(&self) -> SessionState {
        *self.session_states.borrow()
    }

    pub(crate) fn next_deadline(&self) -> Option<Moment> {
        self.model.next_deadline().into_iter().chain(self.ending_changes).min()
    }

    /// Works with another link from now on. Gives the one before.
    pub(crate) fn replace_link(&mut self, link: EventStream, events: EventReceiver) -> EventStream {
        self.link_events = events;
        std::mem::replace(&mut self.link, link)
    }

    /// Gives a command its number; the reply waits for its outcome.
    pub(crate) fn expect_outcome(&mut self, command: &Command, reply: Reply) -> CommandId {
        self.replies.expect(reply, matches!(command, Command::SignOut(_)))
    }

    pub(crate) fn take_reply(&mut self, id: CommandId) -> Option<Reply> {
        self.replies.take(id)
    }

    /// Nothing of the agent is left: ends every command that still waits.
    pub(crate) fn end_commands(&mut self) {
        self.replies.end_all();
        for reply in self.reloading.drain(..) {
            // The caller may have gone away.
            let _ = reply.send(Err(not_signed_in()));
        }
    }

    pub(crate) fn resync(&self, tasks: &Tasks) {
        self.reporter.read(self.rest.clone(), self.model.login_id().clone(), tasks);
    }

    pub(crate) fn read_contacts(&self, tasks: &Tasks) {
        let (rest, id) = (self.rest.clone(), self.model.login_id().clone());
        self.reporter.read_contacts(rest, id, self.team.clone(), tasks);
    }

    pub(crate) fn send(&self, sender: Sender, request: Request, tasks: &Tasks) {
        let (id, extension) = (self.model.login_id().clone(), self.model.extension().clone());
        // What was typed could be dialled when the desk was opened.
        let mobile = self.signed_in_as.mobile.as_ref().and_then(|mobile| to_model::mobile_agent(mobile).ok());
        self.reporter.send(sender, request, (self.rest.clone(), id, extension, mobile), tasks);
    }

    /// Reads the lists again.
    pub(crate) fn read_lists(&self, tasks: &Tasks) {
        let user = &self.model.agent().user;
        let whose = Whose { id: user.login_id.clone(), team: user.team_id.clone() };
        self.reporter.read_lists(self.rest.clone(), self.lists.clone(), whose, tasks);
    }

    pub(crate) fn probe(&self, pair: &Pair, patience: Patience, tasks: &Tasks) {
        self.reporter.probe(self.session.clone(), pair, patience, tasks);
    }
}

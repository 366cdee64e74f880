//! The loop. It waits for the next event, and for nothing else.

use std::sync::Arc;

use desk_contract::{ErrorCode, NoticeKind, Session};
use desk_model::Input;
use finesse_client::{Clock, Moment};
use tokio::sync::mpsc;

use super::{
    messages::{Event, Inner, Request, answer},
    state::Actor,
};
use crate::{
    Ports, Practice,
    active_session::{ActiveSession, Happened, Reply},
    failure::error,
    runtime::{Written, load},
    sign_in::Progress,
};

/// Runs until every handle is gone, or until it is asked to shut down.
pub(crate) async fn run(
    ports: Ports,
    practice: Option<Practice>,
    practice_offered: bool,
    mut requests: mpsc::Receiver<Request>,
) {
    let (inner, mut inner_events) = mpsc::unbounded_channel();
    let loaded = load(Arc::clone(&ports.settings), &ports.clock).await;
    let mut actor = Actor::new(ports, practice, practice_offered, inner, loaded);
    actor.look_for_kept();
    loop {
        let deadline = actor.next_deadline();
        let clock = Arc::clone(&actor.ports.clock);
        let event = tokio::select! {
            request = requests.recv() => request.map_or(Event::HandleGone, Event::Request),
            Some(inner) = inner_events.recv() => Event::Inner(inner),
            event = next_of(actor.active.as_deref_mut()) => event,
            () = wait(&clock, deadline) => Event::Time,
        };
        match event {
            Event::HandleGone => return actor.shut_down().await,
            Event::Request(Request::ShutDown(reply)) => {
                actor.shut_down().await;
                return answer(reply, ());
            }
            event @ (Event::Request(_)
            | Event::Inner(_)
            | Event::Report(_)
            | Event::Link(_)
            | Event::Session(_)
            | Event::Time) => actor.handle(event),
        }
    }
}

async fn wait(clock: &Arc<dyn Clock>, until: Option<Moment>) {
    match until {
        Some(until) => clock.sleep_until(until).await,
        None => std::future::pending().await,
    }
}

async fn next_of(active: Option<&mut ActiveSession>) -> Event {
    let Some(active) = active else { return std::future::pending().await };
    match active.next().await {
        Happened::Report(report) => Event::Report(report),
        Happened::Link(event) => Event::Link(event),
        Happened::Session(state) => Event::Session(state),
    }
}

impl Actor {
    fn handle(&mut self, event: Event) {
        match event {
            Event::Request(request) => self.requested(request),
            Event::Inner(inner) => self.reported(inner),
            Event::Report(report) => self.session_reported(report),
            Event::Link(Some(event)) => self.stream_event(event),
            Event::Link(None) => self.stream_ended(),
            Event::Session(state) => self.session_is(state),
            Event::Time => self.look_at_clock(),
            Event::HandleGone => {}
        }
    }

    fn reported(&mut self, inner: Inner) {
        match inner {
            Inner::Progress(Progress { step, waiting_for_agent }) => {
                if self.signing_in.is_some() {
                    let session = Session::SigningIn { step, waiting_for_agent };
                    self.publisher.session(session, "what comes before it is done");
                }
            }
            Inner::SignedIn(Ok(opened)) => self.opened(opened),
            Inner::SignedIn(Err(failed)) => self.sign_in_failed(*failed),
            Inner::Kept => self.take_up_kept(),
            Inner::Written(written) => self.written(written),
        }
    }

    /// A command that asked for it is told of a failure; what was not asked for becomes a notice.
    fn written(&mut self, written: Written<Reply>) {
        if let (Err(trouble), true) = (&written.result, written.unasked) {
            log_fields::warn!("the settings could not be written"; personal trouble = trouble);
            self.publisher.notice(NoticeKind::SettingsUnavailable);
        }
        for reply in written.replies {
            let result = written.result.clone();
            answer(reply, result.map_err(|trouble| error(ErrorCode::SettingsNotSaved, trouble.to_string())));
        }
    }

    fn look_at_clock(&mut self) {
        let now = self.ports.clock.now();
        if let Some((pending, _)) = self.pending.take_if(|(_, until)| *until <= now) {
            self.tasks.spawn_to_finish(async move { pending.session.end().await });
        }
        self.feed(Input::Tick);
        if self.active.as_ref().is_some_and(|active| active.ending_changes.is_some_and(|at| at <= now)) {
            self.show_session();
        }
    }
}

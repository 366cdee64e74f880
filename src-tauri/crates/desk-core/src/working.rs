//! A signed-in desk: what Finesse says becomes the picture, what the agent wants becomes requests.

use std::{
    collections::{HashSet, VecDeque},
    sync::Arc,
    time::Duration,
};

use desk_contract::{CommandError, ErrorCode, Link, NoticeKind, Part, Platform};
use finesse_client::{self as client, CloseReason, Moment, Node, RestError, StreamState, WaitingWhy};
use finesse_wire::{
    AgentState, ApiErrors, Dialog, DialogId, EventKind, Notification, Payload, ReasonCodeId, User,
};
use tokio::sync::{mpsc, oneshot};

use crate::{
    actor::Report,
    agent, calls,
    failure::{error, not_signed_in, of_request, refused},
    picture::Picture,
    reading::{self, Reading, Underway},
    record,
    requests::{Lane, Pending, RESULT_WITHIN, Requests, Wanted},
    runtime::spawn,
    sign_in::{Opened, Tools},
    time::{Stamps, millis},
    ways::from_client,
};

/// Pause before a reading that failed for now is repeated.
const READ_AGAIN_AFTER: Duration = Duration::from_secs(5);

/// How long after a move the old node may still sign the agent out (protocol/auth-and-events.md §4.9: up to three minutes).
const LATE_WITHIN: Duration = Duration::from_secs(180);

/// Calls whose end is remembered, so that an event that comes late does not bring them back.
const ENDED: usize = 64;

/// Longest name of a call that is remembered, in bytes; Finesse's are numbers.
const LONGEST_ID: usize = 64;

/// The reply to a command.
pub(crate) type Reply = oneshot::Sender<Result<(), CommandError>>;

/// What one step means for the actor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Next {
    /// Go on.
    Stay,
    /// Finesse signed the agent out.
    SignedOut {
        /// The agent wanted it.
        asked: bool,
    },
}

pub(crate) struct Working {
    pub(crate) opened: Opened,
    tools: Tools,
    /// For what tasks of this desk report.
    pub(crate) reports: mpsc::UnboundedSender<Report>,
    user: User,
    requests: Requests,
    reading: Option<Underway>,
    talked: HashSet<String>,
    /// The last calls that ended, whether they were shown or not.
    ended: VecDeque<String>,
    was_online: bool,
    after_move: Option<Move>,
}

/// A move to the other node, and what of it is still to come.
struct Move {
    /// Until when the old node may still have its say.
    late_until: Moment,
    /// Ready before, and to be Ready again.
    restore_ready: bool,
    again: Again,
}

/// The extension, which is signed in again once when the old node signed it out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Again {
    NotNeeded,
    /// It is asked for: a sign-out that is said once more is the same one.
    Awaited,
    /// It came, or did not.
    Over,
}

impl Working {
    /// Takes over an opened desk and begins the first reading.
    pub(crate) fn new(opened: Opened, tools: Tools, reports: mpsc::UnboundedSender<Report>) -> Self {
        let mut working = Self {
            user: opened.user.clone(),
            opened,
            tools,
            reports,
            requests: Requests::default(),
            reading: None,
            talked: HashSet::new(),
            ended: VecDeque::new(),
            was_online: true,
            after_move: None,
        };
        working.read();
        working
    }

    /// Works with another node; gives the link to the one before. Everything is read when the new link is there.
    pub(crate) fn moved(
        &mut self,
        node: Node,
        link: client::EventStream,
        now: Moment,
        restore_ready: bool,
    ) -> client::EventStream {
        self.opened.node = node;
        self.was_online = false;
        self.after_move = Some(Move {
            late_until: now + LATE_WITHIN,
            restore_ready: restore_ready
                && self.user.state == AgentState::Ready
                && !self.requests.is_busy(Lane::State),
            again: Again::NotNeeded,
        });
        std::mem::replace(&mut self.opened.link, link)
    }

    /// Reads the agent and the calls anew; events wait until the reading is there.
    pub(crate) fn read(&mut self) {
        if let Some(underway) = &mut self.reading {
            underway.repeat();
            return;
        }
        self.reading = Some(Underway::default());
        self.send_reading();
    }

    /// Reads again after a pause: the picture must not stay old because one reading failed for now.
    fn read_later(&self) {
        let (clock, reports) = (Arc::clone(&self.tools.clock), self.reports.clone());
        spawn(async move {
            clock.sleep_until(clock.now() + READ_AGAIN_AFTER).await;
            // The desk may be gone by now.
            let _ = reports.send(Report::ReadAgain);
        });
    }

    fn send_reading(&self) {
        let rest = self.opened.rest.clone();
        let id = self.user.login_id.clone();
        let clock = Arc::clone(&self.tools.clock);
        let reports = self.reports.clone();
        spawn(async move {
            // The desk may be gone by now.
            let _ = reports.send(Report::Read(reading::read(&rest, &id, &clock).await));
        });
    }

    /// A reading came back. True when the picture now is what Finesse says.
    pub(crate) fn read_back(
        &mut self,
        result: Result<Box<Reading>, RestError>,
        picture: &mut Picture,
    ) -> Result<Next, RestError> {
        let Some(mut underway) = self.reading.take() else { return Ok(Next::Stay) };
        let reading = match result {
            Ok(reading) => reading,
            Err(why) => {
                log::warn!("the agent and the calls could not be read: {why}");
                self.give_up_overdue(picture);
                if underway.is_due_again() {
                    self.read();
                } else if why.is_temporary() {
                    self.read_later();
                }
                let next = self.heard_all(underway.waited(), Next::Stay, picture);
                return if next == Next::Stay { Err(why) } else { Ok(next) };
            }
        };
        if underway.is_repeated() {
            self.reading = Some(underway);
            self.send_reading();
            return Ok(Next::Stay);
        }
        if reading.server_clock.is_some() {
            self.opened.server_clock = reading.server_clock;
        }
        let known: Vec<String> = picture.desk().calls.iter().map(|call| call.id.clone()).collect();
        let current: Vec<Dialog> = reading.dialogs.into_iter().filter(calls::is_call).collect();
        for id in known.iter().filter(|id| !current.iter().any(|dialog| dialog.id.as_str() == **id)) {
            self.call_gone(id, picture);
        }
        for dialog in &current {
            self.call_is(dialog, picture);
        }
        let next = self.agent_is(reading.user, picture);
        let next = self.heard_all(underway.waited(), next, picture);
        self.give_up_overdue(picture);
        Ok(next)
    }

    /// Events that have waited, until one of them is the end.
    fn heard_all(&mut self, waited: Vec<Notification>, so_far: Next, picture: &mut Picture) -> Next {
        waited.into_iter().fold(so_far, |next, notification| match next {
            Next::Stay => self.heard(notification, picture),
            Next::SignedOut { .. } => next,
        })
    }

    /// Whether the first reading is still on its way.
    pub(crate) fn is_reading(&self) -> bool {
        self.reading.is_some()
    }

    /// An event from the notification service.
    pub(crate) fn heard(&mut self, notification: Notification, picture: &mut Picture) -> Next {
        if let Some(underway) = &mut self.reading {
            // Refusals belong to a request, not to the picture: they need not wait.
            if !matches!(notification.data, Payload::Errors(_)) {
                underway.wait(notification);
                return Next::Stay;
            }
        }
        let gone = notification.event == EventKind::Delete;
        match notification.data {
            Payload::User(user) if user.login_id == self.user.login_id => {
                return self.agent_is(*user, picture);
            }
            Payload::Errors(errors) => {
                let lane = if notification.source.contains("/Dialog") { Lane::Calls } else { Lane::State };
                self.refused(&errors, notification.request_id.as_deref(), lane, picture);
            }
            Payload::Dialog(dialog) => self.dialog_is(&dialog, gone, picture),
            Payload::Dialogs(dialogs) => {
                for dialog in &dialogs {
                    self.dialog_is(dialog, gone, picture);
                }
            }
            Payload::Nothing if gone => {
                if let Some(id) = notification.source.strip_prefix("/finesse/api/Dialog/") {
                    self.call_gone(id, picture);
                }
            }
            Payload::User(_) => log::info!("an event for another user was left alone"),
            Payload::SystemInfo(_) => {}
            Payload::Nothing => log::info!("an event without content was left alone"),
            Payload::Other(_) => log::info!("an event of an unknown kind was left alone"),
        }
        self.confirm(picture);
        Next::Stay
    }

    fn dialog_is(&mut self, dialog: &Dialog, gone: bool, picture: &mut Picture) {
        if !calls::is_call(dialog) {
            return;
        }
        if gone {
            self.call_gone(dialog.id.as_str(), picture);
        } else {
            self.call_is_told(dialog, picture);
        }
    }

    /// An event about a call. One that has ended is not shown again because of an event that comes late: what became of it, Finesse
    /// is asked.
    fn call_is_told(&mut self, dialog: &Dialog, picture: &mut Picture) {
        let id = dialog.id.as_str();
        let shown = picture.desk().calls.iter().any(|call| call.id == id);
        if !shown && self.ended.iter().any(|ended| ended == id) {
            log::info!("an event about a call that has ended: everything is read anew");
            self.read();
        } else {
            self.call_is(dialog, picture);
        }
    }

    fn call_is(&mut self, dialog: &Dialog, picture: &mut Picture) {
        let before = picture.desk().calls.iter().find(|call| call.id == dialog.id.as_str());
        let layout = calls::layout_of(dialog, &self.opened.layouts);
        let call = calls::call(dialog, self.opened.extension.as_str(), layout, before, self.stamps());
        let was = before.map(|before| before.phase);
        if was != Some(call.phase) {
            let why = record::call_changed(&call, self.requests.is_about(&call.id), was.is_none());
            let (from, to) = (was.map_or("none", record::phase), record::phase(call.phase));
            picture.record.transition(Part::Call, from, to, why);
        }
        if calls::has_talked(call.phase) {
            self.talked.insert(call.id.clone());
        }
        picture.call(call);
        self.show_agent(picture);
    }

    fn call_gone(&mut self, id: &str, picture: &mut Picture) {
        if id.len() <= LONGEST_ID && !self.ended.iter().any(|ended| ended == id) {
            self.ended.push_front(id.to_owned());
            self.ended.truncate(ENDED);
        }
        if let Some(call) = picture.desk().calls.iter().find(|call| call.id == id) {
            let recent = calls::recent(call, self.talked.remove(id), self.stamps());
            let why = record::ended(recent.how);
            picture.record.transition(Part::Call, record::phase(call.phase), "gone", why);
            picture.recent(recent);
        }
        picture.call_gone(id);
        self.show_agent(picture);
        self.confirm(picture);
    }

    fn agent_is(&mut self, user: User, picture: &mut Picture) -> Next {
        let (changed, now) = (user.state != self.user.state, self.tools.clock.now());
        let left = user.state == AgentState::Logout;
        let asked = self.requests.wants(&user.state) || (left && self.requests.take_late_sign_out(now));
        let by_system = user.reason.as_ref().filter(|reason| agent::made_by_system(reason)).cloned();
        if changed {
            let [from, to] = [&self.user.state, &user.state].map(|state| record::state(agent::shown(state)));
            let why = record::agent_changed(by_system.as_ref(), asked);
            picture.record.transition(Part::Agent, from, to, &why);
        }
        self.user = user;
        self.show_agent(picture);
        self.confirm(picture);
        if let Some(after) = self.after_move.as_mut().filter(|after| !left && after.again == Again::Awaited) {
            after.again = Again::Over;
        }
        let late = self.after_move.as_ref().is_some_and(|after| now < after.late_until);
        if late && !asked && self.go_on_after_move(picture) {
            return Next::Stay;
        }
        let label = by_system.as_ref().map(|reason| reason.label.clone()).filter(|label| !label.is_empty());
        if left {
            if !asked {
                picture.notice(NoticeKind::SignedOutBySystem { label });
            }
            return Next::SignedOut { asked };
        }
        if let (true, Some(reason)) = (changed, by_system) {
            picture.notice(NoticeKind::StateChangedBySystem { label, code: reason.code, late });
        }
        Next::Stay
    }

    /// After a move Finesse may have signed the agent out, or made them Not Ready, at once or minutes later from the node that was left
    /// (protocol/auth-and-events.md §4.9, §5.4). The extension is signed in again once, and Ready comes back where the site wants it.
    /// Whatever has another reason than a lost connection stands. True when the agent stays at the desk although Finesse signed them out.
    fn go_on_after_move(&mut self, picture: &mut Picture) -> bool {
        let Some(after) = &mut self.after_move else { return false };
        let reason = self.user.reason.as_ref();
        let code = reason.and_then(|reason| reason.code);
        if !matches!(code, None | Some(255 | 50001 | 50002)) {
            after.restore_ready = false;
            return false;
        }
        let left = self.user.state == AgentState::Logout;
        if left && after.again == Again::Awaited {
            return true;
        }
        let (rest, id) = (self.opened.rest.clone(), self.user.login_id.clone());
        if left && after.again == Again::NotNeeded {
            after.again = Again::Awaited;
            let (extension, reports) = (self.opened.extension.clone(), self.reports.clone());
            let clock = Arc::clone(&self.tools.clock);
            log::warn!("signed out after a move to another node: the extension is signed in again");
            let label = reason.map(|reason| reason.label.clone()).filter(|label| !label.is_empty());
            picture.notice(NoticeKind::StateChangedBySystem { label, code, late: true });
            spawn(async move {
                match rest.sign_in(&id, &extension).await {
                    Ok(_) => clock.sleep_until(clock.now() + RESULT_WITHIN).await,
                    Err(why) => log::warn!("the extension was not signed in again: {why}"),
                }
                // The desk may be gone by now.
                let _ = reports.send(Report::NotSignedInAgain);
            });
            return true;
        }
        if self.user.state == AgentState::NotReady && after.restore_ready {
            after.restore_ready = false;
            log::info!("not ready after a move to another node: ready again, as the site wants it");
            spawn(async move {
                if let Err(why) = rest.set_state(&id, &AgentState::Ready, None).await {
                    log::warn!("the agent was not made ready again: {why}");
                }
            });
        }
        false
    }

    /// The extension was not signed in again, as far as is known: whoever is signed out then does not stay at the desk.
    pub(crate) fn not_signed_in_again(&mut self) {
        if let Some(after) = self.after_move.as_mut().filter(|after| after.again == Again::Awaited) {
            after.again = Again::Over;
            self.read();
        }
    }

    fn show_agent(&self, picture: &mut Picture) {
        let desk = picture.desk();
        let known = [desk.reasons.not_ready.as_slice(), desk.reasons.sign_out.as_slice()].concat();
        let platform: Platform = self.opened.platform;
        let shown =
            agent::agent(&self.user, &desk.calls, platform, &known, desk.agent.as_ref(), self.stamps());
        self.opened.session.on_call(calls::is_on_call(&desk.calls));
        picture.agent(shown);
    }

    /// Ends the requests whose wish the picture shows.
    fn confirm(&mut self, picture: &mut Picture) {
        let (desk, now) = (picture.desk(), self.tools.clock.now());
        for pending in self.requests.take_seen(desk.agent.as_ref(), &desk.calls) {
            picture.record.shown(pending.accepted.map_or(Duration::ZERO, |accepted| now.since(accepted)));
            picture.record.request(&pending, "shown", None);
            answer(pending.reply, Ok(()));
        }
    }

    fn refused(&mut self, errors: &ApiErrors, request_id: Option<&str>, lane: Lane, picture: &mut Picture) {
        if let Some(pending) = self.requests.take_refused(request_id, lane) {
            let why = refused(errors, &pending.wanted);
            picture.record.request(&pending, "refused", Some(&why));
            answer(pending.reply, Err(why));
        } else if self.requests.take_late(request_id, lane, self.tools.clock.now()) {
            let message = errors.0.first().map(|error| error.message.clone()).unwrap_or_default();
            picture.notice(NoticeKind::LateRefusal { message });
        } else {
            log::info!("a refusal that belongs to no request of the agent");
            self.not_signed_in_again();
        }
    }

    /// The link changed.
    pub(crate) fn link_is(&mut self, state: &StreamState, picture: &mut Picture) {
        let online = matches!(state, StreamState::Online { .. });
        if online && !self.was_online {
            // Finesse never repeats what was missed (protocol/auth-and-events.md §4.1).
            self.read();
        }
        self.was_online = online;
        picture.link(link(state));
    }

    /// Sends a request, unless its lane is taken.
    pub(crate) fn request(&mut self, wanted: Wanted, reply: Reply) {
        if self.requests.is_busy(wanted.lane()) {
            answer(reply, Err(error(ErrorCode::Busy, "another request still waits for its result")));
            return;
        }
        if let Some(after) = self.after_move.as_mut().filter(|_| wanted.lane() == Lane::State) {
            // From now on it is as the agent wants it.
            after.restore_ready = false;
        }
        let clock = Arc::clone(&self.tools.clock);
        let asked = clock.now();
        let ticket = self.requests.begin(wanted.clone(), asked, reply);
        let (rest, reports) = (self.opened.rest.clone(), self.reports.clone());
        let (me, extension) = (self.user.login_id.clone(), self.opened.extension.clone());
        spawn(async move {
            let result = match &wanted {
                Wanted::Ready => rest.set_state(&me, &AgentState::Ready, None).await,
                Wanted::NotReady { reason } => {
                    rest.set_state(&me, &AgentState::NotReady, reason.clone().map(ReasonCodeId::new).as_ref())
                        .await
                }
                Wanted::SignedOut { reason } => {
                    rest.set_state(&me, &AgentState::Logout, reason.clone().map(ReasonCodeId::new).as_ref())
                        .await
                }
                Wanted::Acted { id, action } => {
                    rest.dialog_action(&DialogId::new(id.clone()), &calls::wire_action(*action), &extension)
                        .await
                }
                Wanted::NewCall { to, .. } => rest.make_call(&me, &extension, to).await,
                Wanted::WrapUpReason { id, reason } => {
                    rest.set_wrap_up(&DialogId::new(id.clone()), std::slice::from_ref(reason)).await
                }
            };
            let (took, result) = (clock.now().since(asked), result.map(|id| id.as_str().to_owned()));
            // The desk may be gone by now.
            let _ = reports.send(Report::Answered { ticket, took, result });
        });
    }

    /// Finesse accepted or refused a request at once.
    pub(crate) fn answered(
        &mut self,
        ticket: u64,
        took: Duration,
        result: Result<String, RestError>,
        picture: &mut Picture,
    ) {
        match result {
            Ok(request_id) => {
                picture.record.accepted(took);
                self.requests.accepted(ticket, request_id, self.tools.clock.now());
            }
            Err(why) => {
                if let Some(pending) = self.requests.take(ticket) {
                    if matches!(why, RestError::Transport(_)) {
                        // Finesse may have heard it all the same.
                        self.requests.remember_late(pending.wanted.clone(), None, self.tools.clock.now());
                    }
                    let why = of_request(&why, &pending.wanted);
                    picture.record.request(&pending, "refused", Some(&why));
                    answer(pending.reply, Err(why));
                }
            }
        }
    }

    pub(crate) fn next_deadline(&self) -> Option<Moment> {
        self.requests.next_deadline()
    }

    /// The time of some requests may be over: Finesse is asked once more before they are given up.
    pub(crate) fn look_at_clock(&mut self) {
        if self.requests.mark_overdue(self.tools.clock.now()) {
            self.read();
        }
    }

    fn give_up_overdue(&mut self, picture: &mut Picture) {
        for pending in self.requests.take_overdue(self.tools.clock.now()) {
            let why = error(ErrorCode::NoResult, "accepted, but no result came in time");
            picture.record.request(&pending, "given up", Some(&why));
            answer(pending.reply, Err(why));
        }
    }

    /// Ends every request that still waits.
    pub(crate) fn end_requests(&mut self) {
        for Pending { reply, wanted, .. } in self.requests.take_all() {
            let result =
                if matches!(wanted, Wanted::SignedOut { .. }) { Ok(()) } else { Err(not_signed_in()) };
            answer(reply, result);
        }
    }

    fn stamps(&self) -> Stamps {
        Stamps::new(self.opened.server_clock, self.tools.clock.now())
    }
}

fn answer(reply: Reply, result: Result<(), CommandError>) {
    // Whoever asked may have gone away; the result is in the picture all the same.
    let _ = reply.send(result);
}

/// The link for the page.
pub(crate) fn link(state: &StreamState) -> Link {
    match state {
        StreamState::Idle | StreamState::Closed(CloseReason::Ended) => Link::Idle,
        StreamState::Connecting { attempt, down_since } => {
            Link::Connecting { attempt: *attempt, down_since: millis(*down_since) }
        }
        StreamState::Online { since, transport } => {
            Link::Online { since: millis(*since), transport: from_client(*transport) }
        }
        StreamState::Waiting { attempt, down_since, until, why } => Link::Waiting {
            attempt: *attempt,
            down_since: millis(*down_since),
            until: millis(*until),
            why: waiting_why(*why),
        },
        StreamState::SignInNeeded => Link::SignInNeeded,
        StreamState::Closed(CloseReason::Conflict) => Link::TakenOver,
    }
}

/// Why there is no connection, for the page.
pub(crate) const fn waiting_why(why: WaitingWhy) -> desk_contract::WaitingWhy {
    match why {
        WaitingWhy::Unreachable => desk_contract::WaitingWhy::Unreachable,
        WaitingWhy::OutOfService => desk_contract::WaitingWhy::OutOfService,
        WaitingWhy::Refused => desk_contract::WaitingWhy::Refused,
        WaitingWhy::Silent => desk_contract::WaitingWhy::Silent,
    }
}

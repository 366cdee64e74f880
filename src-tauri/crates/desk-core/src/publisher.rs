//! What the page sees: changed in one place and published once, slice by slice.

use std::sync::Arc;

use desk_contract::{
    Agent, Call, Change, ContactsState, Desk, Desktop, Frame, FrameBody, Link, Millis, Notice, NoticeKind,
    OfferedNumber, Reasons, RecentCall, Session,
};
use finesse_client::Clock;
use tokio::sync::broadcast;

use crate::{journal::Journal, projection::millis};

/// Frames that a slow page may lag behind before it has to ask for a snapshot.
const BACKLOG: usize = 512;

/// Calls kept in the list of recent calls.
pub(crate) const RECENT: usize = 50;

/// How long an offered number waits for a sign-in, in milliseconds: afterwards somebody else may have come to the computer.
const OFFERED_FOR: u64 = 10 * 60 * 1000;

/// What the page sees, its subscriptions, and the journal of how it came to be.
pub(crate) struct StatePublisher {
    pub(crate) journal: Journal,
    desk: Desk,
    seq: u64,
    next_notice: u32,
    clock: Arc<dyn Clock>,
    frames: broadcast::Sender<Frame>,
}

impl StatePublisher {
    pub(crate) fn new(clock: Arc<dyn Clock>) -> Self {
        let desk = Desk::new(Session::SignedOut { failed: None });
        let journal = Journal::new(Arc::clone(&clock));
        Self { journal, desk, seq: 0, next_notice: 1, clock, frames: broadcast::channel(BACKLOG).0 }
    }

    pub(crate) fn desk(&self) -> &Desk {
        &self.desk
    }

    /// The frames from now on, and the snapshot they continue.
    pub(crate) fn look(&self) -> (Frame, broadcast::Receiver<Frame>) {
        (self.snapshot(), self.frames.subscribe())
    }

    /// Sends a snapshot to every subscription.
    pub(crate) fn show_again(&self) {
        // Nobody may be looking.
        let _ = self.frames.send(self.snapshot());
    }

    /// The session is now this. One that begins or ends comes with a snapshot, so that nothing of another session stays on a page.
    pub(crate) fn session(&mut self, session: Session, why: &str) {
        if self.desk.session == session {
            return;
        }
        self.journal.session(&self.desk.session, &session, why);
        match (signed_in(&self.desk.session), signed_in(&session)) {
            (false, true) => self.begin(session),
            (true, false) => self.end(session, None),
            (false, false) if matches!(session, Session::SignedOut { .. }) => {
                let offered = self.desk.offered.take();
                self.end(session, offered);
            }
            (true, true) | (false, false) => self.tell(Change::Session { session }),
        }
    }

    fn begin(&mut self, session: Session) {
        let now = self.now().0;
        self.desk.session = session;
        self.desk.offered.take_if(|offered| now.saturating_sub(offered.at.0) > OFFERED_FOR);
        self.tell_all();
    }

    /// Nothing stays but what the program itself has to tell.
    fn end(&mut self, session: Session, offered: Option<OfferedNumber>) {
        self.journal.forget_agent();
        if self.desk.link != Link::Idle {
            self.journal.link_is(&Link::Idle);
        }
        let before = &mut self.desk;
        let (closing, desktop) = (before.closing, std::mem::take(&mut before.desktop));
        let mut notices = std::mem::take(&mut before.notices);
        notices.retain(|notice| !matches!(notice.kind, NoticeKind::LeftInState { .. }));
        self.desk = Desk { notices, offered, closing, desktop, ..Desk::new(session) };
        self.tell_all();
    }

    pub(crate) fn link(&mut self, link: Link) {
        if self.desk.link != link {
            self.journal.link_is(&link);
            self.tell(Change::Link { link });
        }
    }

    pub(crate) fn agent(&mut self, agent: Agent) {
        if self.desk.agent.as_ref() != Some(&agent) {
            self.tell(Change::Agent { agent: Box::new(agent) });
        }
    }

    pub(crate) fn call(&mut self, call: Call) {
        if !self.desk.calls.contains(&call) {
            self.tell(Change::Call { call: Box::new(call) });
        }
    }

    pub(crate) fn call_gone(&mut self, id: &str) {
        if self.desk.calls.iter().any(|call| call.id == id) {
            self.tell(Change::CallGone { id: id.to_owned() });
        }
    }

    pub(crate) fn reasons(&mut self, reasons: Reasons) {
        if self.desk.reasons != reasons {
            self.tell(Change::Reasons { reasons });
        }
    }

    pub(crate) fn recent(&mut self, call: RecentCall) {
        if self.desk.recent.first() == Some(&call) {
            return;
        }
        self.tell(Change::Recent { call });
        if let Some(oldest) = self.desk.recent.get(RECENT) {
            self.tell(Change::RecentGone { id: oldest.id.clone() });
        }
    }

    pub(crate) fn contacts(&mut self, contacts: ContactsState) {
        if self.desk.contacts != contacts {
            self.tell(Change::Contacts { contacts });
        }
    }

    pub(crate) fn notice(&mut self, kind: NoticeKind) {
        if self.desk.notices.iter().any(|notice| notice.kind == kind) {
            return;
        }
        let notice = Notice { id: self.next_notice, at: self.now(), kind };
        self.next_notice += 1;
        self.tell(Change::Notice { notice });
    }

    /// What was told about the agent's state is over: something else is told, or the agent has changed it.
    pub(crate) fn state_notices_over(&mut self) {
        let about_state = |notice: &&Notice| match notice.kind {
            NoticeKind::StateChangedBySystem { .. }
            | NoticeKind::SignOutFollows
            | NoticeKind::LeftInState { .. } => true,
            NoticeKind::SettingsUnavailable
            | NoticeKind::KeychainUnavailable
            | NoticeKind::HistoryNotKept { .. }
            | NoticeKind::PolicyNotUsed { .. }
            | NoticeKind::FailoverRefused { .. }
            | NoticeKind::Moved { .. }
            | NoticeKind::SignedOutBySystem { .. }
            | NoticeKind::MobileAgentForgotten
            | NoticeKind::LateRefusal { .. } => false,
        };
        self.notices_over(about_state);
    }

    /// What was told is no longer so.
    pub(crate) fn notice_over(&mut self, kind: &NoticeKind) {
        self.notices_over(|notice| notice.kind == *kind);
    }

    fn notices_over(&mut self, is_over: impl Fn(&&Notice) -> bool) {
        let over: Vec<u32> = self.desk.notices.iter().filter(is_over).map(|notice| notice.id).collect();
        for id in over {
            self.tell(Change::NoticeGone { id });
        }
    }

    pub(crate) fn dismiss(&mut self, id: u32) {
        if self.desk.notices.iter().any(|notice| notice.id == id) {
            self.tell(Change::NoticeGone { id });
        }
    }

    /// Offers a number, in the place of the one before.
    pub(crate) fn offer(&mut self, text: String) {
        let before = self.desk.offered.as_ref().map_or(Millis(0), |offered| offered.at);
        let at = self.now().max(Millis(before.0 + 1));
        self.tell(Change::Offered { offered: Some(OfferedNumber { text, at }) });
    }

    /// The question what closing the window means is asked, or is over.
    pub(crate) fn closing(&mut self, closing: bool) {
        if self.desk.closing != closing {
            self.tell(Change::Closing { closing });
        }
    }

    pub(crate) fn desktop(&mut self, desktop: Desktop) {
        if self.desk.desktop != desktop {
            self.tell(Change::Desktop { desktop });
        }
    }

    fn snapshot(&self) -> Frame {
        let body = FrameBody::Snapshot { desk: Box::new(self.desk.clone()) };
        Frame { seq: self.seq, now: self.now(), body }
    }

    /// Makes a change, and tells everyone who looks.
    fn tell(&mut self, change: Change) {
        self.desk.apply(change.clone());
        self.seq += 1;
        let body = FrameBody::Change { change: Box::new(change) };
        // Nobody may be looking.
        let _ = self.frames.send(Frame { seq: self.seq, now: self.now(), body });
    }

    /// Tells everyone the whole picture, because more than a change made it. It is numbered, so that a page that misses it notices.
    fn tell_all(&mut self) {
        self.seq += 1;
        self.show_again();
    }

    fn now(&self) -> Millis {
        millis(self.clock.now())
    }
}

fn signed_in(session: &Session) -> bool {
    matches!(session, Session::SignedIn { .. } | Session::Expired { .. })
}

#[cfg(test)]
#[path = "../tests/unit/publisher.rs"]
mod tests;

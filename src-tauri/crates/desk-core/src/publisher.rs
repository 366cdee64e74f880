//! What the page sees: changed in one place, told once.

use std::sync::Arc;

use desk_contract::{
    Agent, Call, Change, Desk, Frame, FrameBody, Link, Millis, Notice, NoticeKind, OfferedNumber, Reasons,
    RecentCall, Session,
};
use finesse_client::Clock;
use tokio::sync::broadcast;

use crate::{journal::Journal, projection::millis};

/// Frames that a slow page may lag behind before it has to ask for a snapshot.
const BACKLOG: usize = 512;

/// Calls kept in the list of recent calls.
const RECENT: usize = 50;

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
        let desk = Desk {
            session: Session::SignedOut { failed: None },
            link: Link::Idle,
            agent: None,
            calls: Vec::new(),
            reasons: Reasons::default(),
            recent: Vec::new(),
            notices: Vec::new(),
            offered: None,
        };
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

    pub(crate) fn session(&mut self, session: Session, why: &str) {
        if self.desk.session == session {
            return;
        }
        self.journal.session(&self.desk.session, &session, why);
        let over = matches!(session, Session::SignedOut { .. });
        let (was_in, is_in) = (signed_in(&self.desk.session), signed_in(&session));
        self.desk.session = session.clone();
        self.tell(Change::Session { session });
        if over {
            self.desk.agent = None;
            self.desk.calls.clear();
            self.desk.reasons = Reasons::default();
            self.desk.recent.clear();
            self.journal.forget_agent();
        }
        let waited = self.desk.offered.as_ref().map(|offered| self.now().0.saturating_sub(offered.at.0));
        let leaves = was_in && !is_in;
        let came_too_late = !was_in && is_in && waited > Some(OFFERED_FOR);
        if leaves || came_too_late {
            self.offered(None);
        }
    }

    pub(crate) fn link(&mut self, link: Link) {
        if self.desk.link != link {
            self.journal.link_is(&link);
            self.desk.link = link.clone();
            self.tell(Change::Link { link });
        }
    }

    pub(crate) fn agent(&mut self, agent: Agent) {
        if self.desk.agent.as_ref() != Some(&agent) {
            self.desk.agent = Some(agent.clone());
            self.tell(Change::Agent { agent: Some(agent) });
        }
    }

    pub(crate) fn call(&mut self, call: Call) {
        match self.desk.calls.iter_mut().find(|known| known.id == call.id) {
            Some(known) if *known == call => return,
            Some(known) => *known = call.clone(),
            None => self.desk.calls.push(call.clone()),
        }
        self.tell(Change::Call { call: Box::new(call) });
    }

    pub(crate) fn call_gone(&mut self, id: &str) {
        let before = self.desk.calls.len();
        self.desk.calls.retain(|call| call.id != id);
        if self.desk.calls.len() != before {
            self.tell(Change::CallGone { id: id.to_owned() });
        }
    }

    pub(crate) fn reasons(&mut self, reasons: Reasons) {
        if self.desk.reasons != reasons {
            self.desk.reasons = reasons.clone();
            self.tell(Change::Reasons { reasons });
        }
    }

    pub(crate) fn recent(&mut self, call: RecentCall) {
        self.desk.recent.retain(|known| known.id != call.id);
        self.desk.recent.insert(0, call);
        self.desk.recent.truncate(RECENT);
        self.tell(Change::Recent { recent: self.desk.recent.clone() });
    }

    pub(crate) fn notice(&mut self, kind: NoticeKind) {
        if self.desk.notices.iter().any(|notice| notice.kind == kind) {
            return;
        }
        let notice = Notice { id: self.next_notice, at: self.now(), kind };
        self.next_notice += 1;
        self.desk.notices.push(notice);
        self.tell(Change::Notices { notices: self.desk.notices.clone() });
    }

    pub(crate) fn dismiss(&mut self, id: u32) {
        let before = self.desk.notices.len();
        self.desk.notices.retain(|notice| notice.id != id);
        if self.desk.notices.len() != before {
            self.tell(Change::Notices { notices: self.desk.notices.clone() });
        }
    }

    /// Offers a number, in the place of the one before.
    pub(crate) fn offer(&mut self, text: String) {
        let before = self.desk.offered.as_ref().map_or(Millis(0), |offered| offered.at);
        let at = self.now().max(Millis(before.0 + 1));
        self.offered(Some(OfferedNumber { text, at }));
    }

    fn offered(&mut self, offered: Option<OfferedNumber>) {
        if self.desk.offered != offered {
            self.desk.offered = offered.clone();
            self.tell(Change::Offered { offered });
        }
    }

    fn snapshot(&self) -> Frame {
        let body = FrameBody::Snapshot { desk: Box::new(self.desk.clone()) };
        Frame { seq: self.seq, now: self.now(), body }
    }

    fn tell(&mut self, change: Change) {
        self.seq += 1;
        let body = FrameBody::Change { change: Box::new(change) };
        // Nobody may be looking.
        let _ = self.frames.send(Frame { seq: self.seq, now: self.now(), body });
    }

    fn now(&self) -> Millis {
        millis(self.clock.now())
    }
}

fn signed_in(session: &Session) -> bool {
    matches!(session, Session::SignedIn { .. } | Session::Expired { .. })
}

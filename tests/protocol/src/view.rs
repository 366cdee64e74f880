//! The page's side of the desk: a picture kept up to date from frames, as the page keeps it.

use desk_contract::{Desk, Frame, FrameBody, NoticeKind, Session};
use desk_core::Subscription;

use crate::{TestResult, must};

/// The picture as of the last frame that was read.
#[derive(Debug)]
pub struct View {
    frames: Subscription,
    last: Option<Frame>,
    desk: Option<Desk>,
    sessions: Vec<Session>,
}

impl View {
    /// A page that has read nothing yet.
    #[must_use]
    pub fn new(frames: Subscription) -> Self {
        Self { frames, last: None, desk: None, sessions: Vec::new() }
    }

    /// Reads one frame.
    ///
    /// # Errors
    /// When the desk is gone, says nothing for too long, or left a frame out.
    pub async fn next(&mut self) -> TestResult<&Frame> {
        let frame = must("a frame", self.frames.next()).await?.ok_or("the desk is gone")?;
        match &frame.body {
            FrameBody::Snapshot { desk } => self.desk = Some((**desk).clone()),
            FrameBody::Change { change } => {
                let expected = self.last.as_ref().map(|last| last.seq + 1);
                if expected != Some(frame.seq) {
                    return Err(format!("frame {} came where {expected:?} was due", frame.seq).into());
                }
                let desk = self.desk.as_mut().ok_or("a change came before the snapshot")?;
                desk.apply((**change).clone());
            }
        }
        if let Some(session) = self.desk.as_ref().map(|desk| &desk.session)
            && self.sessions.last() != Some(session)
        {
            self.sessions.push(session.clone());
        }
        Ok(self.last.insert(frame))
    }

    /// Every session that was shown, in order.
    #[must_use]
    pub fn sessions(&self) -> &[Session] {
        &self.sessions
    }

    /// Reads frames until the picture is as wanted, and gives it. What has been read already counts.
    ///
    /// # Errors
    /// When it does not come; `what` says what was waited for, and the last picture is part of the error.
    pub async fn until(&mut self, what: &str, wanted: impl Fn(&Desk) -> bool) -> TestResult<Desk> {
        loop {
            if let Some(desk) = self.desk.as_ref().filter(|desk| wanted(desk)) {
                return Ok(desk.clone());
            }
            if let Err(why) = self.next().await {
                return Err(format!("{what}: {why}; the last picture: {:#?}", self.desk).into());
            }
        }
    }

    /// The last frame.
    #[must_use]
    pub fn last(&self) -> Option<&Frame> {
        self.last.as_ref()
    }

    /// The picture as of the last frame.
    ///
    /// # Errors
    /// When no frame was read yet.
    pub fn desk(&self) -> TestResult<&Desk> {
        self.desk.as_ref().ok_or_else(|| "no frame was read yet".into())
    }
}

/// The agent is signed out, and no sign-in is under way.
#[must_use]
pub fn is_signed_out(desk: &Desk) -> bool {
    matches!(desk.session, Session::SignedOut { .. })
}

/// How often the agent is told that somebody else has signed them out.
#[must_use]
pub fn told_signed_out(desk: &Desk) -> usize {
    desk.notices.iter().filter(|notice| matches!(notice.kind, NoticeKind::SignedOutBySystem { .. })).count()
}

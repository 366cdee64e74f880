//! The frames of a picture: what they say, what they leave out, and that they lead to the picture.

use std::{error::Error, sync::Arc, time::Duration};

use desk_contract::{
    AgentState, CallDirection, CallPhase, Choices, EndedHow, Platform, Proof, SignInStep, SignedInAs,
    Transport, WrapUp, WrapUpMode,
};
use finesse_client::TestClock;
use proptest::prelude::*;

use super::*;

type Done = Result<(), Box<dyn Error>>;

/// Something that happens to a picture.
#[derive(Debug, Clone)]
enum Step {
    Session(Session),
    Link(Link),
    Agent(Agent),
    Call(Call),
    CallGone(String),
    Reasons(Reasons),
    Recent(RecentCall),
    Contacts(ContactsState),
    Notice(NoticeKind),
    Dismiss(u32),
    Offer(String),
    Closing(bool),
    Desktop(Desktop),
    Later(u64),
}

fn signed_in_as(renewals: u32) -> SignedInAs {
    SignedInAs {
        server: "a.example.test".into(),
        login_id: "1001".into(),
        platform: Platform::Ucce,
        practice: false,
        since: Millis(0),
        renewals,
        proof: Proof::Password,
        mobile: None,
    }
}

fn signed_in_session(renewals: u32) -> Session {
    Session::SignedIn { r#as: signed_in_as(renewals), ending: None }
}

fn agent(name: &str) -> Agent {
    Agent {
        login_id: "1001".into(),
        name: name.into(),
        extension: "2001".into(),
        device: String::new(),
        team: "North".into(),
        roles: Vec::new(),
        state: AgentState::Ready,
        since: Millis(0),
        reason: None,
        pending: None,
        wrap_up: WrapUp { incoming: WrapUpMode::Optional, outgoing: WrapUpMode::NotAllowed, ends: None },
        choices: Choices { ready: true, not_ready: true, sign_out: true, make_call: true, why_not: None },
    }
}

fn call(id: u64, since: u64, phase: CallPhase) -> Call {
    Call {
        id: id.to_string(),
        direction: CallDirection::Incoming,
        other_party: String::new(),
        other_party_name: None,
        dialled: String::new(),
        queue: None,
        consultation_of: None,
        call_type: String::new(),
        phase,
        since: Millis(since),
        answered: None,
        phase_since: Millis(since),
        participants: Vec::new(),
        actions: Vec::new(),
        variables: Vec::new(),
        wrap_up_reasons: Vec::new(),
        outbound: None,
    }
}

fn ended(id: u64) -> RecentCall {
    RecentCall {
        id: id.to_string(),
        direction: CallDirection::Incoming,
        other_party: String::new(),
        queue: None,
        call_type: String::new(),
        wrap_up: Vec::new(),
        since: Millis(0),
        answered: None,
        talk_ended: None,
        held: 0,
        ended: Millis(id),
        how: EndedHow::Talked,
    }
}

fn session() -> impl Strategy<Value = Session> {
    prop_oneof![
        Just(Session::SignedOut { failed: None }),
        Just(Session::SigningIn { step: SignInStep::Token, waiting_for_agent: true }),
        (0..2_u32).prop_map(signed_in_session),
        Just(Session::Expired { r#as: signed_in_as(1), why: desk_contract::ExpiredWhy::Refused }),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let phase = prop_oneof![Just(CallPhase::Ringing), Just(CallPhase::Talking), Just(CallPhase::Held)];
    let link = prop_oneof![
        Just(Link::Idle),
        (0..2_u64).prop_map(|since| Link::Online { since: Millis(since), transport: Transport::Bosh }),
    ];
    prop_oneof![
        2 => session().prop_map(Step::Session),
        1 => link.prop_map(Step::Link),
        2 => prop_oneof![Just("Robin"), Just("Sam")].prop_map(|name| Step::Agent(agent(name))),
        5 => (0..5_u64, 0..4_u64, phase).prop_map(|(id, since, phase)| Step::Call(call(id, since, phase))),
        2 => (0..5_u64).prop_map(|id| Step::CallGone(id.to_string())),
        1 => (0..2_usize).prop_map(|many| {
            Step::Reasons(Reasons { wrap_up: vec!["x".into(); many], ..Reasons::default() })
        }),
        3 => (0..60_u64).prop_map(|id| Step::Recent(ended(id))),
        1 => prop_oneof![Just(ContactsState::Loading), Just(ContactsState::Failed)].prop_map(Step::Contacts),
        2 => (0..3_u32).prop_map(|of| Step::Notice(NoticeKind::Moved { server: of.to_string() })),
        1 => (0..6_u32).prop_map(Step::Dismiss),
        1 => (0..2_u32).prop_map(|number| Step::Offer(number.to_string())),
        1 => (0..1000_u64).prop_map(Step::Later),
    ]
}

struct Looked {
    clock: TestClock,
    picture: StatePublisher,
}

impl Looked {
    fn new() -> Self {
        let clock = TestClock::new();
        let picture = StatePublisher::new(Arc::new(clock.clone()));
        Self { clock, picture }
    }

    fn take(&mut self, step: Step) {
        match step {
            Step::Session(session) => self.picture.session(session, "test"),
            Step::Link(link) => self.picture.link(link),
            Step::Agent(agent) => self.picture.agent(agent),
            Step::Call(call) => self.picture.call(call),
            Step::CallGone(id) => self.picture.call_gone(&id),
            Step::Reasons(reasons) => self.picture.reasons(reasons),
            Step::Recent(call) => self.picture.recent(call),
            Step::Contacts(contacts) => self.picture.contacts(contacts),
            Step::Notice(kind) => self.picture.notice(kind),
            Step::Dismiss(id) => self.picture.dismiss(id),
            Step::Offer(text) => self.picture.offer(text),
            Step::Closing(closing) => self.picture.closing(closing),
            Step::Desktop(desktop) => self.picture.desktop(desktop),
            Step::Later(seconds) => self.clock.advance(Duration::from_secs(seconds)),
        }
    }
}

/// A page: the picture that it made of the frames so far.
struct Page {
    seq: u64,
    desk: Desk,
    frames: broadcast::Receiver<Frame>,
}

impl Page {
    fn of(picture: &StatePublisher) -> Result<Self, TestCaseError> {
        let (Frame { seq, body, .. }, frames) = picture.look();
        let FrameBody::Snapshot { desk } = body else { return Err(TestCaseError::fail("no snapshot")) };
        Ok(Self { seq, desk: *desk, frames })
    }

    /// Reads what has come. Each frame is the next one and says something new; a session begins and ends with a snapshot.
    fn read(&mut self) -> Result<(), TestCaseError> {
        while let Ok(Frame { seq, body, .. }) = self.frames.try_recv() {
            prop_assert_eq!(seq, self.seq + 1);
            self.seq = seq;
            let before = self.desk.clone();
            match body {
                FrameBody::Snapshot { desk } => {
                    let Desk { session, notices, offered, closing, desktop, .. } = (*desk).clone();
                    let left = Desk { notices, offered, closing, desktop, ..Desk::new(session) };
                    prop_assert!(signed_in(&desk.session) || *desk == left, "something of a session is left");
                    self.desk = *desk;
                }
                FrameBody::Change { change } => {
                    self.desk.apply(*change);
                    let is_in = |desk: &Desk| signed_in(&desk.session);
                    prop_assert_eq!(
                        is_in(&before),
                        is_in(&self.desk),
                        "a session begins or ends with a change"
                    );
                }
            }
            prop_assert_ne!(&before, &self.desk, "a frame says what was known");
        }
        Ok(())
    }
}

proptest! {
    #[test]
    fn the_frames_lead_from_any_snapshot_to_the_picture(steps in prop::collection::vec(step(), 0..200), joins in 0..200_usize) {
        let mut looked = Looked::new();
        let mut pages = vec![Page::of(&looked.picture)?];
        for (at, step) in steps.into_iter().enumerate() {
            if at == joins {
                pages.push(Page::of(&looked.picture)?);
            }
            looked.take(step);
            let desk = looked.picture.desk();
            for page in &mut pages {
                page.read()?;
                prop_assert_eq!(&page.desk, desk);
            }
            prop_assert!(desk.recent.len() <= RECENT);
        }
    }
}

/// A picture in the middle of a session: an agent, a call, a call that ended, a notice and an offered number.
fn in_session() -> Looked {
    let mut looked = Looked::new();
    for step in [
        Step::Session(signed_in_session(0)),
        Step::Link(Link::Online { since: Millis(0), transport: Transport::Tcp }),
        Step::Agent(agent("Robin")),
        Step::Call(call(1, 0, CallPhase::Talking)),
        Step::Reasons(Reasons { wrap_up: vec!["x".into()], ..Reasons::default() }),
        Step::Recent(ended(2)),
        Step::Contacts(ContactsState::Failed),
        Step::Notice(NoticeKind::KeychainUnavailable),
        Step::Offer("2002".into()),
    ] {
        looked.take(step);
    }
    looked
}

#[test]
fn the_end_of_a_session_leaves_the_notices_and_what_belongs_to_the_computer() -> Done {
    let mut looked = in_session();
    let desktop = Desktop { tray: true, ..Desktop::default() };
    looked.take(Step::Desktop(desktop.clone()));
    looked.take(Step::Closing(true));
    let (_, mut frames) = looked.picture.look();
    let notices = looked.picture.desk().notices.clone();
    looked.take(Step::Notice(NoticeKind::LeftInState { state: AgentState::Work, minutes: 5 }));
    let _ = frames.try_recv()?;
    looked.take(Step::Session(Session::SignedOut { failed: None }));
    let left = Desk { notices, desktop, closing: true, ..Desk::new(Session::SignedOut { failed: None }) };
    assert_eq!(looked.picture.desk(), &left);
    assert_eq!(frames.try_recv()?.body, FrameBody::Snapshot { desk: Box::new(left) });
    assert!(frames.try_recv().is_err(), "one frame says all of it");
    Ok(())
}

#[test]
fn the_end_of_a_session_is_numbered_so_that_a_page_that_misses_it_notices() -> Done {
    let mut looked = in_session();
    let (Frame { seq: before, .. }, mut frames) = looked.picture.look();
    looked.take(Step::Session(Session::SignedOut { failed: None }));
    looked.take(Step::Offer("2003".into()));
    assert_eq!((frames.try_recv()?.seq, frames.try_recv()?.seq), (before + 1, before + 2));
    Ok(())
}

#[test]
fn a_failed_sign_in_keeps_the_number_that_waits_for_it() {
    let mut looked = Looked::new();
    looked.take(Step::Offer("2002".into()));
    looked.take(Step::Session(Session::SigningIn { step: SignInStep::Token, waiting_for_agent: false }));
    looked.take(Step::Session(Session::SignedOut { failed: None }));
    assert!(looked.picture.desk().offered.is_some());
}

#[test]
fn a_number_waits_ten_minutes_for_a_sign_in() {
    for (seconds, waits) in [(600, true), (601, false)] {
        let mut looked = Looked::new();
        looked.take(Step::Offer("2002".into()));
        looked.take(Step::Later(seconds));
        looked.take(Step::Session(signed_in_session(0)));
        assert_eq!(looked.picture.desk().offered.is_some(), waits, "after {seconds} s");
    }
}

#[test]
fn a_slice_that_did_not_change_is_not_sent() {
    let mut looked = in_session();
    let (_, mut frames) = looked.picture.look();
    for step in [
        Step::Session(signed_in_session(0)),
        Step::Link(Link::Online { since: Millis(0), transport: Transport::Tcp }),
        Step::Agent(agent("Robin")),
        Step::Call(call(1, 0, CallPhase::Talking)),
        Step::CallGone("7".into()),
        Step::Reasons(Reasons { wrap_up: vec!["x".into()], ..Reasons::default() }),
        Step::Recent(ended(2)),
        Step::Notice(NoticeKind::KeychainUnavailable),
        Step::Dismiss(9),
    ] {
        looked.take(step.clone());
        assert!(frames.try_recv().is_err(), "{step:?}");
    }
}

#[test]
fn one_ended_call_more_than_are_kept_takes_the_oldest_away() -> Done {
    let mut looked = Looked::new();
    for id in 0..50 {
        looked.take(Step::Recent(ended(id)));
    }
    let (_, mut frames) = looked.picture.look();
    looked.take(Step::Recent(ended(50)));
    let mut told = || -> Result<_, broadcast::error::TryRecvError> { Ok(frames.try_recv()?.body) };
    assert_eq!(told()?, FrameBody::Change { change: Box::new(Change::Recent { call: ended(50) }) });
    assert_eq!(told()?, FrameBody::Change { change: Box::new(Change::RecentGone { id: "0".into() }) });
    assert_eq!(looked.picture.desk().recent.len(), RECENT);
    Ok(())
}

//! Frames through a shift, and the picture after each: `ui/src/state/frames.gen.json`, which the page's own `reduce` must follow.

use desk_contract::{
    Agent, AgentState, Call, CallDirection, CallPhase, Change, Choices, ContactsState, Desk, Desktop,
    EndedHow, Frame, FrameBody, Hotkey, HotkeyProblem, HotkeyTrouble, Link, Millis, Notice, NoticeKind,
    OfferedNumber, Platform, Proof, Reasons, RecentCall, Session, SignInStep, SignedInAs, Transport, WrapUp,
    WrapUpMode,
};

/// The text of the file: a JSON list with one frame and its picture on each line.
pub(crate) fn text() -> serde_json::Result<String> {
    let mut lines = Vec::new();
    for (frame, desk) in shift() {
        lines.push(serde_json::to_string(&serde_json::json!({ "frame": frame, "desk": desk }))?);
    }
    Ok(format!("[\n{}\n]\n", lines.join(",\n")))
}

/// What comes one after the other.
enum Step {
    /// A session begins or ends, with this picture.
    Picture(fn(Desk) -> Desk),
    Change(Change),
}

/// The frames of two sessions, and the picture after each.
pub(crate) fn shift() -> Vec<(Frame, Desk)> {
    let mut desk = Desk::new(Session::SignedOut { failed: None });
    let first = Frame { seq: 7, now: Millis(0), body: FrameBody::Snapshot { desk: Box::new(desk.clone()) } };
    let mut told = vec![(first, desk.clone())];
    for (seq, step) in (8..).zip(signing_in().into_iter().chain(calls()).chain(after()).chain(signing_in())) {
        let body = match step {
            Step::Picture(next) => {
                desk = next(desk);
                FrameBody::Snapshot { desk: Box::new(desk.clone()) }
            }
            Step::Change(change) => {
                desk.apply(change.clone());
                FrameBody::Change { change: Box::new(change) }
            }
        };
        told.push((Frame { seq, now: Millis(seq * 1000), body }, desk.clone()));
    }
    told
}

fn signing_in() -> Vec<Step> {
    let session = Session::SigningIn { step: SignInStep::Phone, waiting_for_agent: false };
    let reasons = Reasons { wrap_up: vec!["Billing".into()], ..Reasons::default() };
    let link = Link::Online { since: Millis(1), transport: Transport::WebSocket };
    vec![
        Step::Change(Change::Session { session }),
        Step::Change(Change::Reasons { reasons }),
        Step::Change(Change::Link { link }),
        Step::Change(Change::Agent { agent: Box::new(agent(AgentState::NotReady)) }),
        Step::Picture(|desk| Desk { session: signed_in(0), ..desk }),
    ]
}

fn calls() -> Vec<Step> {
    let [first, second, earlier] = [call("20", 30), call("3", 40), call("21", 30)];
    let held = Call { phase: CallPhase::Held, since: Millis(50), ..first.clone() };
    vec![
        Step::Change(Change::Agent { agent: Box::new(agent(AgentState::Talking)) }),
        Step::Change(Change::Call { call: Box::new(second) }),
        Step::Change(Change::Call { call: Box::new(earlier) }),
        Step::Change(Change::Call { call: Box::new(first) }),
        Step::Change(Change::Call { call: Box::new(held) }),
        Step::Change(Change::CallGone { id: "21".into() }),
        Step::Change(Change::CallGone { id: "unknown".into() }),
        Step::Change(Change::Recent { call: ended("21") }),
        Step::Change(Change::Recent { call: ended("22") }),
        Step::Change(Change::Recent { call: ended("21") }),
        Step::Change(Change::RecentGone { id: "22".into() }),
    ]
}

fn after() -> Vec<Step> {
    let notice = |id, kind| Step::Change(Change::Notice { notice: Notice { id, at: Millis(60), kind } });
    let offered = |text: &str| OfferedNumber { text: text.into(), at: Millis(70) };
    let desktop = Desktop {
        tray: true,
        hotkey_problems: vec![HotkeyProblem { hotkey: Hotkey::Hold, why: HotkeyTrouble::Taken }],
        ..Desktop::default()
    };
    vec![
        notice(1, NoticeKind::KeychainUnavailable),
        notice(2, NoticeKind::Moved { server: "b.example.test".into() }),
        Step::Change(Change::NoticeGone { id: 1 }),
        Step::Change(Change::Offered { offered: Some(offered("2002")) }),
        Step::Change(Change::Offered { offered: None }),
        Step::Change(Change::Contacts {
            contacts: ContactsState::Ready { contacts: 7, books: 2, cut: false },
        }),
        Step::Change(Change::Closing { closing: true }),
        Step::Change(Change::Desktop { desktop }),
        Step::Change(Change::Session { session: signed_in(1) }),
        Step::Picture(|desk| Desk {
            notices: desk.notices,
            closing: desk.closing,
            desktop: desk.desktop,
            ..Desk::new(Session::SignedOut { failed: None })
        }),
    ]
}

fn signed_in(renewals: u32) -> Session {
    let r#as = SignedInAs {
        server: "a.example.test".into(),
        login_id: "1001".into(),
        platform: Platform::Ucce,
        practice: false,
        since: Millis(2),
        renewals,
        proof: Proof::Password,
        mobile: None,
    };
    Session::SignedIn { r#as, ending: None }
}

fn agent(state: AgentState) -> Agent {
    Agent {
        login_id: "1001".into(),
        name: "Robin Sample".into(),
        extension: "2001".into(),
        device: String::new(),
        team: "North".into(),
        roles: Vec::new(),
        state,
        since: Millis(3),
        reason: None,
        pending: None,
        wrap_up: WrapUp { incoming: WrapUpMode::Optional, outgoing: WrapUpMode::NotAllowed, ends: None },
        choices: Choices { ready: true, not_ready: false, sign_out: true, make_call: true, why_not: None },
    }
}

fn call(id: &str, since: u64) -> Call {
    Call {
        id: id.into(),
        direction: CallDirection::Incoming,
        other_party: "2014".into(),
        other_party_name: None,
        dialled: "5800".into(),
        queue: None,
        consultation_of: None,
        call_type: "ACD_IN".into(),
        phase: CallPhase::Talking,
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

fn ended(id: &str) -> RecentCall {
    RecentCall {
        id: id.into(),
        direction: CallDirection::Incoming,
        other_party: "2014".into(),
        queue: None,
        call_type: "ACD_IN".into(),
        wrap_up: Vec::new(),
        since: Millis(30),
        answered: None,
        talk_ended: None,
        held: 0,
        ended: Millis(55),
        how: EndedHow::Talked,
    }
}

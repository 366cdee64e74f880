//! What is told outside of the window, as stories of inputs and effects, and properties of any story.

use desk_contract::{
    Agent, AlarmLevel, Alarms, Call, CallPhase, CallVariable, Change, Ending, EndingStage, ExpiredWhy, Link,
    NotReadyCause, Notice, NoticeKind, Notifications, Place, Preferences, Reason, Reasons, Site,
};
use proptest::prelude::*;

use super::*;
use crate::{
    Arg, Text,
    fixture::{agent, call, desk},
};

const RINGING: CallPhase = CallPhase::Ringing;

struct Outdoors {
    attention: Attention,
    seq: u64,
    now: u64,
}

impl Outdoors {
    /// With the preferences at their defaults, and this desk.
    fn new(desk: Desk) -> Self {
        let mut outdoors = Self { attention: Attention::default(), seq: 0, now: 0 };
        outdoors.tell(Input::Rules(Box::new(rules())));
        outdoors.snapshot(desk);
        outdoors
    }

    fn tell(&mut self, input: Input) -> Vec<Effect> {
        // What the tray shows has tests of its own.
        let told = |effect: &Effect| !matches!(effect, Effect::Tray(_) | Effect::RegisterHotkeys(_));
        self.attention.handle(input, Millis(self.now)).into_iter().filter(told).collect()
    }

    fn frame(&mut self, body: FrameBody) -> Vec<Effect> {
        self.seq += 1;
        self.tell(Input::Frame(Box::new(Frame { seq: self.seq, now: Millis(self.now), body })))
    }

    fn snapshot(&mut self, desk: Desk) -> Vec<Effect> {
        self.frame(FrameBody::Snapshot { desk: Box::new(desk) })
    }

    fn change(&mut self, change: Change) -> Vec<Effect> {
        self.frame(FrameBody::Change { change: Box::new(change) })
    }

    fn call(&mut self, call: Call) -> Vec<Effect> {
        self.change(Change::Call { call: Box::new(call) })
    }

    fn gone(&mut self, id: &str) -> Vec<Effect> {
        self.change(Change::CallGone { id: id.into() })
    }

    fn agent(&mut self, agent: Agent) -> Vec<Effect> {
        self.change(Change::Agent { agent: Box::new(agent) })
    }

    fn notice(&mut self, id: u32, kind: NoticeKind) -> Vec<Effect> {
        let at = Millis(self.now);
        self.change(Change::Notice { notice: Notice { id, at, kind } })
    }

    /// Lets time pass, with a tick at each deadline on the way.
    fn wait(&mut self, seconds: u64) -> Vec<Effect> {
        let end = self.now + seconds * 1000;
        let mut effects = Vec::new();
        while let Some(Millis(at)) = self.attention.next_deadline(Millis(self.now))
            && at <= end
        {
            self.now = at.max(self.now + 1);
            effects.extend(self.tell(Input::Tick));
        }
        self.now = end;
        effects
    }
}

fn rules() -> Rules {
    Rules { preferences: Preferences::default(), site: Site::default(), hotkeys_allowed: true }
}

fn key(id: &str) -> ToastKey {
    ToastKey::Call(id.into())
}

fn shown(effects: &[Effect]) -> Vec<&Toast> {
    effects
        .iter()
        .filter_map(|effect| if let Effect::ShowToast(toast) = effect { Some(&**toast) } else { None })
        .collect()
}

fn sent(effects: &[Effect]) -> Vec<&DeskCommand> {
    effects
        .iter()
        .filter_map(|effect| if let Effect::Send(_, command) = effect { Some(&**command) } else { None })
        .collect()
}

fn answers(id: &str) -> DeskCommand {
    commands::act(&call(id, RINGING), CallAction::Answer)
}

fn missed() -> NoticeKind {
    let cause = Some(NotReadyCause::MissedCall);
    NoticeKind::StateChangedBySystem { cause, label: None, code: Some(32767), late: false }
}

#[test]
fn a_ringing_call_is_shown_once_with_caller_queue_and_popover_variables() {
    let mut outdoors = Outdoors::new(desk(AgentState::Reserved));
    let variable = |label: &str, value: &str, popover| CallVariable {
        name: label.into(),
        label: label.into(),
        value: value.into(),
        popover,
        editable: false,
        masked: false,
        place: Place::Rest,
        limit: None,
    };
    let mut ringing = call("1", RINGING);
    ringing.variables = vec![
        variable("Customer", "Jo Sample", true),
        variable("Secret", "x", false),
        variable("Empty", "", true),
    ];
    let effects = outdoors.call(ringing.clone());
    let [toast] = shown(&effects)[..] else { panic!("{effects:?}") };
    assert_eq!(toast.title, Text::new("toast-call").words("caller", "0045550123"));
    assert_eq!(
        toast.lines,
        [
            Text::new("toast-call-queue").words("queue", "Billing"),
            Text::new("toast-call-variable").words("label", "Customer").words("value", "Jo Sample"),
        ]
    );
    assert_eq!(toast.actions[0], ToastAction::Answer);
    assert!(effects.iter().any(|effect| matches!(effect, Effect::StartRing(_))));
    assert_eq!(outdoors.call(Call { phase_since: Millis(9), ..ringing }), []);
}

#[test]
fn a_toast_is_replaced_when_call_data_arrive_and_withdrawn_when_the_call_ends() {
    let mut outdoors = Outdoors::new(desk(AgentState::Reserved));
    outdoors.call(Call { queue: None, ..call("1", RINGING) });
    let effects = outdoors.call(call("1", RINGING));
    assert_eq!(shown(&effects).len(), 1);
    assert_eq!(outdoors.gone("1"), [Effect::CloseToast(key("1")), Effect::StopRing]);
}

#[test]
fn a_call_that_was_answered_elsewhere_withdraws_its_toast() {
    let mut outdoors = Outdoors::new(desk(AgentState::Reserved));
    outdoors.call(call("1", RINGING));
    let effects = outdoors.call(call("1", CallPhase::Talking));
    assert_eq!(effects, [Effect::CloseToast(key("1")), Effect::StopRing]);
}

#[test]
fn answer_on_the_toast_answers_once_and_stops_the_ring_tone() {
    let mut outdoors = Outdoors::new(desk(AgentState::Reserved));
    outdoors.call(call("1", RINGING));
    let effects = outdoors.tell(Input::Chosen(key("1"), ToastAction::Answer));
    assert_eq!(sent(&effects), [&answers("1")]);
    assert!(effects.contains(&Effect::StopRing));
    for again in [
        Input::Chosen(key("1"), ToastAction::Answer),
        Input::Hotkey(Hotkey::AnswerOrEnd),
        Input::Tray(TrayChoice::Answer("1".into())),
    ] {
        assert_eq!(outdoors.tell(again), []);
    }
}

#[test]
fn an_answer_that_is_confirmed_before_its_frame_comes_does_not_show_the_toast_again() {
    let mut outdoors = Outdoors::new(desk(AgentState::Reserved));
    outdoors.call(call("1", RINGING));
    outdoors.tell(Input::Chosen(key("1"), ToastAction::Answer));
    outdoors.tell(Input::ToastGone(key("1"), ToastEnd::Closed));
    assert_eq!(outdoors.tell(Input::Outcome(Purpose::Call("1".into()), true)), []);
    assert_eq!(outdoors.tell(Input::Tray(TrayChoice::Answer("1".into()))), []);
    assert_eq!(outdoors.call(call("1", CallPhase::Talking)), []);
}

#[test]
fn an_answer_that_finesse_refused_shows_the_toast_again_with_its_button() {
    let mut outdoors = Outdoors::new(desk(AgentState::Reserved));
    outdoors.call(call("1", RINGING));
    outdoors.tell(Input::Chosen(key("1"), ToastAction::Answer));
    // Most services close a toast with its action; here it was withdrawn before.
    outdoors.tell(Input::ToastGone(key("1"), ToastEnd::Closed));
    let effects = outdoors.tell(Input::Outcome(Purpose::Call("1".into()), false));
    let [toast] = shown(&effects)[..] else { panic!("{effects:?}") };
    assert_eq!(toast.lines[0], Text::new("toast-call-refused"));
    let effects = outdoors.tell(Input::Chosen(key("1"), ToastAction::Answer));
    assert_eq!(sent(&effects), [&answers("1")]);
}

#[test]
fn a_toast_that_the_agent_closed_does_not_come_back_and_the_ring_tone_goes_on() {
    let mut outdoors = Outdoors::new(desk(AgentState::Reserved));
    outdoors.call(Call { queue: None, ..call("1", RINGING) });
    assert_eq!(outdoors.tell(Input::ToastGone(key("1"), ToastEnd::Closed)), []);
    assert_eq!(outdoors.call(call("1", RINGING)), []);
    outdoors.gone("1");
    assert_eq!(shown(&outdoors.call(call("2", RINGING))).len(), 1);
}

#[test]
fn without_a_connection_a_ringing_call_has_no_answer_button() {
    let mut outdoors = Outdoors::new(desk(AgentState::Reserved));
    outdoors.call(call("1", RINGING));
    let effects = outdoors.change(Change::Link { link: Link::TakenOver });
    let [toast] = shown(&effects)[..] else { panic!("{effects:?}") };
    assert_eq!((toast.lines[0].id, &toast.actions[..]), ("toast-call-offline", &[ToastAction::Open][..]));
    assert_eq!(outdoors.tell(Input::Hotkey(Hotkey::AnswerOrEnd)), []);
}

#[test]
fn on_a_call_another_one_is_told_by_one_soft_sound_instead_of_the_ring_tone() {
    let mut outdoors = Outdoors::new(desk(AgentState::Talking));
    outdoors.call(call("1", CallPhase::Talking));
    let effects = outdoors.call(call("2", RINGING));
    assert!(effects.iter().any(|effect| matches!(effect, Effect::PlayWaiting(_))), "{effects:?}");
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::StartRing(_))));
    assert_eq!(outdoors.call(Call { phase_since: Millis(1), ..call("2", RINGING) }), []);
}

#[test]
fn with_do_not_disturb_the_toast_is_given_to_the_system_without_a_sound() {
    let mut outdoors = Outdoors::new(desk(AgentState::Reserved));
    outdoors.tell(Input::DoNotDisturb(true));
    let effects = outdoors.call(call("1", RINGING));
    assert!(matches!(effects[..], [Effect::ShowToast(_)]), "{effects:?}");
    let effects = outdoors.tell(Input::DoNotDisturb(false));
    assert!(matches!(effects[..], [Effect::StartRing(_)]), "{effects:?}");
}

#[test]
fn what_the_agent_switched_off_is_not_shown_and_not_heard() {
    let mut outdoors = Outdoors::new(desk(AgentState::Reserved));
    let notifications = Notifications { toasts: false, sound: false, ..Notifications::default() };
    let preferences = Preferences { notifications, ..Preferences::default() };
    outdoors.tell(Input::Rules(Box::new(Rules { preferences, ..rules() })));
    assert_eq!(outdoors.call(call("1", RINGING)), []);
}

#[test]
fn the_end_of_the_session_leaves_no_toast() {
    let mut outdoors = Outdoors::new(desk(AgentState::Reserved));
    outdoors.call(call("1", RINGING));
    let effects = outdoors.snapshot(Desk::new(Session::SignedOut { failed: None }));
    assert_eq!(effects, [Effect::CloseToast(key("1")), Effect::StopRing]);
}

#[test]
fn hotkeys_answer_end_hold_and_resume() {
    let mut outdoors = Outdoors::new(desk(AgentState::Talking));
    for (phase, hotkey, action) in [
        (RINGING, Hotkey::AnswerOrEnd, CallAction::Answer),
        (CallPhase::Talking, Hotkey::AnswerOrEnd, CallAction::Drop),
        (CallPhase::Talking, Hotkey::Hold, CallAction::Hold),
        (CallPhase::Held, Hotkey::Hold, CallAction::Retrieve),
    ] {
        let call = call("1", phase);
        outdoors.call(call.clone());
        let effects = outdoors.tell(Input::Hotkey(hotkey));
        assert_eq!(sent(&effects), [&commands::act(&call, action)], "{phase:?}");
        outdoors.tell(Input::Outcome(Purpose::Call("1".into()), true));
    }
}

#[test]
fn the_ready_key_asks_for_ready_and_opens_the_window_where_a_reason_is_needed() {
    let mut outdoors = Outdoors::new(desk(AgentState::NotReady));
    let effects = outdoors.tell(Input::Hotkey(Hotkey::ReadyOrNotReady));
    assert_eq!(sent(&effects), [&commands::go(StateWanted::Ready, None)]);
    assert_eq!(outdoors.tell(Input::Hotkey(Hotkey::ReadyOrNotReady)), []);
    outdoors.tell(Input::Outcome(Purpose::State, true));
    outdoors.agent(agent(AgentState::Ready));
    let effects = outdoors.tell(Input::Hotkey(Hotkey::ReadyOrNotReady));
    assert_eq!(sent(&effects), [&commands::go(StateWanted::NotReady, None)]);
    outdoors.tell(Input::Outcome(Purpose::State, true));
    let not_ready = vec![Reason { id: "7".into(), label: "Lunch".into() }];
    outdoors.change(Change::Reasons { reasons: Reasons { not_ready, ..Reasons::default() } });
    assert_eq!(outdoors.tell(Input::Hotkey(Hotkey::ReadyOrNotReady)), [Effect::ShowWindow]);
}

#[test]
fn locking_sets_only_an_agent_who_is_ready_to_not_ready_with_the_chosen_reason() {
    let reason = |id: &str, label: &str| Reason { id: id.into(), label: label.into() };
    let reasons =
        Reasons { not_ready: vec![reason("1", "Lunch"), reason("2", "Away")], ..Reasons::default() };
    let locking = |lock_reason: Option<&str>| Rules {
        preferences: Preferences {
            on_lock: OnLock::NotReady,
            lock_reason: lock_reason.map(Into::into),
            ..Preferences::default()
        },
        ..rules()
    };
    let sends = |state, rules: Rules, computer| {
        let mut outdoors = Outdoors::new(Desk { reasons: reasons.clone(), ..desk(state) });
        outdoors.tell(Input::Rules(Box::new(rules)));
        sent(&outdoors.tell(Input::Computer(computer))).into_iter().cloned().collect::<Vec<_>>()
    };
    let away = |id: &str| vec![commands::go(StateWanted::NotReady, Some(id.into()))];
    assert_eq!(sends(AgentState::Ready, locking(Some("Away")), Computer::Locked), away("2"));
    assert_eq!(sends(AgentState::Ready, locking(None), Computer::Sleeps), away("1"));
    assert_eq!(sends(AgentState::Ready, locking(Some("Gone")), Computer::Locked), away("1"));
    assert_eq!(sends(AgentState::Talking, locking(None), Computer::Locked), []);
    assert_eq!(sends(AgentState::Ready, locking(None), Computer::Unlocked), []);
    assert_eq!(sends(AgentState::Ready, rules(), Computer::Locked), []);
}

#[test]
fn a_change_of_state_that_was_refused_is_told_until_the_state_changes() {
    let mut outdoors = Outdoors::new(desk(AgentState::NotReady));
    outdoors.tell(Input::Tray(TrayChoice::Ready));
    let effects = outdoors.tell(Input::Outcome(Purpose::State, false));
    assert_eq!(shown(&effects)[0].key, ToastKey::Refused);
    assert_eq!(outdoors.agent(agent(AgentState::Ready)), [Effect::CloseToast(ToastKey::Refused)]);
}

#[test]
fn a_missed_call_becomes_a_toast_with_a_way_back_then_one_sound() {
    let mut outdoors = Outdoors::new(desk(AgentState::NotReady));
    assert_eq!(outdoors.notice(1, missed()), []);
    assert_eq!(outdoors.wait(4), []);
    let effects = outdoors.wait(2);
    let [toast] = shown(&effects)[..] else { panic!("{effects:?}") };
    assert_eq!(
        (toast.title.id, &toast.actions[..]),
        ("alarm-missedCall", &[ToastAction::Ready, ToastAction::Open][..])
    );
    assert_eq!(outdoors.wait(50), []);
    assert!(matches!(outdoors.wait(10)[..], [Effect::PlayAlarm(_)]));
    assert_eq!(outdoors.wait(600), []);
    let effects = outdoors.tell(Input::Chosen(ToastKey::Notice(1), ToastAction::Ready));
    assert_eq!(sent(&effects), [&commands::go(StateWanted::Ready, None)]);
}

#[test]
fn an_alarm_waits_while_the_agent_looks_at_the_window_and_is_over_with_its_line() {
    let mut outdoors = Outdoors::new(desk(AgentState::NotReady));
    outdoors.tell(Input::Focus(true));
    outdoors.notice(1, missed());
    assert_eq!(outdoors.wait(30), []);
    let effects = outdoors.tell(Input::Focus(false));
    assert_eq!(shown(&effects)[0].key, ToastKey::Notice(1));
    let effects = outdoors.change(Change::NoticeGone { id: 1 });
    assert_eq!(effects, [Effect::CloseToast(ToastKey::Notice(1))]);
    assert_eq!(outdoors.wait(600), []);
}

#[test]
fn an_alarm_that_was_closed_makes_no_sound() {
    let mut outdoors = Outdoors::new(desk(AgentState::NotReady));
    outdoors.notice(1, missed());
    outdoors.wait(6);
    outdoors.tell(Input::ToastGone(ToastKey::Notice(1), ToastEnd::Closed));
    assert_eq!(outdoors.wait(600), []);
}

#[test]
fn an_alarm_goes_as_far_as_it_says() {
    for (level, toasts, sounds) in
        [(AlarmLevel::Line, 0, 0), (AlarmLevel::Toast, 1, 0), (AlarmLevel::Sound, 1, 1)]
    {
        let mut outdoors = Outdoors::new(desk(AgentState::NotReady));
        let alarms = Alarms { missed_call: level, ..Alarms::default() };
        let site = Site { alarms, ..Site::default() };
        outdoors.tell(Input::Rules(Box::new(Rules { site, ..rules() })));
        outdoors.notice(1, missed());
        let effects = outdoors.wait(600);
        let sounded = effects.iter().filter(|effect| matches!(effect, Effect::PlayAlarm(_))).count();
        assert_eq!((shown(&effects).len(), sounded), (toasts, sounds), "{level:?}");
    }
}

#[test]
fn what_the_agent_knows_of_is_no_alarm() {
    let mut outdoors = Outdoors::new(desk(AgentState::NotReady));
    for (id, cause) in [(1, NotReadyCause::OwnCall), (2, NotReadyCause::WrapUpEnded)] {
        let cause = Some(cause);
        outdoors.notice(id, NoticeKind::StateChangedBySystem { cause, label: None, code: None, late: false });
    }
    outdoors.notice(3, NoticeKind::StateChangedBySystem { cause: None, label: None, code: None, late: true });
    assert_eq!(outdoors.wait(600), []);
}

#[test]
fn not_ready_for_longer_than_it_has_set_is_told_once_for_each_time() {
    let mut outdoors = Outdoors::new(desk(AgentState::NotReady));
    let alarms = Alarms { not_ready_minutes: 10, ..Alarms::default() };
    let site = Site { alarms, ..Site::default() };
    outdoors.tell(Input::Rules(Box::new(Rules { site, ..rules() })));
    let left = Effect::Notice(NoticeKind::LeftInState { state: AgentState::NotReady, minutes: 10 });
    assert_eq!(outdoors.wait(599), []);
    assert_eq!(outdoors.wait(600), std::slice::from_ref(&left));
    let later = Millis(outdoors.now);
    outdoors.agent(Agent { since: later, ..agent(AgentState::NotReady) });
    assert_eq!(outdoors.wait(601), [left]);
}

#[test]
fn without_a_time_set_by_it_a_state_is_never_too_long() {
    assert_eq!(Outdoors::new(desk(AgentState::NotReady)).wait(100_000), []);
}

#[test]
fn the_end_of_the_sign_in_is_a_line_then_a_toast_then_a_sound() {
    let mut outdoors = Outdoors::new(desk(AgentState::Ready));
    let ending = |stage| {
        let ending = Some(Ending { at: Millis(600_000), stage, why: ExpiredWhy::RefreshTokenEnded });
        Change::Session { session: Session::SignedIn { r#as: crate::fixture::signed_in_as(), ending } }
    };
    assert_eq!(outdoors.change(ending(EndingStage::TenMinutes)), []);
    let effects = outdoors.change(ending(EndingStage::FiveMinutes));
    assert_eq!(shown(&effects)[0].actions[0], ToastAction::SignInAgain);
    let effects = outdoors.change(ending(EndingStage::LastMinute));
    assert!(effects.iter().any(|effect| matches!(effect, Effect::PlayAlarm(_))), "{effects:?}");
    let effects = outdoors.tell(Input::Chosen(ToastKey::SignIn, ToastAction::SignInAgain));
    assert_eq!((sent(&effects), effects[0].clone()), (vec![&DeskCommand::SignInAgain], Effect::ShowWindow));
}

fn tray(outdoors: &Outdoors) -> &TrayLook {
    outdoors.attention.outside.tray.as_ref().unwrap()
}

#[test]
fn the_tray_says_the_state_and_its_time_and_changes_once_a_minute() {
    let mut outdoors = Outdoors::new(desk(AgentState::Ready));
    let minutes = |tray: &TrayLook| match tray.tooltip.args.as_slice() {
        [_, ("time", Arg::Text(time))] => time.args.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(minutes(tray(&outdoors)), [("minutes", Arg::Number(0))]);
    let mut changes = 0;
    for _ in 0..180 {
        outdoors.now += 1000;
        let effects = outdoors.attention.handle(Input::Tick, Millis(outdoors.now));
        changes += effects.iter().filter(|effect| matches!(effect, Effect::Tray(_))).count();
    }
    assert_eq!((changes, minutes(tray(&outdoors))), (3, vec![("minutes", Arg::Number(3))]));
    outdoors.wait(3600);
    assert_eq!(minutes(tray(&outdoors)), [("hours", Arg::Number(1)), ("minutes", Arg::Number(3))]);
}

#[test]
fn each_state_has_a_shape_and_a_lost_connection_shows_no_state() {
    use crate::Shape;
    for (state, shape) in [
        (AgentState::NotReady, Shape::NotReady),
        (AgentState::Ready, Shape::Ready),
        (AgentState::Reserved, Shape::Ringing),
        (AgentState::Talking, Shape::Talking),
        (AgentState::Hold, Shape::Hold),
        (AgentState::WorkReady, Shape::WrapUp),
    ] {
        let mut outdoors = Outdoors::new(desk(state));
        assert_eq!(tray(&outdoors).shape, shape, "{state:?}");
        outdoors.change(Change::Link { link: Link::TakenOver });
        assert_eq!((tray(&outdoors).shape, tray(&outdoors).tooltip.id), (Shape::Offline, "tray-offline"));
    }
    assert_eq!(tray(&Outdoors::new(Desk::new(Session::SignedOut { failed: None }))).shape, Shape::SignedOut);
}

#[test]
fn the_menu_offers_each_reason_and_only_what_can_be_asked_for() {
    use crate::TrayItem;
    let mut full = desk(AgentState::Ready);
    full.reasons.not_ready =
        (0..90).map(|id| Reason { id: id.to_string(), label: format!("Reason {id}") }).collect();
    full.agent = full.agent.map(|mut agent| {
        agent.choices.ready = false;
        agent
    });
    let outdoors = Outdoors::new(full);
    let menu = &tray(&outdoors).menu;
    let ready = menu.iter().find_map(|item| match item {
        TrayItem::Choice { choice: TrayChoice::Ready, enabled, .. } => Some(*enabled),
        TrayItem::Choice { .. } | TrayItem::Menu { .. } | TrayItem::Line => None,
    });
    assert_eq!(ready, Some(false));
    let reasons = menu.iter().find_map(|item| match item {
        TrayItem::Menu { items, enabled: true, .. } => Some(items),
        TrayItem::Choice { .. } | TrayItem::Menu { .. } | TrayItem::Line => None,
    });
    let reasons = reasons.unwrap();
    assert_eq!(reasons.len(), 41);
    assert!(
        matches!(&reasons[1], TrayItem::Choice { choice: TrayChoice::NotReady(Some(id)), .. } if id == "1")
    );
    assert!(matches!(&reasons[40], TrayItem::Choice { choice: TrayChoice::Open, .. }));
}

#[test]
fn hotkeys_are_registered_when_they_change_and_given_up_when_it_forbids_them() {
    let mut attention = Attention::default();
    let keys = Hotkeys { show: Some("Ctrl+Alt+S".into()), ..Hotkeys::default() };
    let preferences = Preferences { hotkeys: keys.clone(), ..Preferences::default() };
    let chosen = Rules { preferences, ..rules() };
    let mut tell = |rules: &Rules| attention.handle(Input::Rules(Box::new(rules.clone())), Millis(0));
    assert_eq!(tell(&chosen), [Effect::RegisterHotkeys(keys)]);
    assert_eq!(tell(&chosen), []);
    let forbidden = Rules { hotkeys_allowed: false, ..chosen };
    assert_eq!(tell(&forbidden), [Effect::RegisterHotkeys(Hotkeys::default())]);
}

/// Anything that can happen, over few calls, so that they meet.
fn input() -> impl Strategy<Value = Input> {
    let id = || prop_oneof![Just("1"), Just("2"), Just("3")].prop_map(String::from);
    let phase = prop_oneof![
        4 => Just(RINGING),
        2 => Just(CallPhase::Talking),
        1 => Just(CallPhase::Held),
        1 => Just(CallPhase::Ended)
    ];
    let change = |change: Change| {
        let body = FrameBody::Change { change: Box::new(change) };
        Input::Frame(Box::new(Frame { seq: 0, now: Millis(0), body }))
    };
    let picture = |desk: Desk| {
        let body = FrameBody::Snapshot { desk: Box::new(desk) };
        Input::Frame(Box::new(Frame { seq: 0, now: Millis(0), body }))
    };
    let toast = || prop_oneof![3 => id().prop_map(ToastKey::Call), 1 => (1..4_u32).prop_map(ToastKey::Notice), 1 => Just(ToastKey::Refused)];
    let action = prop::sample::select(ToastAction::ALL.to_vec());
    let purpose = prop_oneof![id().prop_map(Purpose::Call), Just(Purpose::State)];
    prop_oneof![
        6 => (id(), phase).prop_map(move |(id, phase)| change(Change::Call { call: Box::new(call(&id, phase)) })),
        3 => id().prop_map(move |id| change(Change::CallGone { id })),
        1 => (1..4_u32).prop_map(move |id| change(Change::Notice { notice: Notice { id, at: Millis(0), kind: missed() } })),
        1 => (1..4_u32).prop_map(move |id| change(Change::NoticeGone { id })),
        1 => any::<bool>().prop_map(move |signed_in| picture(if signed_in { desk(AgentState::Ready) } else { Desk::new(Session::SignedOut { failed: None }) })),
        1 => Just(change(Change::Link { link: Link::TakenOver })),
        4 => (toast(), action).prop_map(|(key, action)| Input::Chosen(key, action)),
        3 => (toast(), any::<bool>()).prop_map(|(key, closed)| Input::ToastGone(key, if closed { ToastEnd::Closed } else { ToastEnd::Lost })),
        2 => (purpose, any::<bool>()).prop_map(|(purpose, done)| Input::Outcome(purpose, done)),
        1 => Just(Input::Hotkey(Hotkey::AnswerOrEnd)),
        1 => any::<bool>().prop_map(Input::DoNotDisturb),
        1 => any::<bool>().prop_map(Input::Focus),
        1 => Just(Input::Tick),
    ]
}

proptest! {
    #[test]
    fn whatever_happens_a_call_has_one_toast_that_ends_with_its_ringing_and_no_command_is_doubled(
        inputs in prop::collection::vec((input(), 0..20_u64), 0..120)
    ) {
        let mut outdoors = Outdoors::new(desk(AgentState::Ready));
        let mut on_screen: BTreeMap<ToastKey, Toast> = BTreeMap::new();
        let mut on_the_way: BTreeSet<Purpose> = BTreeSet::new();
        let mut rings = false;
        for (input, seconds) in inputs {
            outdoors.now += seconds * 1000;
            if let Input::ToastGone(key, _) = &input {
                on_screen.remove(key);
            } else if let Input::Outcome(purpose, _) = &input {
                on_the_way.remove(purpose);
            }
            for effect in outdoors.tell(input) {
                match effect {
                    Effect::ShowToast(toast) => {
                        prop_assert_ne!(on_screen.get(&toast.key), Some(&*toast), "shown twice");
                        prop_assert!(!toast.actions.is_empty());
                        on_screen.insert(toast.key.clone(), *toast);
                    }
                    Effect::CloseToast(key) => prop_assert!(on_screen.remove(&key).is_some(), "withdrawn twice"),
                    Effect::Send(purpose, _) => prop_assert!(on_the_way.insert(purpose), "sent twice"),
                    Effect::StartRing(_) => prop_assert!(!std::mem::replace(&mut rings, true)),
                    Effect::StopRing => prop_assert!(std::mem::replace(&mut rings, false)),
                    Effect::Tray(_)
                    | Effect::PlayWaiting(_)
                    | Effect::PlayAlarm(_)
                    | Effect::Notice(_)
                    | Effect::ShowWindow
                    | Effect::OpenCompactBar
                    | Effect::CloseWindow
                    | Effect::RegisterHotkeys(_) => {}
                }
            }
            let desk = outdoors.attention.desk().unwrap();
            let ringing: Vec<ToastKey> = calls::ringing(desk).map(|call| key(&call.id)).collect();
            for toast in on_screen.keys() {
                prop_assert!(!matches!(toast, ToastKey::Call(_)) || ringing.contains(toast), "outlives its call");
            }
            prop_assert!(!rings || !ringing.is_empty(), "the ring tone outlives the calls");
        }
    }
}

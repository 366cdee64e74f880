//! Whoever was Ready and is not, without having asked, is told; and what the system does is told once.

use finesse_wire::{ReasonCodeId, User};

use crate::{
    CommandId, Input, NotReady, NotReadyCause, Notice, Platform, Ready, Rejection, Sender, SignOut,
    SignOutCause,
    effect::Effect,
    fixture::{AGENT, Desk, OWN, agent, agent_with_pending, agent_with_reason, call, mobile_agent, notices},
};

/// What is told of a Not Ready: the cause and the code.
type Told = (Option<NotReadyCause>, Option<i32>);

fn told(effects: &[Effect]) -> Vec<Told> {
    let of = notices(effects).into_iter().filter_map(|notice| match notice {
        Notice::StateChangedBySystem { cause, code, .. } => Some((*cause, *code)),
        Notice::SignedOutBySystem { .. }
        | Notice::SignOutFollows
        | Notice::MobileAgentForgotten
        | Notice::LateRefusal { .. }
        | Notice::Moved { .. } => None,
    });
    of.collect()
}

/// Not Ready for a reason with this id, this code, and what `systemCode` says.
fn not_ready(id: &str, code: i32, system: &str) -> User {
    let text = format!(
        "<User><loginId>{AGENT}</loginId><state>NOT_READY</state><extension>{OWN}</extension>\
         <ReasonCode><id>{id}</id><code>{code}</code><label>Coaching</label><systemCode>{system}</systemCode>\
         </ReasonCode></User>"
    );
    User::parse(text.as_bytes()).unwrap()
}

/// Rows: platform, code; why the agent is not ready. Nobody asked (C6).
#[test]
fn whoever_was_ready_is_told_with_the_words_of_the_code() {
    use NotReadyCause as Why;
    use Platform::{Ucce, Uccx};
    for (platform, code, cause) in [
        (Uccx, 32763, Some(Why::MissedCall)),
        (Uccx, 32759, Some(Why::PhoneDown)),
        (Uccx, 32757, Some(Why::PhoneSystemSwitched)),
        (Uccx, 32758, Some(Why::WrapUpEnded)),
        (Uccx, 32761, Some(Why::DirectCall)),
        (Uccx, 32742, Some(Why::OtherLine)),
        (Uccx, 33, Some(Why::Supervisor)),
        (Uccx, 32767, None),
        (Ucce, 32767, Some(Why::MissedCall)),
        (Ucce, 999, Some(Why::Supervisor)),
        (Ucce, 50_002, Some(Why::ConnectionLost)),
        (Ucce, 50_010, Some(Why::CallsNotDelivered)),
        // Codes that no table has, or that mean something else here.
        (Ucce, 32763, None),
        (Uccx, 4242, None),
        (Ucce, 101, None),
        (Ucce, 51_004, None),
    ] {
        let mut desk = Desk::on(platform, "READY");
        let effects = desk.agent_event(agent_with_reason("NOT_READY", code));
        assert_eq!(told(&effects), [(cause, Some(code))], "{platform:?} {code}");
    }
}

#[test]
fn whoever_was_ready_is_told_when_there_is_no_reason_at_all() {
    assert_eq!(told(&Desk::new("READY").agent_event(agent("NOT_READY"))), [(None, None)]);
    let mut desk = Desk::new("READY");
    desk.agent_event(agent("RESERVED"));
    desk.agent_event(agent("TALKING"));
    assert_eq!(told(&desk.agent_event(agent("NOT_READY"))), [(None, None)], "after a call too");
    assert_eq!(told(&desk.agent_event(agent("NOT_READY"))), [], "once");
}

/// Rows: the state before, the code; whether it is told. The system made the change, and the agent was not Ready.
#[test]
fn an_agent_who_was_not_ready_is_told_of_what_the_system_does_and_of_nothing_else() {
    for (platform, before, code, is_told) in [
        (Platform::Ucce, "NOT_READY", 999, true),
        (Platform::Ucce, "WORK", 50_002, true),
        (Platform::Ucce, "NOT_READY", 101, false),
        (Platform::Ucce, "TALKING", 51_004, false),
        (Platform::Uccx, "LOGIN", 32_760, false),
    ] {
        let effects = Desk::on(platform, before).agent_event(agent_with_reason("NOT_READY", code));
        assert_eq!(!told(&effects).is_empty(), is_told, "{before} {code}");
    }
}

/// The sign-out that follows is told, and not the Not Ready before it.
#[test]
fn a_forced_sign_out_is_told_once() {
    for code in [20001, 20003] {
        let mut desk = Desk::new("READY");
        assert_eq!(told(&desk.agent_event(agent_with_reason("NOT_READY", code))), [], "{code}");
        let effects = desk.agent_event(agent_with_reason("LOGOUT", 20002));
        let label = Some("Label 20002".to_owned());
        let expected = Notice::SignedOutBySystem { cause: Some(SignOutCause::Forced), label };
        assert_eq!(notices(&effects), [&expected]);
    }
}

/// Rows: what `systemCode` says, the id of the reason that the agent asked for; whether it is told (C5). The event has id 722, code 22.
#[test]
fn a_reason_of_the_site_with_a_number_of_the_system_is_the_agents_own() {
    for (system, asked, is_told) in [
        ("false", Some("722"), false),
        // An older release does not say: what was asked for is the agent's own.
        ("", Some("722"), false),
        ("true", Some("5"), true),
        ("", Some("5"), true),
        ("false", None, true),
    ] {
        let mut desk = Desk::on(Platform::Uccx, "READY");
        if let Some(asked) = asked {
            desk.accepted(1, NotReady { reason: Some(ReasonCodeId::new(asked)) }, "r");
        }
        let code = if system.is_empty() { 33 } else { 22 };
        let effects = desk.agent_event(not_ready("722", code, system));
        assert_eq!(!told(&effects).is_empty(), is_told, "{system} {asked:?}");
    }
}

/// Rows: what the agent asked for; the events afterwards. Nothing of it is told.
#[test]
fn what_the_agent_asked_for_is_not_told() {
    let lunch = || NotReady { reason: None };
    let mut desk = Desk::new("READY");
    desk.accepted(1, lunch(), "r");
    assert_eq!(told(&desk.agent_event(agent("NOT_READY"))), []);
    // During a call: it comes when the call is over, with wrap-up between or without.
    for after in [vec!["NOT_READY"], vec!["WORK", "NOT_READY"]] {
        let mut desk = Desk::new("READY");
        desk.agent_event(agent("TALKING"));
        desk.accepted(1, lunch(), "r");
        desk.agent_event(agent_with_pending("TALKING", "NOT_READY"));
        for state in after {
            assert_eq!(told(&desk.agent_event(agent(state))), [], "{state}");
        }
    }
    // Its answer was lost, and the state comes within the minute.
    let mut desk = Desk::new("READY");
    desk.command(1, lunch());
    let sender = Sender::Command(CommandId(1));
    desk.handle(Input::Rejected { sender, why: Rejection::NoAnswer });
    desk.pass(30);
    assert_eq!(told(&desk.agent_event(agent("NOT_READY"))), []);
}

/// protocol/reason-codes.md: 50006 and on UCCX 32762. While the call lasts the agent knows.
#[test]
fn a_call_of_ones_own_from_ready_is_told_when_it_is_over() {
    for (platform, code) in [(Platform::Ucce, 50_006), (Platform::Ucce, 32_762), (Platform::Uccx, 32_762)] {
        let outgoing =
            |state: &str| call("9").with("toAddress", "61235").with("fromAddress", OWN).leg(OWN, state);
        let mut desk = Desk::on(platform, "READY");
        let mut before = desk.agent_event(agent_with_reason("NOT_READY", code));
        before.extend(desk.call_event("POST", &outgoing("INITIATED")));
        before.extend(desk.agent_event(agent("TALKING")));
        before.extend(desk.call_event("PUT", &outgoing("ACTIVE")));
        before.extend(desk.agent_event(agent_with_reason("NOT_READY", code)));
        assert_eq!(told(&before), [], "{platform:?} {code}");
        let after = desk.call_event("DELETE", &outgoing("DROPPED"));
        assert_eq!(told(&after), [(Some(NotReadyCause::OwnCall), Some(code))], "{platform:?} {code}");
        assert_eq!(told(&desk.agent_event(agent_with_reason("NOT_READY", code))), [], "once");
    }
}

#[test]
fn a_call_of_ones_own_is_not_told_when_the_agent_has_decided_since() {
    let outgoing =
        |state: &str| call("9").with("fromAddress", OWN).with("toAddress", "61235").leg(OWN, state);
    for decides in [true, false] {
        let mut desk = Desk::new("READY");
        desk.agent_event(agent_with_reason("NOT_READY", 50_006));
        desk.call_event("POST", &outgoing("ACTIVE"));
        desk.agent_event(agent("TALKING"));
        if decides {
            desk.accepted(1, Ready, "r");
            desk.agent_event(agent_with_pending("TALKING", "READY"));
            desk.agent_event(agent("READY"));
        } else {
            desk.agent_event(agent("NOT_READY"));
        }
        let effects = desk.call_event("DELETE", &outgoing("DROPPED"));
        assert_eq!(told(&effects).is_empty(), decides, "{decides}");
    }
}

#[test]
fn a_call_of_ones_own_whose_events_were_lost_is_told_after_a_resync() {
    let mut desk = Desk::new("READY");
    desk.agent_event(agent_with_reason("NOT_READY", 50_006));
    desk.handle(Input::Stream(crate::StreamState::Down));
    desk.handle(Input::Stream(crate::StreamState::Online));
    let effects = desk.resynced(agent_with_reason("NOT_READY", 50_006), &[]);
    assert_eq!(told(&effects), [(Some(NotReadyCause::OwnCall), Some(50_006))]);
}

#[test]
fn a_direct_call_is_told_when_it_is_over() {
    let direct = |state: &str| call("9").with("fromAddress", "5550123").leg(OWN, state);
    let mut desk = Desk::on(Platform::Uccx, "READY");
    desk.call_event("POST", &direct("ACTIVE"));
    assert_eq!(told(&desk.agent_event(agent_with_reason("NOT_READY", 32_761))), []);
    let effects = desk.call_event("DELETE", &direct("DROPPED"));
    assert_eq!(told(&effects), [(Some(NotReadyCause::DirectCall), Some(32_761))]);
}

/// D12: each change takes the place of the one before, and what the agent decides ends them.
#[test]
fn what_was_told_of_the_state_is_over_with_the_next_change() {
    let mut desk = Desk::new("READY");
    let is_over = |effects: &[Effect]| effects.contains(&Effect::StateNoticesOver);
    let first = desk.agent_event(agent_with_reason("NOT_READY", 50_002));
    assert!(is_over(&first) && told(&first).len() == 1);
    let second = desk.agent_event(agent_with_reason("NOT_READY", 999));
    assert!(is_over(&second));
    assert_eq!(told(&second), [(Some(NotReadyCause::Supervisor), Some(999))]);
    let repeated = desk.agent_event(agent_with_reason("NOT_READY", 999));
    assert!(!is_over(&repeated) && told(&repeated).is_empty(), "the same again");
    desk.accepted(1, Ready, "r");
    assert!(is_over(&desk.agent_event(agent("READY"))));
}

/// protocol/dialogs.md §4.4: after a failover UCCX has the sign-out pending. The agent did not ask, and is told before and afterwards.
#[test]
fn a_sign_out_that_uccx_has_pending_is_told() {
    let mut desk = Desk::on(Platform::Uccx, "TALKING");
    let effects = desk.agent_event(agent_with_pending("TALKING", "LOGOUT"));
    assert_eq!(notices(&effects), [&Notice::SignOutFollows]);
    assert_eq!(
        notices(&desk.agent_event(agent_with_pending("TALKING", "LOGOUT"))),
        [] as [&Notice; 0],
        "once"
    );
    let effects = desk.agent_event(agent("LOGOUT"));
    assert_eq!(effects.last(), Some(&Effect::SignedOut { requested: false }));
    assert_eq!(notices(&effects), [&Notice::SignedOutBySystem { cause: None, label: None }]);
}

/// The agent chose something else for after the call, or the call ended without the sign-out.
#[test]
fn the_notice_of_a_pending_sign_out_ends_when_another_state_follows() {
    for (state, pending) in [("TALKING", "NOT_READY"), ("TALKING", ""), ("NOT_READY", "")] {
        let mut desk = Desk::on(Platform::Uccx, "TALKING");
        desk.agent_event(agent_with_pending("TALKING", "LOGOUT"));
        let effects = desk.agent_event(agent_with_pending(state, pending));
        let is_over = effects.contains(&Effect::NoticeOver(Notice::SignOutFollows));
        assert!(is_over, "{state} {pending:?}: {effects:?}");
        let effects = desk.agent_event(agent_with_pending(state, pending));
        assert!(!effects.contains(&Effect::NoticeOver(Notice::SignOutFollows)), "once");
    }
}

/// protocol/auth-and-events.md §3.2: a failover loses it, and the agent looks like a desk agent.
#[test]
fn a_mobile_agent_whose_phone_is_forgotten_is_told_once_until_finesse_knows_it_again() {
    let mut desk = Desk::of_mobile_agent("READY");
    let over = Effect::NoticeOver(Notice::MobileAgentForgotten);
    assert_eq!(notices(&desk.agent_event(mobile_agent("READY"))), [] as [&Notice; 0]);
    let effects = desk.agent_event(agent("READY"));
    assert_eq!(notices(&effects), [&Notice::MobileAgentForgotten]);
    assert_eq!(notices(&desk.agent_event(agent("TALKING"))), [] as [&Notice; 0], "once");
    assert!(desk.agent_event(mobile_agent("READY")).contains(&over));
    // It is read in a resync, too; and whoever is signed out is reached nowhere.
    desk.handle(Input::Stream(crate::StreamState::Down));
    desk.handle(Input::Stream(crate::StreamState::Online));
    assert_eq!(notices(&desk.resynced(agent("READY"), &[])), [&Notice::MobileAgentForgotten]);
    assert!(desk.agent_event(agent("LOGOUT")).contains(&over));
}

#[test]
fn an_agent_at_a_desk_phone_is_told_nothing_about_mobile_agents() {
    let effects = Desk::new("READY").agent_event(agent("TALKING"));
    assert_eq!(notices(&effects), [] as [&Notice; 0]);
}

#[test]
fn a_sign_out_after_the_call_that_the_agent_asked_for_is_their_own() {
    let mut desk = Desk::new("TALKING");
    desk.accepted(1, SignOut { reason: None }, "r");
    let effects = desk.agent_event(agent_with_pending("TALKING", "LOGOUT"));
    assert_eq!(notices(&effects), [] as [&Notice; 0]);
    assert_eq!(crate::fixture::outcomes(&effects).len(), 1, "accepted for after the call");
    let effects = desk.agent_event(agent("LOGOUT"));
    assert_eq!(effects.last(), Some(&Effect::SignedOut { requested: true }));
}

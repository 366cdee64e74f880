//! What closing the window and logging off mean, as tables.

use desk_contract::{CallPhase, ExpiredWhy, PendingState};

use super::*;
use crate::fixture::{agent, call, desk, signed_in_as};

const CHOICES: [OnClose; 4] = [OnClose::Ask, OnClose::KeepInTray, OnClose::NotReady, OnClose::SignOut];

fn with_tray(tray: bool) -> Desk {
    let mut desk = desk(AgentState::Ready);
    desk.desktop.tray = tray;
    desk
}

#[test]
fn without_a_session_closing_the_window_ends_the_program() {
    let mut desk = with_tray(true);
    desk.session = Session::SignedOut { failed: None };
    for choice in CHOICES {
        assert_eq!(at_close(&desk, choice), Close::End, "{choice:?}");
    }
}

#[test]
fn without_a_call_what_was_chosen_is_done_and_without_a_tray_nothing_stays_there() {
    let done = |tray| CHOICES.map(|choice| at_close(&with_tray(tray), choice));
    let (away, out) = (Close::Do(LeaveHow::NotReady), Close::Do(LeaveHow::SignOut));
    assert_eq!(done(true), [Close::Ask, Close::Do(LeaveHow::KeepInTray), away, out]);
    assert_eq!(done(false), [Close::Ask, Close::Ask, away, out]);
}

#[test]
fn during_a_call_the_program_never_ends_without_asking() {
    for phase in
        [CallPhase::Ringing, CallPhase::OffHook, CallPhase::Dialling, CallPhase::Talking, CallPhase::Held]
    {
        for tray in [true, false] {
            let mut desk = with_tray(tray);
            desk.calls.push(call("1", phase));
            for choice in CHOICES {
                let close = at_close(&desk, choice);
                assert!(
                    matches!(close, Close::Ask | Close::Do(LeaveHow::KeepInTray)),
                    "{phase:?}, {choice:?}: {close:?}"
                );
            }
        }
    }
}

#[test]
fn a_page_that_cannot_ask_never_ends_the_desk_of_a_call() {
    let mut desk = with_tray(false);
    assert_eq!(without_page(&desk), LeaveHow::NotReady);
    desk.calls.push(call("1", CallPhase::Talking));
    assert_eq!(without_page(&desk), LeaveHow::Stay);
    desk.desktop.tray = true;
    assert_eq!(without_page(&desk), LeaveHow::KeepInTray);
}

#[test]
fn a_log_off_leaves_no_agent_ready() {
    for choice in [OnClose::Ask, OnClose::KeepInTray, OnClose::NotReady] {
        assert_eq!(at_log_off(&desk(AgentState::Ready), choice), Some(LeaveHow::NotReady), "{choice:?}");
        assert_eq!(at_log_off(&desk(AgentState::NotReady), choice), None, "{choice:?}");
    }
    assert_eq!(at_log_off(&desk(AgentState::NotReady), OnClose::SignOut), Some(LeaveHow::SignOut));
}

#[test]
fn a_log_off_during_a_call_lets_it_go_on_and_not_ready_follow() {
    let mut desk = desk(AgentState::Talking);
    desk.calls.push(call("1", CallPhase::Talking));
    for choice in CHOICES {
        assert_eq!(at_log_off(&desk, choice), Some(LeaveHow::NotReady), "{choice:?}");
    }
    desk.agent = Some(desk_contract::Agent {
        pending: Some(PendingState { state: AgentState::NotReady, reason: None }),
        ..agent(AgentState::Talking)
    });
    assert_eq!(at_log_off(&desk, OnClose::Ask), None);
}

#[test]
fn a_log_off_with_an_expired_session_asks_nothing_of_finesse() {
    let mut desk = desk(AgentState::Ready);
    desk.session = Session::Expired { r#as: signed_in_as(), why: ExpiredWhy::Refused };
    assert_eq!(at_log_off(&desk, OnClose::SignOut), None);
}

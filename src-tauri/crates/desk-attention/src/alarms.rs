//! Alarms: what the agent should not miss, told by a line in the window, then a toast, then a sound.
//!
//! The line is a notice of the desk, or the line about the end of the sign-in; it is there before the alarm. The alarm is over when
//! the line is: the agent did something about it, or dismissed it.

use std::collections::BTreeMap;

use desk_contract::{
    Agent, AgentState, AlarmLevel, Alarms, Desk, EndingStage, Millis, NotReadyCause, Notice, NoticeKind,
    Session,
};

use crate::{Text, Toast, ToastAction, ToastKey, Urgency, calls::is_usable};

/// How far an alarm has come.
#[derive(Debug, Clone, Copy)]
struct Progress {
    began: Millis,
    /// The toast was due while the agent was not looking at the window.
    toasted: bool,
    sounded: bool,
    /// The agent closed the toast.
    heeded: bool,
}

/// The alarms that are not over.
#[derive(Debug, Default)]
pub(crate) struct Running(BTreeMap<ToastKey, Progress>);

/// What there is an alarm for.
struct Alarm {
    key: ToastKey,
    level: AlarmLevel,
    title: Text,
    line: Text,
    action: Option<ToastAction>,
    /// When it began; `None` for the moment at which it is seen first.
    at: Option<Millis>,
    /// The toast or the sound does not wait.
    toast_now: bool,
    sound_now: bool,
    /// The toast waits for something else than time.
    held: bool,
}

/// What the alarms want now.
pub(crate) struct Wanted {
    pub(crate) toasts: Vec<Toast>,
    pub(crate) sound: bool,
}

impl Running {
    /// Looks at the desk: which toasts are wanted now, and whether a sound is due. `looking`: the agent looks at the window, where
    /// the line is.
    pub(crate) fn look(&mut self, desk: &Desk, rules: &Alarms, looking: bool, now: Millis) -> Wanted {
        let alarms = of(desk, rules);
        self.0.retain(|key, _| alarms.iter().any(|alarm| alarm.key == *key));
        let mut wanted = Wanted { toasts: Vec::new(), sound: false };
        for alarm in alarms {
            let began = alarm.at.unwrap_or(now);
            let progress = self.0.entry(alarm.key.clone()).or_insert(Progress {
                began,
                toasted: false,
                sounded: false,
                heeded: false,
            });
            let (toast, sound) = due(&alarm, progress.began, rules);
            if toast.is_some_and(|at| at <= now) && !looking {
                progress.toasted = true;
            }
            if sound.is_some_and(|at| at <= now) && !progress.sounded && !progress.heeded {
                progress.sounded = true;
                wanted.sound = true;
            }
            if progress.toasted && !progress.heeded {
                wanted.toasts.push(told(alarm));
            }
        }
        wanted
    }

    /// The agent has closed the toast.
    pub(crate) fn heed(&mut self, key: &ToastKey) {
        if let Some(progress) = self.0.get_mut(key) {
            progress.heeded = true;
        }
    }

    /// When something is due that is not due yet.
    pub(crate) fn next_deadline(&self, desk: &Desk, rules: &Alarms, now: Millis) -> Option<Millis> {
        let times = of(desk, rules).into_iter().filter_map(|alarm| {
            let progress = self.0.get(&alarm.key)?;
            let (toast, sound) = due(&alarm, progress.began, rules);
            toast.into_iter().chain(sound).filter(|at| *at > now).min()
        });
        times.min()
    }
}

/// When the toast and the sound of an alarm are due.
fn due(alarm: &Alarm, began: Millis, rules: &Alarms) -> (Option<Millis>, Option<Millis>) {
    let wait = |seconds: u32, now: bool| if now { 0 } else { u64::from(seconds) * 1000 };
    let toast = began.0 + wait(rules.toast_seconds, alarm.toast_now);
    let sound = toast + wait(rules.sound_seconds, alarm.sound_now);
    let reaches = |level: AlarmLevel| alarm.level >= level && !alarm.held;
    (
        reaches(AlarmLevel::Toast).then_some(Millis(toast)),
        (reaches(AlarmLevel::Sound)).then_some(Millis(sound)),
    )
}

fn told(alarm: Alarm) -> Toast {
    Toast {
        key: alarm.key,
        title: alarm.title,
        lines: vec![alarm.line],
        actions: alarm.action.into_iter().chain([ToastAction::Open]).collect(),
        reason: None,
        urgency: Urgency::Normal,
    }
}

/// Everything there is an alarm for.
fn of(desk: &Desk, rules: &Alarms) -> Vec<Alarm> {
    let notices = desk.notices.iter().filter_map(|notice| of_notice(desk, notice, rules));
    notices.chain(of_session(&desk.session, rules)).collect()
}

fn of_notice(desk: &Desk, notice: &Notice, rules: &Alarms) -> Option<Alarm> {
    let (level, title, line, ready) = match &notice.kind {
        NoticeKind::StateChangedBySystem { late: true, .. } => return None,
        NoticeKind::StateChangedBySystem { cause, .. } => match cause {
            Some(
                NotReadyCause::PhoneDown | NotReadyCause::PhoneRestricted | NotReadyCause::LineRestricted,
            ) => (rules.phone, "alarm-phone", "alarm-phone-line", false),
            Some(NotReadyCause::MissedCall | NotReadyCause::CallsNotDelivered) => {
                (rules.missed_call, "alarm-missedCall", "alarm-missedCall-line", true)
            }
            // The agent knows of these: they come of what the agent did, or a person told the agent.
            Some(NotReadyCause::OwnCall | NotReadyCause::OtherLine | NotReadyCause::WrapUpEnded) => {
                return None;
            }
            Some(_) | None => (rules.long_state, "alarm-notReady", "alarm-notReady-line", true),
        },
        NoticeKind::SignedOutBySystem { .. } => {
            (rules.phone, "alarm-signedOut", "alarm-signedOut-line", false)
        }
        NoticeKind::LeftInState { state: AgentState::NotReady, minutes } => {
            let title = Text::new("alarm-leftNotReady").number("minutes", u64::from(*minutes));
            return Some(of_state(desk, notice, rules, title, true));
        }
        NoticeKind::LeftInState { minutes, .. } => {
            let title = Text::new("alarm-leftInWrapUp").number("minutes", u64::from(*minutes));
            return Some(of_state(desk, notice, rules, title, true));
        }
        NoticeKind::SettingsUnavailable
        | NoticeKind::KeychainUnavailable
        | NoticeKind::HistoryNotKept { .. }
        | NoticeKind::PolicyNotUsed { .. }
        | NoticeKind::FailoverRefused { .. }
        | NoticeKind::Moved { .. }
        | NoticeKind::SignOutFollows
        | NoticeKind::MobileAgentForgotten
        | NoticeKind::LateRefusal { .. } => return None,
    };
    Some(Alarm {
        key: ToastKey::Notice(notice.id),
        level,
        title: Text::new(title),
        line: Text::new(line),
        action: (ready && can_go_ready(desk)).then_some(ToastAction::Ready),
        at: Some(notice.at),
        toast_now: false,
        sound_now: false,
        held: false,
    })
}

fn of_state(desk: &Desk, notice: &Notice, rules: &Alarms, title: Text, ready: bool) -> Alarm {
    Alarm {
        key: ToastKey::Notice(notice.id),
        level: rules.long_state,
        title,
        line: Text::new("alarm-leftInState-line"),
        action: (ready && can_go_ready(desk)).then_some(ToastAction::Ready),
        at: Some(notice.at),
        toast_now: false,
        sound_now: false,
        held: false,
    }
}

fn can_go_ready(desk: &Desk) -> bool {
    is_usable(desk) && desk.agent.as_ref().is_some_and(|agent| agent.choices.ready)
}

/// The line about the end of the sign-in comes ten minutes before it, the toast five, the sound one.
fn of_session(session: &Session, rules: &Alarms) -> Option<Alarm> {
    let alarm = |title: Text, stage: EndingStage| Alarm {
        key: ToastKey::SignIn,
        level: rules.sign_in_ending,
        title,
        line: Text::new("alarm-signIn-line"),
        action: Some(ToastAction::SignInAgain),
        at: None,
        toast_now: true,
        sound_now: stage == EndingStage::LastMinute,
        held: stage == EndingStage::TenMinutes,
    };
    match session {
        Session::SignedIn { ending: Some(ending), .. } => {
            let title = match ending.stage {
                EndingStage::TenMinutes | EndingStage::FiveMinutes => "alarm-signIn",
                EndingStage::LastMinute => "alarm-signIn-lastMinute",
            };
            Some(alarm(Text::new(title), ending.stage))
        }
        Session::Expired { .. } => Some(alarm(Text::new("alarm-signedOutSoon"), EndingStage::LastMinute)),
        Session::SignedIn { ending: None, .. } | Session::SignedOut { .. } | Session::SigningIn { .. } => {
            None
        }
    }
}

/// The state that the agent must not be left in, and since when, where IT has set a time for it: the notice to give, and when.
pub(crate) fn left_in_state(agent: &Agent, rules: &Alarms) -> Option<(Millis, NoticeKind)> {
    let minutes = match agent.state {
        AgentState::NotReady => rules.not_ready_minutes,
        AgentState::Work | AgentState::WorkReady => rules.wrap_up_minutes,
        AgentState::Logout
        | AgentState::Login
        | AgentState::Ready
        | AgentState::Reserved
        | AgentState::ReservedOutbound
        | AgentState::ReservedOutboundPreview
        | AgentState::Talking
        | AgentState::Hold
        | AgentState::Unknown => 0,
    };
    (minutes > 0).then(|| {
        let at = Millis(agent.since.0 + u64::from(minutes) * 60_000);
        (at, NoticeKind::LeftInState { state: agent.state, minutes })
    })
}

use std::collections::{BTreeMap, BTreeSet};

use desk_contract::{
    AgentState, CallAction, Desk, DeskCommand, Frame, FrameBody, Hotkey, Hotkeys, Millis, OnLock, Session,
    SignOut, StateWanted,
};

use crate::{
    Computer, Effect, Input, Purpose, Rules, Sound, Toast, ToastAction, ToastEnd, ToastKey, TrayChoice,
    TrayLook,
    alarms::{self, Running},
    calls,
    commands::{self, Toggle},
    tray,
};

/// What the desk does outside of its window.
///
/// Every input changes what is known; then what should be outside (toasts, ring tone, tray, hotkeys) is worked out and compared with
/// what is there, and the effects are the difference. So a toast never outlives its reason, and nothing is told twice.
#[derive(Debug, Default)]
pub struct Attention {
    desk: Option<Desk>,
    rules: Rules,
    focus: bool,
    do_not_disturb: bool,
    alarms: Running,
    /// The notice about this state, since this moment, was given.
    noticed: Option<(AgentState, Millis)>,
    /// Commands that are on their way.
    busy: BTreeSet<Purpose>,
    /// Ringing calls with a command that Finesse has carried out; the frame that shows it may still be on its way.
    done: BTreeSet<String>,
    /// Calls that could not be answered from outside the window.
    refused: BTreeSet<String>,
    /// A change of state from outside the window was refused, while the agent was in this state.
    state_refused: Option<AgentState>,
    outside: Outside,
}

/// What is outside the window.
#[derive(Debug, Default)]
struct Outside {
    toasts: BTreeMap<ToastKey, Toast>,
    /// Toasts that the agent closed: they are not shown again as long as their reason lasts.
    closed: BTreeSet<ToastKey>,
    rings: bool,
    /// Calls whose waiting was told by a sound.
    waited: BTreeSet<String>,
    tray: Option<TrayLook>,
    hotkeys: Option<Hotkeys>,
}

impl Attention {
    /// Takes an input in, and says what is to be done.
    pub fn handle(&mut self, input: Input, now: Millis) -> Vec<Effect> {
        let mut effects = Vec::new();
        self.take(input, &mut effects);
        self.settle(now, &mut effects);
        effects
    }

    /// When [`Input::Tick`] is wanted; `None` if time changes nothing.
    #[must_use]
    pub fn next_deadline(&self, now: Millis) -> Option<Millis> {
        let desk = self.desk.as_ref()?;
        let rules = &self.rules.site.alarms;
        let left = self.left_in_state(desk).map(|(at, _)| at);
        [left, self.alarms.next_deadline(desk, rules, now), tray::changes(desk, now)]
            .into_iter()
            .flatten()
            .min()
    }

    /// What is done when the program ends: nothing of it stays on the screen, and it falls silent.
    pub fn leave(&mut self) -> Vec<Effect> {
        let toasts = std::mem::take(&mut self.outside.toasts).into_keys().map(Effect::CloseToast);
        toasts.chain([Effect::StopRing]).collect()
    }

    /// The desk as of the last frame.
    #[must_use]
    pub fn desk(&self) -> Option<&Desk> {
        self.desk.as_ref()
    }

    /// What the agent and IT have chosen.
    #[must_use]
    pub fn rules(&self) -> &Rules {
        &self.rules
    }

    fn take(&mut self, input: Input, effects: &mut Vec<Effect>) {
        match input {
            Input::Frame(frame) => self.frame(*frame),
            Input::Rules(rules) => self.rules = *rules,
            Input::DoNotDisturb(on) => self.do_not_disturb = on,
            Input::Focus(focus) => self.focus = focus,
            Input::Chosen(key, action) => self.chosen(key, action, effects),
            Input::ToastGone(key, end) => self.toast_gone(key, end),
            Input::Hotkey(hotkey) => self.hotkey(hotkey, effects),
            Input::Tray(choice) => self.tray_choice(choice, effects),
            Input::Computer(computer) => self.computer(computer, effects),
            Input::Outcome(purpose, done) => self.outcome(purpose, done),
            Input::Tick => {}
        }
    }

    fn frame(&mut self, Frame { body, .. }: Frame) {
        match (body, &mut self.desk) {
            (FrameBody::Snapshot { desk }, _) => self.desk = Some(*desk),
            (FrameBody::Change { change }, Some(desk)) => desk.apply(*change),
            // A change before the first snapshot says nothing.
            (FrameBody::Change { .. }, None) => {}
        }
    }

    fn chosen(&mut self, key: ToastKey, action: ToastAction, effects: &mut Vec<Effect>) {
        // A toast that was withdrawn while a person chose an action of it means nothing any more.
        let Some(toast) = self.outside.toasts.get(&key) else { return };
        let reason = toast.reason.as_ref().map(|reason| reason.id.clone());
        match (action, &key) {
            (ToastAction::Answer, ToastKey::Call(id)) => self.answer(id, effects),
            (ToastAction::NotReady, _) => self.send_state(StateWanted::NotReady, reason, effects),
            (ToastAction::Ready, _) => self.send_state(StateWanted::Ready, None, effects),
            (ToastAction::SignInAgain, _) => {
                effects.push(Effect::ShowWindow);
                self.send(Purpose::SignIn, DeskCommand::SignInAgain, effects);
            }
            (ToastAction::Open | ToastAction::Answer, _) => effects.push(Effect::ShowWindow),
        }
        self.alarms.heed(&key);
    }

    fn toast_gone(&mut self, key: ToastKey, end: ToastEnd) {
        if self.outside.toasts.remove(&key).is_none() {
            return;
        }
        if end == ToastEnd::Closed {
            self.alarms.heed(&key);
        }
        if key == ToastKey::Refused {
            self.state_refused = None;
        }
        self.outside.closed.insert(key);
    }

    /// Something is being done about this ringing call, or was.
    fn is_taken(&self, id: &str) -> bool {
        self.done.contains(id) || self.busy.contains(&Purpose::Call(id.to_owned()))
    }

    /// Answers a ringing call, once.
    fn answer(&mut self, id: &str, effects: &mut Vec<Effect>) {
        let Some(desk) = self.desk.as_ref().filter(|_| !self.is_taken(id)) else { return };
        let found = calls::ringing(desk).find(|call| call.id == id && calls::can(call, CallAction::Answer));
        let Some(call) = found else { return };
        let command = commands::act(call, CallAction::Answer);
        self.refused.remove(id);
        self.send(Purpose::Call(id.to_owned()), command, effects);
    }

    fn send_state(&mut self, to: StateWanted, reason: Option<String>, effects: &mut Vec<Effect>) {
        self.send(Purpose::State, commands::go(to, reason), effects);
    }

    /// Sends a command unless one for the same purpose is on its way, or none would arrive.
    fn send(&mut self, purpose: Purpose, command: DeskCommand, effects: &mut Vec<Effect>) {
        let usable = self.desk.as_ref().is_some_and(calls::is_usable) || purpose == Purpose::SignIn;
        if usable && self.busy.insert(purpose.clone()) {
            effects.push(Effect::Send(purpose, Box::new(command)));
        }
    }

    fn outcome(&mut self, purpose: Purpose, done: bool) {
        self.busy.remove(&purpose);
        match purpose {
            Purpose::Call(id) if !done => {
                // The toast that was closed by the answer comes back, and says that it did not work.
                self.outside.closed.remove(&ToastKey::Call(id.clone()));
                self.refused.insert(id);
            }
            Purpose::State if !done => {
                self.outside.closed.remove(&ToastKey::Refused);
                self.state_refused = self.desk.as_ref().and_then(|desk| Some(desk.agent.as_ref()?.state));
            }
            Purpose::State => self.state_refused = None,
            Purpose::Call(id) => {
                self.done.insert(id);
            }
            Purpose::SignIn => {}
        }
    }

    fn hotkey(&mut self, hotkey: Hotkey, effects: &mut Vec<Effect>) {
        if hotkey == Hotkey::Show {
            return effects.push(Effect::ShowWindow);
        }
        let Some(desk) = self.desk.as_ref().filter(|desk| calls::is_usable(desk)) else { return };
        let on_call = match hotkey {
            Hotkey::AnswerOrEnd => commands::answer_or_end(desk),
            Hotkey::Hold => commands::hold_or_resume(desk),
            Hotkey::ReadyOrNotReady => {
                return match commands::toggle(desk) {
                    Toggle::Send(command) => self.send(Purpose::State, *command, effects),
                    Toggle::Choose => effects.push(Effect::ShowWindow),
                    Toggle::Nothing => {}
                };
            }
            Hotkey::Show => None,
        };
        if let Some((call, action)) = on_call {
            let (purpose, command) = (Purpose::Call(call.id.clone()), commands::act(call, action));
            self.send(purpose, command, effects);
        }
    }

    fn tray_choice(&mut self, choice: TrayChoice, effects: &mut Vec<Effect>) {
        match choice {
            TrayChoice::Answer(id) => self.answer(&id, effects),
            TrayChoice::Ready => self.send_state(StateWanted::Ready, None, effects),
            TrayChoice::NotReady(reason) => self.send_state(StateWanted::NotReady, reason, effects),
            TrayChoice::Open => effects.push(Effect::ShowWindow),
            TrayChoice::CompactBar => effects.push(Effect::OpenCompactBar),
            TrayChoice::SignOut(reason_id) => {
                let expired =
                    self.desk.as_ref().is_some_and(|desk| matches!(desk.session, Session::Expired { .. }));
                let command = DeskCommand::SignOut(SignOut { reason_id });
                // Signing out is possible without Finesse once the session has expired.
                let purpose = if expired { Purpose::SignIn } else { Purpose::State };
                self.send(purpose, command, effects);
            }
            TrayChoice::Close => effects.push(Effect::CloseWindow),
        }
    }

    /// Locking, or a sleep, takes an agent who is Ready away from the calls, where that is chosen.
    fn computer(&mut self, computer: Computer, effects: &mut Vec<Effect>) {
        let away = matches!(computer, Computer::Locked | Computer::Sleeps);
        let preferences = &self.rules.preferences;
        if !away || preferences.on_lock != OnLock::NotReady {
            return;
        }
        let Some(desk) = &self.desk else { return };
        if desk.agent.as_ref().is_some_and(|agent| agent.state == AgentState::Ready) {
            let reason = commands::away_reason(desk, preferences.lock_reason.as_deref());
            let reason = reason.map(|reason| reason.id.clone());
            self.send_state(StateWanted::NotReady, reason, effects);
        }
    }

    /// Works out what should be outside, and what has to be done for it.
    fn settle(&mut self, now: Millis, effects: &mut Vec<Effect>) {
        let hotkeys = if self.rules.hotkeys_allowed {
            self.rules.preferences.hotkeys.clone()
        } else {
            Hotkeys::default()
        };
        if self.outside.hotkeys.as_ref() != Some(&hotkeys) {
            self.outside.hotkeys = Some(hotkeys.clone());
            effects.push(Effect::RegisterHotkeys(hotkeys));
        }
        let Some(desk) = self.desk.take() else { return };
        self.forget(&desk);
        self.settle_time(&desk, now, effects);
        self.settle_toasts_and_sounds(&desk, now, effects);
        let look = tray::look(&desk, now);
        if self.outside.tray.as_ref() != Some(&look) {
            self.outside.tray = Some(look.clone());
            effects.push(Effect::Tray(Box::new(look)));
        }
        self.desk = Some(desk);
    }

    /// Forgets what was about calls and states that are over.
    fn forget(&mut self, desk: &Desk) {
        let rings = |id: &String| calls::ringing(desk).any(|call| call.id == *id);
        self.refused.retain(rings);
        self.done.retain(rings);
        self.outside.waited.retain(rings);
        let state = desk.agent.as_ref().map(|agent| agent.state);
        self.state_refused.take_if(|refused| state != Some(*refused));
    }

    fn left_in_state(&self, desk: &Desk) -> Option<(Millis, desk_contract::NoticeKind)> {
        let agent = desk.agent.as_ref().filter(|_| matches!(desk.session, Session::SignedIn { .. }))?;
        if self.noticed == Some((agent.state, agent.since)) {
            return None;
        }
        alarms::left_in_state(agent, &self.rules.site.alarms)
    }

    fn settle_time(&mut self, desk: &Desk, now: Millis, effects: &mut Vec<Effect>) {
        if let Some((at, notice)) = self.left_in_state(desk)
            && at <= now
        {
            self.noticed = desk.agent.as_ref().map(|agent| (agent.state, agent.since));
            effects.push(Effect::Notice(notice));
        }
    }

    fn settle_toasts_and_sounds(&mut self, desk: &Desk, now: Millis, effects: &mut Vec<Effect>) {
        let alarms = self.alarms.look(desk, &self.rules.site.alarms, self.focus, now);
        let mut wanted: BTreeMap<ToastKey, Toast> = BTreeMap::new();
        let calls = calls::ringing(desk).filter(|call| !self.is_taken(&call.id));
        let away = commands::away_reason(desk, self.rules.preferences.lock_reason.as_deref());
        let calls = calls.map(|call| calls::toast(desk, call, self.refused.contains(&call.id), away));
        let refused = self.state_refused.map(|_| calls::state_refused());
        for toast in calls.chain(alarms.toasts).chain(refused) {
            wanted.insert(toast.key.clone(), toast);
        }
        self.settle_toasts(wanted, desk, effects);
        self.settle_sounds(desk, alarms.sound, effects);
    }

    fn settle_toasts(
        &mut self,
        mut wanted: BTreeMap<ToastKey, Toast>,
        desk: &Desk,
        effects: &mut Vec<Effect>,
    ) {
        let busy_calls = |key: &ToastKey| match key {
            ToastKey::Call(id) => calls::ringing(desk).any(|call| call.id == *id),
            ToastKey::Notice(_) | ToastKey::SignIn | ToastKey::Refused => false,
        };
        self.outside.closed.retain(|key| wanted.contains_key(key) || busy_calls(key));
        wanted.retain(|key, _| !self.outside.closed.contains(key));
        if !self.rules.preferences.notifications.toasts {
            wanted.clear();
        }
        let over: Vec<ToastKey> =
            self.outside.toasts.keys().filter(|key| !wanted.contains_key(key)).cloned().collect();
        for key in over {
            self.outside.toasts.remove(&key);
            effects.push(Effect::CloseToast(key));
        }
        for (key, toast) in wanted {
            if self.outside.toasts.get(&key) != Some(&toast) {
                self.outside.toasts.insert(key, toast.clone());
                effects.push(Effect::ShowToast(Box::new(toast)));
            }
        }
    }

    fn settle_sounds(&mut self, desk: &Desk, alarm: bool, effects: &mut Vec<Effect>) {
        let notifications = &self.rules.preferences.notifications;
        let allowed = notifications.sound && notifications.volume > 0 && !self.do_not_disturb;
        let sound = || Sound { volume: notifications.volume, output: notifications.output.clone() };
        let unanswered: Vec<&str> =
            calls::ringing(desk).map(|call| call.id.as_str()).filter(|id| !self.is_taken(id)).collect();
        let on_call = calls::is_on_call(desk);
        let rings = allowed && !on_call && !unanswered.is_empty();
        if rings != self.outside.rings {
            self.outside.rings = rings;
            effects.push(if rings { Effect::StartRing(sound()) } else { Effect::StopRing });
        }
        if allowed && on_call {
            for id in unanswered {
                if self.outside.waited.insert(id.to_owned()) {
                    effects.push(Effect::PlayWaiting(sound()));
                }
            }
        }
        if alarm && allowed && !rings {
            effects.push(Effect::PlayAlarm(sound()));
        }
    }
}

#[cfg(test)]
#[path = "../tests/unit/attention.rs"]
mod tests;

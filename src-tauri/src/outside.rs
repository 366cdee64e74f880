//! What the program does outside of its windows: one task feeds `desk_attention` with what happens, and carries its effects out. It does
//! not need a page.

use std::{sync::Arc, time::Duration};

use desk_attention::{Attention, Effect, Input, Purpose, Rules, Sound};
use desk_contract::{Desktop, Millis, Session, Settings};
use desk_core::{Desk, Subscription};
use desk_policy::Policy;
use finesse_client::Clock;
use tauri::{AppHandle, Manager, RunEvent, WindowEvent, async_runtime};
use tokio::sync::{mpsc, watch};

use desk_outside::{Outside, Told, autostart, power, sound::Sounds, toast::Toasts};

use crate::{closing, compact_bar, hotkeys, labels::MAIN, main_window, tray::Tray};

/// What the task needs besides the desk.
pub(crate) struct Needs {
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) policy: Policy,
}

/// Makes the place to tell things, before there is a desk; [`Waiting::start`] begins with what was told meanwhile.
pub(crate) fn prepare() -> (Outside, Waiting) {
    let (outside, inbox) = desk_outside::channel();
    (outside, Waiting(inbox))
}

/// Tells whether the main window has the focus.
pub(crate) fn look_at(app: &AppHandle, event: &RunEvent) {
    if let RunEvent::WindowEvent { label, event: WindowEvent::Focused(focused), .. } = event
        && label == MAIN
    {
        log_fields::debug!("main window"; public state = if *focused { "focused" } else { "not focused" });
        app.state::<Outside>().tell(Input::Focus(*focused));
    }
}

/// What was told before the desk exists.
pub(crate) struct Waiting(mpsc::UnboundedReceiver<Told>);

impl Waiting {
    /// Starts the task.
    pub(crate) fn start(self, app: &AppHandle, desk: Desk, needs: Needs) {
        let app = app.clone();
        async_runtime::spawn(async move {
            match Task::new(app, desk, needs, self.0).await {
                Ok(task) => task.run().await,
                Err(why) => {
                    log_fields::error!("nothing is shown outside the window"; personal detail = why.detail)
                }
            }
        });
    }
}

struct Task {
    app: AppHandle,
    desk: Desk,
    needs: Needs,
    outside: Outside,
    inbox: mpsc::UnboundedReceiver<Told>,
    frames: Subscription,
    settings: watch::Receiver<Settings>,
    attention: Attention,
    desktop: Desktop,
    toasts: Toasts,
    tray: Tray,
    sounds: Sounds,
}

impl Task {
    async fn new(
        app: AppHandle,
        desk: Desk,
        needs: Needs,
        inbox: mpsc::UnboundedReceiver<Told>,
    ) -> Result<Self, desk_contract::CommandError> {
        let outside = app.state::<Outside>().inner().clone();
        let (frames, settings) = (desk.subscribe().await?, desk.settings().await?);
        let told = outside.clone();
        // macOS tells on the thread that asks.
        let listens = app.run_on_main_thread(move || {
            let _runtime = async_runtime::handle().inner().enter();
            power::listen(&told);
        });
        if let Err(why) = listens {
            log_fields::warn!("lock and sleep are not noticed"; personal why = why);
        }
        let desktop = Desktop {
            hotkeys: hotkeys::support(needs.policy.hotkeys_allowed()),
            starts_at_login: autostart::is_possible(),
            ..Desktop::default()
        };
        Ok(Self {
            toasts: Toasts::start(outside.clone()),
            tray: Tray::start(&app, outside.clone()),
            sounds: Sounds::start(outside.clone()),
            attention: Attention::default(),
            app,
            desk,
            needs,
            outside,
            inbox,
            frames,
            settings,
            desktop,
        })
    }

    async fn run(mut self) {
        self.tell_desktop().await;
        let rules = self.rules();
        self.take(rules).await;
        loop {
            let deadline = self.attention.next_deadline(self.now());
            let clock = Arc::clone(&self.needs.clock);
            tokio::select! {
                frame = self.frames.next() => match frame {
                    Some(frame) => self.take(Input::Frame(Box::new(frame))).await,
                    // The desk has shut down.
                    None => return self.end(),
                },
                changed = self.settings.changed() => {
                    if changed.is_err() {
                        return self.end();
                    }
                    let rules = self.rules();
                    self.take(rules).await;
                }
                told = self.inbox.recv() => match told {
                    Some(told) => self.told(told).await,
                    None => return self.end(),
                },
                () = wait(&clock, deadline) => self.take(Input::Tick).await,
            }
        }
    }

    /// Nothing stays on the screen of a program that ends.
    fn end(mut self) {
        for effect in self.attention.leave() {
            if let Effect::CloseToast(key) = effect {
                self.toasts.close(key);
            }
        }
        self.sounds.stop();
    }

    async fn told(&mut self, told: Told) {
        match told {
            Told::Input(input) => self.take(*input).await,
            Told::Desktop(change) => {
                let had_tray = self.desktop.tray;
                change(&mut self.desktop);
                self.tell_desktop().await;
                if had_tray && !self.desktop.tray {
                    self.tray_is_gone();
                }
            }
            Told::LogOff => closing::log_off(&self.app),
            Told::TryRingTone => {
                let notifications = &self.attention.rules().preferences.notifications;
                let sound = Sound { volume: notifications.volume, output: notifications.output.clone() };
                self.sounds.try_ring(&sound);
            }
            Told::Close => closing::requested(&self.app, self.attention.desk(), self.attention.rules()),
        }
    }

    async fn tell_desktop(&self) {
        // A desk that has shut down shows nothing.
        let _ = self.desk.set_desktop(self.desktop.clone()).await;
    }

    fn now(&self) -> Millis {
        desk_core::millis(self.needs.clock.now())
    }

    /// What the agent and IT have chosen.
    fn rules(&mut self) -> Input {
        let settings = self.needs.policy.over(&self.settings.borrow_and_update());
        autostart::set(settings.preferences.start_at_login);
        Input::Rules(Box::new(Rules {
            preferences: settings.preferences,
            site: settings.site,
            hotkeys_allowed: self.needs.policy.hotkeys_allowed(),
        }))
    }

    async fn take(&mut self, input: Input) {
        let now = self.now();
        for effect in self.attention.handle(input, now) {
            self.carry_out(effect).await;
        }
        let asks_in_vain = |desk: &desk_contract::Desk| {
            desk.closing && matches!(desk.session, Session::SignedOut { .. } | Session::SigningIn { .. })
        };
        if self.attention.desk().is_some_and(asks_in_vain) {
            // As above: a desk that has shut down shows nothing.
            let _ = self.desk.set_closing(false).await;
        }
    }

    /// A window that stays in a tray which is gone could not be found again.
    fn tray_is_gone(&self) {
        let hidden =
            main_window::get(&self.app).and_then(|window| window.is_visible()).is_ok_and(|visible| !visible);
        if hidden {
            main_window::show(&self.app);
        }
    }

    async fn carry_out(&mut self, effect: Effect) {
        match effect {
            Effect::ShowToast(toast) => self.toasts.show(&toast),
            Effect::CloseToast(key) => self.toasts.close(key),
            Effect::Tray(look) => self.tray.show(*look),
            Effect::StartRing(sound) => self.sounds.ring(&sound),
            Effect::StopRing => self.sounds.stop(),
            Effect::PlayWaiting(sound) => self.sounds.waiting(&sound),
            Effect::PlayAlarm(sound) => self.sounds.alarm(&sound),
            Effect::Send(purpose, command) => self.send(purpose, *command),
            Effect::Notice(kind) => {
                // As above.
                let _ = self.desk.notice(kind).await;
            }
            Effect::ShowWindow => main_window::show(&self.app),
            Effect::OpenCompactBar => self.open_compact_bar().await,
            Effect::CloseWindow => {
                closing::requested(&self.app, self.attention.desk(), self.attention.rules())
            }
            Effect::RegisterHotkeys(keys) => {
                let problems = hotkeys::register(&self.app, &self.outside, &keys);
                self.desktop.hotkey_problems = problems;
                self.tell_desktop().await;
            }
        }
    }

    /// Sends a command, and tells its result when there is one.
    fn send(&self, purpose: Purpose, command: desk_contract::DeskCommand) {
        let (desk, outside) = (self.desk.clone(), self.outside.clone());
        async_runtime::spawn(async move {
            let result = desk.perform(command).await;
            if let Err(why) = &result {
                log_fields::warn!("a command from outside the window was refused"; public code = format_args!("{:?}", why.code), personal detail = why.detail);
            }
            outside.tell(Input::Outcome(purpose, result.is_ok()));
        });
    }

    async fn open_compact_bar(&self) {
        if let Err(why) = compact_bar::show(&self.app, &self.desk).await {
            log_fields::warn!("the compact bar"; personal detail = why.detail);
        }
    }
}

/// Waits until this moment of the desk's clock.
async fn wait(clock: &Arc<dyn Clock>, until: Option<Millis>) {
    let Some(Millis(until)) = until else { return std::future::pending().await };
    let now = clock.now();
    let left = until.saturating_sub(desk_core::millis(now).0);
    clock.sleep_until(now + Duration::from_millis(left)).await;
}

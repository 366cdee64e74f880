//! The state of the actor.

use std::sync::Arc;

use desk_contract::{NoticeKind, Settings, SignIn};
use finesse_client::Moment;
use tokio::sync::{mpsc, watch};

use super::messages::Inner;
use crate::{
    Ports, Practice, SettingsTrouble,
    active_session::{ActiveSession, Reply},
    ephemeral_keychain::EphemeralKeychain,
    publisher::StatePublisher,
    runtime::{SettingsWriter, Tasks},
    sign_in::{PendingSession, Tools},
};

/// A sign-in under way.
pub(super) struct SigningIn {
    pub(super) cancel: watch::Sender<bool>,
    pub(super) args: SignIn,
    /// It goes by itself: a kept session is taken up at the start of the program.
    pub(super) by_itself: bool,
    pub(super) reply: Option<Reply>,
}

pub(super) struct Actor {
    pub(super) ports: Ports,
    pub(super) tasks: Tasks,
    /// Ends of signed-in sessions. The next sign-in waits for them: until then the sign-in window still has their cookies.
    pub(super) ending: Tasks,
    pub(super) settings_writer: SettingsWriter<Reply>,
    pub(super) tools: Tools,
    pub(super) publisher: StatePublisher,
    pub(super) settings: Settings,
    /// The same, for those who follow them.
    pub(super) in_force: watch::Sender<Settings>,
    pub(super) practice: Option<Practice>,
    pub(super) practice_offered: bool,
    pub(super) signing_in: Option<SigningIn>,
    pub(super) active: Option<Box<ActiveSession>>,
    /// A session whose extension or connection failed, and how long it waits for the next try.
    pub(super) pending: Option<(PendingSession, Moment)>,
    pub(super) inner: mpsc::UnboundedSender<Inner>,
}

impl Actor {
    pub(super) fn new(
        ports: Ports,
        practice: Option<Practice>,
        practice_offered: bool,
        inner: mpsc::UnboundedSender<Inner>,
        loaded: (Settings, Result<(), SettingsTrouble>),
    ) -> Self {
        let mut publisher = StatePublisher::new(Arc::clone(&ports.clock));
        let settings = settings(loaded, &ports, &mut publisher);
        let tasks = Tasks::new();
        Self {
            settings_writer: start_writer(&tasks, &ports, &inner),
            tools: tools(&ports, &settings),
            ports,
            tasks,
            ending: Tasks::new(),
            publisher,
            in_force: watch::Sender::new(settings.clone()),
            settings,
            practice,
            practice_offered,
            signing_in: None,
            active: None,
            pending: None,
            inner,
        }
    }

    /// The settings with which the form is filled in.
    pub(super) fn form(&self) -> Settings {
        let practised = |practice: &Practice| Settings {
            server: practice.server.clone(),
            agent: practice.agent.clone(),
            extension: practice.extension.clone(),
            mobile: None,
            ..self.settings.clone()
        };
        self.practice.as_ref().map_or_else(|| self.settings.clone(), practised)
    }

    pub(super) fn next_deadline(&self) -> Option<Moment> {
        let pending = self.pending.as_ref().map(|(_, until)| *until);
        let active = self.active.as_deref().and_then(ActiveSession::next_deadline);
        pending.into_iter().chain(active).min()
    }
}

fn settings(
    (mut settings, read): (Settings, Result<(), SettingsTrouble>),
    ports: &Ports,
    publisher: &mut StatePublisher,
) -> Settings {
    if let Err(trouble) = read {
        log_fields::warn!("the settings could not be read"; personal trouble = trouble);
        publisher.notice(NoticeKind::SettingsUnavailable);
    }
    let findings = ports.policy.findings.clone();
    if !findings.is_empty() {
        publisher.notice(NoticeKind::PolicyNotUsed { findings });
    }
    if !settings.site.remember_agent {
        settings.agent.clear();
        settings.mobile = None;
    }
    settings
}

fn start_writer(tasks: &Tasks, ports: &Ports, inner: &mpsc::UnboundedSender<Inner>) -> SettingsWriter<Reply> {
    let written = inner.clone();
    let report = move |ended| {
        // The desk may be gone by now.
        let _ = written.send(Inner::Written(ended));
    };
    SettingsWriter::start(tasks, Arc::clone(&ports.settings), Arc::clone(&ports.clock), report)
}

fn tools(ports: &Ports, settings: &Settings) -> Tools {
    let kept = settings.site.keep_session && settings.site.remember_agent;
    Tools {
        clock: Arc::clone(&ports.clock),
        window: Arc::clone(&ports.window),
        passwords: Arc::clone(&ports.passwords),
        keychain: if kept {
            Arc::clone(&ports.keychain)
        } else {
            Arc::new(EphemeralKeychain(Arc::clone(&ports.keychain)))
        },
        trust: ports.trust.clone(),
    }
}

//! Toasts of Windows (WinRT), with buttons. Windows shows them for the AppUserModelID that the installer writes into the registry;
//! without it there are none.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use desk_attention::{Input, ToastAction, ToastEnd, ToastKey};
use desk_contract::Toasts;
use windows::{
    Data::Xml::Dom::XmlDocument,
    Foundation::TypedEventHandler,
    UI::Notifications::{
        NotificationSetting, ToastActivatedEventArgs, ToastDismissalReason, ToastDismissedEventArgs,
        ToastNotification, ToastNotificationManager, ToastNotifier,
    },
    core::{HSTRING, IInspectable, Interface},
};

use super::words::Words;
use crate::Outside;

/// As in the installer (`installer/windows`).
const APP_ID: &str = "org.aplomb.desktop";

/// The toasts that are shown.
type Shown = Arc<Mutex<BTreeMap<ToastKey, ToastNotification>>>;

pub(super) struct Service {
    outside: Outside,
    notifier: Option<ToastNotifier>,
    shown: Shown,
}

impl Service {
    pub(super) fn start(outside: Outside) -> Self {
        let notifier = match ToastNotificationManager::CreateToastNotifierWithId(&HSTRING::from(APP_ID)) {
            Ok(notifier) => Some(notifier),
            Err(why) => {
                log_fields::warn!("no notifications"; personal why = why);
                None
            }
        };
        let there = if notifier.is_some() { Toasts::WithButtons } else { Toasts::None };
        outside.desktop(move |desktop| desktop.toasts = there);
        Self { outside, notifier, shown: Shown::default() }
    }

    pub(super) fn show(&self, words: Words) {
        let key = words.key.clone();
        if let Err(why) = self.try_show(words) {
            log_fields::warn!("a notification could not be shown"; personal why = why);
            self.outside.tell(Input::ToastGone(key, ToastEnd::Lost));
        }
    }

    fn try_show(&self, words: Words) -> windows::core::Result<()> {
        let Some(notifier) = &self.notifier else { return Ok(()) };
        let quiet = notifier.Setting().is_ok_and(|setting| setting != NotificationSetting::Enabled);
        self.outside.desktop(move |desktop| desktop.do_not_disturb = Some(quiet));
        self.outside.tell(Input::DoNotDisturb(quiet));
        let document = XmlDocument::new()?;
        document.LoadXml(&HSTRING::from(xml(&words)))?;
        let toast = ToastNotification::CreateToastNotification(&document)?;
        // Two toasts with the same tag replace each other.
        toast.SetTag(&HSTRING::from(tag(&words.key)))?;
        let Some((first, _)) = words.buttons.first() else { return Ok(()) };
        self.listen(&toast, &words.key, *first)?;
        notifier.Show(&toast)?;
        lock(&self.shown).insert(words.key, toast);
        Ok(())
    }

    fn listen(
        &self,
        toast: &ToastNotification,
        key: &ToastKey,
        first: ToastAction,
    ) -> windows::core::Result<()> {
        let (outside, chosen) = (self.outside.clone(), key.clone());
        toast.Activated(&TypedEventHandler::new(move |_, args: windows::core::Ref<'_, IInspectable>| {
            let args = args.as_ref().and_then(|args| args.cast::<ToastActivatedEventArgs>().ok());
            let name = args.and_then(|args| args.Arguments().ok()).unwrap_or_default().to_string();
            outside.tell(Input::Chosen(chosen.clone(), ToastAction::of_name(&name).unwrap_or(first)));
            Ok(())
        }))?;
        let (outside, gone, shown) = (self.outside.clone(), key.clone(), Arc::clone(&self.shown));
        toast.Dismissed(&TypedEventHandler::new(
            move |_, args: windows::core::Ref<'_, ToastDismissedEventArgs>| {
                let why = args.as_ref().and_then(|args| args.Reason().ok());
                // One that the program withdrew, or that went to the action centre, is no choice of the agent.
                if why == Some(ToastDismissalReason::UserCanceled) {
                    lock(&shown).remove(&gone);
                    outside.tell(Input::ToastGone(gone.clone(), ToastEnd::Closed));
                }
                Ok(())
            },
        ))?;
        Ok(())
    }

    pub(super) fn close(&self, key: ToastKey) {
        let Some(toast) = lock(&self.shown).remove(&key) else { return };
        if let Some(notifier) = &self.notifier
            && let Err(why) = notifier.Hide(&toast)
        {
            log_fields::debug!("a notification could not be withdrawn"; personal why = why);
        }
    }
}

fn lock(shown: &Shown) -> std::sync::MutexGuard<'_, BTreeMap<ToastKey, ToastNotification>> {
    shown.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A name for the toast of at most 64 characters.
fn tag(key: &ToastKey) -> String {
    match key {
        ToastKey::Call(id) => format!("call {id}").chars().take(64).collect(),
        ToastKey::Notice(id) => format!("notice {id}"),
        ToastKey::SignIn => "sign-in".into(),
        ToastKey::Refused => "refused".into(),
    }
}

/// The content of a toast. One for a call stays until it is withdrawn.
fn xml(words: &Words) -> String {
    let scenario = if words.stays { " scenario=\"incomingCall\"" } else { "" };
    let texts: String =
        [&words.title, &words.body].iter().map(|text| format!("<text>{}</text>", escaped(text))).collect();
    let actions: String = words
        .buttons
        .iter()
        .map(|(action, label)| {
            format!(
                "<action content=\"{}\" arguments=\"{}\" activationType=\"foreground\"/>",
                escaped(label),
                action.name()
            )
        })
        .collect();
    format!(
        "<toast{scenario}><visual><binding template=\"ToastGeneric\">{texts}</binding></visual><actions>{actions}</actions>\
         <audio silent=\"true\"/></toast>"
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

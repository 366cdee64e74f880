//! Notifications of macOS (UserNotifications). They need the permission of the user, which is asked for at the start, and a bundle with the
//! program's identifier; a program outside of a bundle has none.
#![expect(unsafe_code, reason = "UserNotifications is an Objective-C framework")]

use std::{collections::BTreeSet, sync::Mutex, sync::PoisonError};

use block2::{DynBlock, RcBlock};
use desk_attention::{Input, ToastAction, ToastEnd, ToastKey};
use desk_contract::Toasts;
use objc2::{
    AnyThread, DefinedClass, define_class, msg_send,
    rc::Retained,
    runtime::{Bool, NSObject, NSObjectProtocol, ProtocolObject},
};
use objc2_foundation::{NSArray, NSBundle, NSError, NSSet, NSString};
use objc2_user_notifications::{
    UNAuthorizationOptions, UNMutableNotificationContent, UNNotificationAction, UNNotificationActionOptions,
    UNNotificationCategory, UNNotificationCategoryOptions, UNNotificationDefaultActionIdentifier,
    UNNotificationDismissActionIdentifier, UNNotificationInterruptionLevel, UNNotificationRequest,
    UNNotificationResponse, UNUserNotificationCenter, UNUserNotificationCenterDelegate,
};

use super::words::Words;
use crate::Outside;

/// What the delegate needs: where to tell, and the first action of each toast that is shown.
struct Ivars {
    outside: Outside,
}

define_class!(
    // SAFETY: NSObject has no requirements on its subclasses, and this one has no drop of its own.
    #[unsafe(super(NSObject))]
    #[ivars = Ivars]
    struct Delegate;

    unsafe impl NSObjectProtocol for Delegate {}

    unsafe impl UNUserNotificationCenterDelegate for Delegate {
        #[unsafe(method(userNotificationCenter:didReceiveNotificationResponse:withCompletionHandler:))]
        fn chosen(
            &self,
            _: &UNUserNotificationCenter,
            response: &UNNotificationResponse,
            done: &DynBlock<dyn Fn()>,
        ) {
            self.tell(response);
            done.call(());
        }
    }
);

impl Delegate {
    fn new(outside: Outside) -> Retained<Self> {
        let this = Self::alloc().set_ivars(Ivars { outside });
        // SAFETY: the designated initialiser of NSObject.
        unsafe { msg_send![super(this), init] }
    }

    fn tell(&self, response: &UNNotificationResponse) {
        let outside = &self.ivars().outside;
        let request = response.notification().request();
        let Some(key) = key_of(&request.identifier().to_string()) else { return };
        let action = response.actionIdentifier();
        // SAFETY: constants of the framework.
        let (default, dismiss) =
            unsafe { (UNNotificationDefaultActionIdentifier, UNNotificationDismissActionIdentifier) };
        if *action == *dismiss {
            return outside.tell(Input::ToastGone(key, ToastEnd::Closed));
        }
        let named = ToastAction::of_name(&action.to_string());
        let category = request.content().categoryIdentifier().to_string();
        let first = category.split(' ').next().and_then(ToastAction::of_name);
        if let Some(action) = named.or_else(|| (*action == *default).then_some(first).flatten()) {
            outside.tell(Input::Chosen(key.clone(), action));
        }
        // macOS takes a notification away with its action.
        outside.tell(Input::ToastGone(key, ToastEnd::Closed));
    }
}

pub(super) struct Service {
    outside: Outside,
    there: bool,
    /// The categories that macOS knows: each is a row of buttons.
    categories: Mutex<BTreeSet<Vec<(ToastAction, String)>>>,
}

impl Service {
    pub(super) fn start(outside: Outside) -> Self {
        let there = NSBundle::mainBundle().bundleIdentifier().is_some();
        if there {
            let center = UNUserNotificationCenter::currentNotificationCenter();
            let delegate = Delegate::new(outside.clone());
            center.setDelegate(Some(ProtocolObject::from_ref(&*delegate)));
            // The centre does not keep it; it lives as long as the program.
            std::mem::forget(delegate);
            let told = outside.clone();
            let asked = RcBlock::new(move |granted: Bool, _: *mut NSError| {
                let there = if granted.as_bool() { Toasts::WithButtons } else { Toasts::None };
                told.desktop(move |desktop| desktop.toasts = there);
            });
            center.requestAuthorizationWithOptions_completionHandler(UNAuthorizationOptions::Alert, &asked);
        }
        Self { outside, there, categories: Mutex::default() }
    }

    pub(super) fn show(&self, words: Words) {
        if !self.there {
            return self.outside.tell(Input::ToastGone(words.key, ToastEnd::Lost));
        }
        let center = UNUserNotificationCenter::currentNotificationCenter();
        let content = UNMutableNotificationContent::new();
        content.setTitle(&NSString::from_str(&words.title));
        content.setBody(&NSString::from_str(&words.body));
        content.setCategoryIdentifier(&NSString::from_str(&category(&words.buttons)));
        if words.stays {
            content.setInterruptionLevel(UNNotificationInterruptionLevel::TimeSensitive);
        }
        self.learn(&center, words.buttons);
        // A request with the same identifier takes the place of the one before.
        let id = NSString::from_str(&id_of(&words.key));
        let request = UNNotificationRequest::requestWithIdentifier_content_trigger(&id, &content, None);
        center.addNotificationRequest_withCompletionHandler(&request, None);
    }

    /// Tells macOS of this row of buttons, if it is new.
    fn learn(&self, center: &UNUserNotificationCenter, buttons: Vec<(ToastAction, String)>) {
        let mut known = self.categories.lock().unwrap_or_else(PoisonError::into_inner);
        if !known.insert(buttons) {
            return;
        }
        let all: Vec<Retained<UNNotificationCategory>> = known.iter().map(|buttons| made(buttons)).collect();
        center.setNotificationCategories(&NSSet::from_retained_slice(&all));
    }

    pub(super) fn close(&self, key: ToastKey) {
        if self.there {
            let ids = NSArray::from_retained_slice(&[NSString::from_str(&id_of(&key))]);
            UNUserNotificationCenter::currentNotificationCenter()
                .removeDeliveredNotificationsWithIdentifiers(&ids);
        }
    }
}

/// The name of a row of buttons: the names and labels of its actions.
fn category(buttons: &[(ToastAction, String)]) -> String {
    buttons.iter().map(|(action, label)| format!("{} {label}", action.name())).collect::<Vec<_>>().join(" ")
}

fn made(buttons: &[(ToastAction, String)]) -> Retained<UNNotificationCategory> {
    let actions: Vec<Retained<UNNotificationAction>> = buttons
        .iter()
        .map(|(action, label)| {
            let (id, title) = (NSString::from_str(action.name()), NSString::from_str(label));
            UNNotificationAction::actionWithIdentifier_title_options(
                &id,
                &title,
                UNNotificationActionOptions::empty(),
            )
        })
        .collect();
    UNNotificationCategory::categoryWithIdentifier_actions_intentIdentifiers_options(
        &NSString::from_str(&category(buttons)),
        &NSArray::from_retained_slice(&actions),
        &NSArray::new(),
        UNNotificationCategoryOptions::CustomDismissAction,
    )
}

fn id_of(key: &ToastKey) -> String {
    match key {
        ToastKey::Call(id) => format!("call {id}"),
        ToastKey::Notice(id) => format!("notice {id}"),
        ToastKey::SignIn => "sign-in".into(),
        ToastKey::Refused => "refused".into(),
    }
}

fn key_of(id: &str) -> Option<ToastKey> {
    match id.split_once(' ') {
        Some(("call", id)) => Some(ToastKey::Call(id.to_owned())),
        Some(("notice", id)) => Some(ToastKey::Notice(id.parse().ok()?)),
        Some(_) => None,
        None if id == "sign-in" => Some(ToastKey::SignIn),
        None => (id == "refused").then_some(ToastKey::Refused),
    }
}

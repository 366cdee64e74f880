//! Notifications over D-Bus (freedesktop Desktop Notifications 1.2).
//!
//! zbus, because the keychain uses it already. One task owns the toasts: it shows, replaces (`replaces_id`) and withdraws them in
//! order, and hears of chosen actions. Some services (dunst) offer only the action with the key `default`, so the first action is sent
//! under that key too.

use std::collections::{BTreeMap, HashMap};

use desk_attention::{Input, ToastAction, ToastEnd, ToastKey};
use desk_contract::Toasts;
use futures_util::{
    StreamExt,
    stream::{self, BoxStream},
};
use tokio::sync::mpsc;
use zbus::{Connection, fdo::DBusProxy, proxy, zvariant::Value};

use super::words::Words;
use crate::Outside;

/// The bus name of the service, and its object path.
const NAME: &str = "org.freedesktop.Notifications";

/// The key of the action that a click on the toast means.
const DEFAULT: &str = "default";

/// The name of the file in which the desktop finds the program's name and icon.
const DESKTOP_ENTRY: &str = "aplomb";

#[proxy(
    interface = "org.freedesktop.Notifications",
    default_service = "org.freedesktop.Notifications",
    default_path = "/org/freedesktop/Notifications",
    gen_blocking = false
)]
trait Notifications {
    #[expect(clippy::too_many_arguments, reason = "the interface of the standard")]
    fn notify(
        &self,
        app_name: &str,
        replaces_id: u32,
        app_icon: &str,
        summary: &str,
        body: &str,
        actions: &[&str],
        hints: HashMap<&str, Value<'_>>,
        expire_timeout: i32,
    ) -> zbus::Result<u32>;
    fn close_notification(&self, id: u32) -> zbus::Result<()>;
    fn get_capabilities(&self) -> zbus::Result<Vec<String>>;
    fn get_server_information(&self) -> zbus::Result<(String, String, String, String)>;
    #[zbus(signal)]
    fn action_invoked(&self, id: u32, action_key: String) -> zbus::Result<()>;
    #[zbus(signal)]
    fn notification_closed(&self, id: u32, reason: u32) -> zbus::Result<()>;
    /// KDE Plasma: notifications are held back. Not in the standard.
    #[zbus(property)]
    fn inhibited(&self) -> zbus::Result<bool>;
}

#[proxy(
    interface = "org.dunstproject.cmd0",
    default_service = "org.freedesktop.Notifications",
    default_path = "/org/freedesktop/Notifications",
    gen_blocking = false
)]
trait Dunst {
    #[zbus(property, name = "paused")]
    fn paused(&self) -> zbus::Result<bool>;
}

enum Order {
    Show(Box<Words>),
    Close(ToastKey),
}

enum Happened {
    Order(Order),
    Action(u32, String),
    Closed(u32),
    /// Another program owns the name of the service now, or none does.
    Owner(bool),
    DoNotDisturb(bool),
}

/// The service on the session bus.
pub(super) struct Service(mpsc::UnboundedSender<Order>);

impl Service {
    pub(super) fn start(outside: Outside) -> Self {
        let (orders, inbox) = mpsc::unbounded_channel();
        tokio::spawn(async move {
            if let Err(why) = run(inbox, &outside).await {
                log_fields::warn!("no notifications"; personal why = why);
                outside.desktop(|desktop| desktop.toasts = Toasts::None);
            }
        });
        Self(orders)
    }

    pub(super) fn show(&self, words: Words) {
        // Without a session bus there is no one to show it.
        let _ = self.0.send(Order::Show(Box::new(words)));
    }

    pub(super) fn close(&self, key: ToastKey) {
        let _ = self.0.send(Order::Close(key));
    }
}

async fn run(mut orders: mpsc::UnboundedReceiver<Order>, outside: &Outside) -> zbus::Result<()> {
    let bus = Connection::session().await?;
    let service = NotificationsProxy::new(&bus).await?;
    let actions = service.receive_action_invoked().await?.filter_map(async |signal| {
        let args = signal.args().ok()?;
        Some(Happened::Action(args.id, args.action_key))
    });
    let closed = service.receive_notification_closed().await?;
    let closed = closed.filter_map(async |signal| Some(Happened::Closed(signal.args().ok()?.id)));
    let names = DBusProxy::new(&bus).await?;
    let owners = names.receive_name_owner_changed_with_args(&[(0, NAME)]).await?;
    let owners =
        owners.filter_map(async |signal| Some(Happened::Owner(signal.args().ok()?.new_owner.is_some())));
    let orders = stream::poll_fn(move |cx| orders.poll_recv(cx)).map(Happened::Order);
    let mut all = stream::select_all([orders.boxed(), actions.boxed(), closed.boxed(), owners.boxed()]);
    let mut shown = Shown { service, outside, ids: BTreeMap::new() };
    if shown.ask_capabilities().await {
        all.push(do_not_disturb(&bus).await?);
    }
    while let Some(happened) = all.next().await {
        let begins = matches!(happened, Happened::Owner(true));
        shown.take(happened).await;
        if begins && shown.ask_capabilities().await {
            all.push(do_not_disturb(&bus).await?);
        }
    }
    Ok(())
}

/// What the service that runs now reports about do-not-disturb: dunst and KDE tell, others do not.
async fn do_not_disturb(bus: &Connection) -> zbus::Result<BoxStream<'static, Happened>> {
    let service = NotificationsProxy::new(bus).await?;
    let (name, ..) = service.get_server_information().await.unwrap_or_default();
    if name == "dunst" {
        let paused = DunstProxy::new(bus).await?.receive_paused_changed().await;
        let paused = paused.filter_map(async |changed| changed.get().await.ok());
        return Ok(paused.map(Happened::DoNotDisturb).boxed());
    }
    let inhibited = service.receive_inhibited_changed().await;
    let inhibited = inhibited.filter_map(async |changed| changed.get().await.ok());
    Ok(inhibited.map(Happened::DoNotDisturb).boxed())
}

/// The toasts that are shown.
struct Shown<'a> {
    service: NotificationsProxy<'static>,
    outside: &'a Outside,
    /// The service's id of each toast, and its first action.
    ids: BTreeMap<ToastKey, (u32, ToastAction)>,
}

impl Shown<'_> {
    async fn take(&mut self, happened: Happened) {
        match happened {
            Happened::Order(Order::Show(words)) => self.show(*words).await,
            Happened::Order(Order::Close(key)) => {
                let Some((id, _)) = self.ids.remove(&key) else { return };
                if let Err(why) = self.service.close_notification(id).await {
                    log_fields::debug!("a notification could not be withdrawn"; personal why = why);
                }
            }
            Happened::Action(id, name) => {
                let Some((key, (_, first))) = self.ids.iter().find(|(_, (known, _))| *known == id) else {
                    return;
                };
                let chosen = if name == DEFAULT { Some(*first) } else { ToastAction::of_name(&name) };
                if let Some(action) = chosen {
                    self.outside.tell(Input::Chosen(key.clone(), action));
                }
            }
            Happened::Closed(id) => {
                let Some(key) =
                    self.ids.iter().find(|(_, (known, _))| *known == id).map(|(key, _)| key.clone())
                else {
                    return;
                };
                self.ids.remove(&key);
                self.outside.tell(Input::ToastGone(key, ToastEnd::Closed));
            }
            Happened::Owner(there) => {
                for key in std::mem::take(&mut self.ids).into_keys() {
                    self.outside.tell(Input::ToastGone(key, ToastEnd::Lost));
                }
                if !there {
                    self.outside.desktop(|desktop| desktop.toasts = Toasts::None);
                }
            }
            Happened::DoNotDisturb(on) => {
                self.outside.desktop(move |desktop| desktop.do_not_disturb = Some(on));
                self.outside.tell(Input::DoNotDisturb(on));
            }
        }
    }

    async fn show(&mut self, words: Words) {
        let before = self.ids.get(&words.key).map_or(0, |(id, _)| *id);
        let Some((first, label)) = words.buttons.first() else { return };
        let named = words.buttons.iter().flat_map(|(action, label)| [action.name(), label]);
        let actions: Vec<&str> = [DEFAULT, label].into_iter().chain(named).collect();
        let hints = HashMap::from([
            ("urgency", Value::from(if words.stays { 2_u8 } else { 1 })),
            ("category", Value::from(if words.stays { "call.incoming" } else { "im.received" })),
            ("desktop-entry", Value::from(DESKTOP_ENTRY)),
            // The ring tone is the program's own.
            ("suppress-sound", Value::from(true)),
        ]);
        let body = escaped(&words.body);
        let never = if words.stays { 0 } else { -1 };
        match self
            .service
            .notify("Aplomb", before, DESKTOP_ENTRY, &words.title, &body, &actions, hints, never)
            .await
        {
            Ok(id) => {
                self.ids.insert(words.key, (id, *first));
            }
            Err(why) => {
                log_fields::warn!("a notification could not be shown"; personal why = why);
                self.outside.tell(Input::ToastGone(words.key, ToastEnd::Lost));
            }
        }
    }

    /// Asks what the service can do. Returns whether there is one.
    async fn ask_capabilities(&self) -> bool {
        let found = match self.service.get_capabilities().await {
            Ok(capabilities) if capabilities.iter().any(|each| each == "actions") => Toasts::WithButtons,
            Ok(_) => Toasts::Plain,
            Err(why) => {
                log_fields::info!("no service shows notifications"; personal why = why);
                Toasts::None
            }
        };
        self.outside.desktop(move |desktop| desktop.toasts = found);
        found != Toasts::None
    }
}

/// The body of a notification may contain markup, so call data must not be taken for it.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn call_data_is_never_taken_for_markup() {
        assert_eq!(escaped("<b>A&B</b>"), "&lt;b&gt;A&amp;B&lt;/b&gt;");
    }
}

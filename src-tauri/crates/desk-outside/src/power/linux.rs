//! Lock and sleep over D-Bus: logind on the system bus, and the screen savers of the desktops on the session bus. The end of the user's
//! session comes as SIGTERM (`leaving`).

use std::time::Duration;

use desk_attention::{Computer, Input};
use futures_util::StreamExt;
use zbus::{
    Connection, MatchRule, MessageStream, message, proxy,
    zvariant::{OwnedFd, OwnedObjectPath},
};

use crate::Outside;

/// How long the computer is kept awake, so that Finesse still gets a request.
const BEFORE_SLEEP: Duration = Duration::from_secs(2);

/// The screen savers that tell; each has a signal `ActiveChanged`.
const SCREEN_SAVERS: [&str; 4] = [
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
];

#[proxy(
    interface = "org.freedesktop.login1.Manager",
    default_service = "org.freedesktop.login1",
    default_path = "/org/freedesktop/login1",
    gen_blocking = false
)]
trait Logind {
    #[zbus(name = "GetSessionByPID")]
    fn get_session_by_pid(&self, pid: u32) -> zbus::Result<OwnedObjectPath>;
    fn inhibit(&self, what: &str, who: &str, why: &str, mode: &str) -> zbus::Result<OwnedFd>;
    #[zbus(signal)]
    fn prepare_for_sleep(&self, start: bool) -> zbus::Result<()>;
}

#[proxy(
    interface = "org.freedesktop.login1.Session",
    default_service = "org.freedesktop.login1",
    gen_blocking = false
)]
trait LogindSession {
    #[zbus(signal)]
    fn lock(&self) -> zbus::Result<()>;
    #[zbus(signal)]
    fn unlock(&self) -> zbus::Result<()>;
}

pub(super) fn listen(outside: &Outside) {
    let told = outside.clone();
    tokio::spawn(async move {
        if let Err(why) = logind(&told).await {
            log_fields::info!("logind does not tell of lock and sleep"; personal why = why);
        }
    });
    let told = outside.clone();
    tokio::spawn(async move {
        if let Err(why) = screen_savers(&told).await {
            log_fields::info!("no screen saver tells when it locks"; personal why = why);
        }
    });
}

fn lock_is_told(outside: &Outside) {
    outside.desktop(|desktop| desktop.tells_lock = true);
}

async fn logind(outside: &Outside) -> zbus::Result<()> {
    let bus = Connection::system().await?;
    let logind = LogindProxy::new(&bus).await?;
    let sleeps = logind.receive_prepare_for_sleep().await?;
    // 0: the session of whoever asks.
    let path = logind.get_session_by_pid(0).await?;
    let session = LogindSessionProxy::builder(&bus).path(path)?.build().await?;
    let locks = session.receive_lock().await?.map(|_| Some(Computer::Locked));
    let unlocks = session.receive_unlock().await?.map(|_| Some(Computer::Unlocked));
    let sleeps = sleeps.map(|signal| {
        let starts = signal.args().ok()?.start;
        Some(if starts { Computer::Sleeps } else { Computer::Woke })
    });
    let mut all = futures_util::stream::select_all([locks.boxed(), unlocks.boxed(), sleeps.boxed()]);
    lock_is_told(outside);
    let mut awake = keep_awake(&logind).await;
    while let Some(happened) = all.next().await {
        let Some(computer) = happened else { continue };
        outside.tell(Input::Computer(computer));
        match computer {
            Computer::Sleeps => {
                let held = awake.take();
                tokio::spawn(async move {
                    tokio::time::sleep(BEFORE_SLEEP).await;
                    drop(held);
                });
            }
            Computer::Woke => awake = keep_awake(&logind).await,
            Computer::Locked | Computer::Unlocked => {}
        }
    }
    Ok(())
}

/// Delays a sleep as long as the result lives.
async fn keep_awake(logind: &LogindProxy<'_>) -> Option<OwnedFd> {
    let asked = logind.inhibit("sleep", "Aplomb", "Tells Finesse before the computer sleeps", "delay").await;
    asked.inspect_err(|why| log_fields::info!("a sleep cannot be delayed"; personal why = why)).ok()
}

async fn screen_savers(outside: &Outside) -> zbus::Result<()> {
    let bus = Connection::session().await?;
    let mut each = Vec::new();
    for interface in SCREEN_SAVERS {
        let rule = MatchRule::builder()
            .msg_type(message::Type::Signal)
            .interface(interface)?
            .member("ActiveChanged")?
            .build();
        each.push(MessageStream::for_match_rule(rule, &bus, None).await?);
    }
    lock_is_told(outside);
    let mut all = futures_util::stream::select_all(each);
    while let Some(signal) = all.next().await {
        let Ok(active) = signal.and_then(|signal| signal.body().deserialize::<bool>()) else { continue };
        outside.tell(Input::Computer(if active { Computer::Locked } else { Computer::Unlocked }));
    }
    Ok(())
}

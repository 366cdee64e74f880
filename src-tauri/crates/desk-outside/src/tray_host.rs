//! Whether the desktop has a tray.

pub use system::Watch;

#[cfg(target_os = "linux")]
mod system {
    use futures_util::{Stream, StreamExt};
    use zbus::{Connection, fdo::DBusProxy, names::BusName};

    /// The bus name of whatever shows the icons.
    const WATCHER: &str = "org.kde.StatusNotifierWatcher";

    /// Watches whether anything on the session bus shows icons.
    pub struct Watch {
        there: bool,
        owners: Option<std::pin::Pin<Box<dyn Stream<Item = bool> + Send>>>,
    }

    impl Watch {
        /// Begins to watch.
        pub async fn start() -> Self {
            Self::connect().await.unwrap_or_else(|why| {
                log_fields::info!("no tray"; personal why = why);
                Self { there: false, owners: None }
            })
        }

        async fn connect() -> zbus::Result<Self> {
            let bus = Connection::session().await?;
            let names = DBusProxy::new(&bus).await?;
            let owners = names.receive_name_owner_changed_with_args(&[(0, WATCHER)]).await?;
            let owners =
                owners.filter_map(async |signal| Some(signal.args().ok()?.new_owner.is_some())).boxed();
            let there = names.name_has_owner(BusName::try_from(WATCHER)?).await?;
            Ok(Self { there, owners: Some(owners) })
        }

        /// There is a tray now.
        #[must_use]
        pub fn is_there(&self) -> bool {
            self.there
        }

        /// Waits until that may have changed.
        pub async fn changed(&mut self) {
            match &mut self.owners {
                Some(owners) => match owners.next().await {
                    Some(there) => self.there = there,
                    None => std::future::pending().await,
                },
                None => std::future::pending().await,
            }
        }
    }
}

/// Windows and macOS always have a tray.
#[cfg(not(target_os = "linux"))]
mod system {
    /// Nothing to watch.
    pub struct Watch;

    impl Watch {
        /// Begins to watch.
        #[expect(clippy::unused_async, reason = "Linux asks the bus")]
        pub async fn start() -> Self {
            Self
        }

        /// There is a tray now.
        #[must_use]
        pub fn is_there(&self) -> bool {
            true
        }

        /// Waits until that may have changed.
        pub async fn changed(&mut self) {
            std::future::pending().await
        }
    }
}

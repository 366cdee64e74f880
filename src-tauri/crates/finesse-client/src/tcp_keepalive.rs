//! Noticing a host that is gone by the means of TCP, where nothing has to be sent by us: the system asks the other system.
//!
//! The pings of XMPP take 20 s and more to notice (protocol/auth-and-events.md §4.5), and stay, because a service can hang on a host that
//! lives. Where a system lacks one of these means, they are what is left.

use std::{io, time::Duration};

use socket2::{SockRef, TcpKeepalive};

/// A connection on which nothing has come for so long is asked whether it lives.
pub(crate) const QUIET: Duration = Duration::from_secs(1);

/// Time between two such questions.
pub(crate) const ASKED_EVERY: Duration = Duration::from_secs(1);

/// Questions, or repetitions of what was sent, may stay unanswered for so long in all: two lost packets in a row are no dead host.
/// Only Linux takes it; elsewhere it follows from the number of questions.
#[cfg(any(target_os = "linux", target_os = "android"))]
pub(crate) const UNANSWERED: Duration = Duration::from_secs(3);

/// Has the system watch a connection.
pub(crate) fn watch(socket: &SockRef<'_>) -> io::Result<()> {
    socket.set_tcp_keepalive(
        &TcpKeepalive::new().with_time(QUIET).with_interval(ASKED_EVERY).with_retries(2),
    )?;
    #[cfg(any(target_os = "linux", target_os = "android"))]
    socket.set_tcp_user_timeout(Some(UNANSWERED))?;
    Ok(())
}

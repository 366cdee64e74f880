//! The ways to the notification service, all behind one trait.

mod bosh;
mod dial;
mod tcp;
mod web_socket;
mod wire;

use url::Url;

pub(super) use dial::knock;
pub(crate) use dial::{DialError, handshake_with};
pub(super) use wire::{ANSWERED_WITHIN, ConnectContext, FrameTransport, Received};

use super::{failure::ConnectionError, options::Transport};

/// Connects to an address; the stream is not open yet.
pub(super) async fn connect(
    url: &Url,
    caller: &ConnectContext<'_>,
) -> Result<Box<dyn FrameTransport>, ConnectionError> {
    Ok(match Transport::of(url) {
        Some(Transport::WebSocket) => Box::new(web_socket::connect(url, caller).await?),
        Some(Transport::Bosh) => Box::new(bosh::connect(url, caller).await?),
        Some(Transport::Tcp) => Box::new(tcp::connect(url, caller).await?),
        None => return Err(ConnectionError::Refused("not a URL of a notification service".into())),
    })
}

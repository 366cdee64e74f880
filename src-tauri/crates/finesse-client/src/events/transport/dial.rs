//! A connection of one's own: TCP, through the system's proxy where that is asked for, and TLS.

use std::{io, net::SocketAddr, sync::Arc, time::Duration};

use finesse_time::{BoxFuture, Clock};
use futures_util::{FutureExt, StreamExt, future::select_ok, stream::FuturesUnordered};
use hyper_util::{client::legacy::connect::proxy::Tunnel, rt::TokioIo};
use rustls::{ClientConfig, pki_types::ServerName};
use socket2::SockRef;
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
};
use tokio_rustls::{TlsConnector, client::TlsStream};
use tower_service::Service;
use url::Url;

use super::wire::{ConnectContext, PORT_WITHIN};
use crate::{
    error::TransportError,
    events::failure::ConnectionError,
    http::{self, Http, addresses, innermost},
    node::Node,
    proxy::Proxy,
    tcp_keepalive,
};

/// Bytes in both directions.
pub(super) trait Bytes: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Bytes for T {}

/// A connection to a server whose certificate is trusted.
pub(super) type TlsConnection = TlsStream<Box<dyn Bytes>>;

/// Time after which an unanswered beginning of a connection is repeated.
const AGAIN_AFTER: Duration = Duration::from_secs(1);

/// Time after which the next address of a host is tried beside one that has not answered (RFC 8305 section 5 recommends it).
const NEXT_AFTER: Duration = Duration::from_millis(250);

/// Time for a port to take a connection: on any way that an agent can work over it takes a fraction of this.
const KNOCK_WITHIN: Duration = Duration::from_secs(1);

/// Connects, or says within [`PORT_WITHIN`] that it cannot.
pub(super) async fn dial(
    url: &Url,
    through_proxy: bool,
    caller: &ConnectContext<'_>,
) -> Result<TlsConnection, ConnectionError> {
    let give_up = caller.clock.sleep_until(caller.after(PORT_WITHIN));
    tokio::select! {
        connection = reach(url, through_proxy, caller) => connection,
        () = give_up => Err(ConnectionError::Transport(TransportError::TimedOut { host: caller.node.host.clone() })),
    }
}

async fn reach(
    url: &Url,
    through_proxy: bool,
    caller: &ConnectContext<'_>,
) -> Result<TlsConnection, ConnectionError> {
    let host = url.host_str().unwrap_or(&caller.node.host);
    let port = url.port_or_known_default().unwrap_or(caller.node.port);
    let bytes = way(host, port, through_proxy, caller).await.map_err(|no_way| failure(no_way, host))?;
    tls(host, bytes, caller).await.map_err(|why| ConnectionError::Transport(trouble(&why, port, caller)))
}

/// Why nothing could be sent to a host.
pub(crate) enum DialError {
    /// The system's proxy does not serve.
    Proxy {
        /// Its name and port.
        proxy: String,
        /// What it said, or the system about it.
        why: String,
        /// It wants a sign-in of its own (407).
        wants_sign_in: bool,
    },
    /// The host itself.
    Host(TransportError),
}

fn failure(no_way: DialError, host: &str) -> ConnectionError {
    match no_way {
        DialError::Proxy { wants_sign_in: true, .. } => {
            ConnectionError::Transport(TransportError::ProxySignIn { host: host.to_owned() })
        }
        // Where the proxy does not serve, another transport may.
        DialError::Proxy { why, .. } => ConnectionError::Refused(format!("the proxy does not serve: {why}")),
        DialError::Host(trouble) => ConnectionError::Transport(trouble),
    }
}

async fn way(
    host: &str,
    port: u16,
    through_proxy: bool,
    caller: &ConnectContext<'_>,
) -> Result<Box<dyn Bytes>, DialError> {
    let proxy = if through_proxy { caller.http.proxy(host, port).await } else { None };
    match proxy {
        Some(proxy) => {
            let named = proxy.named();
            tunnel(proxy, host, port, caller).await.map_err(|why| DialError::Proxy {
                proxy: named,
                why: innermost(&why),
                wants_sign_in: matches!(http::cause(&why), Some(http::Cause::ProxySignIn)),
            })
        }
        None => match tcp(host, port, caller).await {
            Ok(tcp) => Ok(Box::new(tcp)),
            Err(why) => Err(DialError::Host(trouble(&why, port, caller))),
        },
    }
}

/// Reaches a host as REST does, and shows its certificates to `config`, whose verifier decides as always.
pub(crate) async fn handshake_with(
    host: &str,
    port: u16,
    config: ClientConfig,
    node: &Node,
    http: &Http,
    clock: &Arc<dyn Clock>,
) -> Result<io::Result<()>, DialError> {
    let caller = ConnectContext { node, domain: host, http, clock };
    let bytes = tokio::select! {
        bytes = way(host, port, true, &caller) => bytes?,
        () = clock.sleep_until(caller.after(PORT_WITHIN)) => return Err(DialError::Host(TransportError::TimedOut { host: host.to_owned() })),
    };
    let name = ServerName::try_from(host.to_owned()).map_err(|why| {
        DialError::Host(TransportError::Broken { host: host.to_owned(), detail: why.to_string() })
    })?;
    Ok(tokio::select! {
        shaken = TlsConnector::from(Arc::new(config)).connect(name, bytes) => shaken.map(|_| ()),
        () = clock.sleep_until(caller.after(PORT_WITHIN)) => Err(io::ErrorKind::TimedOut.into()),
    })
}

fn trouble(why: &io::Error, port: u16, caller: &ConnectContext<'_>) -> TransportError {
    match http::trouble(http::cause(why), &innermost(why), caller.node) {
        TransportError::PortRefused { host, .. } => TransportError::PortRefused { host, port },
        other @ (TransportError::NameNotFound { .. }
        | TransportError::NoNetwork { .. }
        | TransportError::TimedOut { .. }
        | TransportError::ProxySignIn { .. }
        | TransportError::Certificate(_)
        | TransportError::Broken { .. }) => other,
    }
}

/// Connects to the first address that answers. The next one is tried when one has failed, and beside it when one is slow (RFC 8305), so that one family of
/// addresses which swallows everything does not hide the other.
async fn tcp(host: &str, port: u16, caller: &ConnectContext<'_>) -> io::Result<TcpStream> {
    let mut left = addresses(host, port).await?.into_iter();
    let mut connecting = FuturesUnordered::new();
    let mut last = io::Error::from(io::ErrorKind::AddrNotAvailable);
    loop {
        let next = left.next();
        let more = next.is_some();
        connecting.extend(next.map(|address| within_bound(address, caller)));
        tokio::select! {
            connected = connecting.next() => match connected {
                Some(Ok(tcp)) => {
                    prepare(&tcp);
                    return Ok(tcp);
                }
                Some(Err(why)) => last = why,
                None => return Err(last),
            },
            () = caller.clock.sleep_until(caller.after(NEXT_AFTER)), if more => {}
        }
    }
}

async fn within_bound(address: SocketAddr, caller: &ConnectContext<'_>) -> io::Result<TcpStream> {
    tokio::select! {
        connected = persistently(address, caller) => connected,
        () = caller.clock.sleep_until(caller.after(PORT_WITHIN)) => Err(io::ErrorKind::TimedOut.into()),
    }
}

/// Connects, and starts another attempt beside it every second: the system itself would wait longer each time, and miss the moment in which the network
/// is back.
async fn persistently(address: SocketAddr, caller: &ConnectContext<'_>) -> io::Result<TcpStream> {
    let mut connecting = FuturesUnordered::new();
    loop {
        connecting.push(TcpStream::connect(address));
        let again = caller.clock.sleep_until(caller.after(AGAIN_AFTER));
        tokio::select! {
            Some(connected) = connecting.next() => return connected,
            () = again => {}
        }
    }
}

/// Events are small and must not wait for company; and a host that is gone must be noticed.
fn prepare(tcp: &TcpStream) {
    let socket = SockRef::from(tcp);
    if let Err(why) = socket.set_tcp_nodelay(true).and_then(|()| tcp_keepalive::watch(&socket)) {
        log_fields::debug!("event stream: the connection could not be prepared"; personal why = why);
    }
}

/// Whether the port of an address takes a connection. `None` where a proxy is in between: it takes connections whether or not there is
/// anything behind it.
pub(in crate::events) async fn knock(url: &Url, caller: &ConnectContext<'_>) -> Option<bool> {
    let host = url.host_str().unwrap_or(&caller.node.host);
    let port = url.port_or_known_default().unwrap_or(caller.node.port);
    let there = async {
        if url.scheme() != "xmpps" && caller.http.proxy(host, port).await.is_some() {
            return None;
        }
        let Ok(addresses) = addresses(host, port).await else { return Some(false) };
        let connecting = addresses.into_iter().map(|address| TcpStream::connect(address).boxed());
        Some(select_ok(connecting).await.is_ok())
    };
    tokio::select! {
        there = there => there,
        () = caller.clock.sleep_until(caller.after(KNOCK_WITHIN)) => Some(false),
    }
}

async fn tls(host: &str, bytes: Box<dyn Bytes>, caller: &ConnectContext<'_>) -> io::Result<TlsConnection> {
    let name = ServerName::try_from(host.to_owned()).map_err(io::Error::other)?;
    TlsConnector::from(caller.http.trust().config()).connect(name, bytes).await
}

/// A way through a proxy (HTTP CONNECT).
async fn tunnel(
    proxy: Proxy,
    host: &str,
    port: u16,
    caller: &ConnectContext<'_>,
) -> io::Result<Box<dyn Bytes>> {
    let own = proxy.address.host().unwrap_or_default().to_owned();
    let secure = match proxy.address.scheme_str() {
        Some("http") => false,
        Some("https") => true,
        _ => return Err(io::Error::other("it is of a kind that is not known")),
    };
    let own_port = proxy.address.port_u16().unwrap_or(if secure { 443 } else { 80 });
    let mut bytes: Box<dyn Bytes> = Box::new(tcp(&own, own_port, caller).await?);
    if secure {
        bytes = Box::new(tls(&own, bytes, caller).await?);
    }
    let mut tunnel = Tunnel::new(proxy.address, Made(Some(bytes)));
    if let Some(authorization) = proxy.authorization {
        tunnel = tunnel.with_auth(authorization);
    }
    let target = format!("https://{host}:{port}").parse().map_err(io::Error::other)?;
    Ok(tunnel.call(target).await.map_err(io::Error::other)?.into_inner())
}

/// A connector that gives the one connection that is made already.
struct Made(Option<Box<dyn Bytes>>);

impl Service<::http::Uri> for Made {
    type Response = TokioIo<Box<dyn Bytes>>;
    type Error = io::Error;
    type Future = BoxFuture<'static, io::Result<Self::Response>>;

    fn poll_ready(&mut self, _: &mut std::task::Context<'_>) -> std::task::Poll<io::Result<()>> {
        std::task::Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: ::http::Uri) -> Self::Future {
        let made = self.0.take().ok_or_else(|| io::ErrorKind::NotConnected.into());
        Box::pin(std::future::ready(made.map(TokioIo::new)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proxy_that_wants_a_sign_in_is_told_as_rest_tells_it() {
        let host = "fin-a.example.test";
        let failed = |wants_sign_in| {
            failure(DialError::Proxy { proxy: "p:3128".into(), why: "no".into(), wants_sign_in }, host)
        };
        let told = TransportError::ProxySignIn { host: host.into() };
        assert!(matches!(failed(true), ConnectionError::Transport(trouble) if trouble == told));
        assert!(
            matches!(failed(false), ConnectionError::Refused(why) if why == "the proxy does not serve: no")
        );
    }
}

//! One TLS port: accepts, shows its certificate, serves a router or XMPP streams; can be stopped so that the port refuses,
//! silenced as a dead host is, and started again on the same port.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::{Extension, Router};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;

use crate::cut::{CuttableStream, Plugs};
use crate::events::tcp;
use crate::sim::Station;

/// How many may wait to be accepted: all agents come at once after a failover.
const WAITING: u32 = 1_024;

/// How long a connection whose handshake failed waits for the client's end.
const LINGER: Duration = Duration::from_secs(5);

/// A port that has been had but does not accept yet.
pub(crate) struct Port {
    listener: TcpListener,
    address: SocketAddr,
}

impl Port {
    /// Any free port on loopback.
    pub(crate) fn any() -> io::Result<Port> {
        let listener = bound(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))?.listen(WAITING)?;
        let address = listener.local_addr()?;
        Ok(Port { listener, address })
    }

    /// Its number.
    pub(crate) fn number(&self) -> u16 {
        self.address.port()
    }

    /// The listener itself, for what has a protocol of its own.
    pub(crate) fn into_listener(self) -> TcpListener {
        self.listener
    }

    /// Starts to serve over TLS.
    pub(crate) fn serve(self, acceptor: TlsAcceptor, behind: Behind) -> Listener {
        let serving = Serving { acceptor, behind, plugs: Arc::default(), silent: Arc::default() };
        let task = tokio::spawn(serving.clone().accept(self.listener));
        Listener {
            address: self.address,
            serving,
            running: tokio::sync::Mutex::new(Running::Accepting(task)),
        }
    }

    /// Starts to serve without TLS (the control address).
    pub(crate) fn serve_plain(self, router: Router) -> JoinHandle<()> {
        tokio::spawn(async move {
            let _ = axum::serve(self.listener, router).await;
        })
    }
}

/// A port that is closed: it refuses, and nobody else can take it.
pub(crate) struct ClosedPort(TcpSocket);

impl ClosedPort {
    /// Any free port on loopback.
    pub(crate) fn any() -> io::Result<ClosedPort> {
        bound(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).map(ClosedPort)
    }

    /// Its number.
    pub(crate) fn number(&self) -> io::Result<u16> {
        self.0.local_addr().map(|address| address.port())
    }
}

/// What is behind a port.
#[derive(Clone)]
pub(crate) enum Behind {
    /// HTTP.
    Http(Router),
    /// XMPP streams.
    Xmpp(Station),
}

enum Running {
    Accepting(JoinHandle<()>),
    /// Bound and not listening: connections are refused, and nobody else can take the port.
    Refusing(TcpSocket),
    Failed,
}

/// A port that serves.
pub(crate) struct Listener {
    address: SocketAddr,
    serving: Serving,
    running: tokio::sync::Mutex<Running>,
}

impl Listener {
    /// Refuses from now on, and cuts what is connected.
    pub(crate) async fn refuse(&self) -> io::Result<()> {
        let mut running = self.running.lock().await;
        self.serving.silent.store(false, Ordering::SeqCst);
        if let Running::Accepting(task) = &mut *running {
            // Before the other socket is closed where that is possible, so that nobody takes the port in between.
            let early = if cfg!(unix) { Some(bound(self.address)?) } else { None };
            task.abort();
            // The socket is closed only when the task is gone.
            let _ = task.await;
            *running = Running::Failed;
            self.serving.plugs.reset();
            *running = Running::Refusing(early.map_or_else(|| bound(self.address), Ok)?);
        }
        Ok(())
    }

    /// Accepts again. What was connected to a host that was dead is reset, as by a host that has started anew; returns
    /// whether it was dead.
    pub(crate) async fn accept(&self) -> io::Result<bool> {
        let mut running = self.running.lock().await;
        let was_dead = self.serving.silent.swap(false, Ordering::SeqCst);
        if was_dead {
            self.serving.plugs.reset();
        }
        let socket = match std::mem::replace(&mut *running, Running::Failed) {
            Running::Accepting(task) => {
                *running = Running::Accepting(task);
                return Ok(was_dead);
            }
            Running::Refusing(socket) => socket,
            Running::Failed => bound(self.address)?,
        };
        let listener = socket.listen(WAITING)?;
        *running = Running::Accepting(tokio::spawn(self.serving.clone().accept(listener)));
        Ok(was_dead)
    }

    /// Says nothing from now on, neither to what is connected nor to what will be.
    pub(crate) async fn silence(&self) -> io::Result<()> {
        self.accept().await?;
        self.serving.silent.store(true, Ordering::SeqCst);
        self.serving.plugs.silence();
        Ok(())
    }

    /// Ends without waiting.
    pub(crate) fn end(&self) {
        if let Ok(running) = self.running.try_lock()
            && let Running::Accepting(task) = &*running
        {
            task.abort();
        }
        self.serving.plugs.reset();
    }
}

/// Ends a connection whose handshake failed once the client has ended it: closed at once, what the client still sends would be answered
/// with a reset, and that can overtake the alert which says why.
async fn linger(mut stream: CuttableStream) {
    let rest = async {
        stream.shutdown().await?;
        tokio::io::copy(&mut stream, &mut tokio::io::sink()).await
    };
    let _ = tokio::time::timeout(LINGER, rest).await;
}

fn bound(address: SocketAddr) -> io::Result<TcpSocket> {
    let socket = TcpSocket::new_v4()?;
    // The address can be had again while earlier connections are remembered. With the first of these others cannot have it meanwhile.
    #[cfg(unix)]
    socket.set_reuseport(true)?;
    #[cfg(not(unix))]
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    Ok(socket)
}

#[derive(Clone)]
struct Serving {
    acceptor: TlsAcceptor,
    behind: Behind,
    plugs: Arc<Plugs>,
    silent: Arc<AtomicBool>,
}

impl Serving {
    async fn accept(self, listener: TcpListener) {
        loop {
            match listener.accept().await {
                Ok((tcp, _)) => self.connected(tcp),
                // Out of descriptors, for instance: it must not become a busy loop.
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
    }

    fn connected(&self, tcp: TcpStream) {
        let _ = tcp.set_nodelay(true);
        let (stream, cut) = CuttableStream::new(tcp);
        self.plugs.add(&cut);
        if self.silent.load(Ordering::SeqCst) {
            cut.silence();
        }
        let acceptor = self.acceptor.clone();
        let behind = self.behind.clone();
        tokio::spawn(async move {
            let tls = match acceptor.accept(stream).into_fallible().await {
                Ok(tls) => tls,
                Err((_, stream)) => return linger(stream).await,
            };
            match behind {
                Behind::Xmpp(station) => tcp::talk(tls, station, cut).await,
                Behind::Http(router) => {
                    let service = TowerToHyperService::new(router.layer(Extension(cut)));
                    let _ = http1::Builder::new()
                        .timer(TokioTimer::new())
                        .serve_connection(TokioIo::new(tls), service)
                        .with_upgrades()
                        .await;
                }
            }
        });
    }
}

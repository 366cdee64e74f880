//! One HTTPS port: accepts, shows its certificate, serves a router; can be stopped so that the port refuses, and
//! started again on the same port.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use axum::{Extension, Router};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;

use crate::cut::{Cut, CuttableStream};

type Cuts = Arc<Mutex<Vec<Weak<Cut>>>>;

/// A port that has been had but does not accept yet.
pub(crate) struct Port {
    listener: TcpListener,
    address: SocketAddr,
}

impl Port {
    /// Any free port on loopback.
    pub(crate) async fn any() -> io::Result<Port> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        Ok(Port { listener, address })
    }

    /// Its number.
    pub(crate) fn number(&self) -> u16 {
        self.address.port()
    }

    /// Starts to serve over TLS.
    pub(crate) fn serve(self, acceptor: TlsAcceptor, router: Router) -> Listener {
        let serving = Serving { acceptor, router, cuts: Cuts::default() };
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
        if let Running::Accepting(task) = &mut *running {
            task.abort();
            // The socket is closed only when the task is gone.
            let _ = task.await;
            *running = Running::Failed;
            self.serving.cut_all();
            *running = Running::Refusing(bound(self.address)?);
        }
        Ok(())
    }

    /// Accepts again.
    pub(crate) async fn accept(&self) -> io::Result<()> {
        let mut running = self.running.lock().await;
        let socket = match std::mem::replace(&mut *running, Running::Failed) {
            Running::Accepting(task) => {
                *running = Running::Accepting(task);
                return Ok(());
            }
            Running::Refusing(socket) => socket,
            Running::Failed => bound(self.address)?,
        };
        let listener = socket.listen(128)?;
        *running = Running::Accepting(tokio::spawn(self.serving.clone().accept(listener)));
        Ok(())
    }

    /// Ends without waiting.
    pub(crate) fn end(&self) {
        if let Ok(running) = self.running.try_lock()
            && let Running::Accepting(task) = &*running
        {
            task.abort();
        }
        self.serving.cut_all();
    }
}

fn bound(address: SocketAddr) -> io::Result<TcpSocket> {
    let socket = TcpSocket::new_v4()?;
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    Ok(socket)
}

#[derive(Clone)]
struct Serving {
    acceptor: TlsAcceptor,
    router: Router,
    cuts: Cuts,
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
        {
            let mut cuts = self.cuts.lock().unwrap_or_else(PoisonError::into_inner);
            cuts.retain(|cut| cut.strong_count() > 0);
            cuts.push(Arc::downgrade(&cut));
        }
        let acceptor = self.acceptor.clone();
        let router = self.router.clone().layer(Extension(cut));
        tokio::spawn(async move {
            let Ok(tls) = acceptor.accept(stream).await else { return };
            let _ = http1::Builder::new()
                .timer(TokioTimer::new())
                .serve_connection(TokioIo::new(tls), TowerToHyperService::new(router))
                .with_upgrades()
                .await;
        });
    }

    fn cut_all(&self) {
        let mut cuts = self.cuts.lock().unwrap_or_else(PoisonError::into_inner);
        for cut in cuts.drain(..).filter_map(|cut| cut.upgrade()) {
            cut.reset();
        }
    }
}

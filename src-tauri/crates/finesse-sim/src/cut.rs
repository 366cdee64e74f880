//! A TCP stream that can be cut, silenced or slowed down from outside while others use it.

use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_util::task::AtomicWaker;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Sleep, sleep};

const OPEN: u8 = 0;
const SILENT: u8 = 1;
const RESET: u8 = 2;

/// The outside end of a [`CuttableStream`].
#[derive(Debug, Default)]
pub(crate) struct Cut {
    state: AtomicU8,
    /// How long everything takes in each direction, in milliseconds.
    delay: AtomicU64,
    reader: AtomicWaker,
    writer: AtomicWaker,
}

impl Cut {
    /// From now on everything is swallowed in both directions and nothing answers.
    pub(crate) fn silence(&self) {
        self.set(SILENT);
    }

    /// The connection ends with a TCP reset.
    pub(crate) fn reset(&self) {
        self.set(RESET);
    }

    fn set(&self, state: u8) {
        self.state.store(state, Ordering::SeqCst);
        self.reader.wake();
        self.writer.wake();
    }

    fn state(&self) -> u8 {
        self.state.load(Ordering::SeqCst)
    }

    fn delay(&self) -> Option<Duration> {
        let millis = self.delay.load(Ordering::SeqCst);
        (millis > 0).then(|| Duration::from_millis(millis))
    }
}

/// The TCP streams that belong together: those of one port, or those that carry one session.
#[derive(Debug, Default)]
pub(crate) struct Plugs {
    plugs: Mutex<Vec<Weak<Cut>>>,
    delay: AtomicU64,
}

impl Plugs {
    fn plugs(&self) -> MutexGuard<'_, Vec<Weak<Cut>>> {
        self.plugs.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// One more stream; it is as slow as the others.
    pub(crate) fn add(&self, cut: &Arc<Cut>) {
        let delay = self.delay.load(Ordering::SeqCst);
        if delay > 0 {
            cut.delay.store(delay, Ordering::SeqCst);
        }
        let new = Arc::downgrade(cut);
        let mut plugs = self.plugs();
        plugs.retain(|plug| plug.strong_count() > 0);
        if !plugs.iter().any(|plug| plug.ptr_eq(&new)) {
            plugs.push(new);
        }
    }

    fn each(&self, act: impl Fn(&Cut)) {
        for cut in self.plugs().iter().filter_map(Weak::upgrade) {
            act(&cut);
        }
    }

    /// Silences all that are here.
    pub(crate) fn silence(&self) {
        self.each(Cut::silence);
    }

    /// Resets all that are here.
    pub(crate) fn reset(&self) {
        self.each(Cut::reset);
    }

    /// From now on all of them are this slow, and those to come.
    pub(crate) fn slow_down(&self, millis: u64) {
        self.delay.store(millis, Ordering::SeqCst);
        self.each(|cut| cut.delay.store(millis, Ordering::SeqCst));
    }
}

/// A TCP stream with somebody's hand at the plug.
#[derive(Debug)]
pub(crate) struct CuttableStream {
    tcp: TcpStream,
    cut: Arc<Cut>,
    /// What has come and is not due yet.
    late: Option<(Pin<Box<Sleep>>, Vec<u8>)>,
    /// Until when the next write waits.
    writing: Option<Pin<Box<Sleep>>>,
}

impl CuttableStream {
    /// Takes a stream under control.
    pub(crate) fn new(tcp: TcpStream) -> (CuttableStream, Arc<Cut>) {
        let cut = Arc::new(Cut::default());
        (CuttableStream { tcp, cut: cut.clone(), late: None, writing: None }, cut)
    }

    fn broken(&self) -> io::Error {
        // Nothing lingers: dropping the socket then sends the reset.
        let _ = self.tcp.set_zero_linger();
        io::Error::from(io::ErrorKind::ConnectionReset)
    }

    /// Reads what comes, each piece late by `delay`.
    fn read_late(
        &mut self,
        cx: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
        delay: Duration,
    ) -> Poll<io::Result<()>> {
        let (due, bytes) = if let Some(late) = &mut self.late {
            late
        } else {
            let mut space = [0_u8; 16 * 1024];
            let mut come = ReadBuf::new(&mut space);
            ready!(Pin::new(&mut self.tcp).poll_read(cx, &mut come))?;
            if come.filled().is_empty() {
                return Poll::Ready(Ok(()));
            }
            self.late.insert((Box::pin(sleep(delay)), come.filled().to_vec()))
        };
        ready!(due.as_mut().poll(cx));
        let now = bytes.len().min(into.remaining());
        into.put_slice(&bytes.drain(..now).collect::<Vec<u8>>());
        if bytes.is_empty() {
            self.late = None;
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncRead for CuttableStream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.cut.reader.register(cx.waker());
        match self.cut.state() {
            RESET => Poll::Ready(Err(self.broken())),
            SILENT => {
                let mut space = [0_u8; 4096];
                loop {
                    let mut swallowed = ReadBuf::new(&mut space);
                    match ready!(Pin::new(&mut self.tcp).poll_read(cx, &mut swallowed)) {
                        Ok(()) if !swallowed.filled().is_empty() => {}
                        // The end does not get through either.
                        Ok(()) | Err(_) => return Poll::Pending,
                    }
                }
            }
            OPEN.. => {
                let delay = self.cut.delay();
                if delay.is_some() || self.late.is_some() {
                    return self.read_late(cx, into, delay.unwrap_or_default());
                }
                Pin::new(&mut self.tcp).poll_read(cx, into)
            }
        }
    }
}

impl AsyncWrite for CuttableStream {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, from: &[u8]) -> Poll<io::Result<usize>> {
        self.cut.writer.register(cx.waker());
        match self.cut.state() {
            RESET => Poll::Ready(Err(self.broken())),
            SILENT => Poll::Ready(Ok(from.len())),
            OPEN.. => {
                if let Some(delay) = self.cut.delay() {
                    let due = self.writing.get_or_insert_with(|| Box::pin(sleep(delay)));
                    ready!(due.as_mut().poll(cx));
                    self.writing = None;
                }
                Pin::new(&mut self.tcp).poll_write(cx, from)
            }
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.cut.state() {
            RESET => Poll::Ready(Err(self.broken())),
            SILENT => Poll::Ready(Ok(())),
            OPEN.. => Pin::new(&mut self.tcp).poll_shutdown(cx),
        }
    }
}

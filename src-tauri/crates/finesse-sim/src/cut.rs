//! A TCP stream that can be cut or silenced from outside while others use it.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll};

use futures_util::task::AtomicWaker;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

const OPEN: u8 = 0;
const SILENT: u8 = 1;
const RESET: u8 = 2;

/// The outside end of a [`CuttableStream`].
#[derive(Debug, Default)]
pub(crate) struct Cut {
    state: AtomicU8,
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
}

/// A TCP stream with somebody's hand at the plug.
#[derive(Debug)]
pub(crate) struct CuttableStream {
    tcp: TcpStream,
    cut: Arc<Cut>,
}

impl CuttableStream {
    /// Takes a stream under control.
    pub(crate) fn new(tcp: TcpStream) -> (CuttableStream, Arc<Cut>) {
        let cut = Arc::new(Cut::default());
        (CuttableStream { tcp, cut: cut.clone() }, cut)
    }

    fn broken(&self) -> io::Error {
        // Nothing lingers: dropping the socket then sends the reset.
        let _ = self.tcp.set_zero_linger();
        io::Error::from(io::ErrorKind::ConnectionReset)
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
                    match Pin::new(&mut self.tcp).poll_read(cx, &mut swallowed) {
                        Poll::Ready(Ok(())) if swallowed.filled().is_empty() => return Poll::Ready(Ok(())),
                        Poll::Ready(Ok(())) => {}
                        Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                        Poll::Pending => return Poll::Pending,
                    }
                }
            }
            OPEN.. => Pin::new(&mut self.tcp).poll_read(cx, into),
        }
    }
}

impl AsyncWrite for CuttableStream {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, from: &[u8]) -> Poll<io::Result<usize>> {
        self.cut.writer.register(cx.waker());
        match self.cut.state() {
            RESET => Poll::Ready(Err(self.broken())),
            SILENT => Poll::Ready(Ok(from.len())),
            OPEN.. => Pin::new(&mut self.tcp).poll_write(cx, from),
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

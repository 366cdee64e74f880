//! A proxy as companies have one: HTTP CONNECT, to the hosts of the centre and nowhere else.

use std::io;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

use crate::description::Description;
use crate::listener::{ClosedPort, Port};
use crate::options::Proxy;

/// The longest request that is read, in lines.
const MOST_LINES: usize = 64;

/// Where the proxy is, before it serves.
pub(crate) enum Door {
    /// There is none.
    None,
    /// Nobody listens at its port.
    Closed(u16),
    /// It listens, and behaves like this.
    Open(Port, Proxy),
}

impl Door {
    /// Has a port for it. A closed one is kept in `closed`.
    pub(crate) async fn new(proxy: Option<Proxy>, closed: &mut Vec<ClosedPort>) -> io::Result<Door> {
        match proxy {
            None => Ok(Door::None),
            Some(Proxy::Gone) => {
                let port = ClosedPort::any()?;
                let number = port.number()?;
                closed.push(port);
                Ok(Door::Closed(number))
            }
            Some(manners @ (Proxy::Serves | Proxy::Refuses | Proxy::WantsPassword)) => {
                Ok(Door::Open(Port::any()?, manners))
            }
        }
    }

    /// Its port.
    pub(crate) fn number(&self) -> Option<u16> {
        match self {
            Door::None => None,
            Door::Closed(number) => Some(*number),
            Door::Open(port, _) => Some(port.number()),
        }
    }

    /// Starts to serve.
    pub(crate) fn open(self, description: &Description) -> Option<JoinHandle<()>> {
        let Door::Open(port, manners) = self else { return None };
        let known = description.hosts().map(|host| host.host.clone()).collect();
        Some(tokio::spawn(serve(port.into_listener(), manners, known)))
    }
}

async fn serve(listener: TcpListener, manners: Proxy, known: Vec<String>) {
    let mut talks = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((tcp, _)) => {
                    talks.spawn(talk(tcp, manners, known.clone()));
                }
                // Out of descriptors, for instance: it must not become a busy loop.
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            },
            Some(_) = talks.join_next() => {}
        }
    }
}

async fn talk(tcp: TcpStream, manners: Proxy, known: Vec<String>) -> io::Result<()> {
    let mut client = BufReader::new(tcp);
    let mut first = String::new();
    client.read_line(&mut first).await?;
    for _ in 0..MOST_LINES {
        let mut line = String::new();
        if client.read_line(&mut line).await? == 0 || line.trim().is_empty() {
            break;
        }
    }
    let mut words = first.split_whitespace();
    let target = match (words.next(), words.next().and_then(|target| target.rsplit_once(':'))) {
        (Some("CONNECT"), Some((host, port))) => port.parse::<u16>().ok().map(|port| (host, port)),
        _ => None,
    };
    let answer = match (manners, target) {
        (_, None) => "400 Bad Request",
        (Proxy::WantsPassword, _) => {
            "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"proxy\""
        }
        (Proxy::Serves, Some((host, port))) if known.iter().any(|known| known == host) => {
            match TcpStream::connect(("127.0.0.1", port)).await {
                Ok(mut server) => {
                    client.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").await?;
                    copy_bidirectional(&mut client, &mut server).await?;
                    return Ok(());
                }
                Err(_) => "502 Bad Gateway",
            }
        }
        (Proxy::Serves | Proxy::Refuses | Proxy::Gone, Some(_)) => "403 Forbidden",
    };
    client
        .write_all(format!("HTTP/1.1 {answer}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").as_bytes())
        .await
}

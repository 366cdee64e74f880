//! A notification service of few lines, over each transport: it says exactly what a test wants.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex},
};

use base64::{Engine, prelude::BASE64_STANDARD};
use finesse_client::Transport;
use futures_util::{SinkExt, StreamExt};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
    sync::watch,
};
use tokio_tungstenite::{
    WebSocketStream,
    tungstenite::{
        Message,
        handshake::derive_accept_key,
        protocol::{
            Role,
            frame::{
                Frame,
                coding::{Data, OpCode},
            },
        },
    },
};

use crate::{
    kit::Kit,
    server::{Reply, Said, Socket},
};

/// What a connection meets.
#[derive(Clone)]
pub(crate) enum Meets {
    /// Everything; then these frames, and nothing more until the client leaves.
    Service(Vec<String>),
    /// Everything; then these bytes, which may be no frame, nor even text.
    Bytes(Vec<u8>),
    /// Everything; then these stanzas, each in its pieces: what is large need not stand in memory as a whole.
    Pieces(Vec<Stanza>),
    /// Everything; then these bytes as they are, without the frames of WebSocket.
    Raw(Stanza),
    /// Everything; then the connection is cut.
    CutAtOnce,
    /// Everything but the presence of `finesse`.
    NoFinesse,
    /// The sign-in fails with this condition.
    SaslFailure(&'static str),
    /// Each iq whose id begins with one of these is refused, or left without an answer.
    Iqs { refused: &'static [&'static str], ignored: &'static [&'static str] },
    /// After the presence of `finesse`, everything comes back as it was sent.
    Echo,
    /// No service here: these words, and the end.
    Nothing(&'static str),
    /// No service here: the connection is held, and nothing is said on it.
    Silence,
}

/// Pieces that are sent one after the other.
pub(crate) type Stanza = Vec<Arc<[u8]>>;

/// What is said to a client.
pub(crate) enum Out {
    Frame(String),
    Bytes(Vec<u8>),
    Pieces(Stanza),
    Raw(Stanza),
    Cut,
}

/// A notification service. Clones share it.
#[derive(Clone, Default)]
pub(crate) struct Service(Arc<Mutex<Log>>);

#[derive(Default)]
struct Log {
    meets: VecDeque<Meets>,
    connections: Vec<Transport>,
    tokens: Vec<String>,
    frames: Vec<String>,
    bosh: HashMap<String, Arc<Bosh>>,
}

impl Service {
    /// Puts the service behind a kit's server, and on a port of its own; gives that port.
    pub(crate) async fn open(&self, kit: &Kit) -> u16 {
        let (web_socket, bosh, tcp) = (self.clone(), self.clone(), self.clone());
        kit.finesse.does(|does| {
            does.web_socket = Some(Arc::new(move |said, socket| {
                let service = web_socket.clone();
                Box::pin(async move {
                    // A client that has left is no concern of the service.
                    let _ = service.web_socket(said, socket).await;
                })
            }));
            does.bosh = Some(Arc::new(move |said| Box::pin(bosh.clone().bosh(said))));
        });
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let (port, acceptor) = (listener.local_addr().unwrap().port(), kit.server.acceptor.clone());
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                let (acceptor, service) = (acceptor.clone(), tcp.clone());
                tokio::spawn(async move {
                    if let Ok(socket) = acceptor.accept(socket).await {
                        let _ = service.tcp(socket).await;
                    }
                });
            }
        });
        port
    }

    /// What the next connections meet, in order; then it is the whole service.
    pub(crate) fn meets(&self, meets: impl IntoIterator<Item = Meets>) {
        self.0.lock().unwrap().meets.extend(meets);
    }

    pub(crate) fn connections(&self) -> usize {
        self.0.lock().unwrap().connections.len()
    }

    /// The transports of the connections so far.
    pub(crate) fn transports(&self) -> Vec<Transport> {
        self.0.lock().unwrap().connections.clone()
    }

    pub(crate) fn tokens(&self) -> Vec<String> {
        self.0.lock().unwrap().tokens.clone()
    }

    pub(crate) fn heard(&self, part: &str) -> bool {
        self.count(part) > 0
    }

    /// Every frame so far.
    pub(crate) fn frames(&self) -> Vec<String> {
        self.0.lock().unwrap().frames.clone()
    }

    /// How many frames had this in them.
    pub(crate) fn count(&self, part: &str) -> usize {
        self.0.lock().unwrap().frames.iter().filter(|frame| frame.contains(part)).count()
    }

    fn connected(&self, transport: Transport) -> Talk {
        let mut log = self.0.lock().unwrap();
        log.connections.push(transport);
        let meets = log.meets.pop_front().unwrap_or(Meets::Service(Vec::new()));
        Talk { service: self.clone(), meets, signed_in: false, echoes: false }
    }

    async fn web_socket(self, said: Said, mut socket: Socket) -> Option<()> {
        let mut talk = self.connected(Transport::WebSocket);
        assert_eq!(said.header("sec-websocket-protocol"), Some("xmpp"));
        if let Meets::Nothing(head) = talk.meets {
            return socket.write_all(head.as_bytes()).await.ok();
        }
        if matches!(talk.meets, Meets::Silence) {
            return socket.read_to_end(&mut Vec::new()).await.ok().map(drop);
        }
        let key = derive_accept_key(said.header("sec-websocket-key")?.as_bytes());
        let head = format!(
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Protocol: xmpp\r\nSec-WebSocket-Accept: {key}\r\n\r\n"
        );
        socket.write_all(head.as_bytes()).await.ok()?;
        socket.flush().await.ok()?;
        let mut web = WebSocketStream::from_raw_socket(socket, Role::Server, None).await;
        while let Some(Ok(message)) = web.next().await {
            let Message::Text(frame) = message else { continue };
            for out in talk.hears(&frame) {
                let message = match out {
                    Out::Frame(frame) => Message::text(frame),
                    Out::Bytes(bytes) => {
                        Message::Frame(Frame::message(bytes, OpCode::Data(Data::Text), true))
                    }
                    Out::Pieces(pieces) => {
                        let length = pieces.iter().map(|piece| piece.len() as u64).sum::<u64>();
                        let head: Arc<[u8]> = [&[0x81, 127][..], &length.to_be_bytes()].concat().into();
                        write_all(web.get_mut(), &[vec![head], pieces].concat()).await?;
                        continue;
                    }
                    Out::Raw(pieces) => {
                        write_all(web.get_mut(), &pieces).await?;
                        continue;
                    }
                    Out::Cut => return None,
                };
                web.send(message).await.ok()?;
            }
        }
        None
    }

    async fn tcp(self, mut socket: tokio_rustls::server::TlsStream<tokio::net::TcpStream>) -> Option<()> {
        let mut talk = self.connected(Transport::Tcp);
        if let Meets::Nothing(head) = talk.meets {
            return socket.write_all(head.as_bytes()).await.ok();
        }
        if matches!(talk.meets, Meets::Silence) {
            return socket.read_to_end(&mut Vec::new()).await.ok().map(drop);
        }
        let (mut unread, mut piece) = (String::new(), vec![0; 4096]);
        loop {
            while let Some(frame) = first_frame(&mut unread) {
                for out in talk.hears(&frame) {
                    match out {
                        Out::Frame(frame) => socket.write_all(frame.as_bytes()).await.ok()?,
                        Out::Bytes(bytes) => socket.write_all(&bytes).await.ok()?,
                        Out::Pieces(pieces) | Out::Raw(pieces) => write_all(&mut socket, &pieces).await?,
                        Out::Cut => return None,
                    }
                }
                socket.flush().await.ok()?;
            }
            let length = socket.read(&mut piece).await.ok().filter(|length| *length > 0)?;
            unread.push_str(std::str::from_utf8(&piece[..length]).unwrap());
        }
    }

    /// One request of a BOSH session. It is held until there is something to say, or another request has come.
    async fn bosh(self, said: Said) -> Reply {
        let rid: u64 = attribute(&said.body, "rid").unwrap().parse().unwrap();
        let Some(sid) = attribute(&said.body, "sid") else {
            let mut talk = self.connected(Transport::Bosh);
            if matches!(talk.meets, Meets::Nothing(_)) {
                return Reply::new(404, "text/html", "");
            }
            if matches!(talk.meets, Meets::Silence) {
                std::future::pending::<()>().await;
            }
            assert_eq!(attribute(&said.body, "hold"), Some("1"));
            let offers = talk.hears("<open").into_iter().map(text).collect::<String>();
            let sid = format!("s{}", self.connections());
            let session = Bosh { talk: Mutex::new(talk), state: watch::channel(State::new(rid)).0 };
            self.0.lock().unwrap().bosh.insert(sid.clone(), Arc::new(session));
            return body(&format!("sid='{sid}' wait='30' requests='2' hold='1'"), &offers);
        };
        let session = self.0.lock().unwrap().bosh.get(sid).cloned();
        let Some(session) = session else { return Reply::new(404, "text/html", "") };
        let reply = session.serve(rid, &said.body).await;
        if reply.status == 404 {
            self.0.lock().unwrap().bosh.remove(sid);
        }
        reply
    }
}

/// A session of BOSH: the frames of its requests are heard in the order of their numbers, and so they are answered.
struct Bosh {
    talk: Mutex<Talk>,
    state: watch::Sender<State>,
}

struct State {
    /// The last requests that were heard, and answered.
    heard: u64,
    answered: u64,
    /// What is to be said, and whether the session then ends.
    out: VecDeque<Out>,
    over: bool,
    /// Answers of the last requests: one that was lost is asked for again.
    kept: HashMap<u64, Reply>,
}

impl State {
    fn new(rid: u64) -> Self {
        Self { heard: rid, answered: rid, out: VecDeque::new(), over: false, kept: HashMap::new() }
    }
}

impl Bosh {
    async fn serve(&self, rid: u64, said: &str) -> Reply {
        let mut changes = self.state.subscribe();
        {
            let known = |state: &State| state.heard + 1 == rid || state.kept.contains_key(&rid);
            let state = changes.wait_for(known).await.unwrap();
            if let Some(kept) = state.kept.get(&rid) {
                return kept.clone();
            }
        }
        {
            let mut talk = self.talk.lock().unwrap();
            let mut out = Vec::new();
            if said.contains("restart='true'") {
                out.extend(talk.hears("<open"));
            }
            let over = said.contains("type='terminate'");
            let mut unread = said.split_once('>').unwrap().1.trim_end_matches("</body>").to_owned();
            while let Some(frame) = first_frame(&mut unread) {
                out.extend(talk.hears(&frame));
            }
            if over {
                talk.hears("<close");
            }
            self.state.send_modify(|state| {
                state.heard = rid;
                state.out.extend(out);
                state.over |= over;
            });
        }
        changes
            .wait_for(|state| {
                state.answered + 1 == rid && (state.heard > rid || state.over || !state.out.is_empty())
            })
            .await
            .unwrap();
        let mut reply = None;
        self.state.send_modify(|state| {
            let said: Vec<Out> = state.out.drain(..).collect();
            let answer = match said.iter().position(|out| !matches!(out, Out::Frame(_))) {
                // What is no frame is an answer of its own.
                Some(0) => {
                    let mut said = said.into_iter();
                    let first = said.next();
                    state.out.extend(said);
                    match first {
                        Some(Out::Bytes(bytes)) => body("", bytes),
                        Some(Out::Pieces(pieces) | Out::Raw(pieces)) => {
                            let end: Arc<[u8]> = b"</body>".as_slice().into();
                            let mut reply = body("", "");
                            reply.body.truncate(reply.body.len() - end.len());
                            Reply { more: [pieces, vec![end]].concat(), ..reply }
                        }
                        Some(Out::Frame(_) | Out::Cut) | None => Reply::new(404, "text/html", ""),
                    }
                }
                at => {
                    let mut frames = said;
                    state.out.extend(frames.split_off(at.unwrap_or(frames.len())));
                    body("", frames.into_iter().map(text).collect::<String>())
                }
            };
            state.answered = rid;
            state.kept.insert(rid, answer.clone());
            state.kept.retain(|kept, _| *kept + 2 > rid);
            reply = Some(answer);
        });
        reply.unwrap()
    }
}

async fn write_all(socket: &mut (impl AsyncWriteExt + Unpin), pieces: &[Arc<[u8]>]) -> Option<()> {
    for piece in pieces {
        socket.write_all(piece).await.ok()?;
    }
    socket.flush().await.ok()
}

fn text(out: Out) -> String {
    match out {
        Out::Frame(frame) => frame,
        Out::Bytes(_) | Out::Pieces(_) | Out::Raw(_) | Out::Cut => panic!("frames only"),
    }
}

/// An answer of BOSH.
pub(crate) fn body(attributes: &str, inner: impl AsRef<[u8]>) -> Reply {
    let head = format!("<body xmlns='http://jabber.org/protocol/httpbind' {attributes}>");
    Reply::new(200, "text/xml", [head.as_bytes(), inner.as_ref(), b"</body>"].concat())
}

/// The value of an attribute of the first tag.
pub(crate) fn attribute<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let tag = text.split('>').next()?;
    tag.split(&format!(" {name}='")).nth(1)?.split('\'').next()
}

/// Takes the first whole frame of those that our client writes: none has one of its own kind in it.
fn first_frame(unread: &mut String) -> Option<String> {
    if let Some(rest) = unread.strip_prefix("<?xml version='1.0'?>") {
        *unread = rest.to_owned();
    }
    let name = unread.strip_prefix('<')?.split([' ', '>', '/']).next()?.to_owned();
    let tag = unread.find('>')? + 1;
    let end = match name.as_str() {
        "stream:stream" => tag,
        "" => tag,
        _ if unread[..tag].ends_with("/>") => tag,
        _ => unread.find(&format!("</{name}>"))? + name.len() + 3,
    };
    let rest = unread.split_off(end);
    Some(std::mem::replace(unread, rest))
}

/// One client's talk with the service.
struct Talk {
    service: Service,
    meets: Meets,
    signed_in: bool,
    echoes: bool,
}

impl Talk {
    fn hears(&mut self, frame: &str) -> Vec<Out> {
        self.service.0.lock().unwrap().frames.push(frame.to_owned());
        if self.echoes {
            return vec![Out::Frame(frame.to_owned())];
        }
        let mut out: Vec<Out> = self.replies(frame).into_iter().map(Out::Frame).collect();
        if frame.contains("<priority>") {
            match &self.meets {
                Meets::Service(frames) => out.extend(frames.iter().cloned().map(Out::Frame)),
                Meets::Bytes(bytes) => out.push(Out::Bytes(bytes.clone())),
                Meets::Pieces(stanzas) => out.extend(stanzas.iter().cloned().map(Out::Pieces)),
                Meets::Raw(pieces) => out.push(Out::Raw(pieces.clone())),
                Meets::CutAtOnce => out.push(Out::Cut),
                Meets::Echo => self.echoes = true,
                Meets::NoFinesse
                | Meets::SaslFailure(_)
                | Meets::Iqs { .. }
                | Meets::Nothing(_)
                | Meets::Silence => {}
            }
        }
        out
    }

    fn replies(&mut self, frame: &str) -> Vec<String> {
        if frame.starts_with("<open") || frame.starts_with("<stream:stream") {
            let offers = if self.signed_in {
                "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/><session/>"
            } else {
                "<mechanisms><mechanism>PLAIN</mechanism></mechanisms>"
            };
            let features = format!("<stream:features>{offers}</stream:features>");
            return if frame.contains("<stream:stream") {
                vec![format!("{HEADER}{features}")]
            } else {
                vec![features]
            };
        }
        if let Some(secret) = frame.strip_prefix("<auth").and_then(|auth| auth.split(['>', '<']).nth(1)) {
            let plain = String::from_utf8(BASE64_STANDARD.decode(secret).unwrap()).unwrap();
            let [_, user, token] = plain.split('\0').collect::<Vec<_>>().try_into().unwrap();
            assert_eq!(user, "40217");
            self.service.0.lock().unwrap().tokens.push(token.to_owned());
            if let Meets::SaslFailure(condition) = self.meets {
                return vec![format!("<failure><{condition}/></failure>")];
            }
            self.signed_in = true;
            return vec!["<success/>".into()];
        }
        if frame.starts_with("<iq") {
            let id = attribute(frame, "id").unwrap();
            let is = |ids: &[&str]| ids.iter().any(|known| id.starts_with(known));
            if let Meets::Iqs { ignored, .. } = self.meets
                && is(ignored)
            {
                return Vec::new();
            }
            if let Meets::Iqs { refused, .. } = self.meets
                && is(refused)
            {
                return vec![format!("<iq type='error' id='{id}'><error><forbidden/></error></iq>")];
            }
            let bound = "<bind><jid>40217@fin-a.localhost/aplomb-7</jid></bind>";
            let payload = if id == "bind" { bound } else { "" };
            return vec![format!("<iq type='result' id='{id}'>{payload}</iq>")];
        }
        if frame.contains("<priority>") && !matches!(self.meets, Meets::NoFinesse) {
            return vec!["<presence from='finesse@fin-a.localhost/x'/>".into()];
        }
        Vec::new()
    }
}

/// The header of a stream over TCP.
pub(crate) const HEADER: &str = "<?xml version='1.0'?><stream:stream xmlns='jabber:client' \
    xmlns:stream='http://etherx.jabber.org/streams' from='fin-a.localhost' id='s1' version='1.0'>";

//! The event link against a notification service of few lines.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
    time::Duration,
};

use base64::{Engine, prelude::BASE64_STANDARD};
use finesse_client::{
    Clock, CloseReason, Http, Link, LinkEvent, LinkOptions, LinkState, Session, WaitingWhy,
};
use finesse_wire::Payload;
use futures_util::{SinkExt, StreamExt};
use tokio::{
    io::AsyncWriteExt,
    sync::{mpsc, oneshot},
};
use tokio_tungstenite::{
    WebSocketStream,
    tungstenite::{Message, handshake::derive_accept_key, protocol::Role},
};

use crate::{
    kit::{Kit, Page, answer, must, seconds, until},
    server::{Reply, Said, Socket},
};

const TOKEN: &str = "/desktop/sso/token";
const INFO: &str = "/finesse/api/SystemInfo";

/// What a connection meets.
enum Meets {
    /// Everything; then these frames, and nothing more until the client leaves.
    Service(Vec<String>),
    /// Everything; then the connection is cut.
    CutAtOnce,
    /// Everything but the presence of `finesse`.
    NoFinesse,
    /// The sign-in fails with this condition.
    SaslFailure(&'static str),
    /// No WebSocket here.
    Nothing(&'static str),
}

/// A notification service. Clones share it.
#[derive(Clone, Default)]
struct Service(Arc<Mutex<Log>>);

#[derive(Default)]
struct Log {
    meets: VecDeque<Meets>,
    connections: usize,
    tokens: Vec<String>,
    frames: Vec<String>,
}

impl Service {
    /// What the next connections meet, in order; then it is the whole service.
    fn meets(&self, meets: impl IntoIterator<Item = Meets>) {
        self.0.lock().unwrap().meets.extend(meets);
    }

    fn connections(&self) -> usize {
        self.0.lock().unwrap().connections
    }

    fn tokens(&self) -> Vec<String> {
        self.0.lock().unwrap().tokens.clone()
    }

    fn heard(&self, part: &str) -> bool {
        self.0.lock().unwrap().frames.iter().any(|frame| frame.contains(part))
    }

    async fn serve(self, said: Said, mut socket: Socket) -> Option<()> {
        let meets = {
            let mut log = self.0.lock().unwrap();
            log.connections += 1;
            log.meets.pop_front().unwrap_or(Meets::Service(Vec::new()))
        };
        assert_eq!((said.path.as_str(), said.header("sec-websocket-protocol")), ("/ws/", Some("xmpp")));
        if let Meets::Nothing(head) = meets {
            return socket.write_all(head.as_bytes()).await.ok();
        }
        let key = derive_accept_key(said.header("sec-websocket-key")?.as_bytes());
        let head = format!(
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Protocol: xmpp\r\nSec-WebSocket-Accept: {key}\r\n\r\n"
        );
        socket.write_all(head.as_bytes()).await.ok()?;
        socket.flush().await.ok()?;
        let mut web = WebSocketStream::from_raw_socket(socket, Role::Server, None).await;
        let mut signed_in = false;
        while let Some(Ok(message)) = web.next().await {
            let Message::Text(frame) = message else { continue };
            self.0.lock().unwrap().frames.push(frame.to_string());
            for reply in self.replies(&frame, &meets, &mut signed_in) {
                web.send(Message::text(reply)).await.ok()?;
            }
            if frame.contains("<presence") {
                match &meets {
                    Meets::Service(frames) => {
                        for frame in frames {
                            web.send(Message::text(frame.clone())).await.ok()?;
                        }
                    }
                    Meets::CutAtOnce => return None,
                    Meets::NoFinesse | Meets::SaslFailure(_) | Meets::Nothing(_) => {}
                }
            }
        }
        None
    }

    fn replies(&self, frame: &str, meets: &Meets, signed_in: &mut bool) -> Vec<String> {
        if frame.starts_with("<open") {
            let offers = if *signed_in {
                "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/><session/>"
            } else {
                "<mechanisms><mechanism>PLAIN</mechanism></mechanisms>"
            };
            return vec!["<open from='fin-a.localhost'/>".into(), format!("<features>{offers}</features>")];
        }
        if let Some(secret) = frame.strip_prefix("<auth").and_then(|auth| auth.split(['>', '<']).nth(1)) {
            let plain = String::from_utf8(BASE64_STANDARD.decode(secret).unwrap()).unwrap();
            let [_, user, token] = plain.split('\0').collect::<Vec<_>>().try_into().unwrap();
            assert_eq!(user, "40217");
            self.0.lock().unwrap().tokens.push(token.to_owned());
            if let Meets::SaslFailure(condition) = meets {
                return vec![format!("<failure><{condition}/></failure>")];
            }
            *signed_in = true;
            return vec!["<success/>".into()];
        }
        if frame.starts_with("<iq") {
            let id = frame.split("id='").nth(1).and_then(|rest| rest.split('\'').next()).unwrap();
            return vec![format!("<iq type='result' id='{id}'/>")];
        }
        if frame.contains("<priority>") && !matches!(meets, Meets::NoFinesse) {
            return vec!["<presence from='finesse@fin-a.localhost/x'/>".into()];
        }
        Vec::new()
    }
}

/// A desk with a link.
struct Desk {
    kit: Kit,
    service: Service,
    session: Session,
    link: Link,
    events: mpsc::Receiver<LinkEvent>,
}

impl Desk {
    async fn new(meets: impl IntoIterator<Item = Meets>) -> Self {
        Self::with(Kit::new().await, meets).await
    }

    async fn with(kit: Kit, meets: impl IntoIterator<Item = Meets>) -> Self {
        let service = Service::default();
        service.meets(meets);
        let serving = service.clone();
        kit.finesse.does(|does| {
            does.web_socket = Some(Arc::new(move |said, socket| {
                let service = serving.clone();
                Box::pin(async move {
                    // A client that has left is no concern of the service.
                    let _ = service.serve(said, socket).await;
                })
            }));
        });
        let session = kit.sign_in().await;
        let http = Http::new(kit.server.trust()).unwrap();
        let info = http.system_info(&kit.server.node).await.unwrap();
        let mut options = LinkOptions::new(&kit.server.node, &info, session.login_id());
        options.urls.truncate(1);
        let (link, events) = Link::start(options, session.clone(), Arc::new(kit.clock.clone()));
        Self { kit, service, session, link, events }
    }

    /// Reads events until the link has a state like this; gives every event on the way.
    async fn until(&mut self, what: &str, wanted: impl Fn(&LinkState) -> bool) -> Vec<LinkEvent> {
        let mut seen = Vec::new();
        loop {
            let event = must(what, self.events.recv()).await.unwrap_or_else(|| panic!("{what}: {seen:?}"));
            seen.push(event.clone());
            if matches!(&event, LinkEvent::State(state) if wanted(state)) {
                return seen;
            }
        }
    }

    async fn online(&mut self) -> Vec<LinkEvent> {
        self.until("online", |state| matches!(state, LinkState::Online { .. })).await
    }

    /// Reads to `Waiting`, and says why and for how long.
    async fn waiting(&mut self) -> (WaitingWhy, Duration) {
        let seen = self.until("waiting", |state| matches!(state, LinkState::Waiting { .. })).await;
        match seen.last() {
            Some(LinkEvent::State(LinkState::Waiting { why, until, .. })) => {
                (*why, until.since(self.kit.clock.now()))
            }
            other => panic!("{other:?}"),
        }
    }
}

fn event(number: usize) -> String {
    format!(
        "<message from='pubsub.fin-a.localhost'><event><items node='/finesse/api/User/40217'><item><notification>\
         &lt;Update&gt;&lt;event&gt;PUT&lt;/event&gt;&lt;source&gt;/finesse/api/User/40217&lt;/source&gt;&lt;data&gt;&lt;user&gt;\
         &lt;loginId&gt;40217&lt;/loginId&gt;&lt;state&gt;READY&lt;/state&gt;&lt;extension&gt;{number}&lt;/extension&gt;\
         &lt;/user&gt;&lt;/data&gt;&lt;/Update&gt;</notification></item></items></event></message>"
    )
}

#[tokio::test]
async fn events_come_in_their_order_and_what_cannot_be_read_is_told_by_its_size() {
    let frames = vec![
        event(1),
        "<broken".into(),
        event(2),
        "<message><event><items node='n'><item><x/></item></items></event></message>".into(),
        event(3),
    ];
    let mut desk = Desk::new([Meets::Service(frames)]).await;
    desk.online().await;
    let mut told = Vec::new();
    while told.len() < 5 {
        told.push(match must("an event", desk.events.recv()).await.unwrap() {
            LinkEvent::Notification(notification) => {
                let Payload::User(user) = notification.data else { panic!() };
                user.extension.unwrap().to_string()
            }
            LinkEvent::Unreadable { kind, bytes } => format!("{kind} {bytes}"),
            LinkEvent::State(state) => panic!("{state:?}"),
        });
    }
    assert_eq!(told, ["1", "frame 7", "2", "notification 0", "3"]);
    assert_eq!(desk.service.tokens(), ["A1"]);
    assert!(desk.service.heard("<resource>aplomb</resource>"));
}

#[tokio::test]
async fn a_ping_goes_out_every_ten_seconds() {
    let mut desk = Desk::new([]).await;
    desk.online().await;
    for number in 1..=5_u64 {
        must("the next ping", desk.kit.clock.until_sleeper(|at| at == seconds(number * 10))).await;
        desk.kit.clock.advance_to(seconds(number * 10));
        until("the ping", || desk.service.heard(&format!("id='ping-{number}'"))).await;
    }
    assert_eq!(desk.service.connections(), 1);
}

#[tokio::test]
async fn a_connection_that_is_cut_comes_back_at_once_and_one_that_is_always_cut_does_not_spin() {
    let mut desk = Desk::new([Meets::CutAtOnce, Meets::CutAtOnce, Meets::CutAtOnce]).await;
    desk.online().await;
    desk.online().await;
    let (why, pause) = desk.waiting().await;
    assert_eq!((why, desk.service.connections()), (WaitingWhy::Refused, 2));
    assert!((1.5..=2.0).contains(&pause.as_secs_f64()), "{pause:?}");
    desk.kit.clock.advance(pause);
    let (_, pause) = desk.waiting().await;
    assert_eq!(desk.service.connections(), 3);
    assert!((3.75..=5.0).contains(&pause.as_secs_f64()), "{pause:?}");
    desk.kit.clock.advance(pause);
    desk.online().await;
}

#[tokio::test]
async fn before_another_try_the_node_is_asked_whether_it_is_in_service() {
    let nothing = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";
    let mut desk = Desk::new([Meets::Nothing(nothing)]).await;
    let (why, pause) = desk.waiting().await;
    assert_eq!((why, desk.kit.server.count("GET", INFO)), (WaitingWhy::Refused, 1));
    let out = "<SystemInfo><status>OUT_OF_SERVICE</status></SystemInfo>";
    desk.kit.finesse.at(INFO, [Reply::xml(200, out), Reply::error(503, "Service Unavailable")]);
    desk.kit.clock.advance(pause);
    for _ in 0..2 {
        let (why, pause) = desk.waiting().await;
        assert_eq!(why, WaitingWhy::OutOfService);
        desk.kit.clock.advance(pause);
    }
    let (_, pause) = desk.waiting().await;
    assert!((15.0..=20.0).contains(&pause.as_secs_f64()), "{pause:?}");
    assert_eq!(desk.service.connections(), 1, "a node out of service is left alone");
    // Behind a proxy SystemInfo may be protected: that says nothing about the service.
    desk.kit.finesse.at(INFO, [Reply::new(401, "text/html", "")]);
    desk.link.reconnect();
    desk.online().await;
}

#[tokio::test]
async fn a_refused_token_is_renewed_once_and_used() {
    let mut desk = Desk::new([Meets::SaslFailure("not-authorized")]).await;
    desk.online().await;
    assert_eq!(desk.service.tokens(), ["A1", "A2"]);
    assert_eq!(desk.kit.server.count("POST", TOKEN), 1);
}

#[tokio::test]
async fn what_is_refused_with_a_new_token_waits_for_another_one() {
    let refuses = || Meets::SaslFailure("not-authorized");
    let mut desk = Desk::new([refuses(), refuses()]).await;
    desk.until("the question", |state| *state == LinkState::SignInNeeded).await;
    // Long enough for another connection, if there were one.
    for _ in 0..5 {
        desk.session.http().system_info(&desk.session.node()).await.unwrap();
    }
    assert_eq!(desk.service.connections(), 2);
    assert_eq!(desk.service.tokens(), ["A1", "A2"], "no token is sent twice");
    desk.kit.window.shows(Page::Text(answer(3)));
    desk.session.sign_in_again().await.unwrap();
    desk.online().await;
    assert_eq!(desk.service.tokens(), ["A1", "A2", "A3"]);
}

/// The renewal fails for now; when it works, nobody needs to be asked.
#[tokio::test]
async fn a_refused_token_that_is_renewed_late_brings_the_link_back() {
    let kit = Kit::new().await;
    kit.finesse.posts([Reply::new(503, "text/html", ""), Reply::new(200, "application/json", answer(2))]);
    let mut desk = Desk::with(kit, [Meets::SaslFailure("not-authorized")]).await;
    desk.until("the question", |state| *state == LinkState::SignInNeeded).await;
    let at = must("the next try", desk.kit.clock.until_sleeper(|at| at <= seconds(2))).await;
    desk.kit.clock.advance_to(at);
    desk.online().await;
    assert_eq!(desk.service.tokens(), ["A1", "A2"]);
}

#[tokio::test]
async fn a_service_that_cannot_check_is_not_a_refusal() {
    let mut desk = Desk::new([Meets::SaslFailure("temporary-auth-failure")]).await;
    let (why, pause) = desk.waiting().await;
    assert_eq!((why, desk.kit.server.count("POST", TOKEN)), (WaitingWhy::Refused, 0));
    desk.kit.clock.advance(pause);
    desk.online().await;
    assert_eq!(desk.service.tokens(), ["A1", "A1"]);
}

#[tokio::test]
async fn a_conflict_ends_it_until_the_agent_wants_it_back() {
    let conflict = "<stream:error><conflict/></stream:error>".to_owned();
    let mut desk = Desk::new([Meets::Service(vec![conflict])]).await;
    desk.until("the conflict", |state| *state == LinkState::Closed(CloseReason::Conflict)).await;
    desk.kit.clock.advance(Duration::from_secs(600));
    tokio::task::yield_now().await;
    assert_eq!(desk.service.connections(), 1);
    desk.link.reconnect();
    desk.online().await;
}

#[tokio::test]
async fn the_presence_of_finesse_is_asked_for_when_it_does_not_come() {
    let mut desk = Desk::new([Meets::NoFinesse]).await;
    must("the patience", desk.kit.clock.until_sleeper(|at| at == seconds(10))).await;
    until("the presence", || desk.service.heard("<priority>0</priority>")).await;
    desk.kit.clock.advance_to(seconds(10));
    desk.online().await;
    until("the request", || desk.service.heard("type='subscribe' to='finesse@fin-a.localhost'")).await;
}

#[tokio::test]
async fn a_connection_that_comes_to_nothing_is_given_up() {
    let mut desk = Desk::new([Meets::Nothing("")]).await;
    // The server closes it: that is an answer too. One that stays silent is left after twenty seconds.
    assert_eq!(desk.waiting().await.0, WaitingWhy::Refused);
    let (hold, held) = oneshot::channel::<()>();
    let held = Arc::new(Mutex::new(Some(held)));
    desk.kit.finesse.does(|does| {
        does.web_socket = Some(Arc::new(move |_, socket| {
            let held = held.lock().unwrap().take();
            Box::pin(async move {
                if let Some(held) = held {
                    let _ = held.await;
                }
                drop(socket);
            })
        }));
    });
    desk.link.reconnect();
    until("the connection", || desk.kit.server.count("GET", "/ws/") == 2).await;
    must("the patience", desk.kit.clock.until_sleeper(|at| at == seconds(20))).await;
    desk.kit.clock.advance_to(seconds(20));
    assert_eq!(desk.waiting().await.0, WaitingWhy::Unreachable);
    drop(hold);
}

#[tokio::test]
async fn a_frame_without_end_ends_the_connection_and_not_the_link() {
    let mut desk = Desk::new([Meets::Service(vec!["x".repeat(8 * 1024 * 1024 + 1)])]).await;
    desk.online().await;
    desk.online().await;
    assert_eq!(desk.service.connections(), 2);
}

#[tokio::test]
async fn closing_takes_leave_and_is_the_end() {
    let mut desk = Desk::new([]).await;
    desk.online().await;
    must("the end", desk.link.close()).await;
    desk.until("closed", |state| *state == LinkState::Closed(CloseReason::Ended)).await;
    until("the farewell", || desk.service.heard("<close")).await;
    assert_eq!(must("nothing more", desk.events.recv()).await, None);
    must("closing twice", desk.link.close()).await;
}

#[tokio::test]
async fn a_reader_that_reads_nothing_holds_up_no_one_who_closes() {
    let frames = (0..2_000).map(event).collect();
    let desk = Desk::new([Meets::Service(frames)]).await;
    until("a full backlog", || desk.events.len() == desk.events.max_capacity()).await;
    must("the end", desk.link.close()).await;
}

#[tokio::test]
async fn a_link_that_nobody_listens_to_ends() {
    let Desk { kit, service, session, link, events } = {
        let mut desk = Desk::new([]).await;
        desk.online().await;
        desk
    };
    drop(events);
    until("the farewell", || service.heard("<close")).await;
    must("the end", link.close()).await;
    drop(session);
    assert_eq!((service.connections(), kit.clock.now()), (1, seconds(0)));
}

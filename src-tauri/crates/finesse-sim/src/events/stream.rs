//! One XMPP stream: opening, log-on, binding, and the order in which these must come.

use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use roxmltree::Node;
use tokio::sync::mpsc::UnboundedSender;
use tokio::time::Instant;
use uuid::Uuid;

use crate::control::words::{FaultEffect, FaultPlace, Transport};
use crate::cut::Plugs;
use crate::events::protocol::STREAMS;
use crate::events::stanza;
use crate::sim::Station;
use crate::world::connections::{Outgoing, Session};
use crate::xml::{escape, leaf};

const SASL: &str = "urn:ietf:params:xml:ns:xmpp-sasl";
const BIND: &str = "urn:ietf:params:xml:ns:xmpp-bind";

/// How far the stream is.
enum Phase {
    /// Waits for the opening.
    Fresh,
    /// Waits for the log-on.
    Open,
    /// Logged on, waits for another opening.
    LoggedOn(String),
    /// Waits for binding.
    Reopened(String),
    /// Bound: the number of the session.
    Bound(u64),
    /// Closing; nothing more is taken.
    Over,
}

/// One stream, whatever carries it.
pub(super) struct Stream {
    station: Station,
    transport: Transport,
    plugs: Arc<Plugs>,
    out: UnboundedSender<Outgoing>,
    phase: Phase,
    domain: String,
    /// When an element was heard last.
    heard: Instant,
    patience: Duration,
}

/// A stream error, as it stands in a stream.
pub(super) fn error(condition: &str) -> String {
    format!(
        "<stream:error xmlns:stream='{STREAMS}'>\
         <{condition} xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error>"
    )
}

impl Stream {
    pub(super) fn new(
        station: Station,
        transport: Transport,
        plugs: Arc<Plugs>,
        out: UnboundedSender<Outgoing>,
    ) -> Stream {
        let domain = station.sim.description.nodes[station.node].host.clone();
        let patience = station.sim.world().options.silence;
        Stream {
            station,
            transport,
            plugs,
            out,
            phase: Phase::Fresh,
            domain,
            heard: Instant::now(),
            patience,
        }
    }

    fn say(&self, frame: String) {
        let _ = self.out.send(Outgoing::Frame(frame));
    }

    pub(super) fn domain(&self) -> &str {
        &self.domain
    }

    /// How long anything may take on the way.
    pub(super) fn patience(&self) -> Duration {
        self.patience
    }

    /// When the other end has said nothing for too long. Only elements of XMPP count.
    pub(super) fn silent_at(&self) -> Instant {
        self.heard + self.patience
    }

    /// Nothing more is taken.
    pub(super) fn over(&self) -> bool {
        matches!(self.phase, Phase::Over)
    }

    /// Waits for a new opening after the log-on.
    pub(super) fn restarts(&self) -> bool {
        matches!(self.phase, Phase::LoggedOn(_))
    }

    /// Ends the stream with an error.
    pub(super) fn fail(&mut self, condition: &str) {
        if !self.over() {
            let _ = self.out.send(Outgoing::StreamError(condition.to_owned()));
        }
        self.gone();
    }

    /// The other end says good-bye.
    pub(super) fn end(&mut self) {
        if !self.over() {
            let _ = self.out.send(Outgoing::Close);
        }
        self.gone();
    }

    /// The connection is gone.
    pub(super) fn gone(&mut self) {
        if let Phase::Bound(number) = std::mem::replace(&mut self.phase, Phase::Over) {
            self.station.sim.world().drop_session(number);
        }
    }

    /// Something was heard, if only that somebody is still there.
    pub(super) fn heard(&self) {
        if let Phase::Bound(number) = self.phase
            && let Some(session) = self.station.sim.world().connections.sessions.get_mut(&number)
        {
            session.heard += 1;
        }
    }

    /// Takes an element of the first level.
    pub(super) fn element(&mut self, root: Node<'_, '_>) {
        if self.over() {
            return;
        }
        self.heard = Instant::now();
        self.heard();
        match (root.tag_name().namespace().unwrap_or_default(), root.tag_name().name()) {
            (SASL, "auth") => self.log_on(root),
            ("jabber:client", "iq" | "presence" | "message") => self.stanza(root),
            (_, "iq" | "presence" | "message") => self.fail("invalid-namespace"),
            _ => self.fail("unsupported-stanza-type"),
        }
    }

    /// The other end opens the stream, or opens it again after the log-on.
    pub(super) fn open(&mut self, to: Option<&str>, version: Option<&str>) {
        let again = match &self.phase {
            Phase::Fresh => None,
            Phase::LoggedOn(login_id) => Some(login_id.clone()),
            Phase::Open | Phase::Reopened(_) | Phase::Bound(_) => {
                self.fail("bad-format");
                return;
            }
            Phase::Over => return,
        };
        self.heard = Instant::now();
        let _ = self.out.send(Outgoing::Header(Uuid::new_v4().simple().to_string()));
        if !to.is_some_and(|to| to.eq_ignore_ascii_case(&self.domain)) {
            self.fail("host-unknown");
            return;
        }
        if version != Some("1.0") {
            self.fail("unsupported-version");
            return;
        }
        let features = if again.is_some() {
            format!(
                "<bind xmlns='{BIND}'/><session xmlns='urn:ietf:params:xml:ns:xmpp-session'><optional/></session>"
            )
        } else {
            let greeting = self.station.sim.world().nodes[self.station.node].greeting.clone();
            let offered = greeting.mechanisms.iter().map(|each| leaf("mechanism", each)).collect::<String>();
            format!("<mechanisms xmlns='{SASL}'>{offered}</mechanisms>")
        };
        self.say(format!("<stream:features xmlns:stream='{STREAMS}'>{features}</stream:features>"));
        self.phase = again.map_or(Phase::Open, Phase::Reopened);
    }

    fn log_on(&mut self, auth: Node<'_, '_>) {
        if !matches!(self.phase, Phase::Open) {
            self.fail("policy-violation");
            return;
        }
        let failure = |condition: &str| format!("<failure xmlns='{SASL}'><{condition}/></failure>");
        if auth.attribute("mechanism") != Some("PLAIN") {
            self.say(failure("invalid-mechanism"));
            return;
        }
        let (at, node) = (FaultPlace::Sasl, self.station.name);
        if let Some(FaultEffect::Sasl { sasl }) = self.station.sim.world().faults.strike(at, node, "", "") {
            self.say(failure(&sasl));
            return;
        }
        let text = auth.text().unwrap_or_default().trim();
        let plain = STANDARD.decode(text).ok().and_then(|bytes| String::from_utf8(bytes).ok());
        let parts: Vec<&str> = plain.as_deref().map(|plain| plain.split('\0').collect()).unwrap_or_default();
        let [authzid, user, secret] = parts.as_slice() else {
            self.say(failure("incorrect-encoding"));
            return;
        };
        let own = format!("{user}@{}", self.domain);
        let good =
            (authzid.is_empty() || *authzid == own) && self.station.sim.world().check_secret(user, secret);
        if good {
            self.say(format!("<success xmlns='{SASL}'/>"));
            self.phase = Phase::LoggedOn((*user).to_owned());
        } else {
            self.say(failure("not-authorized"));
        }
    }

    fn stanza(&mut self, root: Node<'_, '_>) {
        match &self.phase {
            Phase::Bound(number) => {
                let number = *number;
                for frame in stanza::take(&self.station, number, root) {
                    self.say(frame);
                }
            }
            Phase::Reopened(login_id) => {
                let login_id = login_id.clone();
                self.bind(root, login_id);
            }
            Phase::Fresh | Phase::Open | Phase::LoggedOn(_) | Phase::Over => self.fail("not-authorized"),
        }
    }

    fn bind(&mut self, iq: Node<'_, '_>, login_id: String) {
        let bind = iq.children().find(|child| child.has_tag_name((BIND, "bind")));
        let (Some(id), Some("set"), Some(bind)) = (iq.attribute("id"), iq.attribute("type"), bind) else {
            self.fail("not-authorized");
            return;
        };
        let resource = bind
            .children()
            .find(|child| child.has_tag_name((BIND, "resource")))
            .and_then(|resource| resource.text())
            .map(str::trim)
            .filter(|resource| !resource.is_empty())
            .map_or_else(|| Uuid::new_v4().simple().to_string(), str::to_owned);
        let mut world = self.station.sim.world();
        let node = self.station.node;
        let same = |session: &Session| {
            session.node == node && session.login_id == login_id && session.resource == resource
        };
        let older =
            world.connections.sessions.iter().find(|(_, session)| same(session)).map(|(number, _)| *number);
        if let Some(older) = older {
            // The newer one wins; the older is thrown out.
            if let Some(session) = world.connections.sessions.get(&older) {
                let _ = session.out.send(Outgoing::StreamError("conflict".to_owned()));
            }
            world.drop_session(older);
        }
        let session = Session {
            node,
            transport: self.transport,
            port: self.station.port,
            login_id,
            resource,
            available: false,
            priority: 0,
            out: self.out.clone(),
            plugs: self.plugs.clone(),
            heard: 0,
            pings: 0,
        };
        let jid = world.jid(&session);
        let number = world.connections.add(session);
        drop(world);
        self.phase = Phase::Bound(number);
        self.say(format!(
            "<iq xmlns='jabber:client' type='result' id='{}' to='{jid}'><bind xmlns='{BIND}'><jid>{jid}</jid></bind></iq>",
            escape(id),
            jid = escape(&jid),
        ));
    }
}

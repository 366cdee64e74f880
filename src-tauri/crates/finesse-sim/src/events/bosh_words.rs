//! The element `body` of BOSH: what a request asks, and what an answer says.

use roxmltree::{Document, Node};

use crate::events::protocol::STREAMS;
use crate::xml::escape;

const HTTPBIND: &str = "http://jabber.org/protocol/httpbind";
const XBOSH: &str = "urn:xmpp:xbosh";

/// The largest request ID (XEP-0124, 14.1).
const LARGEST_RID: u64 = (1 << 53) - 1;

/// A version of BOSH: major and minor number.
pub(super) type Version = (u16, u16);

/// The newest version that the server has (XEP-0124, 7.1: the lower one of the two counts).
pub(super) const NEWEST: Version = (1, 6);

/// What a request asks.
#[derive(Debug, Clone)]
pub(super) struct Asked {
    pub(super) rid: u64,
    pub(super) sid: Option<String>,
    pub(super) to: Option<String>,
    /// Seconds.
    pub(super) wait: Option<u64>,
    pub(super) hold: Option<usize>,
    pub(super) ver: Option<Version>,
    pub(super) xmpp_version: Option<String>,
    pub(super) restart: bool,
    pub(super) terminate: bool,
    /// Neither elements inside nor anything else to do.
    pub(super) empty: bool,
}

impl Asked {
    /// Of a body; nothing when it is none.
    pub(super) fn of(document: &Document<'_>) -> Option<Asked> {
        let body = document.root_element();
        if !body.has_tag_name((HTTPBIND, "body")) {
            return None;
        }
        let text = |name: &str| body.attribute(name).map(str::to_owned);
        let rid = body.attribute("rid")?.parse().ok().filter(|rid| (1..=LARGEST_RID).contains(rid))?;
        let restart = body.attribute((XBOSH, "restart")) == Some("true");
        let terminate = body.attribute("type") == Some("terminate");
        Some(Asked {
            rid,
            sid: text("sid"),
            to: text("to"),
            wait: body.attribute("wait").and_then(|wait| wait.parse().ok()),
            hold: body.attribute("hold").and_then(|hold| hold.parse().ok()),
            ver: body.attribute("ver").and_then(version),
            xmpp_version: body.attribute((XBOSH, "version")).map(str::to_owned),
            restart,
            terminate,
            empty: !restart && !terminate && !body.children().any(|child| Node::is_element(&child)),
        })
    }
}

fn version(text: &str) -> Option<Version> {
    let (major, minor) = text.split_once('.')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}

/// An answer; `more` are further attributes.
pub(super) fn body(more: &str, inside: &str) -> String {
    if inside.is_empty() {
        format!("<body xmlns='{HTTPBIND}'{more}/>")
    } else {
        format!("<body xmlns='{HTTPBIND}'{more}>{inside}</body>")
    }
}

/// The answer that ends a session, or says that there is none.
pub(super) fn terminate(condition: Option<&str>, inside: &str) -> String {
    let condition = condition.map(|condition| format!(" condition='{condition}'")).unwrap_or_default();
    body(&format!(" type='terminate'{condition}"), inside)
}

/// What the answer to the creation of a session says.
pub(super) struct Terms<'a> {
    pub(super) sid: &'a str,
    pub(super) wait: u64,
    pub(super) hold: usize,
    pub(super) ver: Version,
    pub(super) requests: u64,
    pub(super) inactivity: u64,
    pub(super) polling: u64,
    pub(super) domain: &'a str,
    pub(super) stream: &'a str,
}

impl Terms<'_> {
    /// As attributes.
    pub(super) fn attributes(&self) -> String {
        format!(
            " xmlns:xmpp='{XBOSH}' xmlns:stream='{streams}' sid='{sid}' wait='{wait}' hold='{hold}' \
             requests='{requests}' inactivity='{inactivity}' polling='{polling}' ver='{major}.{minor}' from='{domain}' \
             authid='{stream}' secure='true' xmpp:version='1.0' xmpp:restartlogic='true'",
            streams = STREAMS,
            sid = self.sid,
            wait = self.wait,
            hold = self.hold,
            major = self.ver.0,
            minor = self.ver.1,
            requests = self.requests,
            inactivity = self.inactivity,
            polling = self.polling,
            domain = escape(self.domain),
            stream = self.stream,
        )
    }
}

//! Bodies of XMPP over HTTP (XEP-0124, XEP-0206).

use zeroize::Zeroizing;

use super::Frame;
use crate::WireError;
use crate::tree::Element;
use crate::write::text_of;

/// An answer of the connection manager.
#[derive(Debug, Clone, PartialEq)]
pub struct Body {
    /// Name of the session; in the first answer only.
    pub sid: Option<String>,
    /// Longest time in seconds that a request is held.
    pub wait: Option<u32>,
    /// Most requests that may be under way.
    pub requests: Option<u32>,
    /// Shortest time in seconds between two requests with nothing in them that are answered at once.
    pub polling: Option<u32>,
    /// Something other than "go on".
    pub verdict: Verdict,
    /// The frames in it, in order.
    pub frames: Vec<Frame>,
}

/// How a session goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// As before.
    Continues,
    /// What was not answered is to be sent again.
    Again,
    /// The session is over.
    Over {
        /// For instance `remote-stream-error`; empty when the server names none.
        condition: String,
    },
}

impl Body {
    /// Reads a body.
    ///
    /// # Errors
    /// [`WireError`] when it is no body within the bounds.
    pub fn parse(body: &[u8]) -> Result<Self, WireError> {
        let root = Element::parse_root(body, "body")?;
        let number = |name| root.attribute(name).and_then(|value| value.trim().parse().ok());
        let verdict = match root.attribute("type") {
            Some("terminate") => {
                Verdict::Over { condition: root.attribute("condition").unwrap_or_default().to_owned() }
            }
            Some("error") => Verdict::Again,
            Some(_) | None => Verdict::Continues,
        };
        Ok(Self {
            sid: root.owned_attribute("sid").filter(|sid| !sid.is_empty()),
            wait: number("wait"),
            requests: number("requests"),
            polling: number("polling"),
            verdict,
            frames: root.children.iter().map(Frame::from_element).collect(),
        })
    }
}

const HEAD: &str = "<body xmlns='http://jabber.org/protocol/httpbind'";
const XMPP: &str = "xmlns:xmpp='urn:xmpp:xbosh'";

/// Asks for a session: one request is held, for at most `wait` seconds.
#[must_use]
pub fn create(rid: u64, domain: &str, wait: u32) -> Zeroizing<String> {
    let to = text_of(domain);
    Zeroizing::new(format!(
        "{HEAD} {XMPP} content='text/xml; charset=utf-8' hold='1' rid='{rid}' to='{to}' ver='1.11' wait='{wait}' \
         xml:lang='en' xmpp:version='1.0'/>"
    ))
}

/// Frames, or nothing: then it only gives the server something to answer to.
#[must_use]
pub fn body(rid: u64, sid: &str, frames: &[Zeroizing<String>]) -> Zeroizing<String> {
    let mut body = Zeroizing::new(String::with_capacity(
        160 + sid.len() + frames.iter().map(|frame| frame.len()).sum::<usize>(),
    ));
    body.push_str(&format!("{HEAD} rid='{rid}' sid='{}'>", text_of(sid)));
    for frame in frames {
        body.push_str(frame);
    }
    body.push_str("</body>");
    body
}

/// Restarts the stream, after SASL.
#[must_use]
pub fn restart(rid: u64, sid: &str, domain: &str) -> Zeroizing<String> {
    let (sid, to) = (text_of(sid), text_of(domain));
    Zeroizing::new(format!(
        "{HEAD} {XMPP} rid='{rid}' sid='{sid}' to='{to}' xml:lang='en' xmpp:restart='true'/>"
    ))
}

/// Ends the session.
#[must_use]
pub fn terminate(rid: u64, sid: &str) -> Zeroizing<String> {
    Zeroizing::new(format!(
        "{HEAD} rid='{rid}' sid='{}' type='terminate'><presence xmlns='jabber:client' type='unavailable'/></body>",
        text_of(sid)
    ))
}

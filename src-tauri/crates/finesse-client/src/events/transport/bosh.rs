//! XMPP over HTTP (BOSH, XEP-0124 and XEP-0206): the server holds one request until it has something to say; a second one carries what
//! is sent meanwhile. An answer that is lost is asked for again with the same `rid`.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::Arc,
    time::Duration,
};

use finesse_time::{BoxFuture, Clock, Moment};
use finesse_wire::{
    WireError,
    xmpp::{
        MAX_STANZA,
        bosh::{self, Body, Verdict},
    },
};
use reqwest::{Client, StatusCode, header::CONTENT_TYPE};
use tokio::task::JoinSet;
use url::Url;
use zeroize::Zeroizing;

use super::wire::{ANSWERED_WITHIN, ConnectContext, FrameTransport, PORT_WITHIN, Received};
use crate::{events::failure::ConnectionError, http::innermost};

/// Time for a session to be made.
const CREATED_WITHIN: Duration = PORT_WITHIN.saturating_add(ANSWERED_WITHIN);

/// Longest time that a request is held, in seconds. The pings come sooner.
const WAIT: u32 = 30;

/// Time for an answer beyond the time that it may be held.
const PATIENCE: Duration = Duration::from_secs(10);

/// How often a request is sent before its answer counts as lost for good.
const TRIES: u32 = 3;

/// Time before a request is sent for the third time.
const BEFORE_LAST_TRY: Duration = Duration::from_secs(2);

/// Time between two requests with nothing in them that are answered at once with nothing.
const POLLING: Duration = Duration::from_secs(2);

/// Frames that may wait for a request to be free.
const MAX_QUEUED: usize = 64;

/// Requests may be counted up to this number (XEP-0124 section 14.1); half of it leaves more than a client can send.
const MAX_FIRST_RID: u64 = 1 << 52;

/// A session, which begins when the stream is opened.
pub(super) struct Bosh {
    line: Arc<Line>,
    /// Name of the session.
    sid: String,
    /// The stream was opened: the next time it is restarted.
    opened: bool,
    /// Number of the next request.
    rid: u64,
    /// Number of the request whose answer is read next.
    next: u64,
    /// Most requests that may be under way.
    most: usize,
    held_for: Duration,
    polling: Duration,
    under_way: JoinSet<(u64, Result<Vec<u8>, Lost>)>,
    sent: BTreeMap<u64, Sent>,
    /// Answers that came before those of earlier requests.
    early: BTreeMap<u64, (Vec<u8>, Sent)>,
    queue: VecDeque<Queued>,
    heard: VecDeque<Received>,
    /// When the next request with nothing in it may leave.
    poll_at: Moment,
    over: Option<String>,
}

/// Where requests go.
struct Line {
    client: Client,
    url: Url,
    clock: Arc<dyn Clock>,
}

struct Sent {
    body: Arc<Zeroizing<String>>,
    at: Moment,
    tries: u32,
    /// Nothing is in it.
    idle: bool,
}

enum Queued {
    Frame(Zeroizing<String>),
    Restart(String),
}

/// Why there is no answer.
enum Lost {
    /// None came: the server may have one.
    OnTheWay(reqwest::Error),
    TooLate,
    /// The server, or something before it, failed for now.
    ForNow(StatusCode),
    /// The server has ended it.
    ForGood(String),
}

/// Asks for a session. What does not give one is no BOSH.
pub(super) async fn connect(url: &Url, caller: &ConnectContext<'_>) -> Result<Bosh, ConnectionError> {
    let client = caller.http.patient(url).await.map_err(ConnectionError::Transport)?;
    let line = Arc::new(Line { client, url: url.clone(), clock: Arc::clone(caller.clock) });
    let rid = fastrand::u64(1..MAX_FIRST_RID);
    let give_up = caller.clock.sleep_until(caller.after(CREATED_WITHIN));
    let wanted = bosh::create(rid, caller.domain, WAIT);
    let answer = tokio::select! {
        answer = line.post(&wanted) => answer,
        () = give_up => Err(Lost::TooLate),
    };
    let answer = answer.map_err(|lost| match lost {
        Lost::OnTheWay(why) => ConnectionError::Transport(caller.http.trouble(&why, caller.node)),
        Lost::TooLate => ConnectionError::Silent,
        Lost::ForNow(_) | Lost::ForGood(_) => ConnectionError::Refused(lost.to_string()),
    })?;
    let body = Body::parse(&answer).map_err(|why| ConnectionError::Refused(why.to_string()))?;
    let Some(sid) = body.sid.clone() else {
        return Err(ConnectionError::Refused(format!("there is no session to be had: {:?}", body.verdict)));
    };
    let now = caller.clock.now();
    let mut bosh = Bosh {
        line,
        sid,
        opened: false,
        rid: rid + 1,
        next: rid + 1,
        most: 2,
        held_for: Duration::from_secs(WAIT.into()),
        polling: POLLING,
        under_way: JoinSet::new(),
        sent: BTreeMap::new(),
        early: BTreeMap::new(),
        queue: VecDeque::new(),
        heard: VecDeque::new(),
        poll_at: now,
        over: None,
    };
    bosh.take(body, answer.len());
    Ok(bosh)
}

impl Line {
    async fn ask(&self, body: &str, held_for: Duration) -> Result<Vec<u8>, Lost> {
        let give_up = self.clock.sleep_until(self.clock.now() + held_for + PATIENCE);
        tokio::select! {
            answer = self.post(body) => answer,
            () = give_up => Err(Lost::TooLate),
        }
    }

    async fn post(&self, body: &str) -> Result<Vec<u8>, Lost> {
        let request = self.client.post(self.url.clone()).header(CONTENT_TYPE, "text/xml; charset=utf-8");
        let mut answer = request.body(body.to_owned()).send().await.map_err(Lost::OnTheWay)?;
        match answer.status() {
            StatusCode::OK => {}
            status if status.is_server_error() => return Err(Lost::ForNow(status)),
            status => return Err(Lost::ForGood(status.to_string())),
        }
        let mut read = Vec::new();
        while let Some(piece) = answer.chunk().await.map_err(Lost::OnTheWay)? {
            if read.len() + piece.len() > MAX_STANZA {
                return Err(Lost::ForGood(WireError::TooLarge { limit: MAX_STANZA }.to_string()));
            }
            read.extend_from_slice(&piece);
        }
        Ok(read)
    }
}

impl Bosh {
    /// Sends what may be sent.
    fn pump(&mut self) {
        while self.over.is_none() && self.sent.len() + self.early.len() < self.most {
            let body = match self.queue.pop_front() {
                Some(Queued::Restart(domain)) => bosh::restart(self.rid, &self.sid, &domain),
                Some(Queued::Frame(frame)) => {
                    let mut frames = vec![frame];
                    while let Some(Queued::Frame(_)) = self.queue.front() {
                        if let Some(Queued::Frame(frame)) = self.queue.pop_front() {
                            frames.push(frame);
                        }
                    }
                    bosh::body(self.rid, &self.sid, &frames)
                }
                None if self.sent.is_empty() && self.poll_at <= self.line.clock.now() => {
                    let body = bosh::body(self.rid, &self.sid, &[]);
                    self.begin(body, true);
                    return;
                }
                None => return,
            };
            self.begin(body, false);
        }
    }

    /// Sends a body under the next number.
    fn begin(&mut self, body: Zeroizing<String>, idle: bool) {
        let rid = self.rid;
        self.rid += 1;
        let sent = Sent { body: Arc::new(body), at: self.line.clock.now(), tries: 0, idle };
        self.post(rid, sent);
    }

    /// Sends a request, for the first time or again.
    fn post(&mut self, rid: u64, mut sent: Sent) {
        let (line, body, held_for) = (Arc::clone(&self.line), Arc::clone(&sent.body), self.held_for);
        sent.tries += 1;
        let pause = if sent.tries < TRIES { Duration::ZERO } else { BEFORE_LAST_TRY };
        self.sent.insert(rid, sent);
        self.under_way.spawn(async move {
            line.clock.sleep_until(line.clock.now() + pause).await;
            (rid, line.ask(&body, held_for).await)
        });
    }

    /// An answer came, or did not.
    fn answered(&mut self, rid: u64, answer: Result<Vec<u8>, Lost>) {
        let Some(sent) = self.sent.remove(&rid) else { return };
        match answer {
            Ok(body) => {
                self.early.insert(rid, (body, sent));
                while let Some((body, sent)) = self.early.remove(&self.next) {
                    self.read(&body, sent);
                }
            }
            Err(Lost::ForGood(why)) => self.over = Some(format!("the session is over: {why}")),
            Err(lost) if sent.tries >= TRIES => self.over = Some(lost.to_string()),
            Err(lost) => {
                log_fields::info!("event stream: an answer was lost, it is asked for again"; personal why = lost);
                self.post(rid, sent);
            }
        }
    }

    /// Reads the answer whose turn it is.
    fn read(&mut self, bytes: &[u8], sent: Sent) {
        let body = match Body::parse(bytes) {
            Ok(body) => body,
            Err(WireError::NotUtf8) => {
                self.over = Some(WireError::NotUtf8.to_string());
                return;
            }
            Err(_) => {
                self.next += 1;
                self.poll_at = sent.at + self.polling;
                self.heard.push_back(Received::Unreadable(bytes.len()));
                return;
            }
        };
        if body.verdict == Verdict::Again {
            if sent.tries < TRIES {
                self.post(self.next, sent);
            } else {
                self.over = Some("the server could not read it".into());
            }
            return;
        }
        self.next += 1;
        if body.frames.is_empty() && sent.idle {
            self.poll_at = sent.at + self.polling;
        }
        self.take(body, bytes.len());
    }

    /// Takes what is in an answer of so many bytes.
    fn take(&mut self, body: Body, bytes: usize) {
        if let Some(most) = body.requests {
            // More than two are of no use.
            self.most = usize::try_from(most).unwrap_or(2).clamp(1, 2);
        }
        if let Some(wait) = body.wait {
            self.held_for = Duration::from_secs(wait.min(WAIT).into());
        }
        if let Some(polling) = body.polling {
            self.polling = POLLING.max(Duration::from_secs(polling.min(WAIT).into()));
        }
        // The bytes of a body are those of its frames together.
        let share = bytes.div_ceil(body.frames.len().max(1));
        self.heard.extend(body.frames.into_iter().map(|frame| Received::Frame(Box::new(frame), share)));
        if let Verdict::Over { condition } = body.verdict {
            self.over = Some(format!("the server ended the session: {condition}"));
        }
    }

    /// Waits for something to change.
    async fn wait(&mut self) {
        let poll = self.line.clock.sleep_until(self.poll_at);
        tokio::select! {
            Some(done) = self.under_way.join_next() => match done {
                Ok((rid, answer)) => self.answered(rid, answer),
                Err(why) => self.over = Some(why.to_string()),
            },
            () = poll, if self.under_way.is_empty() => {}
        }
    }
}

impl FrameTransport for Bosh {
    fn open<'a>(&'a mut self, domain: &'a str) -> BoxFuture<'a, Result<(), String>> {
        Box::pin(async move {
            if self.opened {
                self.queue.push_back(Queued::Restart(domain.to_owned()));
                self.pump();
            }
            self.opened = true;
            Ok(())
        })
    }

    fn send<'a>(&'a mut self, frame: &'a str) -> BoxFuture<'a, Result<(), String>> {
        Box::pin(async move {
            if self.queue.len() >= MAX_QUEUED {
                return Err("it takes nothing more".into());
            }
            self.queue.push_back(Queued::Frame(Zeroizing::new(frame.to_owned())));
            self.pump();
            Ok(())
        })
    }

    fn hear(&mut self) -> BoxFuture<'_, Received> {
        Box::pin(async move {
            loop {
                if let Some(heard) = self.heard.pop_front() {
                    return heard;
                }
                if let Some(why) = &self.over {
                    return Received::Over(why.clone());
                }
                self.pump();
                self.wait().await;
            }
        })
    }

    fn close(&mut self) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            while self.over.is_none() && self.sent.len() >= self.most {
                self.wait().await;
            }
            if self.over.is_none() {
                // A session that is already gone need not be closed.
                let _ = self.line.ask(&bosh::terminate(self.rid, &self.sid), Duration::ZERO).await;
            }
        })
    }
}

impl std::fmt::Display for Lost {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::OnTheWay(why) => f.write_str(&innermost(why)),
            Self::TooLate => f.write_str("there was no answer in time"),
            Self::ForNow(status) => write!(f, "{status}"),
            Self::ForGood(why) => f.write_str(why),
        }
    }
}

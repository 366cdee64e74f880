//! A desk with a link to a scripted notification service.

use std::{sync::Arc, time::Duration};

use finesse_client::{
    Clock, EventReceiver, EventStream, EventStreamOptions, Http, Session, StreamEvent, StreamState,
    Transport, WaitingWhy,
};

use crate::{
    kit::{Kit, must, seconds, until},
    service::{Meets, Service},
};

/// A desk with a link.
pub(crate) struct Desk {
    pub(crate) kit: Kit,
    /// The clock as the link has it: it is held here alone when the link's task has ended.
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) service: Service,
    pub(crate) session: Session,
    pub(crate) link: EventStream,
    pub(crate) events: EventReceiver,
}

impl Desk {
    /// Over one transport, and its first address.
    pub(crate) async fn on(transport: Transport, meets: impl IntoIterator<Item = Meets>) -> Self {
        Self::with(Kit::new().await, meets, only(transport)).await
    }

    pub(crate) async fn with(
        kit: Kit,
        meets: impl IntoIterator<Item = Meets>,
        change: impl FnOnce(&mut EventStreamOptions),
    ) -> Self {
        let service = Service::default();
        service.meets(meets);
        let port = service.open(&kit).await;
        let session = kit.sign_in().await;
        let http = Http::new(kit.server.trust()).unwrap();
        let info = http.system_info(&kit.server.node).await.unwrap();
        let mut options = EventStreamOptions::new(&kit.server.node, &info, session.login_id());
        for url in options.urls.iter_mut().filter(|url| url.scheme() == "xmpps") {
            url.set_port(Some(port)).unwrap();
        }
        options.urls.retain(|url| url.port() != Some(7443));
        change(&mut options);
        let clock: Arc<dyn Clock> = Arc::new(kit.clock.clone());
        let (link, events) = EventStream::start(options, session.clone(), Arc::clone(&clock));
        Self { kit, clock, service, session, link, events }
    }

    /// The next event that tells neither of a state nor of the connection itself.
    pub(crate) async fn told(&mut self) -> StreamEvent {
        loop {
            let event = must("an event", self.events.recv()).await.unwrap();
            if !matches!(
                event,
                StreamEvent::State(_)
                    | StreamEvent::Lost(_)
                    | StreamEvent::Pong { .. }
                    | StreamEvent::Unresponsive(_)
            ) {
                return event;
            }
        }
    }

    /// Reads to `Online`, and says by which transport.
    pub(crate) async fn online_by(&mut self) -> Transport {
        match self.online().await.last() {
            Some(StreamEvent::State(StreamState::Online { transport, .. })) => *transport,
            other => panic!("{other:?}"),
        }
    }

    /// Reads events until the link has a state like this; gives every event on the way.
    pub(crate) async fn until(
        &mut self,
        what: &str,
        wanted: impl Fn(&StreamState) -> bool,
    ) -> Vec<StreamEvent> {
        let mut seen = Vec::new();
        loop {
            let event = must(what, self.events.recv()).await.unwrap_or_else(|| panic!("{what}: {seen:?}"));
            seen.push(event.clone());
            if matches!(&event, StreamEvent::State(state) if wanted(state)) {
                return seen;
            }
        }
    }

    pub(crate) async fn online(&mut self) -> Vec<StreamEvent> {
        self.until("online", |state| matches!(state, StreamState::Online { .. })).await
    }

    /// Moves the clock from the start on to a ping, which must be the next one.
    pub(crate) async fn pings(&self, number: u64) {
        must("the next ping", self.kit.clock.until_sleeper(|at| at == seconds(number * 10))).await;
        self.kit.clock.advance_to(seconds(number * 10));
        until("the ping", || self.service.heard(&format!("id='ping-{number}'"))).await;
    }

    /// Moves the clock from the start on until two pings went unanswered.
    pub(crate) async fn loses_its_pings(&self) {
        self.pings(1).await;
        self.loses_its_second_ping().await;
    }

    pub(crate) async fn loses_its_second_ping(&self) {
        self.pings(2).await;
        must("the end", self.kit.clock.until_sleeper(|at| at == seconds(30))).await;
        self.kit.clock.advance_to(seconds(30));
    }

    /// Reads to `Waiting`, and says why and for how long.
    pub(crate) async fn waiting(&mut self) -> (WaitingWhy, Duration) {
        let seen = self.until("waiting", |state| matches!(state, StreamState::Waiting { .. })).await;
        match seen.last() {
            Some(StreamEvent::State(StreamState::Waiting { why, until, .. })) => {
                (*why, until.since(self.kit.clock.now()))
            }
            other => panic!("{other:?}"),
        }
    }
}

/// A notification that is told apart by its number.
pub(crate) fn event(number: usize) -> String {
    format!(
        "<message from='pubsub.fin-a.localhost'><event><items node='/finesse/api/User/40217'><item><notification>\
         &lt;Update&gt;&lt;event&gt;PUT&lt;/event&gt;&lt;source&gt;/finesse/api/User/40217&lt;/source&gt;&lt;data&gt;&lt;user&gt;\
         &lt;loginId&gt;40217&lt;/loginId&gt;&lt;state&gt;READY&lt;/state&gt;&lt;extension&gt;{number}&lt;/extension&gt;\
         &lt;/user&gt;&lt;/data&gt;&lt;/Update&gt;</notification></item></items></event></message>"
    )
}

/// Keeps one transport, and its first address.
pub(crate) fn only(transport: Transport) -> impl FnOnce(&mut EventStreamOptions) {
    move |options| {
        options.transports = vec![transport];
        options.urls.retain(|url| url.scheme() == scheme(transport));
        options.urls.truncate(1);
    }
}

/// The scheme of a transport's addresses.
pub(crate) fn scheme(transport: Transport) -> &'static str {
    match transport {
        Transport::WebSocket => "wss",
        Transport::Bosh => "https",
        Transport::Tcp => "xmpps",
    }
}

/// The next state of a link.
pub(crate) async fn next_state(events: &mut EventReceiver) -> StreamState {
    loop {
        if let StreamEvent::State(state) = must("a state", events.recv()).await.unwrap() {
            return state;
        }
    }
}

//! The actor's part in trouble at a node: it has both looked at, and moves the desk to the other one.

use std::{sync::Arc, time::Duration};

use desk_contract::{NoticeKind, Part};
use finesse_client::{Clock, EventStream, Node, Session, StreamState};
use finesse_wire::{ServiceStatus, SystemInfo};

use super::{Actor, Report};
use crate::{
    calls,
    nodes::{Health, Wrong, health},
    ways::Ways,
};

/// What is wrong at the present node, each by its own signal (protocol/auth-and-events.md §5.1).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Signals {
    /// A ping is not answered: there may be no connection any more.
    pub(super) doubtful: bool,
    /// There is no connection to the notification service.
    pub(super) link_down: bool,
    /// The web application of Finesse is gone, while its notification service runs.
    pub(super) finesse_gone: bool,
    /// The node says that it is out of service.
    pub(super) out_of_service: bool,
    /// The node says that it is being maintained.
    pub(super) maintenance: bool,
}

impl Signals {
    /// What the node has said of itself.
    fn words(self) -> &'static str {
        if self.out_of_service {
            "out of service"
        } else if self.maintenance {
            "under maintenance"
        } else if self.finesse_gone {
            "without its web application"
        } else {
            "in service"
        }
    }

    /// Maintenance alone is no trouble for an agent who is on a call.
    fn wrong(self, on_call: bool) -> Wrong {
        if self.link_down || self.doubtful {
            Wrong::NoLink
        } else if self.finesse_gone || self.out_of_service || (self.maintenance && !on_call) {
            Wrong::Announced
        } else {
            Wrong::Nothing
        }
    }
}

impl Actor {
    /// The link has another state.
    pub(super) fn link_signal(&mut self, state: &StreamState) {
        let down = match state {
            StreamState::Online { .. } => false,
            StreamState::Connecting { .. } | StreamState::Waiting { .. } => true,
            // Another token, another place or nobody at all: no other node would change that.
            StreamState::Idle | StreamState::SignInNeeded | StreamState::Closed(_) => false,
        };
        if let Some(desk) = &mut self.desk {
            desk.signals.link_down = down;
            // A connection that is made or lost answers it.
            desk.signals.doubtful = false;
            // At each connection the link waits for it.
            desk.signals.finesse_gone &= down;
        }
        self.weigh_signals();
    }

    /// Whether anybody is there is doubtful, or not any more.
    pub(super) fn doubt_signal(&mut self, doubtful: bool) {
        if let Some(desk) = &mut self.desk {
            desk.signals.doubtful = doubtful;
        }
        self.weigh_signals();
    }

    /// The web application of Finesse came or went.
    pub(super) fn finesse_signal(&mut self, available: bool) {
        self.told_by_node("its presence", |signals| signals.finesse_gone = !available);
    }

    /// The node said how it is, by an event or by an answer.
    pub(super) fn node_said(&mut self, info: &SystemInfo) {
        self.told_by_node("it says so itself", |signals| {
            signals.out_of_service = info.status != ServiceStatus::InService;
            signals.maintenance = info.maintenance;
        });
    }

    fn told_by_node(&mut self, why: &str, news: impl FnOnce(&mut Signals)) {
        if let Some(desk) = &mut self.desk {
            let before = desk.signals.words();
            news(&mut desk.signals);
            let after = desk.signals.words();
            if before != after {
                self.picture.record.transition(Part::Node, before, after, why);
            }
        }
        self.weigh_signals();
    }

    /// Whether there is trouble, which a call that ends may have been holding back.
    pub(super) fn weigh_signals(&mut self) {
        let (now, on_call) = (self.ports.clock.now(), calls::is_on_call(&self.picture.desk().calls));
        let Some(desk) = &mut self.desk else { return };
        desk.nodes.weigh(desk.signals.wrong(on_call), now);
    }

    /// Has both nodes looked at, when it is time for it.
    pub(super) fn look_at_nodes(&mut self) {
        let now = self.ports.clock.now();
        let Some(desk) = &mut self.desk else { return };
        let within = desk.nodes.answers_within();
        let Some((current, other)) = desk.nodes.begin(now) else { return };
        let working = &desk.working;
        let (session, clock, reports) =
            (working.opened.session.clone(), Arc::clone(&self.ports.clock), working.reports.clone());
        self.tasks.spawn(async move {
            let seen = tokio::join!(
                in_time(&session, &current, &clock, within),
                in_time(&session, &other, &clock, within)
            );
            // The desk may be gone by now.
            let _ = reports.send(Report::Looked(Box::new(seen)));
        });
    }

    /// The nodes were looked at.
    pub(super) fn looked(&mut self, current: Health, other: Health) {
        if let Health::Good(info) = &current {
            self.node_said(info);
        }
        let (now, on_call) = (self.ports.clock.now(), calls::is_on_call(&self.picture.desk().calls));
        let Some(desk) = &mut self.desk else { return };
        // A node under maintenance is as good as one that is out of service, for whoever can leave it.
        let leaving = desk.signals.maintenance && !on_call && !desk.signals.link_down;
        let current = if leaving { Health::Bad } else { current };
        let other = match other {
            Health::Good(info) if info.maintenance => Health::Bad,
            other @ (Health::Good(_) | Health::Bad | Health::Silent | Health::Gone) => other,
        };
        let wrong = desk.signals.wrong(on_call);
        log::info!("nodes: the present one is {}, the other {}", name(&current), name(&other));
        let why = name(&current);
        if let Some((node, info)) = desk.nodes.looked(current, other, wrong, now) {
            self.move_to(node, &info, why);
        }
    }

    /// Works with the other node: its notification service, its REST, and the same token, which is tried there first. What Finesse
    /// says of agent and calls is read when the link is there (protocol/auth-and-events.md §5.4, §5.5).
    fn move_to(&mut self, node: Node, info: &SystemInfo, why: &str) {
        let (now, restore_ready) = (self.ports.clock.now(), self.settings.site.restore_ready);
        let Some(desk) = &mut self.desk else { return };
        log::warn!("nodes: from {} to {node}", desk.working.opened.node);
        let from = desk.working.opened.node.to_string();
        self.picture.record.transition(Part::Node, &from, &node.to_string(), why);
        let session = desk.working.opened.session.clone();
        session.move_to(node.clone());
        let options = Ways::of(&self.settings).link(&node, info, session.login_id());
        let (link, link_events) = EventStream::start(options, session, Arc::clone(&self.ports.clock));
        desk.link_events = link_events;
        desk.nodes.moved();
        desk.signals = Signals { link_down: true, ..Signals::default() };
        let old = desk.working.moved(node.clone(), link, now, restore_ready);
        // A node that is gone takes its time to be taken leave of.
        self.tasks.spawn_to_finish(async move { old.close().await });
        desk.signed_in_as.server = node.to_string();
        self.picture.notice(NoticeKind::Moved { server: node.to_string() });
        self.show_session();
    }
}

async fn in_time(session: &Session, node: &Node, clock: &Arc<dyn Clock>, within: Duration) -> Health {
    tokio::select! {
        said = session.system_info(node) => health(said),
        () = clock.sleep_until(clock.now() + within) => Health::Gone,
    }
}

fn name(health: &Health) -> &'static str {
    match health {
        Health::Good(_) => "good",
        Health::Bad => "not in service",
        Health::Silent => "protected",
        Health::Gone => "gone",
    }
}

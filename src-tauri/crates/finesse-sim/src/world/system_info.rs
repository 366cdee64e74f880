//! SystemInfo, and what happens to a node.

use std::time::Duration;

use crate::control::words::Maintenance;
use crate::options::{AuthMode, NotificationPorts};
use crate::world::connections::{Outgoing, Session};
use crate::world::{Timer, World};
use crate::xml::{escape, leaf, node};

impl World {
    /// A node loses or regains its CTI connection; those who listen there are told.
    pub(crate) fn set_in_service(&mut self, index: usize, in_service: bool) {
        if self.nodes[index].in_service() != in_service {
            self.nodes[index].cti_gone = (!in_service).then(|| self.now());
            self.publish_system_info(index);
        }
        if in_service && std::mem::take(&mut self.cti_failed_over) {
            self.forget_states();
        }
    }

    fn publish_system_info(&self, index: usize) {
        let source = "/finesse/api/SystemInfo";
        let update = node(
            "Update",
            [
                leaf("event", "PUT"),
                "<requestId/>".to_owned(),
                leaf("source", source),
                node("data", [self.system_info_xml(index, "systemInfo")]),
            ],
        );
        self.publish(index, None, source, &update, true);
    }

    /// The active CTI side goes down and both nodes with it; they come back after a while, or when they are told to.
    pub(crate) fn cti_failover(&mut self, back_after: Option<Duration>) {
        self.cti_turn += 1;
        self.cti_failed_over = true;
        for index in 0..self.nodes.len() {
            self.set_in_service(index, false);
        }
        if let Some(wait) = back_after {
            let (due, turn) = (self.now() + wait, self.cti_turn);
            self.schedule(due, Timer::CtiBack { turn });
        }
    }

    /// The other CTI side has taken over.
    pub(crate) fn cti_back(&mut self, turn: u64) {
        if turn == self.cti_turn {
            for index in 0..self.nodes.len() {
                self.set_in_service(index, true);
            }
        }
    }

    /// Maintenance mode begins, goes on or ends at a node; those who listen there are told.
    pub(crate) fn set_maintenance(&mut self, index: usize, maintenance: Maintenance) {
        self.nodes[index].maintenance = Some(maintenance);
        self.publish_system_info(index);
    }

    /// The system user's presence at a node changes; those who are present there are told.
    pub(crate) fn set_finesse_present(&mut self, index: usize, present: bool) {
        if self.nodes[index].finesse_present == present {
            return;
        }
        self.nodes[index].finesse_present = present;
        for session in self.connections.sessions.values() {
            if session.node == index && session.available {
                let _ = session.out.send(Outgoing::Frame(self.finesse_presence(session)));
            }
        }
    }

    /// The presence of the system user as a connection hears it.
    pub(crate) fn finesse_presence(&self, session: &Session) -> String {
        let this = &self.nodes[session.node];
        let head = format!(
            "<presence xmlns='jabber:client' from='finesse@{domain}/User' to='{jid}'",
            domain = this.domain,
            jid = escape(&self.jid(session))
        );
        if this.finesse_present {
            format!("{head}><priority>0</priority></presence>")
        } else {
            format!("{head} type='unavailable'/>")
        }
    }

    /// The SystemInfo object of a node.
    pub(crate) fn system_info_xml(&self, index: usize, root: &str) -> String {
        let fields = self.system_info_fields(index);
        let said = &self.nodes[index].said;
        let written = fields.into_iter().filter_map(|(name, field)| match said.get(name) {
            None => Some(field.written(name)),
            Some(Some(other)) => Some(self.renamed(field, other).written(name)),
            Some(None) => None,
        });
        node(root, written)
    }

    /// Whether SystemInfo of a node has such a field.
    pub(crate) fn has_field(&self, index: usize, name: &str) -> bool {
        self.system_info_fields(index).iter().any(|(known, _)| *known == name)
    }

    /// What a field says when it says something else. A node that is there under that name keeps its ports.
    fn renamed(&self, field: Field, other: &str) -> Field {
        match field {
            Field::Text(_) => Field::Text(other.to_owned()),
            Field::Node(_, index) => {
                let index = self.nodes.iter().position(|node| node.domain == other).unwrap_or(index);
                Field::Node(self.host_fields(other, index), index)
            }
        }
    }

    fn host_fields(&self, name: &str, index: usize) -> Vec<String> {
        let ports = &self.nodes[index].ports;
        let mut fields = vec![leaf("host", name)];
        if self.options.node_ports {
            fields.push(leaf("httpsPort", &ports.https.to_string()));
            fields.push(leaf("xmppPort", &ports.xmpp.to_string()));
            fields.push(leaf("xmppSecurePort", &ports.xmpp_secure.to_string()));
        }
        fields
    }

    fn system_info_fields(&self, index: usize) -> Vec<(&'static str, Field)> {
        let this = &self.nodes[index];
        let mode = match self.options.auth_mode {
            AuthMode::Sso => "SSO",
            AuthMode::Hybrid => "HYBRID",
            AuthMode::NonSso => "NON_SSO",
        };
        let (status, heartbeat) =
            if this.in_service() { ("IN_SERVICE", "success") } else { ("OUT_OF_SERVICE", "failure") };
        let last_heartbeat = this.cti_gone.unwrap_or_else(|| self.now());
        let text = |text: &str| Field::Text(text.to_owned());
        let host = |index: usize| Field::Node(self.host_fields(&self.nodes[index].domain, index), index);
        let mut fields = vec![
            ("ctiHeartbeatInterval", text("5")),
            ("ctiVersion", text("23")),
            ("currentTimestamp", text(&self.now().to_string())),
            ("deploymentType", text(if self.uccx() { "UCCX" } else { "UCCE" })),
            ("lastCTIHeartbeatStatus", text(heartbeat)),
            ("lastSuccessCTIHeartbeatTime", text(&last_heartbeat.as_millis().to_string())),
            ("license", text("")),
            ("peripheralId", text("5000")),
            ("primaryNode", host(0)),
            ("secondaryNode", host(1)),
            ("status", text(status)),
            ("statusReason", text(if this.in_service() { "" } else { "CTI connection lost" })),
            ("systemAuthMode", text(mode)),
            ("timezoneOffset", text("0")),
            ("uri", text("/finesse/api/SystemInfo")),
            ("xmppDomain", text(&this.domain)),
            ("xmppPubSubDomain", text(&format!("pubsub.{}", this.domain))),
        ];
        // Releases that have notifications on 7443 only do not have these.
        if self.options.notifications != NotificationPorts::Old {
            let maintained = maintenance_fields(this.maintenance.as_ref());
            fields.extend(maintained.map(|(name, said)| (name, Field::Text(said))));
        }
        fields
    }
}

/// A field of SystemInfo.
enum Field {
    Text(String),
    /// What stands in `primaryNode` or `secondaryNode`, and which node it is.
    Node(Vec<String>, usize),
}

impl Field {
    fn written(self, name: &str) -> String {
        match self {
            Field::Text(text) => leaf(name, &text),
            Field::Node(fields, _) => node(name, fields),
        }
    }
}

/// Empty modes and negative times when nothing is maintained.
fn maintenance_fields(maintenance: Option<&Maintenance>) -> [(&'static str, String); 4] {
    let (finesse, finesse_time, cti, cti_time) = maintenance
        .map_or(("", -1, "", -1), |m| (m.finesse.as_str(), m.finesse_time, m.cti.as_str(), m.cti_time));
    [
        ("ctiMMode", cti.to_owned()),
        ("ctiTimeInMMode", cti_time.to_string()),
        ("finesseMMode", finesse.to_owned()),
        ("finesseTimeInMMode", finesse_time.to_string()),
    ]
}

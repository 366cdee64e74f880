//! Which other node gets the token after a failure. Finesse names it (protocol/auth-and-events.md §1.3), and so could whoever answers in the
//! place of Finesse. Therefore IT's list decides where there is one, and the domain of the node in use elsewhere. The port is the one that
//! Finesse names: behind a reverse proxy it can be any (protocol/auth-and-events.md §1.2).

use desk_contract::NoticeKind;
use desk_model::{NodeAddress, other_node};
use finesse_client::Node;
use finesse_wire::SystemInfo;

use super::state::Actor;
use crate::sign_in::Opened;

/// To which other node the desk may move.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Bound {
    /// Host names that IT has listed.
    listed: Vec<String>,
    /// A node in the same domain will do, too ([`share_domain`]).
    same_domain: bool,
}

impl Bound {
    fn allows(&self, current: &str, other: &str) -> bool {
        self.listed.iter().any(|listed| listed.eq_ignore_ascii_case(other))
            || (self.same_domain && share_domain(current, other))
    }
}

/// Whether two hosts have the same domain, of at least two labels: one label, such as `com`, is the domain of strangers too. All names below
/// `localhost` are this computer (RFC 6761 §6.3).
fn share_domain(one: &str, other: &str) -> bool {
    let shared = domain(one);
    shared.eq_ignore_ascii_case(domain(other))
        && (shared.contains('.') || shared.eq_ignore_ascii_case("localhost"))
}

/// What follows the first dot of a host name; empty for a name without a dot.
fn domain(host: &str) -> &str {
    host.split_once('.').map_or("", |(_, domain)| domain)
}

impl Actor {
    /// The other node of the pair that the desk may move to. One that it may not is told to the agent.
    pub(super) fn other_node(&mut self, opened: &Opened) -> Option<NodeAddress> {
        let other = other(&opened.node, &opened.info)?;
        if self.bound(&opened.node).allows(&opened.node.host, &other.host) {
            return Some(other);
        }
        log_fields::warn!("nodes: no failover, because the other node is not listed"; public other = other.host, public node = opened.node);
        self.publisher.notice(NoticeKind::FailoverRefused { host: other.host });
        None
    }

    fn bound(&self, node: &Node) -> Bound {
        if let Some(practice) = self.practises(&node.to_string()) {
            return Bound { listed: practice.hosts.clone(), same_domain: false };
        }
        let site = &self.settings.site;
        let pair = [&self.settings.server, &site.second_server].map(|server| Node::parse(server).ok());
        let has_pair = !site.second_server.is_empty();
        let pair = pair.into_iter().flatten().filter(|_| has_pair).map(|node| node.host);
        Bound {
            listed: pair.chain(site.allowed_hosts.iter().cloned()).collect(),
            same_domain: !has_pair && !self.ports.policy.strict,
        }
    }
}

/// The other node of the pair; on the same port, when the release names none.
fn other(node: &Node, info: &SystemInfo) -> Option<NodeAddress> {
    let other = other_node(&node.host, info)?;
    let port = other.https_port.unwrap_or(node.port);
    let node = Node::parse(&format!("{}:{port}", other.host)).ok()?;
    Some(NodeAddress { host: node.host, port: node.port })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows: what IT lists, whether the domain counts, the other node, whether it is moved to. The node in use is fin-a.example.test.
    #[test]
    fn a_token_goes_to_a_listed_node_or_one_of_the_same_domain() {
        for (listed, same_domain, other, allowed) in [
            (vec![], true, "fin-b.example.test", true),
            (vec![], true, "FIN-B.Example.Test", true),
            (vec![], true, "fin-b.example.test.attacker.test", false),
            (vec![], true, "fin-b.other.example.test", false),
            (vec![], true, "fin-b.test", false),
            (vec![], true, "fin-b", false),
            (vec![], true, "example.test", false),
            (vec!["fin-b.example.org"], true, "fin-b.example.org", true),
            (vec!["fin-b.example.org"], false, "FIN-B.example.org", true),
            (vec!["fin-b.example.org"], false, "fin-b.example.test", false),
            (vec![], false, "fin-b.example.test", false),
        ] {
            let bound = Bound { listed: listed.into_iter().map(str::to_owned).collect(), same_domain };
            assert_eq!(bound.allows("fin-a.example.test", other), allowed, "{bound:?} {other}");
        }
    }

    /// Rows: the node in use, the other node, whether it is moved to.
    #[test]
    fn a_shared_domain_has_at_least_two_labels() {
        let bound = Bound { listed: Vec::new(), same_domain: true };
        for (current, other, allowed) in [
            ("fin-a.example.test", "fin-b.example.test", true),
            ("fin.com", "evil.com", false),
            ("fin-a", "fin-b", false),
            ("fin-a", "fin-b.example.test", false),
            // Every name below `localhost` is this computer.
            ("fin-a.localhost", "fin-b.localhost", true),
            ("fin-a.localhost", "fin-b.example.localhost", false),
        ] {
            assert_eq!(bound.allows(current, other), allowed, "{current} {other}");
        }
    }
}

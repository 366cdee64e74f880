//! The ways to the notification service, met as the link meets them, before anything secret is said.

use desk_contract::Finding;
use desk_texts::text;
use finesse_client::{EndpointError, EventStreamOptions, Node, Transport, TransportError};
use finesse_wire::SystemInfo;
use url::Url;

use crate::{code::Code, subject::Examination};

/// What became of one way.
enum Way {
    /// It is one; `true` when only the port of old releases has it.
    Open { old: bool },
    /// It is none.
    Closed { plain: bool, detail: String },
}

pub(crate) async fn examine(this: &Examination<'_>, node: &Node, info: Option<&SystemInfo>) -> Vec<Finding> {
    let host = node.host.as_str();
    let mut options = this.look.endpoints(node, info);
    let old = this.subject.limits.old_port;
    for url in &mut options.urls {
        // The one way is as good as the other where both have the same number.
        if url.scheme() != "xmpps" && url.port() != Some(node.port) {
            let _ = url.set_port(Some(old));
        }
    }
    let (web_socket, bosh, tcp) = futures_util::join!(
        try_out(this, node, &options, Transport::WebSocket),
        try_out(this, node, &options, Transport::Bosh),
        try_out(this, node, &options, Transport::Tcp),
    );
    let open = [&web_socket, &bosh, &tcp].iter().any(|way| matches!(way, Way::Open { .. }));
    let no_plain =
        [&web_socket, &bosh, &tcp].iter().any(|way| matches!(way, Way::Closed { plain: false, .. }));
    let mut found = vec![
        finding(host, &web_socket, [Code::WayOpenWebSocket, Code::WayOldWebSocket, Code::WayClosedWebSocket]),
        finding(host, &bosh, [Code::WayOpenBosh, Code::WayOldBosh, Code::WayClosedBosh]),
        // Over TCP there is one port only.
        finding(host, &tcp, [Code::WayOpenTcp, Code::WayOpenTcp, Code::WayClosedTcp]),
    ];
    found.push(if open {
        Code::NotificationsOpen.about(host, &[])
    } else if no_plain {
        Code::PlainNotOffered.about(host, &[])
    } else {
        Code::NotificationsClosed.about(host, &[])
    });
    found
}

async fn try_out(
    this: &Examination<'_>,
    node: &Node,
    options: &EventStreamOptions,
    transport: Transport,
) -> Way {
    let urls = options.addresses(None).into_iter().filter(|url| Transport::of(url) == Some(transport));
    let mut first = None;
    let mut silent: Vec<u16> = Vec::new();
    for url in urls {
        let port = url.port_or_known_default().unwrap_or_default();
        // The second form of an address says nothing new about a port that says nothing.
        if silent.contains(&port) {
            continue;
        }
        match this.look.greet(&url, options).await {
            Ok(()) => return Way::Open { old: transport != Transport::Tcp && port != node.port },
            Err(not_met) => {
                if matches!(not_met, EndpointError::Silent | EndpointError::Transport(_)) {
                    silent.push(port);
                }
                first.get_or_insert((url, not_met));
            }
        }
    }
    match first {
        Some((url, why)) => {
            Way::Closed { plain: why != EndpointError::PlainNotOffered, detail: told(&url, &why) }
        }
        None => Way::Closed { plain: true, detail: String::new() },
    }
}

fn told(url: &Url, why: &EndpointError) -> String {
    let said = match why {
        EndpointError::Transport(TransportError::TimedOut { .. }) | EndpointError::Silent => {
            text("doctor-detail-noAnswer", &[])
        }
        EndpointError::Transport(trouble) => trouble.to_string(),
        EndpointError::Refused { detail } => detail.clone(),
        EndpointError::PlainNotOffered => text("doctor-detail-plain", &[]),
    };
    format!("{url}: {said}")
}

fn finding(host: &str, way: &Way, [open, old, closed]: [Code; 3]) -> Finding {
    match way {
        Way::Open { old: false } => open.about(host, &[]),
        Way::Open { old: true } => old.about(host, &[]),
        Way::Closed { detail, .. } => closed.saying(host, &[], detail),
    }
}

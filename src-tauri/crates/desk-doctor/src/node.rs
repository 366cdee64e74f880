//! One node: its name, its port, its certificate, and what it says about itself.

use std::time::Duration;

use desk_contract::{Check, Finding};
use finesse_client::{ConnectError, Node, RestError, SystemInfoReply, TransportError};
use finesse_wire::{AuthMode, NodeInfo, ServiceStatus, SystemInfo};

use crate::{
    certificate,
    code::{Code, not_examined},
    computer::counted,
    examination::Examination,
};

/// Examines a node. Gives what it said about itself (`None` inside when it kept that to itself), or nothing when nothing more can be
/// examined there.
pub(crate) async fn examine(
    this: &Examination<'_>,
    node: &Node,
    found: &mut Vec<Finding>,
) -> Option<Option<SystemInfo>> {
    let host = node.host.as_str();
    let proxy = this.look.proxy(node);
    found.push(match &proxy {
        None => Code::ProxyNone.about(host, format!("There is no proxy on the way to {host}.")),
        Some(proxy) => {
            Code::ProxyInUse.about(host, format!("The way to {host} goes through the proxy {proxy}."))
        }
    });
    if !named(this, host, proxy.is_some(), found).await {
        found.push(not_examined(Check::Port, host, "its name has no address"));
        return None;
    }
    if !reached(this, node, found).await {
        found.push(not_examined(Check::SystemInfo, host, "no connection can be made"));
        return None;
    }
    let asked = this.look.system_info(node).await;
    found.push(clock(this, host, &asked));
    let (said, finding) = system_info(this, host, &asked);
    found.push(finding);
    let info = said?;
    if let Some(info) = &info {
        found.extend(health(host, info));
    }
    Some(info)
}

async fn named(this: &Examination<'_>, host: &str, proxied: bool, found: &mut Vec<Finding>) -> bool {
    let addresses = this.look.addresses(host).await;
    let (there, finding) = match addresses {
        Ok(addresses) => {
            let all: Vec<_> = addresses.iter().map(ToString::to_string).collect();
            (
                true,
                Code::NameFound.saying(
                    host,
                    format!("The name {host} has {}.", counted(all.len(), "address", "addresses")),
                    all.join(", "),
                ),
            )
        }
        Err(_) if proxied => {
            (true, Code::NameByProxy.about(host, format!("This computer does not know the name {host}.")))
        }
        Err(TransportError::NameNotFound { .. }) => {
            (false, Code::NameNotFound.about(host, format!("No computer is named {host}.")))
        }
        Err(TransportError::TimedOut { .. }) => (
            false,
            Code::NameServiceSilent.about(host, format!("The name service does not answer about {host}.")),
        ),
        Err(
            why @ (TransportError::NoNetwork { .. }
            | TransportError::PortRefused { .. }
            | TransportError::Certificate(_)
            | TransportError::Broken { .. }),
        ) => (false, Code::NoNetwork.saying(host, "This computer has no network.", why.to_string())),
    };
    found.push(finding);
    there
}

/// The port and its certificate; false when nothing more can be asked there.
pub(crate) async fn reached(this: &Examination<'_>, node: &Node, found: &mut Vec<Finding>) -> bool {
    let (host, port) = (node.host.as_str(), node.port);
    match this.look.certificates(node).await {
        Ok(chain) => {
            found.push(Code::PortOpen.about(host, format!("Port {port} of {host} is open.")));
            found.push(certificate::finding(host, &chain, this.now(), &this.subject.limits));
            chain.refused.is_none()
        }
        Err(ConnectError::Proxy { proxy, detail }) => {
            let what = format!("The proxy {proxy} does not lead to {host}.");
            found.push(Code::ProxyTrouble.saying(&proxy, what, detail));
            false
        }
        Err(ConnectError::Server(trouble)) => {
            found.push(port_trouble(host, port, &trouble));
            false
        }
    }
}

fn port_trouble(host: &str, port: u16, trouble: &TransportError) -> Finding {
    match trouble {
        TransportError::PortRefused { .. } => {
            Code::PortRefused.about(host, format!("{host} refuses port {port}."))
        }
        TransportError::TimedOut { .. } => {
            Code::PortSilent.about(host, format!("{host} says nothing at port {port}."))
        }
        TransportError::NoNetwork { detail, .. } => {
            Code::HostUnreachable.saying(host, format!("{host} can not be reached."), detail)
        }
        TransportError::Broken { detail, .. } => Code::PortNotTls.saying(
            host,
            format!("What answers at port {port} of {host} does not speak TLS as it should."),
            detail,
        ),
        TransportError::NameNotFound { .. } => {
            Code::NameNotFound.about(host, format!("No computer is named {host}."))
        }
        TransportError::Certificate(problem) => Code::CertificateRefused.about(host, problem.to_string()),
    }
}

fn clock(this: &Examination<'_>, host: &str, asked: &SystemInfoReply) -> Finding {
    let Some(ahead) = asked.ahead else {
        return Code::ClockUnknown.about(host, format!("The clock of {host} is not known."));
    };
    let apart = Duration::from_millis(ahead.unsigned_abs());
    if apart <= this.subject.limits.clock_apart {
        return Code::ClockRight.about(host, format!("The clocks of this computer and of {host} agree."));
    }
    let seconds = counted(usize::try_from(apart.as_secs()).unwrap_or(usize::MAX), "second", "seconds");
    let way = if ahead > 0 { "behind" } else { "ahead of" };
    Code::ClockWrong.about(host, format!("The clock of this computer is {seconds} {way} that of {host}."))
}

/// What the node said about itself (inside `None`: it wants a sign-in first), or nothing when it is no Finesse that works.
fn system_info(
    this: &Examination<'_>,
    host: &str,
    asked: &SystemInfoReply,
) -> (Option<Option<SystemInfo>>, Finding) {
    let slow = asked.took > this.subject.limits.slow;
    match &asked.answer {
        Ok(info) if slow => {
            let what = format!("{host} took {:.1} s to say how it is.", asked.took.as_secs_f64());
            (Some(Some(info.clone())), Code::SystemInfoSlow.about(host, what))
        }
        Ok(info) => {
            let what = format!("{host} says how it is.");
            (Some(Some(info.clone())), Code::SystemInfoRead.saying(host, what, named_by(info)))
        }
        Err(RestError::Unauthorized(_)) => {
            let what = format!("{host} wants a sign-in before it says how it is.");
            (Some(None), Code::SystemInfoProtected.about(host, what))
        }
        Err(RestError::OutOfService) => {
            (None, Code::OutOfService.about(host, format!("{host} is out of service (503).")))
        }
        Err(RestError::NotFinesse { status: 200, content_type }) => {
            let kind = content_type.clone().unwrap_or_default();
            if kind.contains("html") {
                (
                    None,
                    Code::SystemInfoOther.saying(
                        host,
                        format!("At {host} a web page answers in place of Finesse."),
                        kind,
                    ),
                )
            } else {
                (
                    None,
                    Code::SystemInfoUnreadable.saying(
                        host,
                        format!("What {host} says about itself can not be read."),
                        kind,
                    ),
                )
            }
        }
        Err(RestError::Unreadable(why)) => {
            let what = format!("What {host} says about itself can not be read.");
            (None, Code::SystemInfoUnreadable.saying(host, what, why.to_string()))
        }
        Err(RestError::Refused { status, .. } | RestError::NotFinesse { status, .. }) if *status >= 500 => (
            None,
            Code::SystemInfoFails.about(host, format!("{host} fails when it is asked how it is ({status}).")),
        ),
        Err(RestError::Refused { status, .. } | RestError::NotFinesse { status, .. }) => {
            let what = format!("A web server answers at {host}, but no Finesse ({status}).");
            (None, Code::SystemInfoMissing.about(host, what))
        }
        Err(RestError::Transport(why)) => {
            let what = format!("{host} does not say how it is.");
            (None, Code::SystemInfoNoAnswer.saying(host, what, why.to_string()))
        }
        Err(why @ RestError::SessionExpired(_)) => {
            (None, Code::SystemInfoNoAnswer.saying(host, format!("{host} was not asked."), why.to_string()))
        }
    }
}

fn named_by(info: &SystemInfo) -> String {
    let name = |node: &Option<NodeInfo>| node.as_ref().map_or("none", |node| node.host.as_str()).to_owned();
    let kind = info.deployment.as_ref().map_or_else(
        || "of a kind that it does not say".to_owned(),
        |kind| format!("{kind:?}").to_uppercase(),
    );
    format!("{kind}, nodes {} and {}", name(&info.primary), name(&info.secondary))
}

fn health(host: &str, info: &SystemInfo) -> Vec<Finding> {
    let service = if info.status == ServiceStatus::InService {
        Code::InService.about(host, format!("{host} is in service."))
    } else {
        let why = info.status_reason.clone().unwrap_or_default();
        Code::OutOfService.saying(host, format!("{host} is out of service."), why)
    };
    let heartbeat = match info.cti_heartbeat_ok {
        Some(true) => Code::HeartbeatHeard.about(host, format!("{host} hears its CTI server.")),
        // A node that is out of service for that reason has said so already.
        Some(false) if info.status != ServiceStatus::InService => {
            not_examined(Check::Heartbeat, host, &format!("{host} is out of service"))
        }
        Some(false) => Code::HeartbeatLost.about(host, format!("{host} does not hear its CTI server.")),
        None => Code::HeartbeatUnknown
            .about(host, format!("{host} does not say whether it hears its CTI server.")),
    };
    let maintenance = if info.maintenance {
        Code::MaintenanceUnderWay.about(host, format!("{host}, or its CTI side, is being maintained."))
    } else {
        Code::MaintenanceNone.about(host, format!("{host} is not being maintained."))
    };
    let domain = match &info.xmpp_domain {
        Some(domain) => Code::XmppDomainSaid.about(host, format!("The domain of notifications is {domain}.")),
        None => {
            Code::XmppDomainMissing.about(host, format!("{host} does not say the domain of notifications."))
        }
    };
    vec![service, heartbeat, maintenance, domain, auth_mode(host, info)]
}

fn auth_mode(host: &str, info: &SystemInfo) -> Finding {
    match &info.auth_mode {
        Some(AuthMode::Other(word)) => Code::AuthModeUnknown
            .about(host, format!("{host} signs people in by {word}, which is not known.")),
        Some(mode @ (AuthMode::Sso | AuthMode::Hybrid | AuthMode::NonSso)) => {
            Code::AuthModeKnown.about(host, format!("{host} signs people in by {}.", mode.as_str()))
        }
        None => Code::AuthModeMissing.about(host, format!("{host} does not say how people sign in.")),
    }
}

/// The other node of the pair, and what there is to say about the two names.
pub(crate) fn other(
    this: &Examination<'_>,
    node: &Node,
    info: Option<&SystemInfo>,
    found: &mut Vec<Finding>,
) -> Option<Node> {
    let host = node.host.as_str();
    let second = this.second(node);
    let set =
        |second: &Node| Code::OtherNodeNamed.about(host, format!("The second server is set to {second}."));
    let Some(info) = info else {
        found.push(match &second {
            Some(second) => set(second),
            None => not_examined(Check::Nodes, host, &format!("{host} says nothing before a sign-in")),
        });
        return second;
    };
    let named: Vec<&NodeInfo> = [&info.primary, &info.secondary].into_iter().flatten().collect();
    let is_own = |named: &&&NodeInfo| named.host.eq_ignore_ascii_case(host);
    let own = named.iter().filter(is_own).count();
    let others: Vec<_> = named.iter().filter(|named| !is_own(named)).collect();
    let (other, finding) = match (own, others.as_slice()) {
        (0, [_, ..]) => {
            let names: Vec<_> = others.iter().map(|named| named.host.as_str()).collect();
            (
                None,
                Code::NodeNotNamed
                    .about(host, format!("SystemInfo names {}, and not {host}.", names.join(" and "))),
            )
        }
        (1, [other, ..]) => (
            Node::parse(&format!("{}:{}", other.host, other.https_port.unwrap_or(node.port))).ok(),
            Code::OtherNodeNamed.about(host, format!("The other node is {}.", other.host)),
        ),
        (0 | 1, []) if let Some(second) = &second => (Some(second.clone()), set(second)),
        (0 | 1, []) => (None, Code::OtherNodeMissing.about(host, "SystemInfo names no other node.")),
        _ => (None, Code::OtherNodeTheSame.about(host, format!("SystemInfo names {host} as both nodes."))),
    };
    found.push(finding);
    other
}

//! One node: its name, its port, its certificate, and what it says about itself.

use std::time::Duration;

use desk_contract::{Check, Finding};
use desk_texts::{decimal, list, text};
use finesse_client::{ConnectError, Node, RestError, SystemInfoReply, TransportError};
use finesse_wire::{AuthMode, NodeInfo, ServiceStatus, SystemInfo};

use crate::{
    certificate,
    code::{Because, Code, not_examined, public},
    subject::Examination,
};

/// Examines a node. Gives what it said about itself (`None` inside when it kept that to itself), or nothing when nothing more can be
/// examined there.
pub(crate) async fn examine(
    this: &Examination<'_>,
    node: &Node,
    found: &mut Vec<Finding>,
) -> Option<Option<SystemInfo>> {
    let host = node.host.as_str();
    let proxy = this.look.proxy(node).await;
    found.push(match &proxy {
        None => Code::ProxyNone.about(host, &[]),
        Some(proxy) => Code::ProxyInUse.about(host, &[("proxy", public(proxy.to_string()))]),
    });
    if !named(this, host, proxy.is_some(), found).await {
        found.push(not_examined(Check::Port, host, Because::NoAddress));
        return None;
    }
    if !reached(this, node, found).await {
        found.push(not_examined(Check::SystemInfo, host, Because::NoConnection));
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
            (true, Code::NameFound.saying(host, &[("count", all.len().into())], list(all)))
        }
        Err(_) if proxied => (true, Code::NameByProxy.about(host, &[])),
        Err(TransportError::NameNotFound { .. }) => (false, Code::NameNotFound.about(host, &[])),
        Err(TransportError::TimedOut { .. }) => (false, Code::NameServiceSilent.about(host, &[])),
        Err(
            why @ (TransportError::NoNetwork { .. }
            | TransportError::PortRefused { .. }
            | TransportError::ProxySignIn { .. }
            | TransportError::Certificate(_)
            | TransportError::Broken { .. }),
        ) => (false, Code::NoNetwork.saying(host, &[], why.to_string())),
    };
    found.push(finding);
    there
}

/// The port and its certificate; false when nothing more can be asked there.
pub(crate) async fn reached(this: &Examination<'_>, node: &Node, found: &mut Vec<Finding>) -> bool {
    let (host, port) = (node.host.as_str(), node.port);
    match this.look.certificates(node).await {
        Ok(chain) => {
            found.push(Code::PortOpen.about(host, &[("port", public(port.to_string()))]));
            found.push(certificate::finding(host, &chain, this.now(), &this.subject.limits));
            chain.refused.is_none()
        }
        Err(ConnectError::Proxy { proxy, detail, wants_sign_in }) => {
            found.push(proxy_trouble(host, &proxy, detail, wants_sign_in));
            false
        }
        Err(ConnectError::Server(trouble)) => {
            found.push(port_trouble(host, port, &trouble));
            false
        }
    }
}

/// A proxy that does not serve.
pub(crate) fn proxy_trouble(host: &str, proxy: &str, detail: String, wants_sign_in: bool) -> Finding {
    let code = if wants_sign_in { Code::ProxyWantsSignIn } else { Code::ProxyTrouble };
    code.saying(proxy, &[("host", public(host))], detail)
}

fn port_trouble(host: &str, port: u16, trouble: &TransportError) -> Finding {
    let args = [("port", public(port.to_string()))];
    match trouble {
        TransportError::PortRefused { .. } => Code::PortRefused.about(host, &args),
        TransportError::TimedOut { .. } => Code::PortSilent.about(host, &args),
        TransportError::NoNetwork { detail, .. } => Code::HostUnreachable.saying(host, &[], detail),
        TransportError::Broken { detail, .. } => Code::PortNotTls.saying(host, &args, detail),
        TransportError::NameNotFound { .. } => Code::NameNotFound.about(host, &[]),
        TransportError::ProxySignIn { .. } => {
            Code::ProxyWantsSignIn.about("proxy", &[("host", public(host))])
        }
        TransportError::Certificate(problem) => {
            Code::CertificateRefused.saying(host, &[], problem.to_string())
        }
    }
}

fn clock(this: &Examination<'_>, host: &str, asked: &SystemInfoReply) -> Finding {
    let Some(ahead) = asked.ahead else {
        return Code::ClockUnknown.about(host, &[]);
    };
    let apart = Duration::from_millis(ahead.unsigned_abs());
    if apart <= this.subject.limits.clock_apart {
        return Code::ClockRight.about(host, &[]);
    }
    let seconds = text("duration-apart-seconds", &[("seconds", apart.as_secs().into())]);
    let way = if ahead > 0 { "behind" } else { "ahead" };
    Code::ClockWrong.about(host, &[("apart", public(seconds)), ("way", public(way))])
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
            let seconds = decimal(asked.took.as_secs_f64(), 1);
            (Some(Some(info.clone())), Code::SystemInfoSlow.about(host, &[("seconds", public(seconds))]))
        }
        Ok(info) => (Some(Some(info.clone())), Code::SystemInfoRead.saying(host, &[], named_by(info))),
        Err(RestError::Unauthorized(_)) => (Some(None), Code::SystemInfoProtected.about(host, &[])),
        Err(RestError::OutOfService) => (None, Code::OutOfService.about(host, &[("status", public("503"))])),
        Err(RestError::NotFinesse { status: 200, content_type }) => {
            let kind = content_type.clone().unwrap_or_default();
            let code = if kind.contains("html") { Code::SystemInfoOther } else { Code::SystemInfoUnreadable };
            (None, code.saying(host, &[], kind))
        }
        Err(RestError::Unreadable(why)) => {
            (None, Code::SystemInfoUnreadable.saying(host, &[], why.to_string()))
        }
        Err(RestError::Refused { status, .. } | RestError::NotFinesse { status, .. }) if *status >= 500 => {
            (None, Code::SystemInfoFails.about(host, &[("status", public(status.to_string()))]))
        }
        Err(RestError::Refused { status, .. } | RestError::NotFinesse { status, .. }) => {
            (None, Code::SystemInfoMissing.about(host, &[("status", public(status.to_string()))]))
        }
        Err(RestError::Transport(why)) => (None, Code::SystemInfoNoAnswer.saying(host, &[], why.to_string())),
        Err(why @ RestError::SessionExpired(_)) => {
            (None, Code::SystemInfoNoAnswer.saying(host, &[], why.to_string()))
        }
    }
}

fn named_by(info: &SystemInfo) -> String {
    let name = |node: &Option<NodeInfo>| {
        node.as_ref().map_or_else(|| text("doctor-detail-noNode", &[]), |node| node.host.clone())
    };
    let kind =
        info.deployment.as_ref().map_or_else(|| "none".to_owned(), |kind| format!("{kind:?}").to_uppercase());
    let nodes = [("first", name(&info.primary).into()), ("second", name(&info.secondary).into())];
    text("doctor-detail-nodes", &[[("kind", kind.into())].as_slice(), &nodes].concat())
}

fn health(host: &str, info: &SystemInfo) -> Vec<Finding> {
    let service = if info.status == ServiceStatus::InService {
        Code::InService.about(host, &[])
    } else {
        let why = info.status_reason.clone().unwrap_or_default();
        Code::OutOfService.saying(host, &[("status", public("none"))], why)
    };
    let heartbeat = match info.cti_heartbeat_ok {
        Some(true) => Code::HeartbeatHeard.about(host, &[]),
        // A node that is out of service for that reason has said so already.
        Some(false) if info.status != ServiceStatus::InService => {
            not_examined(Check::Heartbeat, host, Because::OutOfService)
        }
        Some(false) => Code::HeartbeatLost.about(host, &[]),
        None => Code::HeartbeatUnknown.about(host, &[]),
    };
    let maintenance = if info.maintenance {
        Code::MaintenanceUnderWay.about(host, &[])
    } else {
        Code::MaintenanceNone.about(host, &[])
    };
    let domain = match &info.xmpp_domain {
        Some(domain) => Code::XmppDomainSaid.about(host, &[("domain", domain.as_str().into())]),
        None => Code::XmppDomainMissing.about(host, &[]),
    };
    vec![service, heartbeat, maintenance, domain, auth_mode(host, info)]
}

fn auth_mode(host: &str, info: &SystemInfo) -> Finding {
    match &info.auth_mode {
        Some(AuthMode::Other(word)) => Code::AuthModeUnknown.about(host, &[("mode", word.as_str().into())]),
        Some(mode @ (AuthMode::Sso | AuthMode::Hybrid | AuthMode::NonSso)) => {
            Code::AuthModeKnown.about(host, &[("mode", public(mode.as_str()))])
        }
        None => Code::AuthModeMissing.about(host, &[]),
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
    let named_as = |node: String, set: &'static str| {
        Code::OtherNodeNamed.about(host, &[("node", node.into()), ("set", public(set))])
    };
    let set = |second: &Node| named_as(second.to_string(), "yes");
    let Some(info) = info else {
        found.push(match &second {
            Some(second) => set(second),
            None => not_examined(Check::Nodes, host, Because::SignInFirst),
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
            (None, Code::NodeNotNamed.about(host, &[("names", list(names).into())]))
        }
        (1, [other, ..]) => (
            Node::parse(&format!("{}:{}", other.host, other.https_port.unwrap_or(node.port))).ok(),
            named_as(other.host.clone(), "no"),
        ),
        (0 | 1, []) if let Some(second) = &second => (Some(second.clone()), set(second)),
        (0 | 1, []) => (None, Code::OtherNodeMissing.about(host, &[])),
        _ => (None, Code::OtherNodeTheSame.about(host, &[])),
    };
    found.push(finding);
    other
}

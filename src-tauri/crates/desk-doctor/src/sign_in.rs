//! The way to the company's sign-in page (protocol/auth-and-events.md §2.9), without an agent and without any cookie.

use std::time::Duration;

use desk_contract::{Check, Finding};
use desk_texts::text;
use finesse_client::{ConnectError, Node, RedirectStep};
use finesse_wire::{AuthMode, SystemInfo};
use url::Url;

use crate::{
    certificate,
    code::{Because, Code, not_examined, public},
    node::proxy_trouble,
    subject::Examination,
};

/// Redirects that are followed. The way to a page takes two or three.
const MOST_STEPS: usize = 12;

/// Time for the whole way. Each step has a bound of its own, and there may be many of them.
const WHOLE_WAY_WITHIN: Duration = Duration::from_secs(30);

pub(crate) async fn examine(this: &Examination<'_>, node: &Node, info: Option<&SystemInfo>) -> Vec<Finding> {
    let host = node.host.as_str();
    if info.is_some_and(|info| info.auth_mode == Some(AuthMode::NonSso)) {
        return vec![Code::SignInNotUsed.about(host, &[])];
    }
    let mut found = Vec::new();
    let give_up = this.clock.sleep_until(this.clock.now() + WHOLE_WAY_WITHIN);
    let finding = tokio::select! {
        finding = follow(this, node, &mut found) => finding,
        () = give_up => Code::SignInPageUnreachable.about(host, &[("because", public("slow"))]),
    };
    found.push(finding);
    found
}

/// Where on the way a host stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Node,
    IdentityService,
    Page,
}

async fn follow(this: &Examination<'_>, node: &Node, found: &mut Vec<Finding>) -> Finding {
    let mut url = this.look.sign_in_address(node);
    let mut at = node.clone();
    let mut place = Place::Node;
    let mut seen = vec![url.clone()];
    let mut known = vec![(node.host.clone(), node.port)];
    for _ in 0..MOST_STEPS {
        let host = at.host.clone();
        let step = match this.look.step(&url, &at).await {
            Ok(step) => step,
            Err(why) => return unreachable(place, &host, &why.to_string()),
        };
        let Some(to) = &step.to else { return ended(place, &host, &step) };
        let Ok(next) = url.join(to) else {
            return Code::RedirectInsecure.about(&host, &[("to", public("unreadable"))]);
        };
        if next.scheme() != "https" {
            return Code::RedirectInsecure.about(&host, &[("to", shown(&next).into())]);
        }
        if seen.contains(&next) {
            return Code::RedirectLoop.about(&host, &[("steps", public("none"))]);
        }
        let Some(next_host) = next.host_str().map(str::to_owned) else {
            return Code::RedirectInsecure.about(&host, &[("to", public("nowhere"))]);
        };
        let port = next.port_or_known_default().unwrap_or(443);
        if next_host != node.host && !allowed(this, &next_host) {
            return Code::SignInHostNotAllowed.about(&next_host, &[]);
        }
        if !known.contains(&(next_host.clone(), port)) {
            known.push((next_host.clone(), port));
            place = if place == Place::Node { Place::IdentityService } else { Place::Page };
            // An address is no name: such a host proves nothing, as a node by an address does not.
            let Ok(next_node) = Node::parse(&format!("{next_host}:{port}")) else {
                return unreachable(place, &next_host, &text("doctor-detail-address", &[]));
            };
            if let Some(stopped) = arrive(this, &next_node, place, found).await {
                return stopped;
            }
            at = next_node;
        } else if let Ok(next_node) = Node::parse(&format!("{next_host}:{port}")) {
            at = next_node;
        }
        seen.push(next.clone());
        url = next;
    }
    Code::RedirectLoop.about(&at.host, &[("steps", MOST_STEPS.into())])
}

fn allowed(this: &Examination<'_>, host: &str) -> bool {
    let list = &this.subject.allowed_hosts;
    list.is_empty() || list.iter().any(|allowed| allowed.eq_ignore_ascii_case(host))
}

/// Comes to a host that was not on the way before: its certificate is looked at first, because it says more than a failed request.
async fn arrive(
    this: &Examination<'_>,
    node: &Node,
    place: Place,
    found: &mut Vec<Finding>,
) -> Option<Finding> {
    let host = node.host.as_str();
    match this.look.certificates(node).await {
        Ok(chain) => {
            found.push(certificate::finding(host, &chain, this.now(), &this.subject.limits));
            let distrusted = chain.refused.is_some();
            distrusted.then(|| not_examined(Check::SignIn, host, Because::NotTrusted))
        }
        Err(ConnectError::Proxy { proxy, detail, wants_sign_in }) => {
            Some(proxy_trouble(host, &proxy, detail, wants_sign_in))
        }
        Err(ConnectError::Server(why)) => Some(unreachable(place, host, &why.to_string())),
    }
}

fn unreachable(place: Place, host: &str, why: &str) -> Finding {
    match place {
        Place::Node => Code::SingleSignOnMissing.saying(host, &[("status", public("none"))], why),
        Place::IdentityService => Code::IdentityServiceUnreachable.saying(host, &[], why),
        Place::Page => Code::SignInPageUnreachable.saying(host, &[("because", public("unreachable"))], why),
    }
}

/// The end of the redirects.
fn ended(place: Place, host: &str, step: &RedirectStep) -> Finding {
    let is_page = (200..300).contains(&step.status);
    let status = ("status", public(step.status.to_string()));
    let reached =
        |at: &'static str| Code::SignInPageReached.about(host, &[status.clone(), ("place", public(at))]);
    match place {
        Place::Node => Code::SingleSignOnMissing.about(host, &[status]),
        // The identity service says so, in these words (protocol/auth-and-events.md §7 no. 1).
        Place::IdentityService | Place::Page if step.page.contains("invalid_redirectUri") => {
            Code::RedirectUriUnknown.about(host, &[])
        }
        Place::IdentityService if is_page => reached("identityService"),
        Place::IdentityService => Code::IdentityServiceFails.about(host, &[status]),
        // 401 is how a company's page asks for the sign-in to the computer.
        Place::Page if is_page || step.status == 401 => reached("page"),
        Place::Page => Code::SignInPageFails.about(host, &[status]),
    }
}

/// An address without what follows the path, which may tell about people.
fn shown(url: &Url) -> String {
    format!("{}://{}{}", url.scheme(), url.host_str().unwrap_or_default(), url.path())
}

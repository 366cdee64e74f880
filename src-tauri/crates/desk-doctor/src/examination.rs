//! The whole examination, in the order in which one thing needs another.

use std::sync::Arc;

use desk_contract::{Check, DoctorReport, Finding, FindingLevel};
use finesse_client::{Clock, InvalidServer, Node, Probe, Trust};

use crate::{
    code::{Because, Code, not_examined, public},
    computer, node, notifications, policy, report, sign_in,
    subject::{Examination, Subject},
};

/// Examines this computer and, when a server is named, the way to it and both nodes. Nothing is changed anywhere, nobody signs in,
/// and nothing secret is sent; every step has a bound.
pub async fn examine(subject: &Subject, trust: Trust, clock: Arc<dyn Clock>) -> DoctorReport {
    let mut findings = computer::findings(&subject.computer);
    let server = subject.server.trim();
    match Node::parse(server) {
        Ok(node) => match Probe::new(trust, Arc::clone(&clock)) {
            Ok(look) => {
                findings.push(Code::ServerNamed.about(&node.host, &[("server", public(node.to_string()))]));
                findings.extend(Box::pin(of_centre(&Examination { look, clock, subject }, &node)).await);
            }
            Err(why) => findings.push(Code::ServerInvalid.saying(
                server,
                &[("problem", public("none"))],
                why.to_string(),
            )),
        },
        Err(InvalidServer::Empty) => {
            findings.push(Code::ServerMissing.about("server", &[]));
        }
        Err(why) => {
            findings
                .push(Code::ServerInvalid.about(server, &[("problem", public(policy::typed_server(&why)))]));
        }
    }
    findings.sort_by_key(|finding| finding.check);
    let server = Some(server.to_owned()).filter(|server| !server.is_empty());
    report::of(&subject.program, server, findings)
}

async fn of_centre(this: &Examination<'_>, node: &Node) -> Vec<Finding> {
    let mut found = Vec::new();
    let first = node::examine(this, node, &mut found).await;
    let Some(info) = first else {
        for check in [Check::Nodes, Check::AuthMode, Check::SignIn, Check::Notifications] {
            found.push(not_examined(check, &node.host, Because::Unusable));
        }
        if let Some(second) = this.second(node) {
            found.extend(Box::pin(of_other(this, &second)).await);
        }
        return found;
    };
    let info = info.as_ref();
    let other = node::other(this, node, info, &mut found);
    let (of_other, of_sign_in, of_ways) = futures_util::join!(
        async {
            match &other {
                Some(other) => Box::pin(of_other(this, other)).await,
                None => Vec::new(),
            }
        },
        sign_in::examine(this, node, info),
        notifications::examine(this, node, info),
    );
    found.extend(of_other);
    found.extend(of_sign_in);
    found.extend(of_ways);
    found
}

/// The other node hinders nobody's work now, so nothing there is worse than a warning.
async fn of_other(this: &Examination<'_>, other: &Node) -> Vec<Finding> {
    let mut found = Vec::new();
    if let Some(info) = node::examine(this, other, &mut found).await {
        let ways = Box::pin(notifications::examine(this, other, info.as_ref())).await;
        found.extend(ways.into_iter().filter(|finding| finding.check == Check::Notifications));
    }
    for finding in &mut found {
        finding.level = finding.level.min(FindingLevel::Warning);
    }
    found
}

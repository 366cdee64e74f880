//! An agent in a call, and the parts of requests about it.

use finesse_sim::{IncomingCall, Options, WrapUp};
use reqwest::StatusCode;

use crate::desk::Desk;

pub(crate) const CALLER: &str = "0045550999";

pub(crate) fn without_wrap_up() -> Options {
    Options { wrap_up_on_incoming: WrapUp::NotAllowed, ..Options::default() }
}

/// The first agent, in a call with a customer from a queue.
pub(crate) async fn talking(options: Options) -> (Desk, String) {
    let mut desk = Desk::ready(options).await;
    let call = IncomingCall { from: Some(CALLER.to_owned()), ..IncomingCall::default() };
    let id = desk.centre.control().call(call).unwrap();
    desk.xmpp.update().await;
    desk.xmpp.update().await;
    desk.act(&id, "ANSWER").await;
    let kind = "PREROUTE_ACD_IN";
    desk.hears([format!("PUT {id} {kind} ACTIVE {CALLER}:ACTIVE 61234:ACTIVE"), "TALKING".to_owned()]).await;
    (desk, id)
}

pub(crate) fn to(number: &str) -> String {
    format!("<toAddress>{number}</toAddress>")
}

pub(crate) async fn refused(desk: &mut Desk, dialog: &str, action: &str, inside: &str) {
    assert_eq!(desk.act_with(dialog, action, inside).await.status, StatusCode::ACCEPTED, "{action}");
    let update = desk.xmpp.update().await;
    assert_eq!(update.source, format!("/finesse/api/Dialog/{dialog}"));
    assert!(update.brief().starts_with("error Generic Error"), "{action}: {}", update.data);
}

//! Rules for the states of agents: wrap-up that needs a reason, pending states of UCCX, and what is said about reasons.

use std::time::Duration;

use finesse_sim::{CtiFailover, Deployment, IncomingCall, Options, WrapUp};
use reqwest::StatusCode;

use crate::{desk::Desk, reading::element, xmpp::Update};

const LUNCH: &str = "<User><state>NOT_READY</state><reasonCodeId>5</reasonCodeId></User>";

fn uccx() -> Options {
    Options { deployment: Deployment::Uccx, ..Options::default() }
}

/// The next event that begins so in one line, whatever comes before it.
async fn hear(desk: &mut Desk, brief: &str) -> Update {
    loop {
        let update = desk.xmpp.update().await;
        if !update.source.ends_with("/SystemInfo") && update.brief().starts_with(brief) {
            return update;
        }
    }
}

async fn talking(options: Options) -> (Desk, String) {
    let mut desk = Desk::ready(options).await;
    let id = desk.centre.control().call(IncomingCall::default()).unwrap();
    hear(&mut desk, "RESERVED").await;
    desk.act(&id, "ANSWER").await;
    hear(&mut desk, "TALKING").await;
    (desk, id)
}

#[tokio::test]
async fn wrap_up_that_needs_a_reason_is_left_with_one_or_by_its_timer() {
    let options = || Options { wrap_up_on_incoming: WrapUp::RequiredWithData, ..Options::default() };
    let (mut desk, id) = talking(options()).await;
    let user = desk.rest.get("User/40217").await;
    assert_eq!(user.text("wrapUpOnIncoming"), "REQUIRED_WITH_WRAP_UP_DATA");
    desk.act(&id, "DROP").await;
    hear(&mut desk, "WORK_READY").await;
    for body in ["<User><state>READY</state></User>", LUNCH] {
        assert_eq!(desk.user(body).await.status, StatusCode::ACCEPTED);
        hear(&mut desk, "error Invalid State 22").await;
    }
    let reason = "<Dialog><requestedAction>UPDATE_CALL_DATA</requestedAction><mediaProperties>\
                  <wrapUpReason>Refund</wrapUpReason></mediaProperties></Dialog>";
    desk.rest.put(&format!("Dialog/{id}"), reason).await;
    desk.user("<User><state>READY</state></User>").await;
    hear(&mut desk, "READY").await;

    let (mut desk, id) = talking(options()).await;
    desk.act(&id, "DROP").await;
    hear(&mut desk, "WORK_READY").await;
    desk.centre.control().advance(Options::default().wrap_up);
    hear(&mut desk, "READY").await;
}

#[tokio::test]
async fn optional_wrap_up_that_is_not_asked_for_does_not_come() {
    let (mut desk, id) =
        talking(Options { wrap_up_on_incoming: WrapUp::Optional, ..Options::default() }).await;
    assert_eq!(desk.rest.get("User/40217").await.text("wrapUpOnIncoming"), "OPTIONAL");
    desk.act(&id, "DROP").await;
    hear(&mut desk, "READY").await;
}

#[tokio::test]
async fn on_uccx_not_ready_is_pending_once() {
    let (mut desk, _) = talking(uccx()).await;
    desk.user(LUNCH).await;
    let update = hear(&mut desk, "TALKING").await;
    assert_eq!(update.text("pendingState"), "NOT_READY");
    desk.user(LUNCH).await;
    hear(&mut desk, "error Invalid State 22").await;
}

#[tokio::test]
async fn on_uccx_whoever_talks_during_a_failover_is_signed_out_after_the_call() {
    let (mut desk, id) = talking(uccx()).await;
    let control = desk.centre.control();
    control.cti_failover(CtiFailover { seconds: Some(5.0) });
    control.advance(Duration::from_secs(6));
    loop {
        let update = hear(&mut desk, "TALKING").await;
        if update.text("pendingState") == "LOGOUT" {
            break;
        }
    }
    desk.act(&id, "DROP").await;
    hear(&mut desk, "WORK").await;
    control.advance(Options::default().wrap_up);
    hear(&mut desk, "LOGOUT").await;
}

#[tokio::test]
async fn an_old_release_does_not_say_which_reasons_are_the_systems() {
    for (system_code, said) in [(true, Some("false")), (false, None)] {
        let mut desk = Desk::not_ready(Options { system_code, ..Options::default() }).await;
        desk.user(LUNCH).await;
        let update = hear(&mut desk, "NOT_READY").await;
        assert_eq!(update.text("code"), "101");
        assert_eq!(element(&update.data, "systemCode").as_deref(), said);
    }
}

#[tokio::test]
async fn a_site_on_uccx_has_a_reason_with_a_number_of_the_system() {
    for (options, status) in [(uccx(), 202), (Options::default(), 400)] {
        let desk = Desk::not_ready(options).await;
        let body = "<User><state>NOT_READY</state><reasonCodeId>722</reasonCodeId></User>";
        assert_eq!(desk.user(body).await.status.as_u16(), status);
    }
}

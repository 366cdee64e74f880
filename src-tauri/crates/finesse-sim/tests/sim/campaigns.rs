//! Outbound campaigns (protocol/dialogs.md §1.6, §2.12, §2.13, §4.2, §4.3, §7).

use std::time::Duration;

use finesse_sim::{Caller, CampaignCall, CampaignKind, CtiFailover, Deployment, Options, WrapUp};
use reqwest::StatusCode;

use crate::desk::Desk;
use crate::in_call::refused;

const PORT: &str = "88101";
const CUSTOMER: &str = "0045550123";

/// Longer than the dialler takes to reach anyone.
const DIALLED: Duration = Duration::from_secs(3);

fn options(deployment: Deployment) -> Options {
    let never = WrapUp::NotAllowed;
    Options { deployment, wrap_up_on_incoming: never, wrap_up_on_outgoing: never, ..Options::default() }
}

fn call(kind: CampaignKind) -> CampaignCall {
    CampaignCall { kind, customer: Some(CUSTOMER.to_owned()), ..CampaignCall::default() }
}

/// An agent who is reserved with a preview, and the ID of the reservation.
async fn reserved(deployment: Deployment, kind: CampaignKind) -> (Desk, String) {
    let mut desk = Desk::ready(options(deployment)).await;
    let id = desk.centre.control().campaign_call(call(kind)).unwrap().unwrap();
    desk.until_state("RESERVED_OUTBOUND_PREVIEW").await;
    (desk, id)
}

fn parameters(given: &[(&str, &str)]) -> String {
    let parameter = |(name, value): &(&str, &str)| {
        format!("<ActionParam><name>{name}</name><value>{value}</value></ActionParam>")
    };
    format!("<actionParams>{}</actionParams>", given.iter().map(parameter).collect::<String>())
}

fn variable(data: &str, name: &str) -> String {
    let (_, rest) = data.split_once(&format!("<name>{name}</name><value>")).unwrap_or_default();
    rest.split('<').next().unwrap_or_default().to_owned()
}

/// Rows: platform, types of the calls that come by themselves; the agent declines the reservations, which UCCX does not let.
#[tokio::test]
async fn every_third_automatic_call_is_one_of_a_campaign_when_that_is_wanted() {
    const QUEUE: &str = "PREROUTE_ACD_IN";
    for (deployment, expected) in [
        (Deployment::Ucce, &["OUTBOUND_PREVIEW", "OUTBOUND_PERSONAL_CALLBACK_PREVIEW"][..]),
        (Deployment::Uccx, &["OUTBOUND_DIRECT_PREVIEW"]),
    ] {
        let after_ready = Duration::from_secs(5);
        let caller = Caller::Automatic { after_ready };
        let options = Options { caller, automatic_campaigns: true, ..options(deployment) };
        let mut desk = Desk::ready(options).await;
        for kind in expected {
            for call_type in [QUEUE, QUEUE, kind] {
                let is_campaign = call_type != QUEUE;
                desk.centre.control().advance(after_ready + Duration::from_secs(1));
                let dialogs = desk.centre.control().state().dialogs;
                let [dialog] = &dialogs[..] else { unreachable!("{dialogs:?}") };
                assert_eq!(dialog.call_type, call_type, "{deployment:?}");
                match (is_campaign, deployment) {
                    (false, _) => desk.centre.control().hang_up(&dialog.id).unwrap(),
                    (true, Deployment::Ucce) => {
                        assert!(desk.act(&dialog.id, "REJECT").await.status.is_success())
                    }
                    (true, Deployment::Uccx) => return,
                }
                while desk.xmpp.update().await.text("state") != "READY" {}
            }
        }
    }
}

/// Rows: kind; type of the reservation and of what follows, status.
#[tokio::test]
async fn a_preview_is_accepted_and_the_dialler_connects_the_customer() {
    for (kind, call_type) in [
        (CampaignKind::Preview, "OUTBOUND_PREVIEW"),
        (CampaignKind::CallbackPreview, "OUTBOUND_CALLBACK_PREVIEW"),
        (CampaignKind::PersonalCallback, "OUTBOUND_PERSONAL_CALLBACK_PREVIEW"),
    ] {
        let (mut desk, id) = reserved(Deployment::Ucce, kind).await;
        let heard = desk.hears([format!("POST {id} {call_type} ACTIVE {PORT}:ACTIVE 61234:ACTIVE")]).await;
        assert_eq!(heard[0].actions("61234"), ["ACCEPT", "CLOSE", "REJECT"]);
        assert_eq!((heard[0].text("fromAddress"), heard[0].text("toAddress")), (PORT.into(), "61234".into()));
        assert_eq!(variable(&heard[0].data, "BAStatus"), "PREVIEW_OUTBOUND_RESERVATION");
        assert_eq!(variable(&heard[0].data, "BACustomerNumber"), "", "UCCX alone has it");
        for action in ["RETRIEVE", "HOLD", "DROP"] {
            refused(&mut desk, &id, action, "").await;
        }
        desk.act(&id, "ACCEPT").await;
        let heard = desk.hears([format!("PUT {id} {call_type} ACCEPTED {PORT}:ACTIVE 61234:ACCEPTED")]).await;
        assert!(heard[0].actions("61234").is_empty());
        desk.centre.control().advance(DIALLED);
        let next = (id.parse::<u64>().unwrap() + 1).to_string();
        let heard = desk
            .hears([
                format!("PUT {id} {call_type} DROPPED {PORT}:DROPPED 61234:DROPPED"),
                format!("DELETE {id} {call_type} DROPPED {PORT}:DROPPED 61234:DROPPED"),
                format!("POST {next} OUTBOUND ALERTING {CUSTOMER}:INITIATED 61234:ALERTING"),
                format!("PUT {next} OUTBOUND ACTIVE {CUSTOMER}:ACTIVE 61234:ACTIVE"),
                "TALKING".to_owned(),
            ])
            .await;
        assert_eq!(variable(&heard[3].data, "BAStatus"), "PREVIEW_OUTBOUND");
        assert_eq!(heard[3].text("fromAddress"), "61234");
        let actions = heard[3].actions("61234");
        assert!(actions.contains(&"UPDATE_SCHEDULED_CALLBACK".to_owned()));
        assert!(!actions.contains(&"RECLASSIFY".to_owned()), "that is for direct preview");
    }
}

#[tokio::test]
async fn a_direct_preview_goes_on_in_the_same_dialog() {
    for (deployment, number) in [(Deployment::Ucce, ""), (Deployment::Uccx, CUSTOMER)] {
        let (mut desk, id) = reserved(deployment, CampaignKind::DirectPreview).await;
        let heard = desk
            .hears([format!("POST {id} OUTBOUND_DIRECT_PREVIEW ALERTING {PORT}:INITIATED 61234:ALERTING")])
            .await;
        assert_eq!(variable(&heard[0].data, "BAStatus"), "DIRECT_PREVIEW_OUTBOUND_RESERVATION");
        assert_eq!(variable(&heard[0].data, "BACustomerNumber"), number);
        let callback_number = if number.is_empty() { CUSTOMER } else { "" };
        assert_eq!(heard[0].text("callbackNumber"), callback_number, "UCCE alone has it");
        desk.act(&id, "ACCEPT").await;
        desk.until_dialog("PUT", "INITIATING").await;
        desk.centre.control().advance(DIALLED);
        let heard = desk
            .hears([
                format!("PUT {id} OUTBOUND INITIATED 61234:INITIATED"),
                format!("PUT {id} OUTBOUND ALERTING 61234:INITIATED {CUSTOMER}:ALERTING"),
                format!("PUT {id} OUTBOUND ACTIVE 61234:ACTIVE {CUSTOMER}:ACTIVE"),
                "TALKING".to_owned(),
            ])
            .await;
        assert!(heard[2].actions("61234").contains(&"RECLASSIFY".to_owned()));
        let class = parameters(&[("outboundClassification", "ANS_MACHINE")]);
        assert_eq!(desk.act_with(&id, "RECLASSIFY", &class).await.status, StatusCode::ACCEPTED);
        let told = desk.until_dialog("PUT", "ACTIVE").await;
        assert_eq!(variable(&told.data, "BAResponse"), "ANS_MACHINE");
        desk.act(&id, "DROP").await;
        desk.until_dialog("PUT", "ACTIVE").await;
        desk.until_over().await;
        desk.until_state("READY").await;
    }
}

#[tokio::test]
async fn a_rejected_customer_stays_callable_and_a_closed_one_does_not() {
    for (action, callable) in [("REJECT", true), ("CLOSE", false)] {
        let (mut desk, id) = reserved(Deployment::Ucce, CampaignKind::Preview).await;
        desk.until_dialog("POST", "ACTIVE").await;
        desk.act(&id, action).await;
        desk.until_dialog("PUT", "ACTIVE").await;
        desk.until_over().await;
        desk.until_state("READY").await;
        desk.until_dialog("DELETE", "DROPPED").await;
        let again = desk.centre.control().campaign_call(call(CampaignKind::Preview));
        assert_eq!(again.is_ok(), callable, "{action}");
    }
}

#[tokio::test]
async fn without_a_preview_the_agent_is_reserved_until_the_customer_is_there() {
    for (kind, status) in [
        (CampaignKind::Progressive, "PROGRESSIVE_OUTBOUND"),
        (CampaignKind::Predictive, "BLENDED_PREDICTIVE_OUTBOUND"),
    ] {
        let blended = kind == CampaignKind::Predictive;
        let mut desk = Desk::ready(options(Deployment::Ucce)).await;
        let control = desk.centre.control();
        assert_eq!(control.campaign_call(CampaignCall { blended, ..call(kind) }), Ok(None));
        desk.until_state("RESERVED_OUTBOUND").await;
        control.advance(DIALLED);
        desk.until_dialog("POST", "ALERTING").await;
        assert_eq!(variable(&desk.until_dialog("PUT", "ACTIVE").await.data, "BAStatus"), status);
        desk.until_state("TALKING").await;
    }
}

/// Nobody answers the dialler: the agent is Ready again.
#[tokio::test]
async fn a_customer_who_is_not_reached_leaves_the_agent_ready() {
    let busy = |kind| CampaignCall { customer: Some("5550199".to_owned()), ..call(kind) };
    let mut desk = Desk::ready(options(Deployment::Uccx)).await;
    let control = desk.centre.control();
    control.campaign_call(busy(CampaignKind::Progressive)).unwrap();
    desk.until_state("RESERVED_OUTBOUND").await;
    control.advance(DIALLED);
    desk.until_state("READY").await;
    let id = control.campaign_call(busy(CampaignKind::DirectPreview)).unwrap().unwrap();
    desk.until_state("RESERVED_OUTBOUND_PREVIEW").await;
    desk.until_dialog("POST", "ALERTING").await;
    desk.act(&id, "ACCEPT").await;
    desk.until_dialog("PUT", "INITIATING").await;
    control.advance(DIALLED);
    desk.until_dialog("PUT", "INITIATED").await;
    desk.until_dialog("PUT", "FAILED").await;
    desk.act(&id, "DROP").await;
    desk.until_over().await;
    desk.until_state("READY").await;
}

/// Rows: platform, kind of campaign, state that is asked for; what the agent hears.
#[tokio::test]
async fn who_may_leave_a_reservation() {
    use Deployment::{Ucce, Uccx};
    const NOT_READY: &str = "<User><state>NOT_READY</state><reasonCodeId>5</reasonCodeId></User>";
    for (deployment, kind, heard) in [
        (Ucce, CampaignKind::Progressive, "NOT_READY 101"),
        (Uccx, CampaignKind::Progressive, "error Invalid State 22"),
        (Ucce, CampaignKind::DirectPreview, "RESERVED_OUTBOUND_PREVIEW"),
        (Uccx, CampaignKind::DirectPreview, "error Invalid State 22"),
    ] {
        let mut desk = Desk::ready(options(deployment)).await;
        desk.centre.control().campaign_call(call(kind)).unwrap();
        desk.xmpp.update().await;
        if kind == CampaignKind::DirectPreview {
            desk.until_dialog("POST", "ALERTING").await;
        }
        desk.user(NOT_READY).await;
        desk.hears([heard.to_owned()]).await;
    }
}

#[tokio::test]
async fn uccx_has_no_preview_of_the_dialler() {
    let (mut desk, id) = reserved(Deployment::Uccx, CampaignKind::Preview).await;
    desk.until_dialog("POST", "ACTIVE").await;
    for action in ["ACCEPT", "REJECT", "CLOSE"] {
        let answer = desk.act(&id, action).await;
        assert_eq!((answer.status.as_u16(), answer.text("ErrorType").as_str()), (501, "Not Implemented"));
    }
}

/// An agent who talks with the customer of a campaign.
async fn talking(deployment: Deployment, kind: CampaignKind) -> (Desk, String) {
    let mut desk = Desk::ready(options(deployment)).await;
    let control = desk.centre.control();
    control.campaign_call(call(kind)).unwrap();
    desk.until_state("RESERVED_OUTBOUND").await;
    control.advance(DIALLED);
    let id = desk.until_dialog("POST", "ALERTING").await.dialog_id();
    desk.until_dialog("PUT", "ACTIVE").await;
    desk.until_state("TALKING").await;
    (desk, id)
}

#[tokio::test]
async fn a_callback_is_scheduled_changed_and_cancelled() {
    let (mut desk, id) = talking(Deployment::Ucce, CampaignKind::Progressive).await;
    refused(&mut desk, &id, "CANCEL_SCHEDULED_CALLBACK", "").await;
    let both = parameters(&[("callbackTime", "2131-05-03T14:30"), ("callbackNumber", "5551000")]);
    desk.act_with(&id, "UPDATE_SCHEDULED_CALLBACK", &both).await;
    let told = desk.until_dialog("PUT", "ACTIVE").await;
    assert_eq!(
        (told.text("callbackTime"), told.data.matches("5551000").count()),
        ("2131-05-03T14:30".into(), 1)
    );
    assert!(told.actions("61234").contains(&"CANCEL_SCHEDULED_CALLBACK".to_owned()));
    let time = parameters(&[("callbackTime", "2131-05-04T09:00")]);
    desk.act_with(&id, "UPDATE_SCHEDULED_CALLBACK", &time).await;
    let told = desk.until_dialog("PUT", "ACTIVE").await;
    assert_eq!(
        (told.text("callbackTime"), told.data.matches("5551000").count()),
        ("2131-05-04T09:00".into(), 1)
    );
    desk.act(&id, "CANCEL_SCHEDULED_CALLBACK").await;
    assert!(!desk.until_dialog("PUT", "ACTIVE").await.data.contains("scheduledCallbackInfo"));
}

#[tokio::test]
async fn a_callback_in_the_past_or_in_another_form_is_refused() {
    let (mut desk, id) = talking(Deployment::Ucce, CampaignKind::Progressive).await;
    for time in ["tomorrow", "2131-05-03 14:30", "2131-02-30T14:30", "2131-05-03T14:30:00Z"] {
        let answer =
            desk.act_with(&id, "UPDATE_SCHEDULED_CALLBACK", &parameters(&[("callbackTime", time)])).await;
        assert_eq!(
            (answer.status.as_u16(), answer.text("ErrorType").as_str()),
            (400, "Invalid Input"),
            "{time}"
        );
    }
    let past = parameters(&[("callbackTime", "2001-05-03T14:30")]);
    desk.act_with(&id, "UPDATE_SCHEDULED_CALLBACK", &past).await;
    desk.hears(["error Invalid Input 3".to_owned()]).await;
}

/// Rows: platform, kind; BAStatus after a transfer.
#[tokio::test]
async fn a_transfer_changes_the_status_on_uccx_alone() {
    for (deployment, status) in
        [(Deployment::Ucce, "PROGRESSIVE_OUTBOUND"), (Deployment::Uccx, "TRANSFERRED")]
    {
        let (desk, id) = talking(deployment, CampaignKind::Progressive).await;
        let mut other = desk.colleague(1).await;
        desk.act_with(&id, "TRANSFER_SST", "<toAddress>61235</toAddress>").await;
        let told = other.until_dialog("POST", "ACTIVE").await;
        assert_eq!(
            (told.text("callType"), variable(&told.data, "BAStatus")),
            ("TRANSFER".into(), status.into())
        );
    }
}

#[tokio::test]
async fn after_a_failover_uccx_knows_no_campaign_any_more() {
    for (deployment, kept) in [(Deployment::Ucce, true), (Deployment::Uccx, false)] {
        let (desk, id) = talking(deployment, CampaignKind::Progressive).await;
        let control = desk.centre.control();
        control.cti_failover(CtiFailover { seconds: Some(1.0) });
        control.advance(Duration::from_secs(2));
        let dialog = control.state().dialogs.into_iter().find(|dialog| dialog.id == id).unwrap();
        assert_eq!(dialog.call_type == "OUTBOUND", kept);
        assert_eq!(dialog.variables.contains_key("BAStatus"), kept);
    }
}

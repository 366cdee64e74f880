//! What a request about a call asks for, and the refusals that come at once (protocol/dialogs.md §2.0 to §2.13). Elements that the action
//! does not need are ignored. (A guess.)

use axum::http::StatusCode;

use crate::api::answers::{Refusal, bad, child, refused, somebody_else, text};
use crate::control::words::CampaignKind;
use crate::world::World;
use crate::world::calls::action::{Act, Merge};
use crate::world::calls::leg::LegState;
use crate::world::outbound::campaign::Callback;
use crate::world::outbound::result::callback_time;

type Xml<'a> = roxmltree::Node<'a, 'a>;

/// Values of `outboundClassification` (protocol/dialogs.md §2.13).
const CLASSIFICATIONS: &[&str] = &["VOICE", "FAX", "ANS_MACHINE", "INVALID", "DO_NOT_CALL", "BUSY"];

/// Who asks about which dialog.
pub(super) struct Asked<'a> {
    pub(super) world: &'a World,
    pub(super) login_id: &'a str,
    pub(super) dialog_id: &'a str,
}

/// The action that is asked for.
pub(super) fn requested_action<'a>(dialog: Xml<'a>) -> Result<&'a str, Refusal> {
    required(dialog, "requestedAction")
}

/// The text of an element that must be there.
pub(super) fn required<'a>(parent: Xml<'a>, name: &str) -> Result<&'a str, Refusal> {
    text(parent, name).ok_or_else(|| bad("Parameter Missing", name, &format!("{name} is missing")))
}

/// An action that there is not, or not with this method.
pub(super) fn unknown_action() -> Refusal {
    bad("Invalid Input", "requestedAction", "unknown action")
}

/// The call variables of a request.
pub(super) fn variables(dialog: Xml<'_>) -> Result<Vec<(String, String)>, Refusal> {
    let Some(list) = child(dialog, "mediaProperties").and_then(|media| child(media, "callvariables")) else {
        return Ok(Vec::new());
    };
    elements(list, "CallVariable")
        .map(|variable| {
            let name = required(variable, "name")?;
            // An empty value is legal and overwrites.
            let value = child(variable, "value").and_then(|value| value.text()).unwrap_or_default();
            Ok((name.to_owned(), value.to_owned()))
        })
        .collect()
}

fn elements<'a>(parent: Xml<'a>, name: &'static str) -> impl Iterator<Item = Xml<'a>> {
    parent.children().filter(move |child| child.is_element() && child.tag_name().name() == name)
}

/// A number that is dialled: any ASCII, passed on as it is (protocol/dialogs.md §2.2).
pub(super) fn destination(dialog: Xml<'_>) -> Result<String, Refusal> {
    let to = required(dialog, "toAddress")?;
    if to.is_ascii() { Ok(to.to_owned()) } else { Err(bad("Invalid Input", "toAddress", "not ASCII")) }
}

/// Reads a PUT on a dialog.
pub(super) fn action(asked: &Asked<'_>, dialog: Xml<'_>) -> Result<Act, Refusal> {
    let word = requested_action(dialog)?;
    match word {
        "UPDATE_CALL_DATA" => return call_data(asked, dialog),
        "PARTICIPANT_DROP" => return drop_participant(asked, dialog),
        "START_RECORDING" if !asked.world.uccx() => return Err(not_implemented(word)),
        _ => {}
    }
    let act = match word {
        "ANSWER" => Ok(Act::Answer),
        "HOLD" => Ok(Act::Hold),
        "RETRIEVE" => Ok(Act::Retrieve),
        "DROP" => Ok(Act::Drop),
        "TRANSFER" => Ok(Act::Merge(Merge::Transfer)),
        "CONFERENCE" => Ok(Act::Merge(Merge::Conference)),
        "CONSULT_CALL" => destination(dialog).map(|to| Act::Consult { to }),
        "TRANSFER_SST" => direct_transfer(asked, dialog),
        "SEND_DTMF" => digits(asked, dialog),
        "START_RECORDING" => not_held(asked).map(|()| Act::StartRecording),
        _ => campaign(asked, word, dialog),
    };
    let act = act?;
    let target = required(dialog, "targetMediaAddress")?;
    if extension(asked) != Some(target) {
        return Err(bad("Invalid Input", "targetMediaAddress", "not the extension of this user"));
    }
    Ok(act)
}

fn extension<'a>(asked: &Asked<'a>) -> Option<&'a str> {
    asked.world.agents.get(asked.login_id).and_then(|agent| agent.extension.as_deref())
}

/// What the platform does not have.
fn not_implemented(word: &str) -> Refusal {
    refused(StatusCode::NOT_IMPLEMENTED, "Not Implemented", word, "The platform does not have this action")
}

/// Several wrap-up reasons exist on UCCX alone (protocol/dialogs.md §1.2).
fn call_data(asked: &Asked<'_>, dialog: Xml<'_>) -> Result<Act, Refusal> {
    let media = child(dialog, "mediaProperties")
        .ok_or_else(|| bad("Parameter Missing", "mediaProperties", "mediaProperties is missing"))?;
    let one = text(media, "wrapUpReason").map(|reason| vec![reason.to_owned()]);
    let several = child(media, "wrapUpItems").filter(|_| asked.world.uccx()).map(|items| {
        let reasons = elements(items, "wrapUpItem").filter_map(|item| item.text());
        reasons.map(|reason| reason.trim().to_owned()).filter(|reason| !reason.is_empty()).collect()
    });
    Ok(Act::Update { wrap_up_reasons: several.or(one), variables: variables(dialog)? })
}

/// `targetMediaAddress` is the leg to drop. Who may is a property of the server (protocol/dialogs.md §2.10). The refusal of an agent who
/// may not is a guess.
fn drop_participant(asked: &Asked<'_>, dialog: Xml<'_>) -> Result<Act, Refusal> {
    if asked.world.uccx() {
        return Err(not_implemented("PARTICIPANT_DROP"));
    }
    let address = required(dialog, "targetMediaAddress")?.to_owned();
    let call = asked.world.calls.get(asked.dialog_id);
    if !call.is_some_and(|call| asked.world.may_drop_participants(call, asked.login_id)) {
        return Err(somebody_else());
    }
    if !call.is_some_and(|call| call.legs.iter().any(|leg| leg.address == address)) {
        return Err(bad("Invalid Input", "targetMediaAddress", "no participant has this address"));
    }
    Ok(Act::DropParticipant { address })
}

fn direct_transfer(asked: &Asked<'_>, dialog: Xml<'_>) -> Result<Act, Refusal> {
    let to = destination(dialog)?;
    if extension(asked) == Some(to.as_str()) {
        return Err(bad("Invalid Destination", "toAddress", "the call would come back"));
    }
    Ok(Act::DirectTransfer { to })
}

/// The value of an `ActionParam`.
fn parameter<'a>(dialog: Xml<'a>, name: &str) -> Option<&'a str> {
    let list = child(dialog, "actionParams")?;
    let found = elements(list, "ActionParam").find(|parameter| text(*parameter, "name") == Some(name))?;
    text(found, "value")
}

fn missing_parameter(name: &str) -> Refusal {
    bad("Parameter Missing", name, &format!("the action parameter {name} is missing"))
}

/// On UCCE letters beyond D are refused at once (a guess), on UCCX anything but digits with an event (protocol/dialogs.md §2.6).
fn digits(asked: &Asked<'_>, dialog: Xml<'_>) -> Result<Act, Refusal> {
    let digits = parameter(dialog, "dtmfString").ok_or_else(|| missing_parameter("dtmfString"))?;
    let known = |digit: char| digit.is_ascii_digit() || matches!(digit, '*' | '#' | 'A'..='D');
    if !asked.world.uccx() && !digits.chars().all(known) {
        return Err(bad("Invalid Input", "dtmfString", "not a digit of DTMF"));
    }
    not_held(asked)?;
    Ok(Act::SendDigits { digits: digits.to_owned() })
}

/// Digits and recording are refused at once while the own leg is held (protocol/dialogs.md §2.6 and §2.11).
fn not_held(asked: &Asked<'_>) -> Result<(), Refusal> {
    let call = asked.world.calls.get(asked.dialog_id);
    if call.and_then(|call| call.leg_state(asked.login_id)) == Some(LegState::Held) {
        return Err(refused(StatusCode::UNAUTHORIZED, "Invalid State", "", "the call is on hold"));
    }
    Ok(())
}

/// Actions on calls of outbound campaigns. On a call of another kind the refusal comes as an event (protocol/dialogs.md §2.12 and §2.13;
/// for callbacks a guess).
fn campaign(asked: &Asked<'_>, word: &str, dialog: Xml<'_>) -> Result<Act, Refusal> {
    match word {
        "ACCEPT" | "CLOSE" | "REJECT" => reservation(asked, word),
        "CANCEL_SCHEDULED_CALLBACK" => Ok(Act::CancelCallback),
        "UPDATE_SCHEDULED_CALLBACK" => callback(dialog),
        "RECLASSIFY" => {
            let name = "outboundClassification";
            let class = parameter(dialog, name).ok_or_else(|| missing_parameter(name))?;
            let known = CLASSIFICATIONS.iter().find(|known| **known == class);
            let classification =
                *known.ok_or_else(|| bad("Invalid Input", name, "unknown classification"))?;
            Ok(Act::Reclassify { classification })
        }
        _ => Err(unknown_action()),
    }
}

/// UCCX has direct preview only (protocol/dialogs.md §2.12, §7).
fn reservation(asked: &Asked<'_>, word: &str) -> Result<Act, Refusal> {
    let campaign = asked.world.calls.get(asked.dialog_id).and_then(|call| call.campaign.as_ref());
    let direct = campaign.is_none_or(|campaign| campaign.kind == CampaignKind::DirectPreview);
    if asked.world.uccx() && !direct {
        return Err(not_implemented(word));
    }
    Ok(match word {
        "ACCEPT" => Act::Accept,
        "CLOSE" => Act::Close,
        _ => Act::Reject,
    })
}

/// One of the two parameters, or both (protocol/dialogs.md §2.13).
fn callback(dialog: Xml<'_>) -> Result<Act, Refusal> {
    let given = |name| parameter(dialog, name).map(str::to_owned);
    let callback = Callback { time: given("callbackTime"), number: given("callbackNumber") };
    if callback.time.is_none() && callback.number.is_none() {
        return Err(missing_parameter("callbackTime"));
    }
    if callback.time.as_deref().is_some_and(|time| callback_time(time).is_none()) {
        return Err(bad("Invalid Input", "callbackTime", "not of the form YYYY-MM-DDTHH:MM"));
    }
    Ok(Act::ScheduleCallback { callback })
}

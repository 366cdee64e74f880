//! The Dialog object.

use crate::control::words::CampaignKind;
use crate::world::World;
use crate::world::calls::call::{Call, dialog_uri};
use crate::world::calls::leg::Leg;
use crate::xml::{leaf, node};

impl World {
    /// The Dialog object with these legs, root element `root` (`Dialog` in REST and in collections, `dialog` in events).
    pub(crate) fn dialog_xml(&self, call: &Call, root: &str, legs: impl Fn(&Leg) -> bool) -> String {
        let participants = call.legs.iter().filter(|leg| legs(leg)).map(|leg| self.leg_xml(call, leg));
        node(
            root,
            [
                leaf("associatedDialogUri", &call.associated.as_deref().map(dialog_uri).unwrap_or_default()),
                leaf("fromAddress", &call.from),
                leaf("callbackNumber", self.callback_number(call)),
                callback_xml(call),
                leaf("id", &call.id),
                leaf("secondaryId", call.secondary.as_deref().unwrap_or_default()),
                self.media_xml(call),
                leaf("mediaType", "Voice"),
                node("participants", participants),
                leaf("state", call.state()),
                leaf("toAddress", &call.to),
                leaf("uri", &call.uri()),
            ],
        )
    }

    fn media_xml(&self, call: &Call) -> String {
        let (queue_number, queue_name) = match &call.queue {
            Some((number, name)) => (number.to_string(), name.as_str()),
            None => (String::new(), ""),
        };
        // Call keys exist on UCCE only (protocol/dialogs.md §7).
        let key = call.routed && !self.uccx();
        let keyed = |text: &str| if key { text.to_owned() } else { String::new() };
        let mut inside = vec![
            leaf("mediaId", "1"),
            leaf("DNIS", &call.to),
            leaf("callType", call.call_type),
            leaf("dialedNumber", &call.to),
            leaf("queueNumber", &queue_number),
            leaf("queueName", queue_name),
            leaf("callKeyCallId", &keyed(&call.id)),
            leaf("callKeySequenceNum", &keyed("1")),
            leaf("callKeyPrefix", &keyed("150001")),
            leaf("outboundClassification", classification_of(call)),
            leaf("wrapUpReason", call.wrap_up_reasons.first().map(String::as_str).unwrap_or_default()),
        ];
        if self.uccx() {
            let items = call.wrap_up_reasons.iter().map(|reason| leaf("wrapUpItem", reason));
            inside.push(node("wrapUpItems", items));
        }
        let variable = |(name, value): &(String, String)| {
            node("CallVariable", [leaf("name", name), leaf("value", value)])
        };
        inside.push(node("callvariables", call.variables.iter().map(variable)));
        node("mediaProperties", inside)
    }

    /// UCCE's direct preview alone has it (protocol/dialogs.md §1.2).
    fn callback_number<'a>(&self, call: &'a Call) -> &'a str {
        let campaign = call.campaign.as_ref().filter(|campaign| campaign.kind == CampaignKind::DirectPreview);
        campaign.filter(|_| !self.uccx()).map(|campaign| campaign.customer.as_str()).unwrap_or_default()
    }

    fn leg_xml(&self, call: &Call, leg: &Leg) -> String {
        let actions = self.permitted(call, leg);
        let mut inside = vec![
            node("actions", actions.iter().map(|action| leaf("action", action))),
            leaf("mediaAddress", &leg.address),
        ];
        if leg.agent().is_some() {
            inside.push(leaf("mediaAddressType", "AGENT_DEVICE"));
        }
        inside.extend([
            leaf("startTime", &leg.started.to_string()),
            leaf("state", leg.state.word()),
            leaf("stateCause", leg.cause),
            leaf("stateChangeTime", &leg.changed.to_string()),
        ]);
        node("Participant", inside)
    }
}

/// There only after a callback was scheduled (protocol/dialogs.md §1.2).
fn callback_xml(call: &Call) -> String {
    let Some(callback) = call.campaign.as_ref().and_then(|campaign| campaign.callback.as_ref()) else {
        return String::new();
    };
    let (time, number) = (callback.time.as_deref(), callback.number.as_deref());
    node(
        "scheduledCallbackInfo",
        [leaf("callbackTime", time.unwrap_or_default()), leaf("callbackNumber", number.unwrap_or_default())],
    )
}

fn classification_of(call: &Call) -> &str {
    call.campaign.as_ref().and_then(|campaign| campaign.classification).unwrap_or_default()
}

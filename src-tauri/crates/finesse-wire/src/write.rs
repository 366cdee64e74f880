//! Request bodies (protocol/auth-and-events.md §3, protocol/dialogs.md §2).

use quick_xml::escape::escape;

use crate::{Action, AgentState, CallVariable, Extension, MobileAgent, ReasonCodeId};

/// `PUT User`: sign in with an extension (protocol/auth-and-events.md §3.1), as a mobile agent if that is wanted
/// (protocol/auth-and-events.md §3.2).
#[must_use]
pub fn write_sign_in(extension: &Extension, mobile: Option<&MobileAgent>) -> String {
    let login = element("state", AgentState::Login.as_str());
    let mobile = mobile.map(|MobileAgent { mode, dial_number }| {
        let (mode, number) = (element("mode", mode.as_str()), element("dialNumber", dial_number));
        format!("<mobileAgent>{mode}{number}</mobileAgent>")
    });
    format!("<User>{login}{}{}</User>", element("extension", extension.as_str()), mobile.unwrap_or_default())
}

/// `PUT User`: change state, with a reason where reasons are configured (protocol/auth-and-events.md §3.3, §3.4).
#[must_use]
pub fn write_state(state: &AgentState, reason: Option<&ReasonCodeId>) -> String {
    let reason = reason.map(|id| element("reasonCodeId", id.as_str())).unwrap_or_default();
    format!("<User>{}{reason}</User>", element("state", state.as_str()))
}

/// What is asked for with a call (protocol/dialogs.md §2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DialogRequest {
    /// The action.
    pub action: Action,
    /// The extension of the leg that is meant; the own one when `None`.
    pub target: Option<String>,
    /// The number to dial, for `CONSULT_CALL` and `TRANSFER_SST`.
    pub to: Option<String>,
    /// Name and value of each parameter of the action (`actionParams`).
    pub parameters: Vec<(&'static str, String)>,
}

impl From<Action> for DialogRequest {
    /// An action on the own leg that needs nothing else.
    fn from(action: Action) -> Self {
        Self { action, target: None, to: None, parameters: Vec::new() }
    }
}

/// `PUT Dialog`: an action; `own` is the own extension (protocol/dialogs.md §2.0, §2.3 to §2.6, §2.10).
#[must_use]
pub fn write_dialog_request(request: &DialogRequest, own: &Extension) -> String {
    let target = element("targetMediaAddress", request.target.as_deref().unwrap_or(own.as_str()));
    let action = element("requestedAction", request.action.as_str());
    let to = request.to.as_deref().map(|to| element("toAddress", to)).unwrap_or_default();
    let parameter = |(name, value): &(&str, String)| {
        format!("<ActionParam>{}{}</ActionParam>", element("name", name), element("value", value))
    };
    let parameters: String = request.parameters.iter().map(parameter).collect();
    let parameters =
        if parameters.is_empty() { parameters } else { format!("<actionParams>{parameters}</actionParams>") };
    format!("<Dialog>{target}{action}{to}{parameters}</Dialog>")
}

/// `POST User/{id}/Dialogs`: a new call (protocol/dialogs.md §2.2).
#[must_use]
pub fn write_make_call(from: &Extension, to: &Extension) -> String {
    let action = element("requestedAction", Action::MakeCall.as_str());
    let (from, to) = (element("fromAddress", from.as_str()), element("toAddress", to.as_str()));
    format!("<Dialog>{action}{from}{to}</Dialog>")
}

/// `PUT Dialog`: set the wrap-up reasons by label; one as `wrapUpReason`, several as `wrapUpItems` (UCCX; protocol/dialogs.md §2.7). None
/// clears the reason.
#[must_use]
pub fn write_wrap_up(reasons: &[String]) -> String {
    let reasons = match reasons {
        [] => element("wrapUpReason", ""),
        [one] => element("wrapUpReason", one),
        several => {
            let items: String = several.iter().map(|reason| element("wrapUpItem", reason)).collect();
            format!("<wrapUpItems>{items}</wrapUpItems>")
        }
    };
    update_call_data(&reasons)
}

/// `PUT Dialog`: change call variables; what is not named stays as it is (protocol/dialogs.md §2.7).
#[must_use]
pub fn write_call_data(changes: &[CallVariable]) -> String {
    let variable = |CallVariable { name, value }: &CallVariable| {
        format!("<CallVariable>{}{}</CallVariable>", element("name", name), element("value", value))
    };
    let variables: String = changes.iter().map(variable).collect();
    update_call_data(&format!("<callvariables>{variables}</callvariables>"))
}

/// Without `targetMediaAddress`, as Cisco's own client sends it (protocol/dialogs.md §2.7).
fn update_call_data(properties: &str) -> String {
    let action = element("requestedAction", Action::UpdateCallData.as_str());
    format!("<Dialog>{action}<mediaProperties>{properties}</mediaProperties></Dialog>")
}

fn element(name: &str, text: &str) -> String {
    format!("<{name}>{}</{name}>", text_of(text))
}

/// Text for between tags or between quotes. Characters that XML cannot hold at all are left out: no parser at the other
/// end would take them in any spelling.
pub(crate) fn text_of(text: &str) -> String {
    let allowed: String = text.chars().filter(|c| is_xml_char(*c)).collect();
    escape(allowed).into_owned()
}

/// XML 1.0, production 2.
fn is_xml_char(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::MobileMode;
    use crate::tree::Element;
    use crate::xmpp;

    #[test]
    fn bodies_are_written_as_documented() {
        let (own, other) = (Extension::new("7001"), Extension::new("7002"));
        assert_eq!(
            write_sign_in(&Extension::new("61234"), None),
            "<User><state>LOGIN</state><extension>61234</extension></User>"
        );
        let mobile = MobileAgent { mode: MobileMode::NailedConnection, dial_number: "0045550123".to_owned() };
        assert_eq!(
            write_sign_in(&Extension::new("71001"), Some(&mobile)),
            "<User><state>LOGIN</state><extension>71001</extension><mobileAgent><mode>NAILED_CONNECTION</mode>\
             <dialNumber>0045550123</dialNumber></mobileAgent></User>"
        );
        assert_eq!(
            write_state(&AgentState::NotReady, Some(&ReasonCodeId::new("5"))),
            "<User><state>NOT_READY</state><reasonCodeId>5</reasonCodeId></User>"
        );
        assert_eq!(write_state(&AgentState::Ready, None), "<User><state>READY</state></User>");
        let written = |request: &DialogRequest| write_dialog_request(request, &own);
        assert_eq!(
            written(&Action::Hold.into()),
            "<Dialog><targetMediaAddress>7001</targetMediaAddress><requestedAction>HOLD</requestedAction></Dialog>"
        );
        assert_eq!(
            written(&DialogRequest { to: Some("7002".to_owned()), ..Action::ConsultCall.into() }),
            "<Dialog><targetMediaAddress>7001</targetMediaAddress><requestedAction>CONSULT_CALL</requestedAction>\
             <toAddress>7002</toAddress></Dialog>"
        );
        let parameters = vec![("dtmfString", "12#".to_owned())];
        assert_eq!(
            written(&DialogRequest { parameters, ..Action::SendDtmf.into() }),
            "<Dialog><targetMediaAddress>7001</targetMediaAddress><requestedAction>SEND_DTMF</requestedAction>\
             <actionParams><ActionParam><name>dtmfString</name><value>12#</value></ActionParam></actionParams></Dialog>"
        );
        assert_eq!(
            written(&DialogRequest { target: Some("7002".to_owned()), ..Action::ParticipantDrop.into() }),
            "<Dialog><targetMediaAddress>7002</targetMediaAddress>\
             <requestedAction>PARTICIPANT_DROP</requestedAction></Dialog>"
        );
        assert_eq!(
            write_make_call(&own, &other),
            "<Dialog><requestedAction>MAKE_CALL</requestedAction><fromAddress>7001</fromAddress>\
             <toAddress>7002</toAddress></Dialog>"
        );
        let wrapped = |inner: &str| {
            format!(
                "<Dialog><requestedAction>UPDATE_CALL_DATA</requestedAction>\
                 <mediaProperties>{inner}</mediaProperties></Dialog>"
            )
        };
        assert_eq!(write_wrap_up(&[]), wrapped("<wrapUpReason></wrapUpReason>"));
        assert_eq!(write_wrap_up(&["A & B".to_owned()]), wrapped("<wrapUpReason>A &amp; B</wrapUpReason>"));
        assert_eq!(
            write_wrap_up(&["A".to_owned(), "B".to_owned()]),
            wrapped("<wrapUpItems><wrapUpItem>A</wrapUpItem><wrapUpItem>B</wrapUpItem></wrapUpItems>")
        );
        let changes = [("callVariable3", "7 < 8"), ("user.x[3]", "")]
            .map(|(name, value)| CallVariable { name: name.to_owned(), value: value.to_owned() });
        assert_eq!(
            write_call_data(&changes),
            wrapped(
                "<callvariables><CallVariable><name>callVariable3</name><value>7 &lt; 8</value></CallVariable>\
                 <CallVariable><name>user.x[3]</name><value></value></CallVariable></callvariables>"
            )
        );
    }

    /// What a reader gets from a text: without the characters that XML cannot hold, trimmed.
    fn as_read(text: &str) -> String {
        let text: String = text.chars().filter(|c| is_xml_char(*c)).collect();
        text.trim().to_owned()
    }

    /// Any characters at all: proptest's own strings leave control characters out.
    fn text() -> impl Strategy<Value = String> {
        prop::collection::vec(any::<char>(), 0..40).prop_map(String::from_iter)
    }

    #[test]
    fn what_xml_cannot_hold_is_left_out() {
        assert_eq!(text_of("a\u{0}b\u{8}c\u{b}\u{1f}\u{fffe}\u{ffff}d\te"), "abcd\te");
    }

    proptest! {
        #[test]
        fn what_is_written_as_text_is_read(text in text(), second in text()) {
            let body = write_wrap_up(&[text.clone(), second.clone()]);
            let root = Element::parse_root(body.as_bytes(), "Dialog").unwrap();
            let media = root.child("mediaProperties").unwrap();
            let read: Vec<_> = media.list("wrapUpItems", "wrapUpItem").map(|item| item.text.clone()).collect();
            prop_assert_eq!(read, [as_read(&text), as_read(&second)]);
        }

        #[test]
        fn what_is_written_as_call_data_is_read(value in text()) {
            let body = write_call_data(&[CallVariable { name: "user.note".to_owned(), value: value.clone() }]);
            let root = Element::parse_root(body.as_bytes(), "Dialog").unwrap();
            let media = root.child("mediaProperties").unwrap();
            let read: Vec<_> = media.list("callvariables", "CallVariable").map(|each| each.string_of("value")).collect();
            prop_assert_eq!(read, [Some(as_read(&value)).filter(|value| !value.is_empty())]);
        }

        #[test]
        fn what_is_written_as_state_is_read(word in text(), id in text()) {
            let body = write_state(&AgentState::Other(word.clone()), Some(&ReasonCodeId::new(id.clone())));
            let root = Element::parse_root(body.as_bytes(), "User").unwrap();
            prop_assert_eq!(root.text_of("state").unwrap_or_default(), as_read(&word));
            prop_assert_eq!(root.text_of("reasonCodeId").unwrap_or_default(), as_read(&id));
        }

        #[test]
        fn what_is_written_as_attribute_is_read(id in "[^\\s\\p{C}]{0,20}", node in "[^\\s\\p{C}]{0,20}") {
            let frame = xmpp::pubsub_subscribe(&id, "p", &node, &id);
            let root = Element::parse_root(frame.as_bytes(), "iq").unwrap();
            let subscribe = root.child("pubsub").and_then(|pubsub| pubsub.child("subscribe")).unwrap();
            prop_assert_eq!(root.attribute("id").unwrap_or_default(), as_read(&id));
            prop_assert_eq!(subscribe.attribute("node").unwrap_or_default(), as_read(&node));
        }
    }
}

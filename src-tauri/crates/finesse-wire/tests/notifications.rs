//! The notification envelope as protocol/auth-and-events.md §4.7 and §4.8 describe it, inside frames.

use finesse_wire::xmpp::Frame;
use finesse_wire::{AgentState, EventKind, Notification, Payload, WireError};

fn notifications(frame: &str) -> Vec<Result<Notification, WireError>> {
    match Frame::parse(frame) {
        Ok(Frame::Message(message)) => message.notifications,
        other => vec![Err(WireError::UnexpectedRoot { expected: "message" }); usize::from(other.is_ok())],
    }
}

fn message(node: &str, items: &str) -> String {
    format!(
        "<message xmlns='jabber:client' from='pubsub.fin-a.example.test' to='40217@fin-a.example.test/aplomb' id='x'>\
         <event xmlns='http://jabber.org/protocol/pubsub#event'><items node='{node}'>{items}</items></event></message>"
    )
}

fn escaped(update: &str) -> String {
    let text = update.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!(
        "<item id='1'><notification xmlns='http://jabber.org/protocol/pubsub'>{text}</notification></item>"
    )
}

const USER: &str = "<Update><data><user><state>READY</state><loginId>40217</loginId><firstName>A &amp; B</firstName>\
    </user></data><event>PUT</event><requestId>7c1d</requestId><source>/finesse/api/User/40217</source></Update>";

#[test]
fn an_escaped_payload_is_read() {
    let all = notifications(&message("/finesse/api/User/40217", &escaped(USER)));
    let [Ok(one)] = all.as_slice() else { panic!("{all:?}") };
    assert_eq!(
        (one.node.as_str(), one.source.as_str()),
        ("/finesse/api/User/40217", "/finesse/api/User/40217")
    );
    assert_eq!((&one.event, one.request_id.as_deref()), (&EventKind::Put, Some("7c1d")));
    let Payload::User(user) = &one.data else { panic!("{one:?}") };
    assert_eq!((&user.state, user.first_name.as_str()), (&AgentState::Ready, "A & B"));
}

#[test]
fn an_unescaped_payload_is_read_too() {
    let inside = format!("<item><notification xmlns='urn:xmpp:push:0'>{USER}</notification></item>");
    let bare = format!("<item>{USER}</item>");
    for items in [inside, bare] {
        let all = notifications(&message("n", &items));
        let [Ok(one)] = all.as_slice() else { panic!("{all:?}") };
        assert_eq!(one.data.kind(), "user");
    }
}

#[test]
fn several_items_are_read_and_a_bad_one_stops_no_other() {
    let bad = escaped("<Update><event>PUT</event><data><user><state>READY</state></user></data></Update>");
    let broken = escaped("<Update><event>PUT</event><data><user>");
    let items = [escaped(USER), bad, broken, "<item/><retract id='4'/>".to_owned(), escaped(USER)].concat();
    let all = notifications(&message("n", &items));
    let kinds: Vec<bool> = all.iter().map(Result::is_ok).collect();
    assert_eq!(kinds, [true, false, false, true]);
}

#[test]
fn calls_come_and_change_and_go() {
    let read =
        |update: &str| Notification::parse("/finesse/api/User/40217/Dialogs", update.as_bytes()).unwrap();
    let new = read(
        "<Update><event>post</event><source>/finesse/api/User/40217/Dialogs</source><requestId/>\
         <data><dialogs><Dialog><id>1</id></Dialog></dialogs></data></Update>",
    );
    assert_eq!((new.event, new.request_id), (EventKind::Post, None));
    assert!(matches!(&new.data, Payload::Dialogs(all) if all.len() == 1));
    let changed = read(
        "<update><DATA><Dialog><id>1</id><state>ACTIVE</state></Dialog></DATA><event>Put</event></update>",
    );
    assert!(matches!(&changed.data, Payload::Dialog(one) if one.id.as_str() == "1"));
    let gone = read("<Update><event>DELETE</event><source>/finesse/api/User/40217</source></Update>");
    assert_eq!((gone.event, gone.data), (EventKind::Delete, Payload::Nothing));
}

#[test]
fn errors_and_system_info_are_read() {
    let read = |data: &str| {
        Notification::parse("n", format!("<Update><event>put</event><data>{data}</data></Update>").as_bytes())
            .unwrap()
    };
    let refused = read(
        "<apiErrors><apiError><errorType>Invalid Device</errorType><errorData>260</errorData></apiError></apiErrors>",
    );
    assert!(
        matches!(&refused.data, Payload::Errors(errors) if errors.first().is_some_and(|e| e.data == "260"))
    );
    assert_eq!(read("<systemInfo><status>OUT_OF_SERVICE</status></systemInfo>").data.kind(), "systemInfo");
    assert_eq!(read("<Queue><uri>/x</uri></Queue>").data, Payload::Other("queue".into()));
    assert_eq!(read("").data, Payload::Nothing);
}

#[test]
fn an_envelope_needs_an_event() {
    assert_eq!(Notification::parse("n", b"<Update/>"), Err(WireError::Missing { field: "event" }));
    assert_eq!(Notification::parse("n", b"<Other/>"), Err(WireError::UnexpectedRoot { expected: "Update" }));
    let strange = Notification::parse("n", b"<Update><event>PATCH</event></Update>").unwrap();
    assert_eq!(strange.event, EventKind::Other("PATCH".into()));
}

#[test]
fn a_notification_is_one_json_line_for_people_who_watch() {
    let update = "<Update><event>PUT</event><source>/finesse/api/User/1</source><data><user><loginId>1</loginId>\
        <state>NOT_READY</state><extension>61234</extension></user></data></Update>";
    let json = serde_json::to_value(Notification::parse("n", update.as_bytes()).unwrap()).unwrap();
    assert_eq!(json["event"], "PUT");
    assert_eq!(json["data"]["user"]["loginId"], "1");
    assert_eq!(json["data"]["user"]["state"], "NOT_READY");
    assert_eq!(json["data"]["user"]["pendingState"], serde_json::Value::Null);
}

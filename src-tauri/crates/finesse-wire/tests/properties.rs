//! Junk never panics, and the shape that a release happens to write does not matter.

use finesse_wire::xmpp::Frame;
use finesse_wire::{
    AgentState, ApiErrors, Dialog, Extension, Notification, SystemInfo, TokenAnswer, User, parse_dialogs,
    parse_media_layouts, parse_reason_codes, parse_user_auth_mode, parse_wrap_up_reasons,
};
use proptest::prelude::*;

/// Feeds a document to every reader there is.
fn read_all(bytes: &[u8]) {
    let _ = User::parse(bytes);
    let _ = Dialog::parse(bytes);
    let _ = SystemInfo::parse(bytes);
    let _ = ApiErrors::parse(bytes);
    let _ = Notification::parse("node", bytes);
    let _ = parse_dialogs(bytes);
    let _ = parse_reason_codes(bytes);
    let _ = parse_wrap_up_reasons(bytes);
    let _ = parse_media_layouts(bytes);
    let _ = parse_user_auth_mode(bytes);
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = Frame::parse(text);
        let _ = TokenAnswer::parse(text);
    }
}

const VALID: [&str; 5] = [
    "<message from='p'><event><items node='n'><item><notification>&lt;Update&gt;&lt;event&gt;PUT&lt;/event&gt;&lt;data&gt;\
     &lt;user&gt;&lt;loginId&gt;1&lt;/loginId&gt;&lt;/user&gt;&lt;/data&gt;&lt;/Update&gt;</notification></item></items></event></message>",
    "<Dialog><id>1</id><state>ACTIVE</state><mediaProperties><callvariables><CallVariable><name>a</name><value>b</value>\
     </CallVariable></callvariables></mediaProperties><participants><Participant><actions><action>HOLD</action></actions>\
     <mediaAddress>7001</mediaAddress><startTime>2024-05-01T09:00:00.000Z</startTime></Participant></participants></Dialog>",
    "<User><loginId>1</loginId><state>READY</state><ReasonCode><id>5</id><code>7</code></ReasonCode><wrapUpTimer>9</wrapUpTimer></User>",
    "<iq type='result' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><jid>a@b/c</jid></bind></iq>",
    r#"{"token":"t","refresh_token":"r","expires_in":"3600","user_id":"u"}"#,
];

/// An element written in any case, at any place, with blanks, and with unknown neighbours.
fn written(name: &str, value: &str, upper: bool) -> String {
    let name = if upper { name.to_uppercase() } else { name.to_owned() };
    format!("<{name}> {value}\n</{name}>")
}

proptest! {
    #[test]
    fn junk_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..512)) {
        read_all(&bytes);
    }

    #[test]
    fn junk_of_markup_never_panics(text in r#"([<>/&;!?\[\]'"= a-e\n]|<a>|</a>|<user>|</user>|&amp;|&#[0-9]{1,8};|<!\[CDATA\[|\]\]>|<!--|-->|<\?){0,60}"#) {
        read_all(text.as_bytes());
    }

    #[test]
    fn a_damaged_document_never_panics(
        which in 0..VALID.len(),
        at in any::<prop::sample::Index>(),
        cut in 0_usize..20,
        put in prop::collection::vec(any::<u8>(), 0..6),
    ) {
        let mut bytes = VALID[which].as_bytes().to_vec();
        let from = at.index(bytes.len());
        let to = (from + cut).min(bytes.len());
        bytes.splice(from..to, put);
        read_all(&bytes);
    }

    #[test]
    fn order_case_and_neighbours_do_not_matter(
        mut elements in Just(vec![("loginId", "40217"), ("state", "TALKING"), ("firstName", "Mira"), ("extension", "61234"), ("teamId", "5012")]).prop_shuffle(),
        upper in prop::collection::vec(any::<bool>(), 5),
        unknown in "[a-z]{12,16}",
    ) {
        elements.push((&unknown, "7"));
        let body: String = elements.iter().zip(upper.iter().chain([&false])).map(|((name, value), upper)| written(name, value, *upper)).collect();
        let user = User::parse(format!("<User>{body}</User>").as_bytes()).unwrap();
        prop_assert_eq!(user.login_id.as_str(), "40217");
        prop_assert_eq!(user.state, AgentState::Talking);
        prop_assert_eq!(user.first_name.as_str(), "Mira");
        prop_assert_eq!(user.extension, Some(Extension::new("61234")));
        prop_assert_eq!(user.team_id.as_deref(), Some("5012"));
    }
}

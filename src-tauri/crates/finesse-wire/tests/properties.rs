//! Junk never panics, and the shape that a release happens to write does not matter.

use finesse_wire::xmpp::Frame;
use finesse_wire::{
    AgentState, ApiErrors, Dialog, Extension, Notification, RefreshToken, SystemInfo, TokenAnswer, User,
    json_text, parse_contacts, parse_dialogs, parse_media_layouts, parse_phone_books, parse_reason_codes,
    parse_user_auth_mode, parse_wrap_up_reasons,
};
use proptest::prelude::*;
use serde_json::Value as Json;

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
    let _ = parse_phone_books(bytes);
    let _ = parse_contacts(bytes);
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

/// Any JSON value, written.
fn json() -> impl Strategy<Value = Json> + Clone {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<u64>().prop_map(Json::from),
        any::<f64>().prop_map(Json::from),
        any::<String>().prop_map(Json::from),
        "[ -~]{0,40}".prop_map(Json::from),
        "[0-9]{1,12}".prop_map(Json::from),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Json::from),
            prop::collection::btree_map(any::<String>(), inner, 0..4)
                .prop_map(|map| map.into_iter().collect()),
        ]
    })
}

/// A token answer in which every field may be missing: the secret ones (and one that nobody knows) are one kind of thing, the
/// others another.
fn token_answer(
    secret: impl Strategy<Value = Json> + Clone,
    other: impl Strategy<Value = Json> + Clone,
) -> impl Strategy<Value = Json> {
    let secrets = ["token", "refresh_token", "more"];
    let others = ["expires_in", "user_id", "realm", "user_principal"];
    let values = (
        prop::collection::vec(prop::option::weighted(0.8, secret), secrets.len()),
        prop::collection::vec(prop::option::of(other), others.len()),
    );
    values.prop_map(move |(secret, other)| {
        let named = secrets.into_iter().zip(secret).chain(others.into_iter().zip(other));
        named.filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
    })
}

/// A secret in any place that a field has for one.
fn holding(secret: String) -> impl Strategy<Value = Json> + Clone {
    let secret = Json::from(secret);
    prop_oneof![
        4 => Just(secret.clone()),
        1 => Just(Json::from(vec![secret.clone()])),
        1 => Just(Json::from_iter([("token".to_owned(), secret.clone())])),
        1 => ("[ -~\u{e4}\u{0}\r\n]{0,3}", any::<bool>()).prop_map(move |(junk, before)| {
            let secret = secret.as_str().unwrap_or_default();
            Json::from(if before { format!("{junk}{secret}") } else { format!("{secret}{junk}") })
        }),
        1 => Just(Json::Null),
    ]
}

/// Whether any six characters in a row of the secret stand in what is printed.
fn gives_away(printed: &str, secret: &str) -> bool {
    secret.as_bytes().windows(6).any(|piece| printed.as_bytes().windows(6).any(|window| window == piece))
}

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

    #[test]
    fn any_json_is_a_token_answer_with_a_printable_token_or_none(answer in prop_oneof![1 => json(), 6 => token_answer(json(), json())]) {
        if let Ok(answer) = TokenAnswer::parse(&answer.to_string()) {
            let tokens = [Some(answer.token.expose()), answer.refresh_token.as_ref().map(RefreshToken::expose)];
            for token in tokens.into_iter().flatten() {
                prop_assert!(!token.is_empty() && token.bytes().all(|byte| byte.is_ascii_graphic()), "{token:?}");
            }
            for name in [answer.user_id, answer.realm, answer.user_principal].into_iter().flatten() {
                prop_assert!(!name.is_empty() && name.trim() == name && !name.contains(char::is_control), "{name:?}");
            }
            prop_assert!(answer.expires_in.unwrap_or_default() < 315_360_000);
        }
    }

    #[test]
    fn nothing_that_is_printed_gives_a_secret_away(
        (secret, answer) in "[A-Z0-9]{24,48}".prop_flat_map(|secret| {
            // Names and lives are no secrets, and are printed.
            let other = prop_oneof![Just(Json::from("300")), Just(Json::from(vec![secret.clone()]))];
            (Just(secret.clone()), token_answer(holding(secret), other))
        }),
        damage in prop::option::of((any::<prop::sample::Index>(), r#"[\[{}",:<\\\u{e4}]"#)),
    ) {
        let mut body: Vec<char> = answer.to_string().chars().collect();
        if let Some((at, junk)) = damage {
            let at = at.index(body.len());
            body.splice(at..at, junk.chars());
        }
        let body: String = body.into_iter().collect();
        match TokenAnswer::parse(&body) {
            Ok(answer) => {
                let printed = format!("{answer:?} {} {:?}", answer.token, answer.refresh_token);
                prop_assert!(!gives_away(&printed, &secret), "{printed}");
            }
            Err(why) => prop_assert!(!gives_away(&format!("{why} {why:?}"), &secret), "{why:?}"),
        }
    }

    #[test]
    fn a_text_of_json_is_the_text_that_was_written(text in any::<String>(), escaped in any::<bool>()) {
        let unit = |unit: u16| format!("\\u{unit:04X}");
        let written = if escaped {
            format!("\"{}\"", text.encode_utf16().map(unit).collect::<String>())
        } else {
            Json::from(text.as_str()).to_string()
        };
        let read = json_text(&written);
        prop_assert_eq!(read.as_ref().map(|read| read.as_str()), Some(text.as_str()));
    }
}

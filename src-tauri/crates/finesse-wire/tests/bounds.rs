//! What is refused, and that a refusal never carries content.

use finesse_wire::{MAX_DEPTH, MAX_DOCUMENT, MAX_ELEMENTS, User, WireError};

fn read(document: &str) -> Result<User, WireError> {
    User::parse(document.as_bytes())
}

#[test]
fn size_depth_and_number_are_bounded() {
    let large = format!("<User><loginId>1</loginId>{}</User>", " ".repeat(MAX_DOCUMENT));
    assert_eq!(read(&large), Err(WireError::TooLarge { limit: MAX_DOCUMENT }));
    let nested =
        |depth| format!("<User><loginId>1</loginId>{}{}</User>", "<a>".repeat(depth), "</a>".repeat(depth));
    assert!(read(&nested(MAX_DEPTH - 1)).is_ok());
    assert_eq!(read(&nested(MAX_DEPTH)), Err(WireError::TooDeep));
    let many = |count| format!("<User><loginId>1</loginId>{}</User>", "<a/>".repeat(count));
    assert!(read(&many(MAX_ELEMENTS - 2)).is_ok());
    assert_eq!(read(&many(MAX_ELEMENTS - 1)), Err(WireError::TooManyElements));
    let attributes: String = (0..65).map(|n| format!(" a{n}=''")).collect();
    assert_eq!(read(&format!("<User{attributes}/>")), Err(WireError::TooManyElements));
}

#[test]
fn entities_are_the_five_and_numbers() {
    let name = |text: &str| read(&format!("<User><loginId>1</loginId><firstName>{text}</firstName></User>"));
    assert_eq!(name("&lt;&gt;&amp;&apos;&quot;&#65;&#x42;").unwrap().first_name, "<>&'\"AB");
    assert_eq!(name("<![CDATA[<&]]>&lt;").unwrap().first_name, "<&<");
    for refused in ["&nbsp;", "&secret;", "&#0;", "&#xD800;", "&#x110000;"] {
        assert_eq!(name(refused), Err(WireError::Entity), "{refused}");
    }
    assert_eq!(read("<User a='&nope;'><loginId>1</loginId></User>"), Err(WireError::Entity));
}

#[test]
fn document_types_and_instructions_are_refused() {
    let bomb = "<!DOCTYPE u [<!ENTITY a 'aaaa'>]><User><loginId>&a;</loginId></User>";
    assert_eq!(read(bomb), Err(WireError::DocumentType));
    assert_eq!(read("<?php echo?><User><loginId>1</loginId></User>"), Err(WireError::ProcessingInstruction));
    assert!(
        read("\u{feff}<?xml version='1.0' encoding='UTF-8'?><!-- x --><User><loginId>1</loginId></User>\n")
            .is_ok()
    );
}

#[test]
fn what_is_no_xml_is_refused() {
    for refused in [
        "<User>",
        "</User>",
        "<User></Usr>",
        "<User/><User/>",
        "x<User/>",
        "<User/>x",
        "<User>&amp</User>",
        "<User",
        "hello",
        "<User a=b/>",
        "<User a='1' a='2'/>",
        "&amp;",
        "<![CDATA[x]]>",
    ] {
        assert!(matches!(read(refused), Err(WireError::NotXml { .. })), "{refused}: {:?}", read(refused));
    }
    assert_eq!(read(" \n"), Err(WireError::Empty));
    assert_eq!(User::parse(b"<User>\xff</User>"), Err(WireError::NotUtf8));
}

#[test]
fn a_refusal_says_nothing_of_the_content() {
    for document in
        ["<User><loginId>SECRET</User>", "<SECRET/>", "<User SECRET/>", "<User><a>&SECRET;</a></User>"]
    {
        let error = read(document).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("SECRET"), "{document}");
    }
}

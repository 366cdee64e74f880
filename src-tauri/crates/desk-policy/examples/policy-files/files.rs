//! Which files there are.

use std::io;

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};

use crate::{admx, json, page, profile, wxi};

/// What stands at the beginning of each file.
pub(crate) const MADE: &str = "Made from src-tauri/crates/desk-policy by `npm run policy`. Do not edit.";

/// Name below `src-tauri/installer` and text of each file.
pub(crate) fn all() -> io::Result<Vec<(&'static str, String)>> {
    Ok(vec![
        ("windows/aplomb.admx", admx::templates()?),
        ("windows/en-US/aplomb.adml", admx::texts()?),
        ("windows/policy.wxi", wxi::properties()?),
        ("macos/aplomb.mobileconfig", profile::profile()?),
        ("macos/org.aplomb.desktop.manifest.plist", profile::manifest()?),
        ("linux/policy.example.json", json::example()?),
        ("linux/policy.schema.json", json::schema()?),
        ("POLICY.md", page::page()?),
    ])
}

/// What XML is written with.
pub(crate) type Xml = Writer<Vec<u8>>;

/// An XML file with this inside.
pub(crate) fn xml(inside: impl FnOnce(&mut Xml) -> io::Result<()>) -> io::Result<String> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    writer.write_event(Event::Comment(BytesText::from_escaped(format!(" {MADE} "))))?;
    inside(&mut writer)?;
    let mut text = String::from_utf8(writer.into_inner()).map_err(io::Error::other)?;
    text.push('\n');
    Ok(text)
}

/// An element with nothing inside.
pub(crate) fn leaf<const N: usize>(
    xml: &mut Xml,
    name: &str,
    attributes: [(&str, &str); N],
) -> io::Result<()> {
    xml.create_element(name).with_attributes(attributes).write_empty().map(|_| ())
}

/// An element with others inside.
pub(crate) fn element<const N: usize>(
    xml: &mut Xml,
    name: &str,
    attributes: [(&str, &str); N],
    inside: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> io::Result<()> {
    xml.create_element(name).with_attributes(attributes).write_inner_content(inside).map(|_| ())
}

/// An element with a text inside.
pub(crate) fn with_text<const N: usize>(
    xml: &mut Xml,
    name: &str,
    attributes: [(&str, &str); N],
    text: &str,
) -> io::Result<()> {
    xml.create_element(name).with_attributes(attributes).write_text_content(BytesText::new(text)).map(|_| ())
}

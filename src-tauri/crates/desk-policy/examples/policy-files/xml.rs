//! A small layer over quick-xml for the files that are XML.

use std::io;

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};

use crate::header::HEADER;

/// The writer that all XML files use.
pub(crate) type Xml = Writer<Vec<u8>>;

/// An XML file: declaration, header comment, then what `inside` writes.
pub(crate) fn xml(inside: impl FnOnce(&mut Xml) -> io::Result<()>) -> io::Result<String> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    writer.write_event(Event::Comment(BytesText::from_escaped(format!(" {HEADER} "))))?;
    inside(&mut writer)?;
    let mut text = String::from_utf8(writer.into_inner()).map_err(io::Error::other)?;
    text.push('\n');
    Ok(text)
}

/// An element without content.
pub(crate) fn leaf<const N: usize>(
    xml: &mut Xml,
    name: &str,
    attributes: [(&str, &str); N],
) -> io::Result<()> {
    xml.create_element(name).with_attributes(attributes).write_empty().map(|_| ())
}

/// An element with child elements.
pub(crate) fn element<const N: usize>(
    xml: &mut Xml,
    name: &str,
    attributes: [(&str, &str); N],
    inside: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> io::Result<()> {
    xml.create_element(name).with_attributes(attributes).write_inner_content(inside).map(|_| ())
}

/// An element with text content.
pub(crate) fn with_text<const N: usize>(
    xml: &mut Xml,
    name: &str,
    attributes: [(&str, &str); N],
    text: &str,
) -> io::Result<()> {
    xml.create_element(name).with_attributes(attributes).write_text_content(BytesText::new(text)).map(|_| ())
}

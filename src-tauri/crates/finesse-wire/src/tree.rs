//! A small tree of elements, read within bounds.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::bounds::{MAX_DEPTH, MAX_DOCUMENT, MAX_ELEMENTS};
use crate::error::WireError;
use crate::timestamp::Timestamp;

/// Most attributes of one element that are read; checking them for repetition takes the square of their number.
const MAX_ATTRIBUTES: usize = 64;

/// An element: local names in lower case, namespaces ignored, text trimmed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) children: Vec<Element>,
    attributes: Vec<(String, String)>,
}

impl Element {
    /// Reads a whole document.
    pub(crate) fn parse(document: &[u8]) -> Result<Self, WireError> {
        if document.len() > MAX_DOCUMENT {
            return Err(WireError::TooLarge { limit: MAX_DOCUMENT });
        }
        let text = std::str::from_utf8(document).map_err(|_| WireError::NotUtf8)?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if text.trim().is_empty() {
            return Err(WireError::Empty);
        }
        build(text)
    }

    /// Reads a document whose root must be `expected`.
    pub(crate) fn parse_root(document: &[u8], expected: &'static str) -> Result<Self, WireError> {
        let root = Self::parse(document)?;
        if root.is(expected) { Ok(root) } else { Err(WireError::UnexpectedRoot { expected }) }
    }

    /// Has this name.
    pub(crate) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// The first child of this name.
    pub(crate) fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.is(name))
    }

    /// The text of the first child of this name that has any.
    pub(crate) fn text_of(&self, name: &str) -> Option<&str> {
        self.children
            .iter()
            .filter(|child| child.is(name))
            .map(|child| child.text.as_str())
            .find(|text| !text.is_empty())
    }

    /// The same, owned.
    pub(crate) fn string_of(&self, name: &str) -> Option<String> {
        self.text_of(name).map(str::to_owned)
    }

    /// All children of this name.
    pub(crate) fn children_named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.children.iter().filter(move |child| child.is(name))
    }

    /// The items of a collection: `item` elements in every `collection` child. One, many, none and no collection at
    /// all are the same to the caller.
    pub(crate) fn list<'a>(
        &'a self,
        collection: &'a str,
        item: &'a str,
    ) -> impl Iterator<Item = &'a Element> {
        self.children_named(collection).flat_map(move |list| list.children_named(item))
    }

    /// The value of an attribute, by local name.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// The same, owned.
    pub(crate) fn owned_attribute(&self, name: &str) -> Option<String> {
        self.attribute(name).map(str::to_owned)
    }

    /// The text of a child as a number.
    pub(crate) fn number_of<N: std::str::FromStr>(&self, name: &str) -> Option<N> {
        self.text_of(name).and_then(|text| text.parse().ok())
    }

    /// The text of a child as a time.
    pub(crate) fn time_of(&self, name: &str) -> Option<Timestamp> {
        self.text_of(name).and_then(Timestamp::parse)
    }

    /// The text of a child is `true`.
    pub(crate) fn is_true(&self, name: &str) -> bool {
        self.text_of(name).is_some_and(|text| text.eq_ignore_ascii_case("true"))
    }

    /// The last segment of a child that holds a URI.
    pub(crate) fn last_segment_of(&self, name: &str) -> Option<&str> {
        self.text_of(name).and_then(last_segment)
    }

    /// Nothing in it.
    pub(crate) fn is_empty(&self) -> bool {
        self.text.is_empty() && self.children.is_empty()
    }

    fn start(tag: &BytesStart<'_>) -> Result<Self, WireError> {
        let mut attributes = Vec::new();
        for attribute in tag.attributes() {
            if attributes.len() == MAX_ATTRIBUTES {
                return Err(WireError::TooManyElements);
            }
            let attribute = attribute.map_err(|_| WireError::NotXml { at: 0 })?;
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|_| WireError::Entity)?;
            attributes.push((attribute.key.local_name().into_inner().to_owned(), value.into_owned()));
        }
        let name = tag.local_name().into_inner().to_lowercase();
        Ok(Self { name, attributes, ..Self::default() })
    }
}

fn build(text: &str) -> Result<Element, WireError> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = true;
    let mut open: Vec<Element> = Vec::new();
    let mut root: Option<Element> = None;
    let mut count = 0_usize;
    loop {
        let event = reader.read_event().map_err(|_| WireError::NotXml { at: reader.error_position() })?;
        let outside = open.is_empty();
        let at = reader.buffer_position();
        match event {
            Event::Start(_) | Event::Empty(_) if outside && root.is_some() => {
                return Err(WireError::NotXml { at });
            }
            Event::Start(tag) => {
                count += 1;
                open.push(Element::start(&tag)?);
            }
            Event::Empty(tag) => {
                count += 1;
                place(&mut open, &mut root, Element::start(&tag)?);
            }
            Event::End(_) => {
                let Some(mut done) = open.pop() else { return Err(WireError::NotXml { at }) };
                trim(&mut done.text);
                place(&mut open, &mut root, done);
            }
            Event::Text(part) => match open.last_mut() {
                Some(element) => element.text.push_str(&part.xml10_content()),
                None if part.trim().is_empty() => {}
                None => return Err(WireError::NotXml { at }),
            },
            Event::CData(part) => match open.last_mut() {
                Some(element) => element.text.push_str(&part.xml10_content()),
                None => return Err(WireError::NotXml { at }),
            },
            Event::GeneralRef(reference) => match open.last_mut() {
                Some(element) => {
                    let character = match reference.resolve_char_ref() {
                        Ok(Some(character)) => character,
                        Ok(None) => five(&reference).ok_or(WireError::Entity)?,
                        Err(_) => return Err(WireError::Entity),
                    };
                    element.text.push(character);
                }
                None => return Err(WireError::NotXml { at }),
            },
            Event::Comment(_) | Event::Decl(_) => {}
            Event::PI(_) => return Err(WireError::ProcessingInstruction),
            Event::DocType(_) => return Err(WireError::DocumentType),
            Event::Eof => break,
        }
        if open.len() > MAX_DEPTH {
            return Err(WireError::TooDeep);
        }
        if count > MAX_ELEMENTS {
            return Err(WireError::TooManyElements);
        }
    }
    match (root, open.is_empty()) {
        (Some(root), true) => Ok(root),
        (_, _) => Err(WireError::NotXml { at: reader.buffer_position() }),
    }
}

fn place(open: &mut [Element], root: &mut Option<Element>, done: Element) {
    match open.last_mut() {
        Some(parent) => parent.children.push(done),
        None => *root = Some(done),
    }
}

/// The five entities of XML.
fn five(name: &str) -> Option<char> {
    Some(match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "apos" => '\'',
        "quot" => '"',
        _ => return None,
    })
}

/// The last segment of a URI path, without query.
pub(crate) fn last_segment(uri: &str) -> Option<&str> {
    let path = uri.split(['?', '#']).next().unwrap_or_default();
    path.trim_end_matches('/').rsplit('/').next().filter(|segment| !segment.is_empty())
}

fn trim(text: &mut String) {
    let end = text.trim_end().len();
    text.truncate(end);
    let blank = text.len() - text.trim_start().len();
    text.drain(..blank);
}

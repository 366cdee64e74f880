//! Takes the bytes of an XMPP stream apart: the opening tag, whole elements of the first level, the closing tag. What is
//! inside an element is left to a real parser.

use crate::events::protocol::LONGEST;

/// What came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// The opening tag of a stream.
    Header(String),
    /// A whole element.
    Element(String),
    /// The closing tag of the stream.
    End,
}

/// What cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trouble {
    NotWellFormed,
    /// RFC 6120, 11.1: comments, processing instructions, document types.
    Restricted,
    TooLong,
    NotUtf8,
}

impl Trouble {
    /// The condition of the stream error.
    pub(super) fn condition(self) -> &'static str {
        match self {
            Trouble::NotWellFormed => "not-well-formed",
            Trouble::Restricted => "restricted-xml",
            Trouble::TooLong => "policy-violation",
            Trouble::NotUtf8 => "unsupported-encoding",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Inside {
    #[default]
    Text,
    /// A tag; the quote when inside an attribute's value.
    Tag(Option<u8>),
    Cdata,
}

/// A stream, piece by piece.
#[derive(Debug, Default)]
pub(super) struct Splitter {
    bytes: Vec<u8>,
    /// Up to where it has been looked at.
    at: usize,
    inside: Inside,
    /// Where the tag, or the element of the first level, begins.
    tag: usize,
    element: usize,
    depth: usize,
}

const CDATA: &[u8] = b"<![CDATA[";

impl Splitter {
    /// More bytes.
    pub(super) fn feed(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// A new stream begins in the same connection.
    pub(super) fn restart(&mut self) {
        self.depth = 0;
    }

    /// The next piece, when it is complete.
    pub(super) fn next(&mut self) -> Result<Option<Piece>, Trouble> {
        while let Some(byte) = self.bytes.get(self.at).copied() {
            self.at += 1;
            match self.inside {
                Inside::Text if byte == b'<' => {
                    self.inside = Inside::Tag(None);
                    self.tag = self.at - 1;
                }
                Inside::Text if self.depth <= 1 && !byte.is_ascii_whitespace() => {
                    return Err(Trouble::NotWellFormed);
                }
                Inside::Text => {}
                Inside::Cdata => {
                    if self.bytes.get(self.tag..self.at).is_some_and(|seen| seen.ends_with(b"]]>")) {
                        self.inside = Inside::Text;
                    }
                }
                Inside::Tag(Some(quote)) => {
                    if byte == quote {
                        self.inside = Inside::Tag(None);
                    }
                }
                Inside::Tag(None) => {
                    if let Some(piece) = self.in_tag(byte)? {
                        return Ok(Some(piece));
                    }
                }
            }
        }
        if self.depth <= 1 && self.inside == Inside::Text {
            self.forget();
        }
        if self.bytes.len() > LONGEST { Err(Trouble::TooLong) } else { Ok(None) }
    }

    fn in_tag(&mut self, byte: u8) -> Result<Option<Piece>, Trouble> {
        let seen = self.bytes.get(self.tag..self.at).unwrap_or_default();
        if seen.starts_with(b"<!") {
            if !CDATA.starts_with(seen) || self.depth < 2 {
                return Err(Trouble::Restricted);
            }
            if seen == CDATA {
                self.inside = Inside::Cdata;
            }
            return Ok(None);
        }
        match byte {
            b'\'' | b'"' => self.inside = Inside::Tag(Some(byte)),
            b'<' if seen.len() > 1 => return Err(Trouble::NotWellFormed),
            b'>' => {
                self.inside = Inside::Text;
                return self.tag_ends();
            }
            _ => {}
        }
        Ok(None)
    }

    fn tag_ends(&mut self) -> Result<Option<Piece>, Trouble> {
        let tag = self.bytes.get(self.tag..self.at).unwrap_or_default();
        if tag.starts_with(b"<?") {
            // The XML declaration, before the opening tag alone.
            if self.depth > 0 || !tag.starts_with(b"<?xml ") || !tag.ends_with(b"?>") {
                return Err(Trouble::Restricted);
            }
            self.forget();
            return Ok(None);
        }
        if tag.starts_with(b"</") {
            return match self.depth {
                0 => Err(Trouble::NotWellFormed),
                1 => {
                    self.depth = 0;
                    self.forget();
                    Ok(Some(Piece::End))
                }
                2 => {
                    self.depth = 1;
                    self.cut_out(self.element).map(|text| Some(Piece::Element(text)))
                }
                _ => {
                    self.depth -= 1;
                    Ok(None)
                }
            };
        }
        let empty = tag.ends_with(b"/>");
        match self.depth {
            0 if empty => Err(Trouble::NotWellFormed),
            0 => {
                self.depth = 1;
                self.cut_out(self.tag).map(|text| Some(Piece::Header(text)))
            }
            1 if empty => self.cut_out(self.tag).map(|text| Some(Piece::Element(text))),
            // A second opening tag is not the beginning of an element that would never end.
            1 if tag.starts_with(b"<stream:stream") => {
                self.cut_out(self.tag).map(|text| Some(Piece::Header(text)))
            }
            depth => {
                if depth == 1 {
                    self.element = self.tag;
                }
                if !empty {
                    self.depth += 1;
                }
                Ok(None)
            }
        }
    }

    fn cut_out(&mut self, from: usize) -> Result<String, Trouble> {
        let bytes = self.bytes.get(from..self.at).unwrap_or_default();
        let text = str::from_utf8(bytes).map(str::to_owned).map_err(|_| Trouble::NotUtf8);
        self.forget();
        text
    }

    /// What has been looked at is done with.
    fn forget(&mut self) {
        self.bytes.drain(..self.at);
        self.at = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::{Piece, Splitter, Trouble};

    /// The pieces of `text`, fed in portions of `size` bytes.
    fn pieces(text: &str, size: usize) -> (Vec<Piece>, Option<Trouble>) {
        let (mut splitter, mut found) = (Splitter::default(), Vec::new());
        for portion in text.as_bytes().chunks(size) {
            splitter.feed(portion);
            loop {
                match splitter.next() {
                    Ok(Some(piece)) => found.push(piece),
                    Ok(None) => break,
                    Err(trouble) => return (found, Some(trouble)),
                }
            }
        }
        (found, None)
    }

    #[test]
    fn portions_do_not_matter() {
        let header = "<stream:stream to='a>b' xmlns='jabber:client'>";
        let first = "<iq id='/>'><a><![CDATA[</iq>]]]]>></a>é<b/></iq>";
        let text = format!("<?xml version='1.0'?>{header} \n{first}<presence/></stream:stream>");
        let expected = vec![
            Piece::Header(header.to_owned()),
            Piece::Element(first.to_owned()),
            Piece::Element("<presence/>".to_owned()),
            Piece::End,
        ];
        for size in 1..text.len() {
            assert_eq!(pieces(&text, size), (expected.clone(), None), "{size}");
        }
    }

    #[test]
    fn what_a_stream_must_not_hold() {
        for (text, trouble) in [
            ("<s><!-- -->", Trouble::Restricted),
            ("<!DOCTYPE s><s>", Trouble::Restricted),
            ("<s><?php ?>", Trouble::Restricted),
            ("<s><![CDATA[x]]>", Trouble::Restricted),
            ("<s>text", Trouble::NotWellFormed),
            ("text", Trouble::NotWellFormed),
            ("<s/>", Trouble::NotWellFormed),
            ("</s>", Trouble::NotWellFormed),
            ("<s><a <b/>", Trouble::NotWellFormed),
        ] {
            assert_eq!(pieces(text, 3).1, Some(trouble), "{text}");
        }
        assert_eq!(pieces(&format!("<s><a>{}", "x".repeat(300_000)), 4_096).1, Some(Trouble::TooLong));
        let mut splitter = Splitter::default();
        splitter.feed(b"<s><a>\xc3</a>");
        assert!(matches!(splitter.next(), Ok(Some(Piece::Header(_)))));
        assert_eq!(splitter.next(), Err(Trouble::NotUtf8));
    }

    #[test]
    fn blanks_take_no_room() {
        let mut splitter = Splitter::default();
        splitter.feed(b"<s>");
        assert!(splitter.next().is_ok());
        for _ in 0..10_000 {
            splitter.feed(&[b' '; 100]);
            assert_eq!(splitter.next(), Ok(None));
        }
        assert!(splitter.bytes.is_empty());
    }
}

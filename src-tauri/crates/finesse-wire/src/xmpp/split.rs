//! Frames out of a stream of bytes: XMPP over TCP (RFC 6120), where nothing but the XML itself says where a frame ends.

use std::ops::Range;

use crate::{MAX_DEPTH, WireError};

/// Largest stanza that is taken from a stream, in bytes.
pub const MAX_STANZA: usize = 8 * 1024 * 1024;

/// A part of a stream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// The stream's header, written as an element without content.
    Header(String),
    /// A whole element.
    Stanza(String),
    /// The stream's end.
    End,
}

/// Takes bytes as they come and gives whole elements.
///
/// It looks at markup only: an element that is whole may still be none that [`super::Frame::parse`] reads. What would leave it unsure
/// where the next element begins is an error, and the last thing it gives: the stream can only be closed then.
#[derive(Debug, Default)]
pub struct Splitter {
    /// Begins with the piece that is not whole yet.
    buffer: Vec<u8>,
    /// Bytes of the buffer that were looked at.
    at: usize,
    /// Where the present tag, comment or section begins.
    mark: usize,
    place: Place,
    /// Names of the open elements of the present stanza, in the buffer.
    open: Vec<Range<usize>>,
    declared: bool,
    inside: bool,
    over: Option<Result<(), WireError>>,
}

/// Where the next byte stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Place {
    #[default]
    Text,
    /// After `<`.
    Markup,
    /// In a start tag, perhaps between quotes.
    Start(Option<u8>),
    End,
    /// After `<!`.
    Bang,
    Comment,
    Section,
    Declaration,
}

impl Splitter {
    /// Takes bytes. They stay until [`Self::next_piece`] has given what is in them, so that is to be called until it gives nothing.
    pub fn push(&mut self, bytes: &[u8]) {
        if self.over.is_none() {
            self.buffer.extend_from_slice(bytes);
        }
    }

    /// The next piece; `None` when more bytes are needed, or after the end.
    ///
    /// # Errors
    /// [`WireError`] when it cannot be known where the next piece begins; every later call gives the same.
    pub fn next_piece(&mut self) -> Result<Option<Piece>, WireError> {
        if let Some(over) = &self.over {
            return over.clone().map(|()| None);
        }
        let found = self.look();
        match &found {
            Ok(Some(Piece::End)) => self.finish(Ok(())),
            Err(why) => self.finish(Err(why.clone())),
            Ok(_) => {}
        }
        found
    }

    /// The stream is restarted, with another header: after SASL (RFC 6120 section 6.4.6).
    pub fn restart(&mut self) {
        self.inside = false;
        self.declared = false;
    }

    /// Bytes that are held: a stanza and what was pushed behind it.
    #[must_use]
    pub fn held(&self) -> usize {
        self.buffer.len()
    }

    fn finish(&mut self, over: Result<(), WireError>) {
        self.over = Some(over);
        self.buffer = Vec::new();
        self.open = Vec::new();
    }

    fn look(&mut self) -> Result<Option<Piece>, WireError> {
        while let Some(&byte) = self.buffer.get(self.at) {
            if self.at >= MAX_STANZA {
                return Err(WireError::TooLarge { limit: MAX_STANZA });
            }
            let piece = match self.place {
                Place::Text => {
                    self.text(byte)?;
                    None
                }
                Place::Markup => {
                    self.markup(byte)?;
                    None
                }
                Place::Start(quote) => self.start(byte, quote)?,
                Place::End => self.end(byte)?,
                Place::Bang => {
                    self.bang()?;
                    None
                }
                Place::Comment => {
                    self.until(b"-->", b"<!--".len());
                    None
                }
                Place::Section => {
                    self.until(b"]]>", b"<![CDATA[".len());
                    None
                }
                Place::Declaration => {
                    self.declaration()?;
                    None
                }
            };
            self.at += 1;
            if let Some(kind) = piece {
                return self.take(kind).map(Some);
            }
            if self.place == Place::Text && self.open.is_empty() {
                self.forget();
            }
        }
        Ok(None)
    }

    /// What was looked at belongs to no piece.
    fn forget(&mut self) {
        // White space is dropped in one go with whatever else was pushed: not byte by byte from the front of the buffer.
        let blank = self.buffer.iter().skip(self.at).take_while(|byte| is_space(**byte)).count();
        self.buffer.drain(..self.at + blank);
        self.at = 0;
    }

    fn text(&mut self, byte: u8) -> Result<(), WireError> {
        match byte {
            b'<' => {
                self.mark = self.at;
                self.place = Place::Markup;
                Ok(())
            }
            _ if !self.open.is_empty() || is_space(byte) => Ok(()),
            _ => Err(self.not_xml()),
        }
    }

    fn markup(&mut self, byte: u8) -> Result<(), WireError> {
        self.place = match byte {
            b'/' => Place::End,
            b'!' => Place::Bang,
            b'?' if self.open.is_empty() && !self.inside && !self.declared => Place::Declaration,
            b'?' => return Err(WireError::ProcessingInstruction),
            b'<' | b'>' | b'=' | b'"' | b'\'' => return Err(self.not_xml()),
            _ if is_space(byte) => return Err(self.not_xml()),
            _ => Place::Start(None),
        };
        Ok(())
    }

    fn start(&mut self, byte: u8, quote: Option<u8>) -> Result<Option<Kind>, WireError> {
        match (byte, quote) {
            (b'<', _) => Err(self.not_xml()),
            (b'"' | b'\'', None) => {
                self.place = Place::Start(Some(byte));
                Ok(None)
            }
            (_, Some(end)) if byte == end => {
                self.place = Place::Start(None);
                Ok(None)
            }
            (b'>', None) => self.started(),
            (_, _) => Ok(None),
        }
    }

    /// A start tag is whole.
    fn started(&mut self) -> Result<Option<Kind>, WireError> {
        self.place = Place::Text;
        let from = self.mark + 1;
        let tag = self.bytes(from..self.at);
        let length = tag.iter().position(|byte| is_space(*byte) || *byte == b'/').unwrap_or(tag.len());
        let (name, alone) = (from..from + length, tag.ends_with(b"/"));
        if self.open.is_empty() {
            match (self.inside, is_stream(self.bytes(name.clone()))) {
                (false, true) if !alone => {
                    self.inside = true;
                    return Ok(Some(Kind::Header));
                }
                (true, true) => return Err(WireError::SecondHeader),
                (false, _) => return Err(self.not_xml()),
                (true, false) => {}
            }
        }
        if alone {
            return Ok(self.open.is_empty().then_some(Kind::Stanza));
        }
        self.open.push(name);
        if self.open.len() > MAX_DEPTH { Err(WireError::TooDeep) } else { Ok(None) }
    }

    fn end(&mut self, byte: u8) -> Result<Option<Kind>, WireError> {
        match byte {
            b'<' => return Err(self.not_xml()),
            b'>' => {}
            _ => return Ok(None),
        }
        self.place = Place::Text;
        let name = self.bytes(self.mark + 2..self.at).trim_ascii_end();
        match self.open.last() {
            Some(open) if self.bytes(open.clone()) == name => {
                self.open.pop();
                Ok(self.open.is_empty().then_some(Kind::Stanza))
            }
            None if self.inside && is_stream(name) => Ok(Some(Kind::End)),
            Some(_) | None => Err(self.not_xml()),
        }
    }

    fn bang(&mut self) -> Result<(), WireError> {
        let so_far = self.bytes(self.mark..self.at + 1);
        if so_far == b"<!--" {
            self.place = Place::Comment;
        } else if so_far == b"<![CDATA[" && !self.open.is_empty() {
            self.place = Place::Section;
        } else if !b"<!--".starts_with(so_far) && !b"<![CDATA[".starts_with(so_far) {
            return Err(WireError::DocumentType);
        } else if so_far.len() == b"<![CDATA[".len() {
            return Err(self.not_xml());
        }
        Ok(())
    }

    /// Ends a comment or a section; `opening` is the length of what opened it, which closes nothing.
    fn until(&mut self, closing: &[u8], opening: usize) {
        if self.bytes(self.mark + opening..self.at + 1).ends_with(closing) {
            self.place = Place::Text;
        }
    }

    fn declaration(&mut self) -> Result<(), WireError> {
        let so_far = self.bytes(self.mark..self.at + 1);
        if so_far.ends_with(b"?>") {
            let target = so_far.strip_prefix(b"<?xml").and_then(<[u8]>::first);
            if !target.is_some_and(|byte| is_space(*byte)) {
                return Err(WireError::ProcessingInstruction);
            }
            self.declared = true;
            self.place = Place::Text;
        }
        Ok(())
    }

    /// Takes what was looked at out of the buffer.
    fn take(&mut self, kind: Kind) -> Result<Piece, WireError> {
        let mut piece: Vec<u8> = self.buffer.drain(..self.at).collect();
        self.at = 0;
        if self.buffer.is_empty() {
            // A large stanza leaves no large buffer.
            self.buffer = Vec::new();
        }
        if kind == Kind::Header {
            piece.pop();
            piece.extend_from_slice(b"/>");
        }
        let text = String::from_utf8(piece).map_err(|_| WireError::NotUtf8)?;
        Ok(match kind {
            Kind::Header => Piece::Header(text),
            Kind::Stanza => Piece::Stanza(text),
            Kind::End => Piece::End,
        })
    }

    fn bytes(&self, range: Range<usize>) -> &[u8] {
        self.buffer.get(range).unwrap_or_default()
    }

    fn not_xml(&self) -> WireError {
        WireError::NotXml { at: u64::try_from(self.at).unwrap_or(u64::MAX) }
    }
}

/// What became whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Header,
    Stanza,
    End,
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
}

/// The name of the element that is the stream itself, with or without a prefix.
fn is_stream(name: &[u8]) -> bool {
    name.rsplit(|byte| *byte == b':').next() == Some(b"stream")
}

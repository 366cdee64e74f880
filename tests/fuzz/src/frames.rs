use finesse_wire::xmpp::{Frame, MAX_STANZA, Piece, Splitter, bosh::Body};
use finesse_wire::{MAX_DEPTH, MAX_DOCUMENT, MAX_ELEMENTS, WireError};

/// Data from a notification service: a stream over TCP, and the same bytes as one frame and as a BOSH body.
///
/// A stream gives the same stanzas however it is split, and buffers at most one stanza and the last input. Each stanza equals
/// what another XML parser finds in the whole stream. A frame alone and in a body is parsed alike.
pub fn frames(data: &[u8]) {
    stream(data);
    let frame = std::str::from_utf8(data).ok().map(Frame::parse);
    let body = Body::parse(data);
    if let Ok(body) = &body {
        assert!(data.len() <= MAX_DOCUMENT && body.frames.len() < MAX_ELEMENTS, "the limits of a body");
        if let Some(root) = std::str::from_utf8(data).ok().and_then(other).as_ref().map(root_of) {
            let elements = root.children().filter(roxmltree::Node::is_element).count();
            assert_eq!(
                (local(&root).as_str(), body.frames.len()),
                ("body", elements),
                "the frames of a body"
            );
        }
    }
    if let Some(Ok(frame)) = frame {
        // A byte order mark is valid only at the beginning.
        let inner = data.strip_prefix("\u{feff}".as_bytes()).unwrap_or(data);
        match Body::parse(&[b"<body>", inner, b"</body>"].concat()) {
            Ok(body) if frame == Frame::Blank => assert_eq!(body.frames, [], "a body without a frame"),
            Ok(body) => assert_eq!(body.frames, [frame], "a frame in a body"),
            Err(why) => assert!(is_a_bound(&why), "a frame is refused in a body: {why}"),
        }
    }
}

/// The result of one way of splitting the stream.
#[derive(Debug, PartialEq)]
struct Pieces {
    pieces: Vec<Piece>,
    end: Result<(), WireError>,
    /// Whether no stanza is incomplete at the end.
    at_rest: bool,
    /// The number of bytes up to the end of the stream.
    ended_at: Option<usize>,
}

fn cut(data: &[u8], size: usize) -> Pieces {
    let mut splitter = Splitter::default();
    let (mut pieces, mut pushed, mut ended_at) = (Vec::new(), 0, None);
    for part in data.chunks(size) {
        splitter.push(part);
        pushed += part.len();
        loop {
            match splitter.next_piece() {
                Ok(Some(piece)) => {
                    match &piece {
                        // As the client does after SASL.
                        Piece::Stanza(stanza) if stanza == "<success/>" => splitter.restart(),
                        Piece::End => ended_at = Some(pushed),
                        Piece::Header(_) | Piece::Stanza(_) => {}
                    }
                    pieces.push(piece);
                }
                Ok(None) => break,
                Err(why) => {
                    assert_eq!(splitter.held(), 0, "after an error the buffer is empty");
                    return Pieces { pieces, end: Err(why), at_rest: false, ended_at };
                }
            }
        }
        assert!(splitter.held() <= MAX_STANZA, "at most one stanza is buffered");
    }
    Pieces { pieces, end: Ok(()), at_rest: splitter.held() == 0, ended_at }
}

fn stream(data: &[u8]) {
    let by_bytes = cut(data, 1);
    for size in [2, 3, 7, 64, usize::MAX] {
        let other = cut(data, size);
        assert_eq!((&other.pieces, &other.end), (&by_bytes.pieces, &by_bytes.end), "cut after {size} bytes");
        assert_eq!(other.at_rest, by_bytes.at_rest, "an incomplete stanza, split after {size} bytes");
    }
    let mut headers = by_bytes.pieces.iter().filter_map(|piece| match piece {
        Piece::Header(header) => Some(header),
        Piece::Stanza(_) | Piece::End => None,
    });
    let (header, restarted) = (headers.next(), headers.next());
    let stanzas: Vec<&str> = by_bytes
        .pieces
        .iter()
        .filter_map(|piece| match piece {
            Piece::Stanza(stanza) => Some(stanza.as_str()),
            Piece::Header(_) | Piece::End => None,
        })
        .collect();
    for stanza in &stanzas {
        assert!(stanza.starts_with('<') && stanza.ends_with('>') && stanza.len() <= MAX_STANZA, "a stanza");
    }
    // The whole stream is one document, unless it restarted in the middle.
    let (Some(header), None, true) = (header, restarted, by_bytes.end.is_ok() && by_bytes.at_rest) else {
        return;
    };
    let document = match by_bytes.ended_at {
        Some(end) => data.get(..end).unwrap_or_default().to_vec(),
        None => {
            let name = header.trim_start_matches('<').split([' ', '\t', '\r', '\n', '/']).next();
            [data, b"</", name.unwrap_or_default().as_bytes(), b">"].concat()
        }
    };
    let Some(document) = String::from_utf8(document).ok() else { return };
    let Some(found) = other(document.trim_start()) else { return };
    let root = root_of(&found);
    let found: Vec<&str> = root
        .children()
        .filter(roxmltree::Node::is_element)
        .map(|stanza| document.trim_start().get(stanza.range()).unwrap_or_default())
        .collect();
    assert_eq!(stanzas, found, "the stanzas of a stream");
    for (stanza, node) in stanzas.iter().zip(root.children().filter(roxmltree::Node::is_element)) {
        match Frame::parse(stanza) {
            Ok(Frame::Other(name)) => assert_eq!(name, local(&node), "the name of a frame"),
            Ok(_) => {}
            Err(why) => assert!(is_a_bound(&why), "refused, but another parser accepts it: {why}"),
        }
    }
}

/// What another XML parser finds.
pub(crate) fn other(document: &str) -> Option<roxmltree::Document<'_>> {
    roxmltree::Document::parse(document).ok()
}

fn root_of<'a>(document: &'a roxmltree::Document<'_>) -> roxmltree::Node<'a, 'a> {
    document.root_element()
}

/// A name in the form in which finesse-wire compares names.
pub(crate) fn local(node: &roxmltree::Node<'_, '_>) -> String {
    node.tag_name().name().to_lowercase()
}

/// Whether the error is about size or kind, not about well-formedness.
pub(crate) fn is_a_bound(why: &WireError) -> bool {
    match why {
        WireError::TooLarge { .. }
        | WireError::TooDeep
        | WireError::TooManyElements
        | WireError::DocumentType
        | WireError::ProcessingInstruction => true,
        WireError::NotUtf8
        | WireError::Empty
        | WireError::NotXml { .. }
        | WireError::SecondHeader
        | WireError::Entity
        | WireError::UnexpectedRoot { .. }
        | WireError::Missing { .. } => false,
    }
}

/// The depth of nested elements.
pub(crate) fn depth(document: &roxmltree::Document<'_>) -> usize {
    let levels = document.descendants().filter(roxmltree::Node::is_element);
    levels.map(|node| node.ancestors().filter(roxmltree::Node::is_element).count()).max().unwrap_or(0)
}

/// Whether depth and size are within finesse-wire's limits.
pub(crate) fn is_within_bounds(document: &roxmltree::Document<'_>) -> bool {
    document.input_text().len() <= MAX_DOCUMENT
        && depth(document) <= MAX_DEPTH
        && document.descendants().filter(roxmltree::Node::is_element).count() <= MAX_ELEMENTS
}

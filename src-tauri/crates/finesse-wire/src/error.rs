//! What can be wrong with a document, without a word of its content.

use crate::bounds::{MAX_DEPTH, MAX_ELEMENTS};

/// Why a document or frame could not be read. Carries no content of it, so it may be logged and shown.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WireError {
    /// Larger than allowed.
    #[error("larger than {limit} bytes")]
    TooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// Elements nested deeper than [`MAX_DEPTH`].
    #[error("nested deeper than {MAX_DEPTH} elements")]
    TooDeep,
    /// More elements than [`MAX_ELEMENTS`].
    #[error("more than {MAX_ELEMENTS} elements")]
    TooManyElements,
    /// Not UTF-8.
    #[error("not UTF-8")]
    NotUtf8,
    /// Nothing but white space.
    #[error("empty")]
    Empty,
    /// Not well-formed XML.
    #[error("not well-formed XML near byte {at}")]
    NotXml {
        /// Byte offset near which reading stopped.
        at: u64,
    },
    /// A stream's header inside the stream.
    #[error("a second stream header")]
    SecondHeader,
    /// A document type declaration, which Finesse never writes.
    #[error("a document type declaration, which is refused")]
    DocumentType,
    /// A processing instruction, which Finesse never writes.
    #[error("a processing instruction, which is refused")]
    ProcessingInstruction,
    /// An entity other than the five of XML, or a character reference to what is no character.
    #[error("an entity that is refused")]
    Entity,
    /// The root element is of another kind.
    #[error("not a {expected}")]
    UnexpectedRoot {
        /// The element that was expected.
        expected: &'static str,
    },
    /// A required element is absent or empty.
    #[error("without {field}")]
    Missing {
        /// The element.
        field: &'static str,
    },
}

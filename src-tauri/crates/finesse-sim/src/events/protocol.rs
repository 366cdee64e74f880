//! A limit and a name that all transports share.

/// The longest frame, stanza or body taken, in bytes.
pub(super) const LONGEST: usize = 256 * 1024;

/// The namespace of streams.
pub(super) const STREAMS: &str = "http://etherx.jabber.org/streams";

//! Time stamps of Finesse.

use time::format_description::well_known::Iso8601;
use time::{OffsetDateTime, PrimitiveDateTime};

/// A time of the server, in milliseconds since 1970-01-01 UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// Reads `2031-02-03T07:15:09.120Z`, with or without a fraction, with `Z`, an offset or nothing (which is UTC).
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let time = OffsetDateTime::parse(text, &Iso8601::PARSING)
            .or_else(|_| PrimitiveDateTime::parse(text, &Iso8601::PARSING).map(PrimitiveDateTime::assume_utc))
            .ok()?;
        i64::try_from(time.unix_timestamp_nanos().div_euclid(1_000_000)).ok().map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_written_forms_are_read() {
        let at = Some(Timestamp(1_927_868_109_120));
        for same in ["2031-02-03T06:55:09.120Z", " 2031-02-03T06:55:09.120 ", "2031-02-03T07:55:09.120+01:00"]
        {
            assert_eq!(Timestamp::parse(same), at, "{same}");
        }
        assert_eq!(Timestamp::parse("2031-02-03T06:55:09Z"), Some(Timestamp(1_927_868_109_000)));
        assert_eq!(Timestamp::parse("2031-02-03T06:55:09.12Z"), at);
        assert_eq!(Timestamp::parse("1970-01-01T00:00:00Z"), Some(Timestamp(0)));
        assert_eq!(Timestamp::parse("1969-12-31T23:59:59.999Z"), Some(Timestamp(-1)));
    }

    #[test]
    fn nonsense_is_none() {
        for text in ["", "soon", "2031-02-30T00:00:00Z", "1700000000000", "T", "2031-02-03T25:00:00Z"] {
            assert_eq!(Timestamp::parse(text), None, "{text}");
        }
    }
}

//! What a Dialog says of a call of an outbound campaign (protocol/dialogs.md §1.2, §2.13).

use serde::{Serialize, Serializer};
use time::format_description::FormatItem;
use time::macros::format_description;
use time::{PrimitiveDateTime, Time};

use crate::tree::Element;
use crate::words::word_enum;

/// How Finesse writes the time of a callback: minutes, and no zone (protocol/dialogs.md §1.2).
const MINUTES: &[FormatItem<'_>] = format_description!("[year]-[month]-[day]T[hour]:[minute]");

/// The same with seconds. No document has them, and they cost nothing to read.
const SECONDS: &[FormatItem<'_>] = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]");

word_enum! {
    /// What an agent makes of an outbound call: values of `outboundClassification` (protocol/dialogs.md §2.13, UNCERTAIN per release).
    pub enum Classification {
        /// A person answered.
        Voice = "VOICE",
        /// A fax machine.
        Fax = "FAX",
        /// An answering machine.
        AnsweringMachine = "ANS_MACHINE",
        /// The number does not exist.
        Invalid = "INVALID",
        /// The customer does not want to be called.
        DoNotCall = "DO_NOT_CALL",
        /// The line was busy.
        Busy = "BUSY",
    }
}

/// When a customer is called back: a date and a time of day without a zone, that of the customer (UNCERTAIN; protocol/dialogs.md §2.13).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CallbackTime(PrimitiveDateTime);

impl CallbackTime {
    /// Reads `2031-02-03T14:30`, with or without seconds, which do not count. `None` for everything else, and for days that do not exist.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let time =
            PrimitiveDateTime::parse(text, MINUTES).or_else(|_| PrimitiveDateTime::parse(text, SECONDS));
        let time = time.ok().filter(|time| (0..=9999).contains(&time.year()))?;
        Some(Self(PrimitiveDateTime::new(time.date(), Time::from_hms(time.hour(), time.minute(), 0).ok()?)))
    }
}

/// `2031-02-03T14:30`, as Finesse writes it.
impl std::fmt::Display for CallbackTime {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (year, month, day) = self.0.to_calendar_date();
        let (hour, minute, _) = self.0.as_hms();
        write!(f, "{year:04}-{:02}-{day:02}T{hour:02}:{minute:02}", u8::from(month))
    }
}

impl Serialize for CallbackTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A callback that was scheduled (`scheduledCallbackInfo`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ScheduledCallback {
    /// When; `None` when there is no time, or it cannot be read.
    pub time: Option<CallbackTime>,
    /// The number to call; `None` when Finesse names none.
    pub number: Option<String>,
}

impl ScheduledCallback {
    /// The callback of a dialog; without a text in it there is none.
    pub(crate) fn of(dialog: &Element) -> Option<Self> {
        let info = dialog.child("scheduledCallbackInfo")?;
        let (time, number) = (info.text_of("callbackTime"), info.string_of("callbackNumber"));
        let is_there = time.is_some() || number.is_some();
        is_there.then(|| Self { time: time.and_then(CallbackTime::parse), number })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows: what is written, how Finesse writes it.
    #[test]
    fn a_time_is_read_with_and_without_seconds() {
        for (written, expected) in [
            ("2031-02-03T14:30", Some("2031-02-03T14:30")),
            (" 2031-02-03T14:30:59 ", Some("2031-02-03T14:30")),
            ("2032-02-29T00:00", Some("2032-02-29T00:00")),
            ("2031-02-29T14:30", None),
            ("2031-02-03T24:00", None),
            ("2031-02-03 14:30", None),
            ("2031-02-03T14:30Z", None),
            ("03.02.2031 14:30", None),
            ("-0031-02-03T14:30", None),
            ("soon", None),
            ("", None),
        ] {
            let read = CallbackTime::parse(written).map(|time| time.to_string());
            assert_eq!(read.as_deref(), expected, "{written}");
        }
    }

    #[test]
    fn times_are_in_order() {
        let at = |text| CallbackTime::parse(text).unwrap();
        assert!(at("2031-02-03T14:30") < at("2031-02-03T14:31"));
        assert!(at("2031-02-03T23:59") < at("2031-02-04T00:00"));
    }
}

//! A line of the log: how it is written, and what of it may leave the computer.

use std::{borrow::Cow, fmt::Write};

use log::Record;

use crate::field::{BEGIN, CLOSE, END, OPEN, Unmarked};

/// The end of the target of a typed line.
const TYPED: &str = "::fields";

/// Between the target and the text. Lines of earlier versions have a colon there and are not read back.
pub const BETWEEN: &str = " | ";

/// What stands in the place of a personal value.
const PERSONAL: &str = "[personal]";

/// Length of `2031-02-03T07:15:09.120+01:00`.
const TIME: usize = 29;

/// The line of a record. `redact` takes secrets out of the text.
#[must_use]
pub fn line(time: &str, record: &Record<'_>, redact: impl Fn(&str) -> Cow<'_, str>) -> String {
    let (target, typed) = match record.target().strip_suffix(TYPED) {
        Some(target) => (target, true),
        None => (record.target(), false),
    };
    let mut line = format!("{time} {:<5} {target}{BETWEEN}", record.level());
    if typed {
        redact_each(&record.args().to_string(), redact, &mut line);
    } else if let Some(text) = record.args().as_str() {
        line.push_str(&redact(text));
    } else {
        line.push(OPEN);
        let _ = Unmarked(&mut line).write_str(&redact(&record.args().to_string()));
        line.push(CLOSE);
    }
    line
}

/// Redacts each value by itself, so that no match reaches over its ends: neither into another value nor into its name. Texts and names are
/// constants of this program.
fn redact_each(text: &str, redact: impl Fn(&str) -> Cow<'_, str>, line: &mut String) {
    let mut rest = text;
    while let Some((constant, from_value)) = rest.split_once([BEGIN, OPEN]) {
        let is_personal = rest[constant.len()..].starts_with(OPEN);
        let (value, after) = from_value.split_once([END, CLOSE]).unwrap_or((from_value, ""));
        line.push_str(constant);
        line.extend(is_personal.then_some(OPEN));
        // Writing into a String cannot fail.
        let _ = Unmarked(line).write_str(&redact(value));
        line.extend(is_personal.then_some(CLOSE));
        rest = after;
    }
    line.push_str(rest);
}

/// A line of the log without its personal values. `None` for text that is no line of the log.
#[must_use]
pub fn without_personal(line: &str) -> Option<String> {
    let (head, text) = line.split_once(BETWEEN)?;
    let (time, origin) = head.split_at_checked(TIME)?;
    let mut words = origin.split_whitespace();
    let (level, target) = (words.next()?, words.next()?);
    let is_target = target.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_:-".contains(&byte));
    if !is_time(time) || level.parse::<log::Level>().is_err() || !is_target || words.next().is_some() {
        return None;
    }
    let mut kept = format!("{head}{BETWEEN}");
    let mut rest = text;
    while let Some((before, personal)) = rest.split_once(OPEN) {
        kept.push_str(before);
        kept.push_str(PERSONAL);
        // A mark that is not closed was cut off: nothing after it is kept.
        rest = personal.split_once(CLOSE).map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    Some(kept)
}

fn is_time(time: &str) -> bool {
    time.bytes().zip("0000-00-00T00:00:00.000+00:00".bytes()).all(|(byte, form)| match form {
        b'0' => byte.is_ascii_digit(),
        b'+' => byte == b'+' || byte == b'-',
        _ => byte == form,
    })
}

#[cfg(test)]
mod tests {
    use crate::{Field, Fields};

    use super::*;

    const TIME_NOW: &str = "2031-02-03T07:15:09.120+01:00";

    fn written(target: &str, args: std::fmt::Arguments<'_>) -> String {
        let record = Record::builder().level(log::Level::Warn).target(target).args(args).build();
        line(TIME_NOW, &record, |text| Cow::Owned(text.to_owned()))
    }

    fn typed(fields: &[Field<'_>]) -> String {
        written("finesse_client::rest::fields", format_args!("{}{}", "no answer", Fields(fields)))
    }

    #[test]
    fn a_bundle_keeps_public_values_and_drops_personal_and_secret_ones() {
        let line = typed(&[
            Field::public("node", &"fin-a"),
            Field::personal("why", &"Martina Novak"),
            Field::secret("token", &"abc"),
            Field::public("attempt", &3),
        ]);
        assert_eq!(
            line,
            format!(
                "{TIME_NOW} WARN  finesse_client::rest | no answer node=fin-a why=⟨Martina Novak⟩ token=[secret] attempt=3"
            )
        );
        assert_eq!(
            without_personal(&line).unwrap(),
            format!(
                "{TIME_NOW} WARN  finesse_client::rest | no answer node=fin-a why=[personal] token=[secret] attempt=3"
            )
        );
    }

    #[test]
    fn a_line_without_types_is_public_only_without_values() {
        let line = written("hyper::client", format_args!("connected"));
        assert!(without_personal(&line).unwrap().ends_with(" | connected"), "{line}");
        let said = String::from("Martina Novak");
        let line = written("hyper::client", format_args!("the server said {said}"));
        assert!(line.ends_with(" | ⟨the server said Martina Novak⟩"), "{line}");
        assert!(without_personal(&line).unwrap().ends_with(" | [personal]"), "{line}");
    }

    #[test]
    fn a_value_cannot_forge_marks_or_lines() {
        for said in
            ["a⟩ Martina ⟨b", "a\n2031-02-03T07:15:09.120+01:00 WARN  x | Martina", "a\u{2028}Martina"]
        {
            let line = typed(&[Field::personal("why", &said)]);
            assert_eq!(line.lines().count(), 1, "{line}");
            assert!(!without_personal(&line).unwrap().contains("Martina"), "{line}");
            let line = written("hyper::client", format_args!("{said}"));
            assert!(!without_personal(&line).unwrap().contains("Martina"), "{line}");
        }
    }

    /// A redaction that decodes can bring out a mark or the end of a line.
    #[test]
    fn a_redaction_cannot_forge_marks_or_lines() {
        let fields =
            Fields(&[Field::personal("why", &"a%E2%9F%A9%0AMartina"), Field::public("node", &"b%0Ac")]);
        let args = format_args!("{}{}", "failed", fields);
        let record = Record::builder().level(log::Level::Warn).target("x::fields").args(args).build();
        let line = line(TIME_NOW, &record, |text| text.replace("%E2%9F%A9", "⟩").replace("%0A", "\n").into());
        assert!(line.ends_with(" | failed why=⟨a> Martina⟩ node=b c"), "{line}");
    }

    /// What takes `name=` at the end of a text for a secret in base64 took the name of the next field.
    #[test]
    fn a_redaction_takes_neither_the_text_nor_the_name_of_a_field() {
        let fields = Fields(&[
            Field::public("setting", &"server"),
            Field::personal("detail", &"name detail=secret"),
            Field::public("attempt", &"detail=secret"),
        ]);
        let record_of = |args: std::fmt::Arguments<'_>| {
            let record = Record::builder().level(log::Level::Warn).target("x::fields").args(args).build();
            line(TIME_NOW, &record, |text| {
                text.replace("detail=", "[redacted]").replace("secret", "[redacted]").into()
            })
        };
        let line = record_of(format_args!("{}{}", "a secret is not used", fields));
        let expected = "a secret is not used setting=server detail=⟨name [redacted][redacted]⟩ attempt=[redacted][redacted]";
        assert!(line.ends_with(expected), "{line}");
    }

    #[test]
    fn a_redaction_does_not_reach_over_a_mark() {
        let said = Field::personal("password", &"my secret phrase");
        let record_of = |args: std::fmt::Arguments<'_>| {
            let record = Record::builder().level(log::Level::Warn).target("x::fields").args(args).build();
            // Takes whatever follows the name, as long as it has no blank.
            line(TIME_NOW, &record, |text| match text.split_once("password=") {
                Some((before, _)) => Cow::Owned(format!("{before}password=[redacted]")),
                None => Cow::Owned(text.to_owned()),
            })
        };
        let line = record_of(format_args!("{}{}", "sent", Fields(&[said])));
        assert!(without_personal(&line).unwrap().ends_with("[personal]"), "{line}");
    }

    #[test]
    fn what_is_no_line_of_the_log_is_dropped() {
        for text in [
            "",
            "Martina Novak",
            "2031-02-03T07:15:09.120+01:00 INFO  x: a line of an earlier version",
            "2031-02-03T07:15:09.120+01:00 INFO  x Martina | y",
            "2031-02-03T07:15:09.120+01:00 NOPE  x | y",
            "2031-02-03T07:15:09.12ü+01:00 INFO  x | y",
        ] {
            assert_eq!(without_personal(text), None, "{text}");
        }
        let cut = format!("{TIME_NOW} INFO  x | no answer why=⟨Martina");
        assert!(without_personal(&cut).unwrap().ends_with("why=[personal]"));
    }
}

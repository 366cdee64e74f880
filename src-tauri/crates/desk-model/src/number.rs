//! Numbers that the agent types or pastes.

/// Longest number that is dialled, in characters.
const MAX_NUMBER: usize = 32;

/// Most digits of an area code, with its trunk zero.
const MAX_AREA_CODE: usize = 6;

/// Most digits of an area code behind the code of a country.
const MAX_AREA_CODE_WITH_COUNTRY: usize = 8;

/// Least digits behind an area code. Fewer are the last digits of a second number.
const MIN_BEHIND_AREA_CODE: usize = 5;

/// Signs for people. Finesse passes every character on as it is (protocol/dialogs.md §2.2), so they are left out.
const FOR_PEOPLE: &str = " \u{a0}()-.\u{2010}\u{2011}\u{2013}";

/// Signs behind which a dialler waits before it sends the rest as tones. A number ends before the first of them.
const PAUSES: [char; 2] = [',', ';'];

/// The letters for such a pause. They are one only before tones: elsewhere they are part of a word.
const LETTERS_FOR_PAUSES: &str = "pwPW";

/// A number that can be dialled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// What is dialled: digits, `*` and `#`, and a plus sign at the beginning.
    pub dialled: String,
    /// What was written behind it and is not dialled, from the pause on; empty when there is nothing.
    pub left_out: String,
}

impl Number {
    /// The number in a text as people write it; `None` when it cannot be dialled. Two numbers are never joined: behind a slash the rest
    /// of one is taken only where an area code stands before it, and what follows a pause is left out.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        let typed = typed.trim();
        let typed = typed.strip_prefix("tel:").or_else(|| typed.strip_prefix("callto:")).unwrap_or(typed);
        let (number, left_out) = typed.split_at(pause(typed).unwrap_or(typed.len()));
        let dialled = without_slash(number)?;
        can_be_dialled(&dialled).then(|| Self { dialled, left_out: left_out.trim_end().to_owned() })
    }
}

fn can_be_dialled(number: &str) -> bool {
    let digits = number.strip_prefix('+').unwrap_or(number);
    number.len() <= MAX_NUMBER && !digits.is_empty() && digits.chars().all(has_key)
}

/// Whether a telephone has a key for it.
fn has_key(sign: char) -> bool {
    sign.is_ascii_digit() || "*#".contains(sign)
}

/// Where the first pause is.
fn pause(typed: &str) -> Option<usize> {
    let is_pause = |(at, sign): &(usize, char)| {
        let is_letter = LETTERS_FOR_PAUSES.contains(*sign);
        PAUSES.contains(sign) || (is_letter && typed.get(*at..).is_some_and(are_tones))
    };
    typed.char_indices().find(is_pause).map(|(at, _)| at)
}

/// Whether this is pauses and tones, and nothing else but signs for people.
fn are_tones(text: &str) -> bool {
    let is_pause = |sign: char| PAUSES.contains(&sign) || LETTERS_FOR_PAUSES.contains(sign);
    let known = |sign: char| has_key(sign) || is_pause(sign) || FOR_PEOPLE.contains(sign);
    text.chars().all(known) && text.chars().any(has_key)
}

/// The signs to dial. What stands before a slash must be an area code: anything else with a slash may be two numbers.
fn without_slash(number: &str) -> Option<String> {
    let plain = |part: &str| part.chars().filter(|sign| !FOR_PEOPLE.contains(*sign)).collect::<String>();
    let number = without_trunk_zero(number);
    match number.split_once('/') {
        None => Some(plain(&number)),
        Some((code, rest)) => is_area_code(code, rest).then(|| plain(code) + &plain(rest)),
    }
}

/// The zero of `+44 (0)20` is dialled within the country only.
fn without_trunk_zero(number: &str) -> String {
    if number.starts_with('+') { number.replacen("(0)", "", 1) } else { number.to_owned() }
}

/// Whether this is an area code and the rest of its number, and not two numbers or the last digits of a second one.
fn is_area_code(code: &str, rest: &str) -> bool {
    let digits = |part: &str| part.chars().filter(char::is_ascii_digit).count();
    let begins = |part: &str| part.trim_start().starts_with(['+', '(', '0']);
    let has_country = code.starts_with('+') || code.starts_with("00");
    let most = if has_country { MAX_AREA_CODE_WITH_COUNTRY } else { MAX_AREA_CODE };
    begins(code) && !begins(rest) && digits(code) <= most && digits(rest) >= MIN_BEHIND_AREA_CODE
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The page shows what will be dialled before it is sent, and must say the same.
    #[test]
    fn a_number_is_read_as_the_page_reads_it() {
        let table = include_str!("../../../../tests/numbers.json");
        let table: serde_json::Value = serde_json::from_str(table).unwrap();
        let rows = table["numbers"].as_array().unwrap();
        assert!(!rows.is_empty());
        for row in rows {
            let (typed, dialled) = (row[0].as_str().unwrap(), row[1].as_str().unwrap());
            let number = Number::parse(typed).map(|number| number.dialled);
            assert_eq!(number.unwrap_or_default(), dialled, "{typed:?}");
        }
    }

    /// Rows: as typed, what is dialled, what is left out.
    #[test]
    fn numbers_are_taken_as_people_write_them_and_end_before_a_pause() {
        for (typed, dialled, left_out) in [
            (" +49 (30) 123-45.67 ", "+49301234567", ""),
            ("tel:61235", "61235", ""),
            ("callto:61235", "61235", ""),
            ("*72#", "*72#", ""),
            ("030/1234567", "0301234567", ""),
            ("+49 30 / 123 45 67", "+49301234567", ""),
            ("+1-555-555-0123,,4567#", "+15555550123", ",,4567#"),
            ("+1 555 555 0123 ,, 4567# ", "+15555550123", ",, 4567#"),
            ("tel:+1-555-555-0123;ext=4567", "+15555550123", ";ext=4567"),
            ("5550123p4567", "5550123", "p4567"),
            ("5550123 W 12*3#", "5550123", "W 12*3#"),
            ("5550101, 5550102", "5550101", ", 5550102"),
            ("5550101; ask for Jude", "5550101", "; ask for Jude"),
            ("5550101,", "5550101", ","),
        ] {
            let number = Number::parse(typed);
            let expected = Number { dialled: dialled.to_owned(), left_out: left_out.to_owned() };
            assert_eq!(number, Some(expected), "{typed}");
        }
    }

    #[test]
    fn what_is_no_number_or_may_be_two_is_not_dialled() {
        for wrong in [
            "",
            "+",
            "jude",
            "6+1",
            &"1".repeat(33),
            "5550123 \u{1f4de}",
            // Two numbers, or one and its alternatives.
            "044 555 01 47/48",
            "044 555 01 47 / 044 555 01 48",
            "030/123456/7",
            "5550101\t5550102",
            "5550101\n5550102",
            "+15550101 +15550102",
            // Without a number before it there is nothing to wait for.
            ",,4567#",
            "p4567",
            // Not a pause, but a word.
            "5550123 paul",
            "5550123 x 12",
            "5550123p",
        ] {
            assert_eq!(Number::parse(wrong), None, "{wrong}");
        }
    }
}

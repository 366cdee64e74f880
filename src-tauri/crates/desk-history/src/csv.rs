//! The history as a table for a spreadsheet (RFC 4180), with what a spreadsheet would run as a formula made harmless.

use crate::{Call, Direction, Entry, How, State, What};

/// The words of the table, in the language of its reader.
#[derive(Debug, Clone)]
pub struct Headings {
    /// The names of the columns: kind, began, ended, number, queue, call type, result, ring, talk, hold, wrap-up (all in seconds), reasons.
    pub columns: [String; 12],
    /// A call to the agent.
    pub incoming: String,
    /// A call from the agent.
    pub outgoing: String,
    /// A state of the agent.
    pub state: String,
    /// There was a conversation.
    pub talked: String,
    /// The agent did not answer.
    pub missed: String,
    /// The other party did not answer.
    pub not_reached: String,
    /// The program was not running when it ended.
    pub unseen: String,
    /// The name of a state, by Finesse's word for it.
    pub state_name: fn(&str) -> String,
}

/// The table. `ahead` is by how many minutes the reader's time is ahead of UTC.
pub fn csv<'a>(entries: impl Iterator<Item = &'a Entry>, words: &Headings, ahead: i16) -> String {
    // Spreadsheets take a file without this mark for one in an old code page.
    let mut table = String::from("\u{feff}");
    row(&mut table, words.columns.iter().map(String::as_str));
    for entry in entries {
        let cells = match &entry.what {
            What::Call(call) => call_cells(entry, call, words, ahead),
            What::State(state) => state_cells(entry, state, words, ahead),
        };
        row(&mut table, cells.iter().map(String::as_str));
    }
    table
}

fn call_cells(entry: &Entry, call: &Call, words: &Headings, ahead: i16) -> [String; 12] {
    let end = call.end.map(|(at, _)| at);
    let how = match call.end.map(|(_, how)| how) {
        Some(How::Talked) => words.talked.clone(),
        Some(How::Missed) => words.missed.clone(),
        Some(How::NotReached) => words.not_reached.clone(),
        Some(How::Unseen) => words.unseen.clone(),
        None => String::new(),
    };
    let between = |from: Option<i64>, to: Option<i64>| {
        from.zip(to).map_or_else(String::new, |(from, to)| seconds(to - from))
    };
    let held = i64::try_from(call.held).unwrap_or(i64::MAX);
    [
        match call.direction {
            Direction::Incoming => words.incoming.clone(),
            Direction::Outgoing => words.outgoing.clone(),
        },
        moment(entry.began, ahead),
        end.map_or_else(String::new, |end| moment(end, ahead)),
        call.other_party.clone(),
        call.queue.clone().unwrap_or_default(),
        call.call_type.clone(),
        how,
        between(Some(entry.began), call.answered.or(end)),
        between(call.answered.map(|answered| answered.saturating_add(held)), call.talk_ended),
        call.answered.map_or_else(String::new, |_| seconds(held)),
        between(call.talk_ended, end),
        call.wrap_up.join("; "),
    ]
}

fn state_cells(entry: &Entry, state: &State, words: &Headings, ahead: i16) -> [String; 12] {
    let mut cells = <[String; 12]>::default();
    cells[0].clone_from(&words.state);
    cells[1] = moment(entry.began, ahead);
    cells[2] = state.until.map_or_else(String::new, |until| moment(until, ahead));
    cells[6] = (words.state_name)(&state.state);
    cells[11] = state.reason.clone().unwrap_or_default();
    cells
}

fn row<'a>(table: &mut String, cells: impl Iterator<Item = &'a str>) {
    for (at, text) in cells.enumerate() {
        if at > 0 {
            table.push(',');
        }
        table.push_str(&cell(text));
    }
    table.push_str("\r\n");
}

/// A cell. What begins like a formula gets an apostrophe before it, which spreadsheets take for "text"; a telephone number keeps its plus sign,
/// which nothing but digits and blanks follows.
fn cell(text: &str) -> String {
    let is_number = text
        .strip_prefix('+')
        .is_some_and(|rest| rest.chars().all(|sign| sign.is_ascii_digit() || sign == ' '));
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) && !is_number;
    let text = if is_formula { format!("'{text}") } else { text.to_owned() };
    if text.contains(['"', ',', ';', '\r', '\n']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

fn seconds(millis: i64) -> String {
    (millis.max(0) / 1000).to_string()
}

/// `2026-11-29 20:31:05`, which every spreadsheet reads as a time.
fn moment(at: i64, ahead: i16) -> String {
    let seconds = at.div_euclid(1000) + i64::from(ahead) * 60;
    let (day, time) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let (year, month, day) = date(day);
    format!("{year:04}-{month:02}-{day:02} {:02}:{:02}:{:02}", time / 3600, time / 60 % 60, time % 60)
}

/// Year, month and day of a day that is counted from 1970 (the civil calendar, in eras of 400 years).
fn date(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let shifted = (5 * day + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    (era * 400 + year + i64::from(month <= 2), month, day - (153 * shifted + 2) / 5 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows: text, cell.
    #[test]
    fn a_cell_is_quoted_and_never_a_formula() {
        for (text, expected) in [
            ("Billing", "Billing"),
            ("0045550123", "0045550123"),
            ("+41 44 555 01 47", "+41 44 555 01 47"),
            ("+1-2", "'+1-2"),
            ("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\""),
            ("-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"),
            ("\r=1", "\"'\r=1\""),
            ("a, b", "\"a, b\""),
            ("a;=1", "\"a;=1\""),
            ("one\ntwo", "\"one\ntwo\""),
            ("", ""),
        ] {
            assert_eq!(cell(text), expected, "{text:?}");
        }
    }

    /// Rows: milliseconds since 1970, minutes ahead of UTC, text.
    #[test]
    fn a_time_is_that_of_the_reader() {
        for (at, ahead, expected) in [
            (0, 0, "1970-01-01 00:00:00"),
            (-1, 0, "1969-12-31 23:59:59"),
            (1_709_251_199_999, 0, "2024-02-29 23:59:59"),
            (1_709_251_199_999, 60, "2024-03-01 00:59:59"),
            (1_735_689_599_000, -300, "2024-12-31 18:59:59"),
        ] {
            assert_eq!(moment(at, ahead), expected);
        }
    }
}

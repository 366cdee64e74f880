//! A journey for every action that Finesse documents for agents, on every platform that has it: one table.
//!
//! `npm run journeys` runs them. Each is made twice, in both orders of events that the simulator knows.

mod call_data;
mod ending;
mod in_call;
mod joining;
mod place;
mod ringing;
mod stale;
mod states;
mod table;

use std::fmt;

pub use place::Place;
pub use table::{NOT_HERE, Row, TABLE};

use finesse_sim::{Deployment, EventOrder};

use crate::TestResult;

/// The sheet whose vocabulary the table must cover.
const SHEET: &str = include_str!("../../../../src-tauri/crates/finesse-wire/protocol/dialogs.md");

/// What stands above the table of the vocabulary (protocol/dialogs.md §1.4).
const VOCABULARY: &str = "**Full action vocabulary**";

/// A line of the table on one platform.
#[derive(Debug, Clone, Copy)]
pub struct Line {
    /// The platform.
    pub platform: Deployment,
    /// The line.
    pub row: &'static Row,
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} · {}", name(self.platform), self.row.action)
    }
}

impl Line {
    /// Makes the journey in both orders of events.
    ///
    /// # Errors
    /// When it does not lead where it should.
    pub async fn run(self) -> TestResult {
        for order in [EventOrder::Sheet, EventOrder::Field] {
            let place = Place { platform: self.platform, order };
            let made = (self.row.journey)(place).await;
            made.map_err(|why| format!("{self}, {}, events in the order {order:?}: {why}", self.row.what))?;
        }
        Ok(())
    }
}

/// The name of a platform.
#[must_use]
pub fn name(platform: Deployment) -> &'static str {
    match platform {
        Deployment::Ucce => "UCCE",
        Deployment::Uccx => "UCCX",
    }
}

/// Every line of the table, platform by platform.
#[must_use]
pub fn lines() -> Vec<Line> {
    let platforms = [Deployment::Ucce, Deployment::Uccx].into_iter();
    let of = |platform| {
        TABLE.iter().filter(move |row| row.on.contains(&platform)).map(move |row| Line { platform, row })
    };
    platforms.flat_map(of).collect()
}

/// The actions of the sheet's vocabulary.
#[must_use]
pub fn vocabulary() -> Vec<&'static str> {
    let Some((_, table)) = SHEET.split_once(VOCABULARY) else { return Vec::new() };
    let rows =
        table.lines().skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|'));
    // The first two are the heading.
    let cells = rows.skip(2).filter_map(|row| row.split('|').nth(1));
    cells.flat_map(|cell| cell.split('/')).map(str::trim).collect()
}

/// Actions of the vocabulary that are in no line of the table, with their platform: neither made nor known to be missing.
#[must_use]
pub fn missing() -> Vec<String> {
    let platforms = [Deployment::Ucce, Deployment::Uccx];
    let pairs = platforms
        .into_iter()
        .flat_map(|platform| vocabulary().into_iter().map(move |action| (platform, action)));
    let is_missing = |(platform, action): &(Deployment, &str)| {
        let made = TABLE.iter().any(|row| row.action == *action && row.on.contains(platform));
        !made && !NOT_HERE.iter().any(|(not_here, _)| not_here == action)
    };
    pairs.filter(is_missing).map(|(platform, action)| format!("{} · {action}", name(platform))).collect()
}

//! A table of figures: goal and measured value.

use std::fmt;
use std::time::Duration;

/// Measured times.
#[derive(Debug, Clone, Default)]
pub(crate) struct Times(Vec<Duration>);

impl Times {
    /// The percentile: the smallest time that this percentage of times does not exceed; zero if nothing was measured.
    #[must_use]
    pub(crate) fn percentile(&self, percent: usize) -> Duration {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        let at = (sorted.len() * percent).div_ceil(100).saturating_sub(1);
        sorted.get(at).copied().unwrap_or_default()
    }

    /// The number of times.
    #[must_use]
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing was measured.
    #[must_use]
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds all these times.
    pub(crate) fn extend(&mut self, times: impl IntoIterator<Item = Duration>) {
        self.0.extend(times);
    }

    /// Adds one time.
    pub(crate) fn push(&mut self, time: Duration) {
        self.0.push(time);
    }
}

impl FromIterator<Duration> for Times {
    fn from_iter<I: IntoIterator<Item = Duration>>(times: I) -> Self {
        Self(times.into_iter().collect())
    }
}

impl fmt::Display for Times {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [half, most, all] = [50, 95, 100].map(|percent| short(self.percentile(percent)));
        write!(f, "{} times: p50 {half}, p95 {most}, longest {all}", self.len())
    }
}

/// A time as text for a person.
#[must_use]
pub(crate) fn short(time: Duration) -> String {
    let seconds = time.as_secs_f64();
    if seconds < 0.1 { format!("{:.2} ms", seconds * 1000.0) } else { format!("{seconds:.2} s") }
}

#[derive(Debug, Clone)]
struct Row {
    figure: String,
    goal: String,
    measured: String,
    missed: bool,
}

/// The table that a program prints.
#[derive(Debug, Clone)]
pub struct Figures {
    rows: Vec<Row>,
    /// Whether times have goals. On a busy computer they are only printed.
    judged: bool,
}

impl Figures {
    /// An empty table.
    #[must_use]
    pub(crate) fn new(judged: bool) -> Self {
        Self { rows: Vec::new(), judged }
    }

    /// A number that must equal `wanted`.
    pub(crate) fn exactly(&mut self, figure: impl Into<String>, wanted: u64, measured: u64) {
        self.row(figure, wanted.to_string(), measured.to_string(), measured != wanted);
    }

    /// A number that must not exceed `most`. It counts simultaneous things, so it depends on timing like a time.
    pub(crate) fn at_most(&mut self, figure: impl Into<String>, most: u64, measured: u64) {
        let missed = measured > most && self.judged;
        self.row(figure, self.of_time(format!("≤ {most}")), measured.to_string(), missed);
    }

    /// A percentile that must be below the goal. Without any measured time the goal is missed.
    pub(crate) fn within(
        &mut self,
        figure: impl Into<String>,
        percent: usize,
        goal: Duration,
        times: &Times,
    ) {
        let share = times.percentile(percent);
        let missed = times.is_empty() || (share >= goal && self.judged);
        let what = if percent == 100 { "longest".to_owned() } else { format!("p{percent}") };
        let measured = format!("{} ({times})", short(share));
        self.row(figure, self.of_time(format!("{what} < {}", short(goal))), measured, missed);
    }

    /// A figure without a goal.
    pub(crate) fn info(&mut self, figure: impl Into<String>, measured: impl ToString) {
        self.row(figure, "-".to_owned(), measured.to_string(), false);
    }

    /// The figures that missed their goals.
    #[must_use]
    pub fn missed(&self) -> Vec<String> {
        let missed = self.rows.iter().filter(|row| row.missed);
        missed.map(|row| format!("{}: {}, goal {}", row.figure, row.measured, row.goal)).collect()
    }

    fn of_time(&self, goal: String) -> String {
        if self.judged { goal } else { format!("({goal})") }
    }

    fn row(&mut self, figure: impl Into<String>, goal: String, measured: String, missed: bool) {
        self.rows.push(Row { figure: figure.into(), goal, measured, missed });
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let wide = |of: fn(&Row) -> &str, head: &str| {
            self.rows.iter().map(|row| of(row).chars().count()).max().unwrap_or(0).max(head.chars().count())
        };
        let (figures, goals) = (wide(|row| &row.figure, "Figure"), wide(|row| &row.goal, "Goal"));
        writeln!(f, "{:<figures$}  {:<goals$}  Measured", "Figure", "Goal")?;
        for Row { figure, goal, measured, missed } in &self.rows {
            let mark = if *missed { "  MISSED" } else { "" };
            writeln!(f, "{figure:<figures$}  {goal:<goals$}  {measured}{mark}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn times(millis: impl IntoIterator<Item = u64>) -> Times {
        millis.into_iter().map(Duration::from_millis).collect()
    }

    #[test]
    fn a_percentile_is_one_of_the_measured_times() {
        let hundred = times((1..=100).rev());
        for percent in [50, 95, 99, 100] {
            assert_eq!(hundred.percentile(percent), Duration::from_millis(percent as u64));
        }
        assert_eq!(times([7]).percentile(95), Duration::from_millis(7));
        assert_eq!(times([1, 2, 3]).percentile(95), Duration::from_millis(3));
        assert_eq!(times([]).percentile(95), Duration::ZERO);
    }

    #[test]
    fn missed_goals_are_marked_in_the_table_and_listed() {
        let goal = Duration::from_millis(10);
        for (late, judged, missed) in [(9, true, 0), (10, true, 1), (10, false, 0)] {
            let mut figures = Figures::new(judged);
            figures.within("late", 95, goal, &times([1, late]));
            figures.info("nothing", 7);
            assert_eq!(figures.missed().len(), missed, "{figures}");
            assert_eq!(figures.to_string().contains("MISSED"), missed == 1);
        }
        let mut figures = Figures::new(false);
        figures.exactly("lost", 0, 1);
        figures.at_most("at once", 50, 51);
        figures.within("none", 95, goal, &times([]));
        assert_eq!(
            figures.missed().len(),
            2,
            "numbers and missing measurements have goals even without timing: {figures}"
        );
        let mut figures = Figures::new(true);
        figures.at_most("at once", 50, 50);
        figures.at_most("at once", 50, 51);
        assert_eq!(figures.missed().len(), 1);
    }
}

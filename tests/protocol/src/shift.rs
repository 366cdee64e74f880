//! A whole shift on the fast clock, and where in its life each token was renewed.

use std::fmt::{self, Write as _};
use std::time::Duration;

use desk_contract::{CallAction, DialogAction, Rung, Session, Site, TokenLife};
use fastrand::Rng;
use finesse_client::Clock;
use finesse_sim::{Fault, FaultEffect, FaultPlace, IncomingCall, Options, TokenState};

use crate::{Computer, Fixture, TestResult, must, said};

/// Life of an access token: the shortest that the identity service allows.
const ACCESS: Duration = Duration::from_secs(300);

/// Life of the refresh token, in minutes: it ends in the middle of a long shift.
const SESSION_MINUTES: u32 = 600;

/// How many renewals fail at first, in a hundred.
const FAILING: u32 = 5;

/// Where in its life a token is to be renewed, in percent.
const GOAL: (f64, f64) = (74.0, 76.0);

/// How long a shift is, and what decides everything that looks like chance in it.
#[derive(Debug, Clone, Copy)]
pub struct Shift {
    /// Length.
    pub minutes: u64,
    /// Seed.
    pub seed: u64,
}

/// What a shift showed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Figures {
    /// Where in its life each token was renewed whose renewal went through at once, in percent.
    pub at_once: Vec<f64>,
    /// The same for those whose renewal failed at first.
    pub after_failures: Vec<f64>,
    /// The same for those replaced early by a silent fetch, because the refresh token was about to end.
    pub ahead: Vec<f64>,
    /// Renewals that were sent and failed for now.
    pub failures: usize,
    /// Requests that came to the centre.
    pub requests: u64,
    /// Calls that were taken.
    pub calls: u64,
    /// Requests and log-ons with an expired token, as the centre counted them.
    pub expired: u64,
    /// Pages that were shown after the sign-in, and times that the desk said that it needs the agent.
    pub prompts: usize,
    /// Times that the agent was warned of an end.
    pub warnings: usize,
    /// Connections to the notification service.
    pub links: usize,
}

impl Figures {
    /// The goals that were missed, each in words.
    #[must_use]
    pub fn missed(&self) -> Vec<String> {
        let mut missed = Vec::new();
        let (from, to) = GOAL;
        let mut goal = |met: bool, what: String| {
            if !met {
                missed.push(what)
            }
        };
        goal(!self.at_once.is_empty(), "no token was renewed at once".to_owned());
        let late = self.at_once.iter().filter(|share| !(from..=to).contains(*share)).count();
        goal(late == 0, format!("{late} renewals were not between {from} % and {to} % of the life"));
        let dead = self.after_failures.iter().filter(|share| **share >= 100.0).count();
        goal(dead == 0, format!("{dead} tokens died before their renewal"));
        goal(self.expired == 0, format!("{} requests had an expired token", self.expired));
        goal(self.prompts == 0, format!("the agent was asked {} times", self.prompts));
        goal(self.warnings == 0, format!("the agent was warned {} times", self.warnings));
        goal(self.links == 1, format!("{} connections to the notification service", self.links));
        missed
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{:44}{:>7}{:>9}{:>9}{:>9}  goal",
            "where in its life a token was renewed", "tokens", "min", "median", "max"
        )?;
        let goal = format!("{:.0} % to {:.0} %", GOAL.0, GOAL.1);
        for (what, shares, goal) in [
            ("  at once", &self.at_once, goal.as_str()),
            ("  after failures", &self.after_failures, "under 100 %"),
            ("  ahead of the refresh token's end, silently", &self.ahead, ""),
        ] {
            writeln!(f, "{what:44}{:>7}{}  {goal}", shares.len(), spread(shares)?)?;
        }
        writeln!(f)?;
        let mut figure = |what: &str, count: u64, goal: &str| writeln!(f, "{what:44}{count:>7}  {goal}");
        let size = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
        figure("renewals", size(self.at_once.len() + self.after_failures.len() + self.ahead.len()), "")?;
        figure("renewals that failed and were tried again", size(self.failures), "")?;
        figure("requests", self.requests, "")?;
        figure("calls", self.calls, "")?;
        figure("requests with an expired token", self.expired, "goal 0")?;
        figure("times that the agent was asked", size(self.prompts), "goal 0")?;
        figure("times that the agent was warned of an end", size(self.warnings), "goal 0")?;
        figure("connections to the notification service", size(self.links), "goal 1")
    }
}

/// Least, middle and most, or dashes.
fn spread(shares: &[f64]) -> Result<String, fmt::Error> {
    let mut sorted = shares.to_vec();
    sorted.sort_by(f64::total_cmp);
    let mut text = String::new();
    for share in [sorted.first(), sorted.get(sorted.len() / 2), sorted.last()] {
        match share {
            Some(share) => write!(text, "{share:>7.2} %")?,
            None => write!(text, "{:>9}", "–")?,
        }
    }
    Ok(text)
}

impl Shift {
    /// Works through it.
    ///
    /// # Errors
    /// When the desk or the centre does not do what it must for the shift to go on.
    pub async fn work(self) -> TestResult<Figures> {
        let mut chance = Rng::with_seed(self.seed);
        // The client's own chance too, so that the same seed is the same shift.
        fastrand::seed(self.seed);
        let options = Options {
            access_token_life: ACCESS,
            refresh_token_life: Duration::from_secs(u64::from(SESSION_MINUTES) * 60),
            // The company knows the agent from the computer, all day long.
            integrated_sign_in: Some("mnovak".to_owned()),
            ..Options::default()
        };
        let computer = Computer::of(Site { session_minutes: SESSION_MINUTES, ..Site::default() });
        let mut fixture = Fixture::on(options, computer).await?;
        fixture.sign_in().await?;
        fixture.until_signed_in().await?;
        let shown = fixture.browser.visits().shown.len();
        let mut day = Day { token: fixture.token()?, fixture, fails: false, figures: Figures::default() };
        day.look();
        let start = day.fixture.clock.now();
        let length = Duration::from_secs(self.minutes * 60);
        let mut round = 0_u64;
        while day.fixture.clock.now().since(start) < length {
            day.pass(Duration::from_secs(chance.u64(5..=45)), &mut chance).await?;
            day.fixture.works().await?;
            round += 1;
            if round.is_multiple_of(20) {
                day.look();
                day.call(&mut chance).await?;
            }
        }
        Ok(day.end(shown))
    }
}

/// A shift under way.
struct Day {
    fixture: Fixture,
    token: TokenLife,
    /// The next renewal was made to fail at first.
    fails: bool,
    figures: Figures,
}

impl Day {
    /// Lets time pass, less than a token lives, and writes down a renewal.
    async fn pass(&mut self, by: Duration, chance: &mut Rng) -> TestResult {
        self.fixture.pass(by).await?;
        let now = self.fixture.token()?;
        if now.hash == self.token.hash {
            return Ok(());
        }
        let before = std::mem::replace(&mut self.token, now);
        let part = |from: u64, to: u64| Duration::from_millis(to.saturating_sub(from)).as_secs_f64();
        let life = part(before.issued.0, before.ends.0);
        let share = 100.0 * part(before.issued.0, self.token.issued.0) / life;
        match self.token.by {
            Rung::Silent => self.figures.ahead.push(share),
            Rung::SignIn | Rung::Post | Rung::Get if std::mem::take(&mut self.fails) => {
                self.figures.after_failures.push(share);
            }
            Rung::SignIn | Rung::Post | Rung::Get => self.figures.at_once.push(share),
        }
        if !self.fails && chance.u32(0..100) < FAILING {
            self.fails = true;
            let what = FaultEffect::Status { status: 503, body: None, content_type: None };
            let times = Some(chance.u32(1..=3));
            self.fixture.control.fault(Fault { times, ..Fault::always(FaultPlace::RefreshPost, what) })?;
        }
        Ok(())
    }

    /// A customer rings, is talked to, and wrapped up.
    async fn call(&mut self, chance: &mut Rng) -> TestResult {
        self.fixture.ready().await?;
        let id = self.fixture.control.call(IncomingCall::default())?;
        self.fixture.view.until("a call", |desk| desk.calls.len() == 1).await?;
        self.act(&id, CallAction::Answer).await?;
        for _ in 0..chance.u64(1..=6) {
            self.pass(Duration::from_secs(20), chance).await?;
        }
        self.act(&id, CallAction::Drop).await?;
        // Longer than the wrap-up.
        self.pass(Duration::from_secs(35), chance).await?;
        self.fixture.view.until("no call", |desk| desk.calls.is_empty()).await?;
        self.figures.calls += 1;
        Ok(())
    }

    async fn act(&self, id: &str, action: CallAction) -> TestResult {
        let asked = self.fixture.desk.dialog_action(DialogAction { id: id.to_owned(), action });
        must("a call action", asked).await?.map_err(said)
    }

    /// Writes down what came to the centre since the last look: it remembers only so much.
    fn look(&mut self) {
        let seen = self.figures.requests;
        for request in self.fixture.control.state().requests.iter().filter(|request| request.n > seen) {
            let fetched = request.path.starts_with("/desktop/sso/token");
            self.figures.failures += usize::from(fetched && request.status == 503);
            self.figures.links += usize::from(request.path.starts_with("/ws"));
            self.figures.expired += u64::from(request.token_state == TokenState::Expired);
            self.figures.requests = request.n;
        }
    }

    /// The figures. `shown` is the number of pages of the sign-in.
    fn end(mut self, shown: usize) -> Figures {
        self.look();
        let (fixture, figures) = (self.fixture, self.figures);
        let (mut prompts, mut warnings) = (fixture.browser.visits().shown.len() - shown, 0);
        for session in fixture.view.sessions() {
            match session {
                Session::Expired { .. } => prompts += 1,
                Session::SignedIn { ending: Some(_), .. } => warnings += 1,
                Session::SignedIn { ending: None, .. }
                | Session::SignedOut { .. }
                | Session::SigningIn { .. } => {}
            }
        }
        // Log-ons to the notification service are only in the centre's own count.
        let expired = figures.expired.max(fixture.control.state().tokens.expired_uses);
        Figures { expired, prompts, warnings, ..figures }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn good() -> Figures {
        let shares = |shares: &[f64]| shares.to_vec();
        Figures {
            at_once: shares(&[75.0, 74.9, 75.3]),
            after_failures: shares(&[76.5, 99.0]),
            ahead: shares(&[12.0]),
            failures: 4,
            requests: 900,
            calls: 20,
            links: 1,
            ..Figures::default()
        }
    }

    #[test]
    fn every_goal_can_be_missed() {
        assert_eq!(good().missed(), Vec::<String>::new());
        for bad in [
            Figures { at_once: Vec::new(), ..good() },
            Figures { at_once: vec![75.0, 73.9], ..good() },
            Figures { at_once: vec![76.1], ..good() },
            Figures { after_failures: vec![100.0], ..good() },
            Figures { expired: 1, ..good() },
            Figures { prompts: 1, ..good() },
            Figures { warnings: 1, ..good() },
            Figures { links: 2, ..good() },
        ] {
            assert_eq!(bad.missed().len(), 1, "{bad:?}");
        }
    }

    #[test]
    fn the_table_shows_least_middle_and_most() {
        let table = good().to_string();
        let row = table.lines().find(|line| line.contains("at once")).unwrap();
        let words: Vec<_> = row.split_whitespace().collect();
        assert_eq!(words.get(2..9), Some(["3", "74.90", "%", "75.00", "%", "75.30", "%"].as_slice()));
    }
}

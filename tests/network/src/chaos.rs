//! Network failures during calls and state changes, and whether the desk is correct afterwards.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use desk_contract::{Desk as Picture, Session};
use fastrand::Rng;
use finesse_sim::{AgentChange, Centre, IncomingCall, Options, Publish};
use futures_util::{StreamExt, TryStreamExt, stream};
use protocol::{TestResult, differences, marked, trust};
use tokio::sync::mpsc;
use tokio::time::timeout;

use crate::client::{Client, GIVEN_UP_AFTER, Proof, is_online, works_at};
use crate::cut::{Cut, Kind};
use crate::figures::{Figures, Times};
use crate::namespace::Namespace;
use crate::situation::Situation;

/// Goal: time from the end of a cut until the desk is back online.
const BACK_GOAL: Duration = Duration::from_millis(1_500);

/// Time between two marker events that show whether the desk is back online.
const MARK_EVERY: Duration = Duration::from_millis(50);

/// Time that events in transit get after the desk is back online. What is still missing then counts as lost.
const SETTLED_WITHIN: Duration = Duration::from_secs(5);

/// How many desks sign in at the same time.
const SIGN_INS: usize = 8;

/// Duration of wrap-up: short, so that it ends during cuts.
const WRAP_UP: Duration = Duration::from_secs(10);

/// The options of a run: cuts at many parallel desks.
#[derive(Debug, Clone)]
pub struct Chaos {
    /// Total number of cuts.
    pub cuts: usize,
    /// Parallel desks, each with its own simulator.
    pub desks: usize,
    /// Shortest cut, in seconds.
    pub shortest: f64,
    /// Longest cut, in seconds.
    pub longest: f64,
    /// Longest quiet time before a cut, in seconds.
    pub quiet: f64,
    /// The seed of each cut's duration, delay, preceding quiet time and actions.
    pub seed: u64,
    /// Lifetime of an access token. The shorter it is, the more cuts fall into its last quarter, when it is refreshed.
    pub token_life: Duration,
    /// Whether times have goals.
    pub timing: bool,
    /// The network namespace that drops packets; without it, only the failures that the simulator makes.
    pub namespace: Option<Namespace>,
}

/// The effect of one cut on its desk.
#[derive(Debug)]
struct Seen {
    kind: Kind,
    situation: Situation,
    length: Duration,
    /// Whether the event stream was disconnected at some moment.
    noticed: bool,
    /// Time from the end of the cut until the desk was correct and showed an event that was sent after the end.
    back: Option<Duration>,
    /// The number of differences between desk and simulator at the end of the cut.
    hidden: usize,
    /// The differences that remain.
    lost: Vec<String>,
    /// If the agent had to sign in again: what the desk shows instead of a session.
    asked: Option<String>,
    /// Forced logouts of this agent.
    forced: u64,
}

impl Chaos {
    /// Runs all cuts and returns the figures. `tell` receives the progress.
    ///
    /// # Errors
    /// If anything but the network fails.
    pub async fn run(&self, tell: impl Fn(&str)) -> TestResult<Figures> {
        let next = Arc::new(AtomicUsize::new(0));
        let (sender, mut cuts) = mpsc::unbounded_channel();
        let desks = self.desks.min(self.cuts);
        let clients: Vec<Client> =
            stream::iter(0..desks).map(|_| self.signed_in()).buffered(SIGN_INS).try_collect().await?;
        tell(&format!("{desks} desks are signed in"));
        let desks: Vec<_> = clients
            .into_iter()
            .map(|client| tokio::spawn(desk(self.clone(), client, Arc::clone(&next), sender.clone())))
            .collect();
        drop(sender);
        let mut seen = Vec::new();
        let began = Instant::now();
        while let Some(cut) = cuts.recv().await {
            if !cut.lost.is_empty() || cut.asked.is_some() || cut.forced > 0 || cut.back.is_none() {
                tell(&format!("wrong after a cut: {cut:?}"));
            }
            seen.push(cut);
            if seen.len().is_multiple_of(50) {
                tell(&format!(
                    "{} of {} cuts, {:.0} s",
                    seen.len(),
                    self.cuts,
                    began.elapsed().as_secs_f64()
                ));
            }
        }
        let mut failed = 0;
        for desk in desks {
            if let Err(why) = desk.await? {
                tell(&format!("a desk failed between two cuts: {why}"));
                failed += 1;
            }
        }
        Ok(self.figures(&seen, failed))
    }

    fn figures(&self, seen: &[Seen], failed: u64) -> Figures {
        let count = |wanted: fn(&Seen) -> bool| seen.iter().filter(|cut| wanted(cut)).count() as u64;
        let mut figures = Figures::new(self.timing);
        figures.exactly("cuts", self.cuts as u64, seen.len() as u64);
        figures.exactly("forced logouts", 0, seen.iter().map(|cut| cut.forced).sum());
        figures.exactly("events lost after resync", 0, seen.iter().map(|cut| cut.lost.len() as u64).sum());
        let of_several = seen.iter().filter(|cut| cut.situation.is_of_several());
        let wrong =
            of_several.filter(|cut| !cut.lost.is_empty() || cut.back.is_none() || cut.asked.is_some());
        figures.exactly("consultations and conferences wrong", 0, wrong.count() as u64);
        figures.exactly("sign-ins required", 0, count(|cut| cut.asked.is_some()));
        figures.exactly("desks not back online", 0, count(|cut| cut.back.is_none()));
        figures.exactly("desks that failed between cuts", 0, failed);
        let back: Times = seen.iter().filter_map(|cut| cut.back).collect();
        figures.within("back online after the network", 95, BACK_GOAL, &back);
        figures.info("differences at the end of the cuts", seen.iter().map(|cut| cut.hidden).sum::<usize>());
        figures.info("cuts without a lost connection", count(|cut| !cut.noticed));
        let lengths: Times = seen.iter().map(|cut| cut.length).collect();
        figures.info("duration of the cuts", &lengths);
        let mut kinds: BTreeMap<Kind, (Times, usize)> = BTreeMap::new();
        for cut in seen {
            let (times, noticed) = kinds.entry(cut.kind).or_default();
            times.extend(cut.back);
            *noticed += usize::from(cut.noticed);
        }
        for situation in Situation::ALL {
            figures.info(
                format!("cuts {}", situation.name()),
                seen.iter().filter(|cut| cut.situation == situation).count(),
            );
        }
        for (kind, (times, noticed)) in kinds {
            figures.info(format!("  {}", kind.name()), format!("{times}; {noticed} lost the connection"));
        }
        figures
    }

    /// A desk with its own simulator.
    async fn signed_in(&self) -> TestResult<Client> {
        let options = Options { wrap_up: WRAP_UP, access_token_life: self.token_life, ..Options::default() };
        let centre = Arc::new(Centre::start(options).await?);
        let trust = trust(centre.description())?;
        let agent = centre.description().agents.first().ok_or("a centre without agents")?.clone();
        Client::signed_in(&centre, &agent, trust, Proof::Page, 1).await
    }

    /// The random generator of one cut, independent of which desk gets the cut. A seed that the program chooses has 32 bits, so no two share a cut.
    fn chance(&self, number: usize) -> Rng {
        Rng::with_seed(self.seed.wrapping_add((number as u64) << 32))
    }

    /// The kinds take turns, so that each occurs equally often.
    fn cut(&self, number: usize, chance: &mut Rng) -> Cut {
        let kinds: &[Kind] = if self.namespace.is_some() { &Kind::ALL } else { &Kind::WITHOUT_NAMESPACES };
        let length = self.shortest + chance.f64() * (self.longest - self.shortest);
        // Every kind of cut meets every situation, because their numbers have no common factor.
        let situation = Situation::ALL[number % Situation::ALL.len()];
        let kind = kinds.get(number % kinds.len()).copied().unwrap_or(Kind::Refused);
        Cut { kind, situation, length: Duration::from_secs_f64(length), late: chance.u64(1..=Cut::LATEST) }
    }
}

/// Runs one desk until there are enough cuts.
async fn desk(
    chaos: Chaos,
    mut client: Client,
    next: Arc<AtomicUsize>,
    seen: mpsc::UnboundedSender<Seen>,
) -> TestResult {
    loop {
        let number = next.fetch_add(1, Ordering::SeqCst);
        if number >= chaos.cuts {
            client.desk.shut_down().await;
            return Ok(());
        }
        let mut chance = chaos.chance(number);
        let cut = chaos.cut(number, &mut chance);
        // What is under way and the quiet time before belong together: a consultation does not ring for long.
        client.watch(Duration::from_secs_f64(chance.f64() * chaos.quiet), |_| {}).await?;
        let asked = cut.situation.begin(&mut client, &mut chance).await?;
        let report = suffer(&mut client, cut, chaos.namespace.as_ref(), &mut chance, number).await?;
        if let Some(asked) = asked {
            // Whatever came of it, it must not wait for ever.
            let _ = timeout(GIVEN_UP_AFTER, asked).await.map_err(|_| "a command came to no end")??;
        }
        let over = report.asked.is_some() || report.back.is_none();
        // The receiver exists until all desks have ended.
        let _ = seen.send(report);
        if over {
            return Ok(());
        }
    }
}

/// Makes the cut, and observes the desk during and after it.
async fn suffer(
    client: &mut Client,
    cut: Cut,
    network: Option<&Namespace>,
    chance: &mut Rng,
    number: usize,
) -> TestResult<Seen> {
    let before = client.control.agent_state(&client.agent.login_id)?.forced_logouts;
    let began = Instant::now();
    cut.begin(client, network).await?;
    let mut noticed = false;
    let mut moments: Vec<Duration> =
        (0..1 + chance.usize(..4)).map(|_| cut.length.mul_f64(chance.f64())).collect();
    moments.sort_unstable();
    for moment in moments {
        let wait = moment.saturating_sub(began.elapsed());
        client.watch(wait, |desk| noticed |= !is_online(desk)).await?;
        something_happens(client, chance)?;
    }
    client.watch(cut.length.saturating_sub(began.elapsed()), |desk| noticed |= !is_online(desk)).await?;
    let hidden = differences(client.view.desk()?, &client.control, &client.agent.login_id)?.len();
    cut.end(client, network).await?;
    let ended = Instant::now();
    let back = timeout(GIVEN_UP_AFTER, back_online(client, &format!("cut {number} "), &mut noticed)).await;
    let back = back.ok().transpose()?.map(|()| ended.elapsed());
    let lost = missing(client).await?;
    let asked = match &client.view.desk()?.session {
        Session::SignedIn { .. } => None,
        other @ (Session::SignedOut { .. } | Session::SigningIn { .. } | Session::Expired { .. }) => {
            Some(format!("{other:?}"))
        }
    };
    let forced = client.control.agent_state(&client.agent.login_id)?.forced_logouts - before;
    Ok(Seen {
        kind: cut.kind,
        situation: cut.situation,
        length: cut.length,
        noticed,
        back,
        hidden,
        lost,
        asked,
        forced,
    })
}

/// A customer calls or hangs up, or the system changes the agent's state.
fn something_happens(client: &Client, chance: &mut Rng) -> TestResult {
    let me = client.agent.login_id.clone();
    let state = client.control.state();
    let outside = state
        .dialogs
        .iter()
        .find(|dialog| dialog.legs.iter().any(|leg| leg.state == "ALERTING" || leg.state == "ACTIVE"));
    let ready = client.control.agent_state(&me)?.state == "READY";
    match (outside, ready) {
        (Some(dialog), _) => client.control.hang_up(&dialog.id)?,
        (None, true) if chance.bool() => {
            client.control.call(IncomingCall { to: Some(me), ..IncomingCall::default() })?;
        }
        (None, ready) => {
            let (state, reason_code) = if ready { ("NOT_READY", Some(999)) } else { ("READY", None) };
            client.control.agent(&AgentChange { login_id: me, state: state.to_owned(), reason_code })?;
        }
    }
    Ok(())
}

/// Sends marker events until the desk is correct and shows one of them.
async fn back_online(client: &mut Client, mark: &str, noticed: &mut bool) -> TestResult {
    let (control, me) = (client.control.clone(), client.agent.login_id.clone());
    for number in 0_u64.. {
        send_mark(client, &format!("{mark}mark {number}"))?;
        let mut back = Ok(false);
        let tick = tokio::time::sleep(MARK_EVERY);
        tokio::pin!(tick);
        loop {
            tokio::select! {
                () = &mut tick => break,
                frame = client.view.next() => { frame?; }
            }
            let picture = client.view.desk()?;
            *noticed |= !is_online(picture);
            if works_at(picture).is_some() && shows(picture, mark) {
                back = differences(picture, &control, &me).map(|all| all.is_empty());
            }
            if back? {
                return Ok(());
            }
            back = Ok(false);
        }
    }
    Ok(())
}

/// The differences that remain after all events in transit have arrived.
async fn missing(client: &mut Client) -> TestResult<Vec<String>> {
    let (control, me) = (client.control.clone(), client.agent.login_id.clone());
    let settled = timeout(SETTLED_WITHIN, async {
        loop {
            if differences(client.view.desk()?, &control, &me)?.is_empty() {
                return TestResult::Ok(());
            }
            client.view.next().await?;
        }
    });
    match settled.await {
        Ok(done) => done.map(|()| Vec::new()),
        Err(_) => differences(client.view.desk()?, &control, &me),
    }
}

fn shows(picture: &Picture, mark: &str) -> bool {
    picture.agent.as_ref().is_some_and(|agent| agent.team.starts_with(mark))
}

/// Sends a marker event, which changes only the team name.
fn send_mark(client: &Client, mark: &str) -> TestResult {
    let (control, me) = (&client.control, &client.agent.login_id);
    loop {
        let before = control.agent_state(me)?;
        for node in ["a", "b"] {
            control.publish(&Publish {
                node: node.to_owned(),
                user: Some(me.clone()),
                item_node: format!("/finesse/api/User/{me}"),
                body: marked(&before, mark),
                escaped: true,
            })?;
        }
        // If wrap-up ended in between, the state in the event is outdated.
        if control.agent_state(me)?.state == before.state {
            return Ok(());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_seed_determines_the_cuts_and_each_kind_occurs_equally_often() {
        let chaos = |seed| Chaos {
            cuts: 6,
            desks: 2,
            shortest: 1.0,
            longest: 55.0,
            quiet: 20.0,
            seed,
            token_life: Duration::from_secs(300),
            timing: false,
            namespace: None,
        };
        let cuts = |seed| {
            let chaos = chaos(seed);
            (0..6).map(|number| chaos.cut(number, &mut chaos.chance(number))).collect::<Vec<_>>()
        };
        let (once, again, other) = (cuts(7), cuts(7), cuts(8));
        assert_eq!(once, again);
        assert!(once.iter().zip(&other).all(|(one, two)| one.kind == two.kind && one.length != two.length));
        assert!(once.iter().zip(&other).any(|(one, two)| one.late != two.late));
        let kinds: Vec<Kind> = once.iter().map(|cut| cut.kind).collect();
        assert_eq!(kinds, [Kind::WITHOUT_NAMESPACES, Kind::WITHOUT_NAMESPACES].concat());
    }
}

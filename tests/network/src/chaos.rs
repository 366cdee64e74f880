//! Networks that fail while things happen, and whether everything is there afterwards.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use desk_contract::{CallAction, Desk as Picture, DialogAction, Session, StateWanted};
use fastrand::Rng;
use finesse_sim::{AgentChange, Centre, IncomingCall, Options, Publish};
use futures_util::{StreamExt, TryStreamExt, stream};
use protocol::{TestResult, marked, said, trust};
use tokio::sync::mpsc;
use tokio::time::timeout;

use crate::client::{Client, GIVEN_UP_AFTER, Proof, is_online, works_at};
use crate::cut::{Cut, Kind};
use crate::figures::{Figures, Times};
use crate::namespace::Namespace;
use crate::truth::differences;

/// Time until a desk is back online after the network.
const BACK_GOAL: Duration = Duration::from_millis(1_500);

/// Time between two events that show whether the desk is back.
const MARK_EVERY: Duration = Duration::from_millis(50);

/// Time for what is on its way when the desk is back; what is missing then is lost.
const SETTLED_WITHIN: Duration = Duration::from_secs(5);

/// Desks that sign in at the same time.
const SIGN_INS: usize = 8;

/// Length of wrap-up: short, so that it ends during cuts.
const WRAP_UP: Duration = Duration::from_secs(10);

/// Cuts, at many desks side by side.
#[derive(Debug, Clone)]
pub struct Chaos {
    /// Cuts in all.
    pub cuts: usize,
    /// Desks side by side, each with a centre of its own.
    pub desks: usize,
    /// Shortest cut, in seconds.
    pub shortest: f64,
    /// Longest cut, in seconds.
    pub longest: f64,
    /// Longest quiet time before a cut, in seconds.
    pub quiet: f64,
    /// What decides of each cut its length, how late everything is, the quiet time before it, and what is tried before and meanwhile.
    pub seed: u64,
    /// Life of an access token. The shorter it is, the more cuts fall into its last quarter, in which it is renewed.
    pub token_life: Duration,
    /// Whether times have goals.
    pub timing: bool,
    /// The network that takes packets away; without it only what the simulator does by itself.
    pub namespace: Option<Namespace>,
}

/// What one cut did to its desk.
#[derive(Debug)]
struct Seen {
    kind: Kind,
    length: Duration,
    /// The link was down at some moment.
    noticed: bool,
    /// From the end of the cut until the desk was right again, and showed an event that had been sent after the end.
    back: Option<Duration>,
    /// In how much the desk differed from its centre at the end of the cut.
    hidden: usize,
    /// What the desk does not show.
    lost: Vec<String>,
    /// The agent had to sign in again: what the desk shows instead of a session.
    asked: Option<String>,
    /// Forced logouts of this agent.
    forced: u64,
}

impl Chaos {
    /// Cuts, and gives the figures. `tell` hears how far it is.
    ///
    /// # Errors
    /// When something else fails than the network.
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
        figures.exactly(
            "events lost after reconciliation",
            0,
            seen.iter().map(|cut| cut.lost.len() as u64).sum(),
        );
        figures.exactly("sign-ins asked for", 0, count(|cut| cut.asked.is_some()));
        figures.exactly("desks that did not come back", 0, count(|cut| cut.back.is_none()));
        figures.exactly("desks that failed between two cuts", 0, failed);
        let back: Times = seen.iter().filter_map(|cut| cut.back).collect();
        figures.within("back online after the network", 95, BACK_GOAL, &back);
        figures.tell("not shown at the end of the cuts", seen.iter().map(|cut| cut.hidden).sum::<usize>());
        figures.tell("cuts that the link never noticed", count(|cut| !cut.noticed));
        let lengths: Times = seen.iter().map(|cut| cut.length).collect();
        figures.tell("length of the cuts", &lengths);
        let mut kinds: BTreeMap<Kind, (Times, usize)> = BTreeMap::new();
        for cut in seen {
            let (times, noticed) = kinds.entry(cut.kind).or_default();
            times.extend(cut.back);
            *noticed += usize::from(cut.noticed);
        }
        for (kind, (times, noticed)) in kinds {
            figures.tell(format!("  {}", kind.name()), format!("{times}; {noticed} noticed"));
        }
        figures
    }

    /// A desk with a centre of its own.
    async fn signed_in(&self) -> TestResult<Client> {
        let options = Options { wrap_up: WRAP_UP, access_token_life: self.token_life, ..Options::default() };
        let centre = Arc::new(Centre::start(options).await?);
        let trust = trust(centre.description())?;
        let agent = centre.description().agents.first().ok_or("a centre without agents")?.clone();
        Client::signed_in(&centre, &agent, trust, Proof::Page, 1).await
    }

    /// The chance of one cut, whichever desk gets it. Seeds that the program takes by itself have 32 bits; no two share a cut.
    fn chance(&self, number: usize) -> Rng {
        Rng::with_seed(self.seed.wrapping_add((number as u64) << 32))
    }

    /// Kinds follow one another, so that each comes as often as the others.
    fn cut(&self, number: usize, chance: &mut Rng) -> Cut {
        let kinds: &[Kind] = if self.namespace.is_some() { &Kind::ALL } else { &Kind::WITHOUT_NAMESPACES };
        let length = self.shortest + chance.f64() * (self.longest - self.shortest);
        let kind = kinds.get(number % kinds.len()).copied().unwrap_or(Kind::Refused);
        Cut { kind, length: Duration::from_secs_f64(length), late: chance.u64(1..=Cut::LATEST) }
    }
}

/// One desk, until there are enough cuts.
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
        prepare(&mut client, &mut chance).await?;
        client.watch(Duration::from_secs_f64(chance.f64() * chaos.quiet), |_| {}).await?;
        let report = suffer(&mut client, cut, chaos.namespace.as_ref(), &mut chance, number).await?;
        let over = report.asked.is_some() || report.back.is_none();
        // Whoever counts waits for all desks.
        let _ = seen.send(report);
        if over {
            return Ok(());
        }
    }
}

/// Ends what was, makes the agent Ready by the desk's own commands, and perhaps begins a call.
async fn prepare(client: &mut Client, chance: &mut Rng) -> TestResult {
    let me = client.agent.login_id.clone();
    for dialog in client.control.state().dialogs {
        // Wrap-up alone cannot be hung up; it ends with the change of state.
        let _ = client.control.hang_up(&dialog.id);
    }
    let control = client.control.clone();
    if control.agent_state(&me)?.state != "READY" {
        client.set_state(StateWanted::Ready).await?;
    }
    client
        .until("ready, without a call", |desk| {
            differences(desk, &control, &me).is_ok_and(|all| all.is_empty())
        })
        .await?;
    if chance.u8(..4) == 0 {
        return Ok(());
    }
    let id = control.call(IncomingCall { to: Some(me), ..IncomingCall::default() })?;
    client.until("the call", |desk| desk.calls.iter().any(|call| call.id == id)).await?;
    if chance.bool() {
        for action in [CallAction::Answer, CallAction::Hold].into_iter().take(1 + chance.usize(..2)) {
            let acted = client.desk.dialog_action(DialogAction { id: id.clone(), action });
            timeout(GIVEN_UP_AFTER, acted).await.map_err(|_| "an action came to no end")?.map_err(said)?;
        }
    }
    Ok(())
}

/// The cut, and what comes after it.
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
    Ok(Seen { kind: cut.kind, length: cut.length, noticed, back, hidden, lost, asked, forced })
}

/// A customer rings or hangs up, or the system changes the agent's state.
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

/// Sends marks until the desk is right and shows one of them.
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

/// What the desk does not show although everything that was on its way has come.
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

/// Sends an event that changes nothing but the name of the team.
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
        // A wrap-up that ended in between has made it untrue.
        if control.agent_state(me)?.state == before.state {
            return Ok(());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_seed_decides_the_cuts_and_each_kind_has_its_turn() {
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

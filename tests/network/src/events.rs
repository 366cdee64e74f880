//! How long an event takes from the simulator to the desk's subscriber (the page).

use std::sync::Arc;
use std::time::{Duration, Instant};

use finesse_sim::{Centre, Options, Publish};
use protocol::{TestResult, marked, trust};
use tokio::time::{MissedTickBehavior, interval, timeout};

use crate::client::{Client, GIVEN_UP_AFTER, Proof};
use crate::figures::{Figures, Times, short};

/// Goal for the 99th percentile.
const GOAL: Duration = Duration::from_millis(2);

/// The options of a run: events at a steady rate, to one desk.
#[derive(Debug)]
pub struct Events {
    /// Events per second.
    pub rate: u32,
    /// Duration in seconds.
    pub seconds: u32,
    /// Whether times have goals.
    pub timing: bool,
}

impl Events {
    /// Sends the events and returns the figures.
    ///
    /// # Errors
    /// If the simulator or the desk does not start, or an event never arrives.
    pub async fn run(&self) -> TestResult<Figures> {
        let centre = Arc::new(Centre::start(Options::default()).await?);
        let trust = trust(centre.description())?;
        let agent = centre.description().agents.first().ok_or("a centre without agents")?.clone();
        let mut client = Client::signed_in(&centre, &agent, trust, Proof::Page, 1).await?;
        let all = self.rate * self.seconds;
        let node = format!("/finesse/api/User/{}", agent.login_id);
        let control = client.control.clone();
        let state = control.agent_state(&agent.login_id)?;
        let (id, rate) = (agent.login_id.clone(), self.rate);
        let bodies: Vec<Publish> = (0..all)
            .map(|number| Publish {
                node: "a".to_owned(),
                user: Some(id.clone()),
                item_node: node.clone(),
                body: marked(&state, &format!("event {number}")),
                escaped: true,
            })
            .collect();
        let sender = tokio::spawn(async move {
            let mut pace = interval(Duration::from_secs(1) / rate);
            pace.set_missed_tick_behavior(MissedTickBehavior::Burst);
            let mut sent = Vec::new();
            for publish in bodies {
                pace.tick().await;
                sent.push(Instant::now());
                control.publish(&publish)?;
            }
            TestResult::Ok(sent)
        });
        let mut come = Vec::new();
        let last = all.checked_sub(1).map(|last| format!("event {last}"));
        while come.last().map(|(team, _)| team) != last.as_ref() {
            let frame = timeout(GIVEN_UP_AFTER, client.view.next()).await;
            frame.map_err(|_| "an event did not arrive")??;
            let now = Instant::now();
            let team = client.view.desk()?.agent.as_ref().map(|agent| agent.team.clone()).unwrap_or_default();
            if team.starts_with("event ") && come.last().is_none_or(|(before, _)| *before != team) {
                come.push((team, now));
            }
        }
        let sent = sender.await??;
        client.desk.shut_down().await;
        let in_order = come.iter().enumerate().filter(|(at, (team, _))| *team == format!("event {at}"));
        let in_order = in_order.count() as u64;
        let times: Times =
            sent.iter().zip(&come).map(|(sent, (_, come))| come.duration_since(*sent)).collect();
        let mut figures = Figures::new(self.timing);
        figures.within("from the simulator to the desk's subscriber", 99, GOAL, &times);
        figures.info("the same, p50", short(times.percentile(50)));
        figures.exactly("events shown, each and in order", all.into(), in_order);
        Ok(figures)
    }
}

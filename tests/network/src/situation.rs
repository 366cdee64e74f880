//! What is under way at a desk when its network is cut.

use std::time::Duration;

use desk_contract::{Call, CallAction, CallPhase, CommandError, Desk as Picture, DeskCommand, StateWanted};
use fastrand::Rng;
use finesse_sim::{Control, DialogView, IncomingCall};
use protocol::{TestResult, action, consult, differences, said};
use tokio::task::JoinHandle;
use tokio::time::timeout;

use crate::client::{Client, GIVEN_UP_AFTER};

/// Two numbers outside that answer.
const CONSULTED: [&str; 2] = ["5550101", "5550102"];

/// Time between two looks at a simulator that still dials.
const LOOK_EVERY: Duration = Duration::from_millis(50);

/// A command whose outcome is still to come.
pub(crate) type Asked = JoinHandle<Result<(), CommandError>>;

/// What is under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Situation {
    /// No call.
    Free,
    /// A call rings.
    Ringing,
    /// The agent talks.
    Talking,
    /// The agent holds the call.
    Holding,
    /// The agent consults someone about a call, and it rings there.
    ConsultRinging,
    /// The agent talks with whom they consult, and holds the call.
    Consulting,
    /// A request to join two calls was sent just before the cut.
    Joining,
    /// The agent is in a conference.
    Conference,
}

impl Situation {
    /// All situations.
    pub(crate) const ALL: [Self; 8] = [
        Self::Free,
        Self::Ringing,
        Self::Consulting,
        Self::Talking,
        Self::ConsultRinging,
        Self::Holding,
        Self::Conference,
        Self::Joining,
    ];

    /// Its name in the table.
    #[must_use]
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Free => "without a call",
            Self::Ringing => "while a call rings",
            Self::Talking => "in conversation",
            Self::Holding => "while a call is on hold",
            Self::ConsultRinging => "while a consultation rings",
            Self::Consulting => "in a consultation",
            Self::Joining => "while two calls are joined",
            Self::Conference => "in a conference",
        }
    }

    /// Whether there is a consultation, or was one.
    #[must_use]
    pub(crate) fn is_of_several(self) -> bool {
        match self {
            Self::ConsultRinging | Self::Consulting | Self::Joining | Self::Conference => true,
            Self::Free | Self::Ringing | Self::Talking | Self::Holding => false,
        }
    }

    /// Ends what was under way before, sets the agent to Ready, and begins this with the desk's own commands. Gives the one whose outcome is
    /// still to come.
    ///
    /// # Errors
    /// If a command fails, or the desk does not show its result.
    pub(crate) async fn begin(self, client: &mut Client, chance: &mut Rng) -> TestResult<Option<Asked>> {
        end_calls(client).await?;
        let (control, me) = (client.control.clone(), client.agent.login_id.clone());
        if control.agent_state(&me)?.state != "READY" {
            client.set_state(StateWanted::Ready).await?;
        }
        let is_right = |desk: &Picture| differences(desk, &control, &me).is_ok_and(|all| all.is_empty());
        client.until("ready, without a call", is_right).await?;
        if self == Self::Free {
            return Ok(None);
        }
        let id = control.call(IncomingCall { to: Some(me.clone()), ..IncomingCall::default() })?;
        client.until("the call", |desk| desk.calls.iter().any(|call| call.id == id)).await?;
        match self {
            Self::Free | Self::Ringing => {}
            Self::Talking => act(client, action(&id, CallAction::Answer)).await?,
            Self::Holding => {
                act(client, action(&id, CallAction::Answer)).await?;
                act(client, action(&id, CallAction::Hold)).await?;
            }
            Self::ConsultRinging => {
                act(client, action(&id, CallAction::Answer)).await?;
                act(client, consult(&id, CONSULTED[0])).await?;
            }
            Self::Consulting => {
                act(client, action(&id, CallAction::Answer)).await?;
                consults(client, &id, CONSULTED[0]).await?;
            }
            Self::Joining => {
                act(client, action(&id, CallAction::Answer)).await?;
                consults(client, &id, CONSULTED[0]).await?;
                let what = if chance.bool() { CallAction::Conference } else { CallAction::Transfer };
                let desk = client.desk.clone();
                // Whatever comes of it: afterwards the desk shows what the simulator knows.
                return Ok(Some(tokio::spawn(
                    async move { desk.perform(action(&id, what)).await.map(drop) },
                )));
            }
            Self::Conference => {
                act(client, action(&id, CallAction::Answer)).await?;
                for number in CONSULTED.iter().take(1 + chance.usize(..2)) {
                    consults(client, &id, number).await?;
                    act(client, action(&id, CallAction::Conference)).await?;
                    let is_one = |desk: &Picture| matches!(desk.calls.as_slice(), [call] if call.phase == CallPhase::Talking);
                    client.until("the conference", is_one).await?;
                }
            }
        }
        Ok(None)
    }
}

/// Sends a command that must succeed.
async fn act(client: &Client, command: DeskCommand) -> TestResult {
    let what = format!("{command:?}");
    let acted = timeout(GIVEN_UP_AFTER, client.desk.perform(command)).await;
    let acted = acted.map_err(|_| format!("{what} timed out"))?.map_err(said);
    acted.map(drop).map_err(|why| format!("{what}: {why}").into())
}

/// Consults a number about a call, until it answers.
async fn consults(client: &mut Client, original: &str, number: &str) -> TestResult {
    act(client, consult(original, number)).await?;
    let answered = |desk: &Picture| {
        let talks = |call: &Call| call.id != original && call.phase == CallPhase::Talking;
        let may_join = |call: &Call| call.id == original && call.actions.contains(&CallAction::Conference);
        desk.calls.iter().any(talks) && desk.calls.iter().any(may_join)
    };
    client.until("the consultation", answered).await
}

/// Everyone outside hangs up, also those who are only being dialled.
async fn end_calls(client: &mut Client) -> TestResult {
    let is_on =
        |dialog: &DialogView| dialog.legs.iter().any(|leg| leg.state != "WRAP_UP" && leg.state != "DROPPED");
    loop {
        let live: Vec<_> = client.control.state().dialogs.into_iter().filter(is_on).collect();
        if live.is_empty() {
            return Ok(());
        }
        live.iter().for_each(|dialog| hang_up(&client.control, dialog));
        client.watch(LOOK_EVERY, |_| {}).await?;
    }
}

fn hang_up(control: &Control, dialog: &DialogView) {
    // One after the other, until no one outside is on it.
    while control.hang_up(&dialog.id).is_ok() {}
}

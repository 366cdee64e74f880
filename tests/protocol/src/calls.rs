//! What a desk does with its calls, and what its page shows of them.

use desk_contract::{
    AgentState, Call, CallAction, CallDataChange, CallPhase, CommandError, Consult, Desk as Picture,
    DeskCommand, DialogAction, DirectTransfer, DropParticipant, MakeCall, ParticipantState, SendDtmf,
    SetWrapUp, UpdateCallData,
};
use finesse_sim::DialogView;

use crate::{Fixture, TestResult, must, said};

/// Longer than anyone outside takes to answer, and shorter than anything else that waits.
const FAR_END_ANSWERS: std::time::Duration = std::time::Duration::from_secs(3);

/// `dialogAction`.
#[must_use]
pub fn action(id: &str, action: CallAction) -> DeskCommand {
    DeskCommand::DialogAction(DialogAction { id: id.to_owned(), action })
}

/// `makeCall`.
#[must_use]
pub fn make_call(to: &str) -> DeskCommand {
    DeskCommand::MakeCall(MakeCall { to: to.to_owned() })
}

/// `consult`.
#[must_use]
pub fn consult(id: &str, to: &str) -> DeskCommand {
    DeskCommand::Consult(Consult { id: id.to_owned(), to: to.to_owned() })
}

/// `directTransfer`.
#[must_use]
pub fn direct_transfer(id: &str, to: &str) -> DeskCommand {
    DeskCommand::DirectTransfer(DirectTransfer { id: id.to_owned(), to: to.to_owned() })
}

/// `sendDtmf`.
#[must_use]
pub fn send_dtmf(id: &str, digits: &str) -> DeskCommand {
    DeskCommand::SendDtmf(SendDtmf { id: id.to_owned(), digits: digits.to_owned() })
}

/// `dropParticipant`.
#[must_use]
pub fn drop_participant(id: &str, address: &str) -> DeskCommand {
    DeskCommand::DropParticipant(DropParticipant { id: id.to_owned(), address: address.to_owned() })
}

/// `setWrapUp`.
#[must_use]
pub fn set_wrap_up(id: &str, reason: &str) -> DeskCommand {
    set_wrap_ups(id, &[reason])
}

/// `setWrapUp`, with several reasons.
#[must_use]
pub fn set_wrap_ups(id: &str, reasons: &[&str]) -> DeskCommand {
    let reasons = reasons.iter().map(|reason| (*reason).to_owned()).collect();
    DeskCommand::SetWrapUp(SetWrapUp { id: id.to_owned(), reasons })
}

/// `updateCallData`.
#[must_use]
pub fn update_call_data(id: &str, changes: &[(&str, &str)]) -> DeskCommand {
    let change = |(name, value): &(&str, &str)| CallDataChange {
        name: (*name).to_owned(),
        value: (*value).to_owned(),
    };
    let changes = changes.iter().map(change).collect();
    DeskCommand::UpdateCallData(UpdateCallData { id: id.to_owned(), changes })
}

impl Fixture {
    /// Sends a command, and gives what came of it.
    ///
    /// # Errors
    /// When nothing came of it in time.
    pub async fn tries(&self, command: DeskCommand) -> TestResult<Result<(), CommandError>> {
        let what = format!("the result of {command:?}");
        Ok(must(&what, self.desk.perform(command)).await?.map(drop))
    }

    /// Sends a command that must succeed.
    ///
    /// # Errors
    /// When it does not.
    pub async fn does(&self, command: DeskCommand) -> TestResult {
        self.tries(command).await?.map_err(said)
    }

    /// Sends a command that Finesse or the desk must refuse, and gives the refusal.
    ///
    /// # Errors
    /// When it is not refused.
    pub async fn is_refused(&self, command: DeskCommand) -> TestResult<CommandError> {
        let what = format!("{command:?} was not refused");
        Ok(self.tries(command).await?.err().ok_or(what)?)
    }

    /// Does something with a call that must succeed.
    ///
    /// # Errors
    /// When it does not.
    pub async fn acts(&self, id: &str, what: CallAction) -> TestResult {
        self.does(action(id, what)).await
    }

    /// Waits until the page shows exactly these calls, in any order.
    ///
    /// # Errors
    /// When it does not.
    pub async fn until_calls(&mut self, expected: &[(&str, CallPhase)]) -> TestResult<Picture> {
        let shows = |desk: &Picture| {
            let is_there = |(id, phase): &(&str, CallPhase)| {
                desk.calls.iter().any(|call| call.id == *id && call.phase == *phase)
            };
            desk.calls.len() == expected.len() && expected.iter().all(is_there)
        };
        self.view.until(&format!("the calls {expected:?}"), shows).await
    }

    /// Waits until the page shows one call that it did not show before, in this phase, and gives it.
    ///
    /// # Errors
    /// When it does not.
    pub async fn until_new_call(&mut self, known: &[&str], phase: CallPhase) -> TestResult<Call> {
        let is_new = |call: &&Call| !known.contains(&call.id.as_str()) && call.phase == phase;
        let what = format!("a call besides {known:?} in {phase:?}");
        let desk = self.view.until(&what, |desk| desk.calls.iter().any(|call| is_new(&call))).await?;
        let call = desk.calls.iter().find(is_new).cloned();
        Ok(call.ok_or("there is no such call")?)
    }

    /// Waits until the page shows the agent in this state.
    ///
    /// # Errors
    /// When it does not.
    pub async fn until_state(&mut self, state: AgentState) -> TestResult {
        let is_in = |desk: &Picture| desk.agent.as_ref().is_some_and(|agent| agent.state == state);
        self.view.until(&format!("{} in {state:?}", self.agent.login_name), is_in).await?;
        Ok(())
    }

    /// Waits until the own leg of a call has this action.
    ///
    /// # Errors
    /// When it does not.
    pub async fn until_may(&mut self, id: &str, action: CallAction) -> TestResult {
        let may =
            |desk: &Picture| desk.calls.iter().any(|call| call.id == id && call.actions.contains(&action));
        self.view.until(&format!("{action:?} with call {id}"), may).await?;
        Ok(())
    }

    /// Waits until exactly these are on a call, in any order.
    ///
    /// # Errors
    /// When they are not.
    pub async fn until_parties(&mut self, id: &str, parties: &[(&str, ParticipantState)]) -> TestResult {
        let are_on = |desk: &Picture| {
            desk.calls.iter().filter(|call| call.id == id).any(|call| {
                let on = on_call(call);
                on.len() == parties.len() && parties.iter().all(|party| on.contains(party))
            })
        };
        self.view.until(&format!("{parties:?} on call {id}"), are_on).await?;
        Ok(())
    }

    /// A call as the page shows it.
    ///
    /// # Errors
    /// When it shows none with this id.
    pub fn call(&self, id: &str) -> TestResult<&Call> {
        let call = self.view.desk()?.calls.iter().find(|call| call.id == id);
        call.ok_or_else(|| format!("call {id} is not shown").into())
    }

    /// A call as the centre knows it.
    ///
    /// # Errors
    /// When it knows none with this id.
    pub fn dialog(&self, id: &str) -> TestResult<DialogView> {
        let dialog = self.control.state().dialogs.into_iter().find(|dialog| dialog.id == id);
        dialog.ok_or_else(|| format!("there is no dialog {id}").into())
    }

    /// The time in which a number is dialled, and whoever is there answers, unless it is an agent. For the centre alone.
    pub fn far_end_answers(&self) {
        self.control.advance(FAR_END_ANSWERS);
    }
}

/// Everyone who has not left a call.
#[must_use]
pub fn on_call(call: &Call) -> Vec<(&str, ParticipantState)> {
    let has_left = |state| matches!(state, ParticipantState::Dropped | ParticipantState::WrapUp);
    let on = call.participants.iter().filter(|leg| !has_left(leg.state));
    on.map(|leg| (leg.address.as_str(), leg.state)).collect()
}

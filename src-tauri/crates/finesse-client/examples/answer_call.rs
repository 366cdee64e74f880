//! Goes Ready, answers the next call, hangs up, and signs out.
//!
//! ```text
//! FINESSE_PASSWORD=… cargo run -p finesse-client --example answer_call -- fin-a.example.com tlind 61236
//! ```
#![allow(clippy::print_stdout, reason = "an example shows what it does")]

#[path = "parts/password.rs"]
mod password;
#[path = "parts/phone.rs"]
mod phone;
#[path = "parts/setup.rs"]
mod setup;

use finesse_wire::{Action, AgentState, Dialog, Extension, Participant, ParticipantState, Payload};
use phone::Agent;
use setup::{Failure, Setup};

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let mut agent = Agent::connect(&Setup::read()?).await?;
    let extension = agent.extension.clone();
    agent.sign_in_at_phone().await?;
    agent.change_to(AgentState::Ready).await?;
    println!("ready");

    // What an agent may do now stands in the actions of the own leg, not in the state of the call.
    let may_answer =
        |call: &Dialog| leg(call, &extension).is_some_and(|leg| leg.actions.contains(&Action::Answer));
    let call = until_call(&mut agent, may_answer).await?;
    println!("ringing: {}", call.from_address.as_deref().unwrap_or("unknown"));
    agent.rest.dialog_request(&call.id, Action::Answer, &extension).await?;
    let is = |state| {
        let (id, extension) = (call.id.clone(), extension.clone());
        move |call: &Dialog| call.id == id && leg(call, &extension).is_some_and(|leg| leg.state == state)
    };
    until_call(&mut agent, is(ParticipantState::Active)).await?;
    println!("talking");

    agent.rest.dialog_request(&call.id, Action::Drop, &extension).await?;
    until_call(&mut agent, is(ParticipantState::WrapUp)).await?;
    println!("in wrap-up");
    agent.change_to(AgentState::NotReady).await?;
    agent.change_to(AgentState::Logout).await?;
    agent.disconnect().await;
    println!("signed out");
    Ok(())
}

/// Waits for a call that is as wanted. A new call comes as `Dialogs`, a change of it as `Dialog`.
async fn until_call(agent: &mut Agent, wanted: impl Fn(&Dialog) -> bool) -> Result<Dialog, Failure> {
    loop {
        let payload = agent.next().await?;
        let call = if let Payload::Dialogs(calls) = payload {
            calls.into_iter().find(&wanted)
        } else if let Payload::Dialog(call) = payload {
            Some(*call).filter(&wanted)
        } else {
            None
        };
        if let Some(call) = call {
            return Ok(call);
        }
    }
}

/// The own leg of a call.
fn leg<'a>(call: &'a Dialog, extension: &Extension) -> Option<&'a Participant> {
    call.participants.iter().find(|leg| leg.address == extension.as_str())
}

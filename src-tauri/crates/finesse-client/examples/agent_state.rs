//! Signs in at a phone, goes Ready, Not Ready with a reason, and signs out, each confirmed by an event.
//!
//! ```text
//! FINESSE_PASSWORD=… cargo run -p finesse-client --example agent_state -- fin-a.example.com tlind 61236
//! ```
#![allow(clippy::print_stdout, reason = "an example shows what it does")]

#[path = "parts/password.rs"]
mod password;
#[path = "parts/phone.rs"]
mod phone;
#[path = "parts/setup.rs"]
mod setup;

use finesse_wire::AgentState;
use phone::Agent;
use setup::{Failure, Setup};

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let mut agent = Agent::connect(&Setup::read()?).await?;
    println!("the state was {}", agent.rest.user(&agent.login_id).await?.state.as_str());
    agent.sign_in_at_phone().await?;
    println!("signed in at {}", agent.extension);
    for state in [AgentState::Ready, AgentState::NotReady, AgentState::Logout] {
        agent.change_to(state.clone()).await?;
        println!("Finesse confirmed {}", state.as_str());
    }
    agent.disconnect().await;
    Ok(())
}

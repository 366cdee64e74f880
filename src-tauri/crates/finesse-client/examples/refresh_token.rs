//! Refreshes an access token, and shows the states that the session goes through.
//!
//! A session refreshes by itself at 75 % of the token's life. This example does not wait for that: it says that the token was refused.
//!
//! ```text
//! cargo run -p finesse-client --example refresh_token -- fin-a.example.com mnovak
//! ```
#![allow(clippy::print_stdout, reason = "an example shows what it does")]

#[path = "parts/browser.rs"]
mod browser;
#[path = "parts/setup.rs"]
mod setup;

use finesse_client::{Session, SessionState};
use setup::{Failure, Setup};

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let setup = Setup::read()?;
    let ports = setup.ports(browser::window(&setup)?)?;
    let (session, _) = Session::sign_in(ports, setup.request()).await?;
    let mut states = session.states();
    let first = session.token_hash();

    // As after a 401 from an API that the client does not cover.
    let refused = session.authorization().await?;
    let newer = session.unauthorized(&refused).await?;
    println!("{}", if newer == refused { "the token is the same" } else { "there is a new token" });

    match *states.borrow_and_update() {
        SessionState::SignedIn(life) => println!("refresh no. {} by {:?}", life.refreshes, life.method),
        SessionState::Refreshing(_, method) => println!("still refreshing by {method:?}"),
        SessionState::Expired(why) => println!("the agent must sign in again: {why}"),
        SessionState::Ended => println!("signed out"),
    }
    println!("fingerprint changed: {}", session.token_hash() != first);
    session.end().await;
    Ok(())
}

//! Fetches an access token through the company's sign-in page, and says how long it lives.
//!
//! ```text
//! cargo run -p finesse-client --example fetch_token -- fin-a.example.com mnovak
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
    let (session, user) = Session::sign_in(ports, setup.request()).await?;
    println!("signed in as agent {} ({} {})", user.login_id, user.first_name, user.last_name);

    let state = *session.states().borrow();
    if let SessionState::SignedIn(life) = state {
        println!("the access token is valid for {} s", life.expires.since(life.issued).as_secs());
        println!("it is refreshed after {} s", life.refresh_at.since(life.issued).as_secs());
    }
    // Tokens are never printed; a fingerprint tells one from another.
    println!("its fingerprint is {}", session.token_hash().unwrap_or_default());

    // `authorization()` gives the header of a request. It refreshes the token first, when that is due.
    session.authorization().await?;

    // Wipes the tokens from memory and keychain, and destroys the profile of the window.
    session.end().await;
    println!("signed out");
    Ok(())
}

//! Prints every event, one per line, until Ctrl-C or until the event stream is closed. It changes nothing at the server.
//!
//! ```text
//! FINESSE_PASSWORD=… cargo run -p finesse-client --example follow_events -- fin-a.example.com tlind
//! ```
#![allow(clippy::print_stdout, reason = "an example shows what it does")]

#[path = "parts/password.rs"]
mod password;
#[path = "parts/setup.rs"]
mod setup;

use std::sync::Arc;

use finesse_client::{EventStream, EventStreamOptions, Rest, StreamEvent, StreamState, SystemClock};
use setup::{Failure, Setup};

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let setup = Setup::read()?;
    let (session, user) = password::sign_in(&setup).await?;
    let info = session.system_info(&setup.node).await?;
    let options = EventStreamOptions {
        resource: "example".into(),
        ..EventStreamOptions::new(&setup.node, &info, &user.login_id)
    };
    let (link, mut events) = EventStream::start(options, session.clone(), Arc::new(SystemClock::new()));
    let rest = Rest::new(session.clone());
    loop {
        let event = tokio::select! {
            event = events.recv() => event,
            _ = tokio::signal::ctrl_c() => break,
        };
        match event {
            Some(StreamEvent::State(StreamState::Online { transport, .. })) => {
                // Finesse repeats nothing that was missed, so everything is read again after each connection.
                let (user, calls) = (rest.user(&user.login_id).await?, rest.dialogs(&user.login_id).await?);
                println!("online by {transport:?}: {} with {} calls", user.state.as_str(), calls.len());
            }
            Some(StreamEvent::State(StreamState::Closed(why))) => {
                return Err(format!("closed: {why:?}").into());
            }
            Some(StreamEvent::Notification(event)) => {
                println!("{} {}: {}", event.event.as_str(), event.source, event.data.kind());
            }
            Some(other) => println!("{other:?}"),
            None => break,
        }
    }
    link.close().await;
    session.end().await;
    Ok(())
}

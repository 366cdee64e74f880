//! An agent at a phone: signs in, asks for states and waits until Finesse has confirmed them.

use std::sync::Arc;

use finesse_client::{
    EventReceiver, EventStream, EventStreamOptions, Rest, Session, StreamEvent, StreamState, SystemClock,
};
use finesse_wire::{AgentState, Extension, LoginId, Payload, ReasonCode, ReasonCodeId};

use crate::{
    password,
    setup::{Failure, Setup},
};

/// A signed-in agent.
pub(crate) struct Agent {
    pub(crate) rest: Rest,
    pub(crate) extension: Extension,
    pub(crate) login_id: LoginId,
    session: Session,
    link: EventStream,
    events: EventReceiver,
}

impl Agent {
    /// Signs in and connects to the notification service. In this order: the results of all requests come as events.
    pub(crate) async fn connect(setup: &Setup) -> Result<Self, Failure> {
        let (session, user) = password::sign_in(setup).await?;
        let info = session.system_info(&setup.node).await?;
        let options = EventStreamOptions::new(&setup.node, &info, &user.login_id);
        let (link, mut events) = EventStream::start(options, session.clone(), Arc::new(SystemClock::new()));
        loop {
            let event = events.recv().await.ok_or("the event stream ended")?;
            if let StreamEvent::State(StreamState::Closed(why)) = event {
                return Err(format!("the event stream is closed: {why:?}").into());
            }
            if let StreamEvent::State(StreamState::Online { .. }) = event {
                break;
            }
        }
        let extension = Extension::new(std::env::args().nth(3).ok_or("no extension was named")?);
        let rest = Rest::new(session.clone());
        Ok(Self { rest, extension, login_id: user.login_id, session, link, events })
    }

    /// Signs in at the phone. Finesse makes an agent who signs in Not Ready.
    pub(crate) async fn sign_in_at_phone(&mut self) -> Result<(), Failure> {
        self.rest.sign_in(&self.login_id, &self.extension, None).await?;
        self.until_state(&AgentState::NotReady).await
    }

    /// Asks for a state, and waits for the event that confirms it: the answer to the request (202) is no result.
    pub(crate) async fn change_to(&mut self, state: AgentState) -> Result<(), Failure> {
        let reason = self.reason_for(&state).await?;
        self.rest.set_state(&self.login_id, &state, reason.as_ref()).await?;
        self.until_state(&state).await
    }

    /// The first configured reason, for the states that need one.
    async fn reason_for(&self, state: &AgentState) -> Result<Option<ReasonCodeId>, Failure> {
        if !matches!(state, AgentState::NotReady | AgentState::Logout) {
            return Ok(None);
        }
        let reasons = self.rest.reason_codes(&self.login_id, None).await?;
        let fits = |reason: &ReasonCode| reason.category == state.as_str() && reason.system != Some(true);
        Ok(reasons.into_iter().find(fits).map(|reason| reason.id))
    }

    async fn until_state(&mut self, wanted: &AgentState) -> Result<(), Failure> {
        loop {
            if let Payload::User(user) = self.next().await?
                && user.state == *wanted
            {
                return Ok(());
            }
        }
    }

    /// The next event. A refusal of an accepted request comes as one too.
    pub(crate) async fn next(&mut self) -> Result<Payload, Failure> {
        loop {
            let event = self.events.recv().await.ok_or("the event stream ended")?;
            if let StreamEvent::Lost(why) = event {
                // Finesse repeats nothing that was missed: a desktop reads user and calls again after each `Online`.
                return Err(format!("the connection was lost: {why:?}").into());
            }
            let StreamEvent::Notification(event) = event else { continue };
            if let Payload::Errors(errors) = &event.data {
                return Err(format!("Finesse refused the request: {errors:?}").into());
            }
            return Ok(event.data);
        }
    }

    /// Closes the event stream, and forgets the password.
    pub(crate) async fn disconnect(self) {
        self.link.close().await;
        self.session.end().await;
    }
}

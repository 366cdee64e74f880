//! Where a journey takes place, and how it begins.

use desk_contract::{AgentState, CallAction, CallPhase, CommandError, Notice, NoticeKind};
use finesse_sim::{Deployment, EventOrder, IncomingCall, Options};

use crate::{Computer, Fixture, TestResult, consult};

/// The kind of contact centre, and the order in which it tells of calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The kind of contact centre.
    pub platform: Deployment,
    /// The order of its events.
    pub order: EventOrder,
}

/// The customer of the journeys.
pub(super) const CUSTOMER: &str = "0045550123";

impl Place {
    pub(super) fn options(self) -> Options {
        Options { deployment: self.platform, event_order: self.order, ..Options::default() }
    }

    pub(super) fn is_uccx(self) -> bool {
        self.platform == Deployment::Uccx
    }

    /// The state of an agent who talks on a direct call (protocol/dialogs.md §4.3).
    pub(super) fn on_direct_call(self) -> AgentState {
        if self.is_uccx() { AgentState::NotReady } else { AgentState::Talking }
    }

    /// The state of an agent who holds a call from a queue.
    pub(super) fn on_hold(self) -> AgentState {
        if self.is_uccx() { AgentState::Talking } else { AgentState::Hold }
    }

    /// The state of an agent who wraps up, and was ready before the call.
    pub(super) fn wrapping_up(self) -> AgentState {
        if self.is_uccx() { AgentState::Work } else { AgentState::WorkReady }
    }

    /// An agent who has signed in, and is not ready.
    pub(super) async fn signed_in(self) -> TestResult<Fixture> {
        self.with(self.options()).await
    }

    async fn with(self, options: Options) -> TestResult<Fixture> {
        let mut mira = Fixture::of("mnovak", options, Computer::default()).await?;
        mira.sign_in().await?;
        mira.until_signed_in().await?;
        Ok(mira)
    }

    /// An agent whose phone rings for a call from a queue.
    pub(super) async fn ringing(self) -> TestResult<(Fixture, String)> {
        self.ringing_with(self.options()).await
    }

    async fn ringing_with(self, options: Options) -> TestResult<(Fixture, String)> {
        let mut mira = self.with(options).await?;
        mira.ready().await?;
        let id = mira.customer_calls()?;
        mira.until_calls(&[(&id, CallPhase::Ringing)]).await?;
        Ok((mira, id))
    }

    /// An agent who talks with a customer from a queue.
    pub(super) async fn talking(self) -> TestResult<(Fixture, String)> {
        self.talking_with(self.options()).await
    }

    /// The same at a centre with other options.
    pub(super) async fn talking_with(self, options: Options) -> TestResult<(Fixture, String)> {
        let (mut mira, id) = self.ringing_with(options).await?;
        mira.acts(&id, CallAction::Answer).await?;
        mira.until_calls(&[(&id, CallPhase::Talking)]).await?;
        mira.until_state(AgentState::Talking).await?;
        Ok((mira, id))
    }

    /// The same, while the customer is on hold.
    pub(super) async fn holding(self) -> TestResult<(Fixture, String)> {
        let (mut mira, id) = self.talking().await?;
        mira.acts(&id, CallAction::Hold).await?;
        mira.until_calls(&[(&id, CallPhase::Held)]).await?;
        Ok((mira, id))
    }
}

impl Fixture {
    /// A customer calls this agent, from a queue.
    ///
    /// # Errors
    /// When the agent is not ready.
    pub(super) fn customer_calls(&self) -> TestResult<String> {
        let (to, from) = (Some(self.agent.login_id.clone()), Some(CUSTOMER.to_owned()));
        Ok(self.control.call(IncomingCall { to, from, ..IncomingCall::default() })?)
    }

    /// Someone outside calls this agent's extension.
    pub(super) fn is_called_directly(&self) -> TestResult<String> {
        let (to, from) = (Some(self.agent.login_id.clone()), Some("0045550166".to_owned()));
        Ok(self.control.call(IncomingCall { to, from, direct: true, ..IncomingCall::default() })?)
    }

    /// A colleague at another computer, signed in and not ready.
    pub(super) async fn colleague(&self) -> TestResult<Fixture> {
        let mut jude = self.beside("jokafor").await?;
        jude.sign_in().await?;
        jude.until_signed_in().await?;
        Ok(jude)
    }

    /// Consults a colleague about a call, until it rings there; gives the id of the consult call.
    pub(super) async fn consults(&mut self, original: &str, jude: &mut Fixture) -> TestResult<String> {
        self.does(consult(original, &jude.agent.extension)).await?;
        let id = jude.until_new_call(&[], CallPhase::Ringing).await?.id;
        self.until_calls(&[(original, CallPhase::Held), (&id, CallPhase::Dialling)]).await?;
        Ok(id)
    }

    /// The same, and the colleague answers.
    pub(super) async fn has_consulted(&mut self, original: &str, jude: &mut Fixture) -> TestResult<String> {
        let id = self.consults(original, jude).await?;
        jude.acts(&id, CallAction::Answer).await?;
        jude.until_calls(&[(&id, CallPhase::Talking)]).await?;
        self.until_calls(&[(original, CallPhase::Held), (&id, CallPhase::Talking)]).await?;
        self.until_may(original, CallAction::Transfer).await?;
        Ok(id)
    }

    /// Consults a number outside, until it answers; gives the id of the consult call.
    pub(super) async fn has_consulted_outside(&mut self, original: &str, to: &str) -> TestResult<String> {
        self.does(consult(original, to)).await?;
        self.far_end_answers();
        let id = self.until_new_call(&[original], CallPhase::Talking).await?.id;
        self.until_calls(&[(original, CallPhase::Held), (&id, CallPhase::Talking)]).await?;
        self.until_may(original, CallAction::Conference).await?;
        Ok(id)
    }
}

/// Something that must hold at this point of a journey.
pub(super) fn check(holds: bool, why: impl Into<String>) -> TestResult {
    if holds { Ok(()) } else { Err(why.into().into()) }
}

/// A refusal must carry what Finesse said: its error type, and its data where the sheet names it.
pub(super) fn finesse_said(error: &CommandError, error_type: &str, data: Option<&str>) -> TestResult {
    let said = error.server.as_ref().ok_or_else(|| format!("Finesse said nothing: {error:?}"))?;
    let fits = said.error_type == error_type && data.is_none_or(|data| said.data == data);
    check(fits, format!("{error_type} {data:?} was due, and Finesse said {said:?}"))
}

/// A request that was accepted must be refused later, with these words.
pub(super) async fn refused_later(fixture: &mut Fixture, words: &str) -> TestResult {
    let is_told = |notice: &Notice| matches!(&notice.kind, NoticeKind::LateRefusal { server: Some(said), .. } if said.message == words);
    fixture.view.until(&format!("the late refusal {words}"), |desk| desk.notices.iter().any(is_told)).await?;
    Ok(())
}

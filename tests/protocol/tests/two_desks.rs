//! Two agents on the same calls: after every step both desks show what the centre knows, and say the same about who is on a call, who
//! holds it and who wraps up.

use std::time::Duration;

use desk_contract::{Call, CallAction, CallPhase, Desk, ParticipantState};
use finesse_sim::{Deployment, EventOrder, IncomingCall, Options, ParticipantDrop, WrapUp};
use protocol::{
    Computer, Fixture, TestResult, consult, differences, direct_transfer, drop_participant, make_call, must,
    set_wrap_up,
};

/// Two agents who have signed in at the same centre.
struct Pair {
    mira: Fixture,
    jude: Fixture,
}

/// Every kind of centre: the platform, the order of events, and whether wrap-up follows.
fn centres() -> Vec<Options> {
    let mut all = Vec::new();
    for deployment in [Deployment::Ucce, Deployment::Uccx] {
        for event_order in [EventOrder::Sheet, EventOrder::Field] {
            for wrap_up_on_incoming in [WrapUp::Required, WrapUp::NotAllowed] {
                let participant_drop = ParticipantDrop::All;
                all.push(Options {
                    deployment,
                    event_order,
                    wrap_up_on_incoming,
                    participant_drop,
                    ..Options::default()
                });
            }
        }
    }
    all
}

impl Pair {
    async fn at(options: Options) -> TestResult<Self> {
        let mut mira = Fixture::of("mnovak", options, Computer::default()).await?;
        let mut jude = mira.beside("jokafor").await?;
        for desk in [&mut mira, &mut jude] {
            desk.sign_in().await?;
            desk.until_signed_in().await?;
        }
        let mut pair = Self { mira, jude };
        pair.agree("signed in").await?;
        Ok(pair)
    }

    /// Waits until both desks show what the centre knows, and compares them with each other.
    async fn agree(&mut self, after: &str) -> TestResult {
        for desk in [&mut self.mira, &mut self.jude] {
            let (control, me) = (desk.control.clone(), desk.agent.login_id.clone());
            let is_right = |desk: &Desk| differences(desk, &control, &me).is_ok_and(|all| all.is_empty());
            desk.view.until(&format!("{me} as the centre after: {after}"), is_right).await?;
        }
        let (mira, jude) = (self.mira.view.desk()?, self.jude.view.desk()?);
        for call in &mira.calls {
            let Some(other) = jude.calls.iter().find(|other| other.id == call.id) else { continue };
            assert_eq!(legs(call), legs(other), "who is on call {} after: {after}", call.id);
            says_of_the_other(call, other, &self.mira.agent.extension, after);
            says_of_the_other(other, call, &self.jude.agent.extension, after);
        }
        Ok(())
    }

    async fn mira(&mut self, id: &str, action: CallAction) -> TestResult {
        self.mira.until_may(id, action).await?;
        self.mira.acts(id, action).await?;
        self.agree(&format!("{action:?} at the first desk")).await
    }

    async fn jude(&mut self, id: &str, action: CallAction) -> TestResult {
        self.jude.until_may(id, action).await?;
        self.jude.acts(id, action).await?;
        self.agree(&format!("{action:?} at the second desk")).await
    }

    /// The first agent calls the second one, until it rings.
    async fn call(&mut self) -> TestResult<String> {
        self.mira.does(make_call(&self.jude.agent.extension)).await?;
        let id = self.jude.until_new_call(&[], CallPhase::Ringing).await?.id;
        self.agree("it rings").await?;
        Ok(id)
    }

    /// The first agent talks with a customer.
    async fn customer(&mut self) -> TestResult<String> {
        self.mira.ready().await?;
        let to = Some(self.mira.agent.login_id.clone());
        let id = self.mira.control.call(IncomingCall { to, ..IncomingCall::default() })?;
        self.mira(&id, CallAction::Answer).await?;
        Ok(id)
    }

    /// The first agent consults the second one about a call, until they talk.
    async fn consult(&mut self, original: &str) -> TestResult<String> {
        self.mira.does(consult(original, &self.jude.agent.extension)).await?;
        self.agree("the consultation begins").await?;
        let id = self.jude.until_new_call(&[], CallPhase::Ringing).await?.id;
        self.agree("the consultation rings").await?;
        self.jude(&id, CallAction::Answer).await?;
        Ok(id)
    }

    /// The customer hangs up, and wrap-up ends.
    async fn end(&mut self, id: &str) -> TestResult {
        self.mira.control.hang_up(id)?;
        self.agree("the customer hangs up").await?;
        self.mira.control.advance(Options::default().wrap_up + Duration::from_secs(1));
        self.agree("wrap-up is over").await?;
        assert!(self.mira.view.desk()?.calls.is_empty() && self.jude.view.desk()?.calls.is_empty());
        Ok(())
    }
}

/// Everyone who is or was on a call, in a fixed order.
fn legs(call: &Call) -> Vec<(String, ParticipantState)> {
    let mut legs: Vec<_> = call.participants.iter().map(|leg| (leg.address.clone(), leg.state)).collect();
    legs.sort_by(|one, other| one.0.cmp(&other.0));
    legs
}

/// What one desk shows of its own agent is what the other one shows of that agent's leg.
fn says_of_the_other(own: &Call, other: &Call, extension: &str, after: &str) {
    let leg = other.participants.iter().rfind(|leg| leg.address == extension);
    let phase = leg.map(|leg| match leg.state {
        ParticipantState::Dialling => CallPhase::Dialling,
        ParticipantState::Ringing => CallPhase::Ringing,
        ParticipantState::Active => CallPhase::Talking,
        ParticipantState::Held => CallPhase::Held,
        ParticipantState::WrapUp => CallPhase::WrapUp,
        ParticipantState::Dropped => CallPhase::Ended,
        ParticipantState::Failed | ParticipantState::Unknown => own.phase,
    });
    assert_eq!(Some(own.phase), phase, "{extension} on call {} after: {after}", own.id);
}

#[tokio::test]
async fn two_agents_who_talk_with_each_other_see_the_same_call() -> TestResult {
    for options in centres() {
        let mut pair = Pair::at(options).await?;
        let id = pair.call().await?;
        pair.jude(&id, CallAction::Answer).await?;
        pair.mira(&id, CallAction::Hold).await?;
        pair.jude(&id, CallAction::Hold).await?;
        pair.mira(&id, CallAction::Retrieve).await?;
        pair.jude(&id, CallAction::Retrieve).await?;
        pair.jude(&id, CallAction::Drop).await?;
        pair.mira.control.advance(Options::default().wrap_up + Duration::from_secs(1));
        pair.agree("wrap-up is over").await?;
        // Given up while it rings.
        let id = pair.call().await?;
        pair.mira(&id, CallAction::Drop).await?;
        assert!(pair.jude.view.desk()?.calls.is_empty());
    }
    Ok(())
}

#[tokio::test]
async fn a_consultation_that_is_transferred_leaves_one_call_at_the_second_desk() -> TestResult {
    for options in centres() {
        let mut pair = Pair::at(options).await?;
        let original = pair.customer().await?;
        pair.consult(&original).await?;
        pair.mira(&original, CallAction::Transfer).await?;
        pair.jude.until_calls(&[(&original, CallPhase::Talking)]).await?;
        pair.jude(&original, CallAction::Hold).await?;
        pair.jude(&original, CallAction::Retrieve).await?;
        pair.end(&original).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_consultation_that_is_joined_is_one_call_at_both_desks() -> TestResult {
    for options in centres() {
        let is_ucce = options.deployment == Deployment::Ucce;
        let mut pair = Pair::at(options).await?;
        let original = pair.customer().await?;
        let id = pair.consult(&original).await?;
        // Back to the customer and again to the colleague, before they are joined.
        pair.mira(&original, CallAction::Retrieve).await?;
        pair.mira(&id, CallAction::Retrieve).await?;
        pair.mira(&original, CallAction::Conference).await?;
        pair.mira.until_calls(&[(&original, CallPhase::Talking)]).await?;
        pair.jude.until_calls(&[(&original, CallPhase::Talking)]).await?;
        pair.mira.does(set_wrap_up(&original, "Complaint")).await?;
        pair.agree("a wrap-up reason").await?;
        pair.jude(&original, CallAction::Hold).await?;
        pair.mira(&original, CallAction::Hold).await?;
        pair.jude(&original, CallAction::Retrieve).await?;
        pair.mira(&original, CallAction::Retrieve).await?;
        if is_ucce {
            pair.mira.does(drop_participant(&original, &pair.jude.agent.extension)).await?;
            pair.agree("the colleague is dropped").await?;
        } else {
            pair.jude(&original, CallAction::Drop).await?;
        }
        pair.end(&original).await?;
    }
    Ok(())
}

#[tokio::test]
async fn whoever_leaves_a_conference_leaves_it_at_both_desks() -> TestResult {
    for options in centres() {
        let mut pair = Pair::at(options).await?;
        let original = pair.customer().await?;
        pair.consult(&original).await?;
        pair.mira(&original, CallAction::Conference).await?;
        // The one who made it.
        pair.mira(&original, CallAction::Drop).await?;
        pair.end(&original).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_direct_transfer_rings_at_the_second_desk_and_leaves_the_first() -> TestResult {
    for options in centres() {
        let mut pair = Pair::at(options).await?;
        let id = pair.customer().await?;
        pair.mira.does(direct_transfer(&id, &pair.jude.agent.extension)).await?;
        pair.jude.until_calls(&[(&id, CallPhase::Ringing)]).await?;
        pair.agree("it rings at the second desk").await?;
        pair.jude(&id, CallAction::Answer).await?;
        pair.end(&id).await?;
    }
    Ok(())
}

/// The customer hangs up while the agents confer, and the colleague while it rings.
#[tokio::test]
async fn a_consultation_that_loses_a_party_is_the_same_at_both_desks() -> TestResult {
    for options in centres() {
        let mut pair = Pair::at(options).await?;
        let original = pair.customer().await?;
        let id = pair.consult(&original).await?;
        pair.mira.control.hang_up(&original)?;
        pair.agree("the customer hangs up").await?;
        pair.mira.until_new_call(&[&original], CallPhase::Talking).await?;
        pair.jude(&id, CallAction::Drop).await?;
        pair.mira.control.advance(Options::default().wrap_up + Duration::from_secs(1));
        must("both desks at rest", pair.agree("wrap-up is over")).await??;
    }
    Ok(())
}

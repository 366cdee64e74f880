//! What the agent may ask for now.

use finesse_wire::{AgentState, WrapUpMode};

/// The kind of contact centre.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Platform {
    /// Unified CCE and Packaged CCE.
    Ucce,
    /// Unified CCX.
    Uccx,
}

/// What the agent may ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Permissions {
    /// To be ready, now or after the call.
    pub ready: bool,
    /// To be not ready, now or after the call.
    pub not_ready: bool,
    /// To sign out.
    pub sign_out: bool,
    /// To make a call.
    pub make_call: bool,
    /// Why one of the first two is missing, where there is more to say than that the agent is in that state.
    pub why_not: Option<NotNow>,
}

/// Why the agent cannot have another state, or do something with a call, now. The rule is known, so that Finesse need not be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotNow {
    /// A call rings: it is answered or given up first.
    Ringing,
    /// The dialler has reserved the agent.
    Reserved,
    /// UCCX refuses Ready during a call (protocol/dialogs.md §4.3).
    OnCall,
    /// Wrap-up follows the call, and its own end decides (protocol/dialogs.md §4.5).
    WrapUpFollows,
    /// A wrap-up reason must be chosen first (protocol/dialogs.md §4.5).
    WrapUpReasonMissing,
    /// Not Ready follows the call already, and UCCX takes it once (protocol/auth-and-events.md §3.4.3).
    AlreadyFollows,
    /// Finesse is signing the agent in or out, or does not say the state.
    Passing,
    /// The agent's leg no longer has the action: the call has changed since it was offered (protocol/dialogs.md §1.4).
    CallHasChanged,
}

/// What decides about another state.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Situation<'a> {
    pub(crate) state: &'a AgentState,
    pub(crate) pending: Option<&'a AgentState>,
    pub(crate) platform: Platform,
    /// The rule of wrap-up for the calls of the agent.
    pub(crate) wrap_up: &'a WrapUpMode,
    /// The agent's phone is busy.
    pub(crate) on_call: bool,
    /// The agent is on a call of any kind: talks, holds one, or makes one. What only rings does not count.
    pub(crate) takes_part: bool,
    /// A call waits for a wrap-up reason that Finesse insists on.
    pub(crate) wrap_up_reason_missing: bool,
}

impl Situation<'_> {
    /// The rules of the platforms (protocol/auth-and-events.md §3.4.2, §3.4.3, protocol/dialogs.md §4.2, §4.3, §4.5).
    pub(crate) fn permissions(self) -> Permissions {
        let (not_ready, ready) = (*self.state == AgentState::NotReady, *self.state == AgentState::Ready);
        let (may_be_ready, may_be_not_ready) = (self.may_be_ready(), self.may_be_not_ready());
        Permissions {
            ready: may_be_ready.is_ok() && !ready,
            not_ready: may_be_not_ready.is_ok(),
            sign_out: not_ready || (ready && self.is_express()),
            make_call: !self.on_call && (not_ready || (ready && !self.is_express())),
            why_not: may_be_ready.err().or(may_be_not_ready.err()),
        }
    }

    fn is_express(self) -> bool {
        self.platform == Platform::Uccx
    }

    /// Whether the agent may ask to be ready, now or after the call.
    pub(crate) fn may_be_ready(self) -> Result<(), NotNow> {
        match self.state {
            AgentState::NotReady | AgentState::Talking | AgentState::Hold
                if self.is_express() && self.takes_part =>
            {
                Err(NotNow::OnCall)
            }
            AgentState::NotReady | AgentState::Ready => Ok(()),
            AgentState::Work | AgentState::WorkReady => self.may_leave_wrap_up(),
            AgentState::Talking | AgentState::Hold if self.is_express() => Err(NotNow::OnCall),
            AgentState::Talking | AgentState::Hold => match self.wrap_up {
                WrapUpMode::Required | WrapUpMode::RequiredWithData => Err(NotNow::WrapUpFollows),
                WrapUpMode::NotAllowed | WrapUpMode::Optional | WrapUpMode::Other(_) => Ok(()),
            },
            AgentState::ReservedOutbound if !self.is_express() => Ok(()),
            AgentState::ReservedOutbound | AgentState::ReservedOutboundPreview => Err(NotNow::Reserved),
            AgentState::Reserved => Err(NotNow::Ringing),
            AgentState::Login | AgentState::Logout | AgentState::Unknown | AgentState::Other(_) => {
                Err(NotNow::Passing)
            }
        }
    }

    /// Whether the agent may ask to be not ready, now or after the call.
    pub(crate) fn may_be_not_ready(self) -> Result<(), NotNow> {
        match self.state {
            AgentState::Talking | AgentState::Hold
                if self.is_express() && self.pending == Some(&AgentState::NotReady) =>
            {
                Err(NotNow::AlreadyFollows)
            }
            AgentState::Ready | AgentState::NotReady | AgentState::Talking | AgentState::Hold => Ok(()),
            AgentState::Work | AgentState::WorkReady => self.may_leave_wrap_up(),
            AgentState::ReservedOutbound | AgentState::ReservedOutboundPreview if !self.is_express() => {
                Ok(())
            }
            AgentState::ReservedOutbound | AgentState::ReservedOutboundPreview => Err(NotNow::Reserved),
            AgentState::Reserved => Err(NotNow::Ringing),
            AgentState::Login | AgentState::Logout | AgentState::Unknown | AgentState::Other(_) => {
                Err(NotNow::Passing)
            }
        }
    }

    fn may_leave_wrap_up(self) -> Result<(), NotNow> {
        if self.wrap_up_reason_missing { Err(NotNow::WrapUpReasonMissing) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn situation<'a>(state: &'a AgentState, platform: Platform, wrap_up: &'a WrapUpMode) -> Situation<'a> {
        Situation {
            state,
            pending: None,
            platform,
            wrap_up,
            on_call: false,
            takes_part: false,
            wrap_up_reason_missing: false,
        }
    }

    /// As letters: r for ready, n for not ready, o for sign out, c for make a call.
    fn letters(permissions: Permissions) -> String {
        let letters = [
            (permissions.ready, 'r'),
            (permissions.not_ready, 'n'),
            (permissions.sign_out, 'o'),
            (permissions.make_call, 'c'),
        ];
        letters.into_iter().filter(|(allowed, _)| *allowed).map(|(_, letter)| letter).collect()
    }

    /// Rows: state, whether the phone is busy, whether the agent talks, holds or dials; what UCCE and UCCX allow. Wrap-up is required.
    #[test]
    fn permissions_follow_state_and_platform() {
        for (state, on_call, takes_part, enterprise, express) in [
            ("NOT_READY", false, false, "rnoc", "rnoc"),
            ("NOT_READY", true, false, "rno", "rno"),
            ("NOT_READY", true, true, "rno", "no"),
            ("READY", false, false, "nc", "no"),
            ("READY", true, false, "n", "no"),
            ("RESERVED", true, false, "", ""),
            ("RESERVED_OUTBOUND", false, false, "rn", ""),
            ("RESERVED_OUTBOUND_PREVIEW", false, false, "n", ""),
            ("TALKING", true, true, "n", "n"),
            ("HOLD", true, true, "n", "n"),
            ("WORK", false, false, "rn", "rn"),
            ("WORK_READY", false, false, "rn", "rn"),
            ("LOGIN", false, false, "", ""),
            ("LOGOUT", false, false, "", ""),
            ("NEVER_HEARD", false, false, "", ""),
        ] {
            for (platform, expected) in [(Platform::Ucce, enterprise), (Platform::Uccx, express)] {
                let state = AgentState::from_word(state);
                let now =
                    Situation { on_call, takes_part, ..situation(&state, platform, &WrapUpMode::Required) };
                let allowed = letters(now.permissions());
                assert_eq!(allowed, expected, "{state}, {platform:?}, {on_call} {takes_part}");
            }
        }
    }

    #[test]
    fn during_a_call_ready_may_be_asked_for_where_wrap_up_does_not_follow() {
        for (wrap_up, enterprise) in [
            (WrapUpMode::NotAllowed, "rn"),
            (WrapUpMode::Optional, "rn"),
            (WrapUpMode::Other("LATER".to_owned()), "rn"),
            (WrapUpMode::Required, "n"),
            (WrapUpMode::RequiredWithData, "n"),
        ] {
            for state in [AgentState::Talking, AgentState::Hold] {
                for (platform, expected) in [(Platform::Ucce, enterprise), (Platform::Uccx, "n")] {
                    let now = Situation { on_call: true, ..situation(&state, platform, &wrap_up) };
                    assert_eq!(letters(now.permissions()), expected, "{wrap_up:?} {state} {platform:?}");
                }
            }
        }
    }

    /// Rows: state, what is pending, platform, whether a wrap-up reason is missing; why Ready, and why Not Ready, is refused.
    #[test]
    fn what_is_not_offered_has_a_reason() {
        use NotNow::{
            AlreadyFollows, OnCall, Passing, Reserved, Ringing, WrapUpFollows, WrapUpReasonMissing,
        };
        use Platform::{Ucce, Uccx};
        for (state, pending, platform, missing, ready, not_ready) in [
            ("RESERVED", None, Ucce, false, Some(Ringing), Some(Ringing)),
            ("RESERVED_OUTBOUND", None, Uccx, false, Some(Reserved), Some(Reserved)),
            ("RESERVED_OUTBOUND_PREVIEW", None, Ucce, false, Some(Reserved), None),
            ("TALKING", None, Uccx, false, Some(OnCall), None),
            ("TALKING", Some("NOT_READY"), Uccx, false, Some(OnCall), Some(AlreadyFollows)),
            ("TALKING", Some("LOGOUT"), Uccx, false, Some(OnCall), None),
            ("TALKING", Some("NOT_READY"), Ucce, false, Some(WrapUpFollows), None),
            ("WORK", None, Ucce, true, Some(WrapUpReasonMissing), Some(WrapUpReasonMissing)),
            ("WORK_READY", None, Ucce, true, Some(WrapUpReasonMissing), Some(WrapUpReasonMissing)),
            ("WORK", None, Uccx, false, None, None),
            ("READY", None, Ucce, false, None, None),
            ("UNKNOWN", None, Ucce, false, Some(Passing), Some(Passing)),
        ] {
            let (state, pending) = (AgentState::from_word(state), pending.map(AgentState::from_word));
            let now = Situation {
                pending: pending.as_ref(),
                wrap_up_reason_missing: missing,
                ..situation(&state, platform, &WrapUpMode::Required)
            };
            assert_eq!(now.may_be_ready().err(), ready, "{state} {platform:?} ready");
            assert_eq!(now.may_be_not_ready().err(), not_ready, "{state} {platform:?} not ready");
            assert_eq!(now.permissions().why_not, ready.or(not_ready), "{state} {platform:?}");
        }
    }
}

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
}

impl Permissions {
    /// The rules of the platforms (protocol/auth-and-events.md §3.4.2, §3.4.3, protocol/dialogs.md §4.5).
    pub(crate) fn new(state: &AgentState, platform: Platform, wrap_up: &WrapUpMode, on_call: bool) -> Self {
        let enterprise = platform == Platform::Ucce;
        let (not_ready, ready) = (*state == AgentState::NotReady, *state == AgentState::Ready);
        Self {
            ready: may_be_ready(state, platform, wrap_up),
            not_ready: may_be_not_ready(state, platform),
            sign_out: not_ready || (ready && !enterprise),
            make_call: !on_call && (not_ready || (ready && enterprise)),
        }
    }
}

fn may_be_ready(state: &AgentState, platform: Platform, wrap_up: &WrapUpMode) -> bool {
    let enterprise = platform == Platform::Ucce;
    match state {
        AgentState::NotReady | AgentState::Work | AgentState::WorkReady => true,
        // After the call; where wrap-up is required, its own end decides.
        AgentState::Talking | AgentState::Hold => {
            enterprise
                && matches!(wrap_up, WrapUpMode::NotAllowed | WrapUpMode::Other(_) | WrapUpMode::Optional)
        }
        AgentState::ReservedOutbound => enterprise,
        AgentState::Ready
        | AgentState::Reserved
        | AgentState::ReservedOutboundPreview
        | AgentState::Login
        | AgentState::Logout
        | AgentState::Unknown
        | AgentState::Other(_) => false,
    }
}

fn may_be_not_ready(state: &AgentState, platform: Platform) -> bool {
    match state {
        AgentState::Ready
        | AgentState::NotReady
        | AgentState::Talking
        | AgentState::Hold
        | AgentState::Work
        | AgentState::WorkReady => true,
        AgentState::ReservedOutbound | AgentState::ReservedOutboundPreview => platform == Platform::Ucce,
        AgentState::Reserved
        | AgentState::Login
        | AgentState::Logout
        | AgentState::Unknown
        | AgentState::Other(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As letters: r for ready, n for not ready, o for sign out, c for make a call.
    fn allowed(state: &str, platform: Platform, wrap_up: &WrapUpMode, on_call: bool) -> String {
        let permissions = Permissions::new(&AgentState::from_word(state), platform, wrap_up, on_call);
        let letters = [
            (permissions.ready, 'r'),
            (permissions.not_ready, 'n'),
            (permissions.sign_out, 'o'),
            (permissions.make_call, 'c'),
        ];
        letters.into_iter().filter(|(allowed, _)| *allowed).map(|(_, letter)| letter).collect()
    }

    /// Rows: state, on a call, what UCCE allows, what UCCX allows. Wrap-up is required.
    #[test]
    fn permissions_follow_state_and_platform() {
        for (state, on_call, enterprise, express) in [
            ("NOT_READY", false, "rnoc", "rnoc"),
            ("NOT_READY", true, "rno", "rno"),
            ("READY", false, "nc", "no"),
            ("READY", true, "n", "no"),
            ("RESERVED", true, "", ""),
            ("RESERVED_OUTBOUND", false, "rn", ""),
            ("RESERVED_OUTBOUND_PREVIEW", false, "n", ""),
            ("TALKING", true, "n", "n"),
            ("HOLD", true, "n", "n"),
            ("WORK", false, "rn", "rn"),
            ("WORK_READY", false, "rn", "rn"),
            ("LOGIN", false, "", ""),
            ("LOGOUT", false, "", ""),
            ("NEVER_HEARD", false, "", ""),
        ] {
            for (platform, expected) in [(Platform::Ucce, enterprise), (Platform::Uccx, express)] {
                let allowed = allowed(state, platform, &WrapUpMode::Required, on_call);
                assert_eq!(allowed, expected, "{state}, {platform:?}, on a call: {on_call}");
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
            for state in ["TALKING", "HOLD"] {
                assert_eq!(allowed(state, Platform::Ucce, &wrap_up, true), enterprise, "{wrap_up:?}");
                assert_eq!(allowed(state, Platform::Uccx, &wrap_up, true), "n", "{wrap_up:?}");
            }
        }
    }
}

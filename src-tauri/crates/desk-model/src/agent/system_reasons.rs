//! Reasons that Finesse or a supervisor gave, not the agent.

use finesse_wire::ReasonCode;

/// Codes with which Finesse or a supervisor changed the state (protocol/auth-and-events.md §3.6, protocol/dialogs.md §6.3).
const SYSTEM_CODES: [i32; 28] = [
    22, 33, 255, 999, 20001, 20002, 20003, 32740, 32741, 32748, 32749, 32762, 32767, 50001, 50002, 50003,
    50004, 50005, 50010, 50020, 50030, 50040, 50041, 50042, 50045, 65533, 65534, 65535,
];

/// Whether Finesse or a supervisor, not the agent, gave this reason.
pub(crate) fn made_by_system(reason: &ReasonCode) -> bool {
    reason.code.is_some_and(|code| SYSTEM_CODES.contains(&code))
}

/// Whether a state with this reason, or without one, may be a consequence of a lost connection.
pub(crate) fn is_lost_connection(code: Option<i32>) -> bool {
    matches!(code, None | Some(255 | 50001 | 50002))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::agent_with_reason;

    /// protocol/auth-and-events.md §3.6. Off hook (50006) is left out: it comes with each call that the agent makes from Ready.
    #[test]
    fn the_codes_of_the_system_are_told_from_those_of_an_agent() {
        let connection = [255, 50001, 50002].into_iter();
        let sheet = [999, 33, 32767, 32762, 50045].into_iter().chain(50003..=50005);
        let listed = [50010, 50020, 50030].into_iter().chain(20001..=20003).chain(50040..=50042);
        let by_system = |code| made_by_system(&agent_with_reason("NOT_READY", code).reason.unwrap());
        for code in connection.chain(sheet).chain(listed).chain(65533..=65535) {
            assert!(by_system(code), "{code}");
        }
        for code in [-1, 0, 101, 50006] {
            assert!(!by_system(code), "{code}");
        }
    }

    #[test]
    fn a_lost_connection_has_one_of_three_codes_or_none() {
        for code in [None, Some(255), Some(50001), Some(50002)] {
            assert!(is_lost_connection(code), "{code:?}");
        }
        for code in [Some(22), Some(999), Some(50003), Some(32762)] {
            assert!(!is_lost_connection(code), "{code:?}");
        }
    }
}

//! The User of Finesse as the page's agent, and what an agent may ask for.

use desk_contract::{
    Agent, AgentState as Shown, Call, Choices, PendingState, Platform, Reason, Role, WrapUp, WrapUpMode,
};
use finesse_wire::{AgentState, ReasonCode, User};

use crate::{
    calls::is_on_call,
    time::{Stamps, after},
};

/// Codes with which Finesse or a supervisor, not the agent, changed the state (protocol/auth-and-events.md §3.6, protocol/dialogs.md §6.3).
const SYSTEM_CODES: [i32; 28] = [
    22, 33, 255, 999, 20001, 20002, 20003, 32740, 32741, 32748, 32749, 32762, 32767, 50001, 50002, 50003,
    50004, 50005, 50010, 50020, 50030, 50040, 50041, 50042, 50045, 65533, 65534, 65535,
];

/// The agent for the page. `known` are the reasons the agent may choose from, for labels that the User does not carry.
pub(crate) fn agent(
    user: &User,
    calls: &[Call],
    platform: Platform,
    known: &[Reason],
    before: Option<&Agent>,
    stamps: Stamps,
) -> Agent {
    let state = shown(&user.state);
    let same_state = before.filter(|before| before.state == state);
    let since = stamps.read(user.state_changed, same_state.map(|before| before.since));
    let wrapping_up = matches!(state, Shown::Work | Shown::WorkReady);
    Agent {
        login_id: user.login_id.as_str().to_owned(),
        name: format!("{} {}", user.first_name, user.last_name).trim().to_owned(),
        extension: user.extension.as_ref().map(|extension| extension.as_str().to_owned()).unwrap_or_default(),
        team: user.team_name.clone().unwrap_or_default(),
        roles: roles(user),
        state,
        since,
        reason: reason(user, known),
        pending: user
            .pending_state
            .as_ref()
            .map(|pending| PendingState { state: shown(pending), reason: None }),
        wrap_up: WrapUp {
            incoming: wrap_up_mode(&user.wrap_up_on_incoming),
            outgoing: wrap_up_mode(&user.wrap_up_on_outgoing),
            ends: user.wrap_up_timer.filter(|_| wrapping_up).map(|seconds| after(since, seconds)),
        },
        choices: choices(state, calls, platform, wrap_up_mode(&user.wrap_up_on_incoming)),
    }
}

/// What the agent may ask for (protocol/auth-and-events.md §3.4.2 and §3.4.3, protocol/dialogs.md §4.5).
pub(crate) fn choices(state: Shown, calls: &[Call], platform: Platform, wrap_up: WrapUpMode) -> Choices {
    let enterprise = platform == Platform::Ucce;
    let ready = match state {
        Shown::NotReady | Shown::Work | Shown::WorkReady => true,
        Shown::Talking | Shown::Hold => {
            enterprise && matches!(wrap_up, WrapUpMode::NotAllowed | WrapUpMode::Optional)
        }
        Shown::ReservedOutbound => enterprise,
        Shown::Ready
        | Shown::Reserved
        | Shown::ReservedOutboundPreview
        | Shown::Login
        | Shown::Logout
        | Shown::Unknown => false,
    };
    let not_ready = match state {
        Shown::Ready | Shown::NotReady | Shown::Talking | Shown::Hold | Shown::Work | Shown::WorkReady => {
            true
        }
        Shown::ReservedOutbound | Shown::ReservedOutboundPreview => enterprise,
        Shown::Reserved | Shown::Login | Shown::Logout | Shown::Unknown => false,
    };
    let idle = !is_on_call(calls);
    Choices {
        ready,
        not_ready,
        sign_out: state == Shown::NotReady || (state == Shown::Ready && !enterprise),
        make_call: idle && (state == Shown::NotReady || (state == Shown::Ready && enterprise)),
    }
}

/// Whether Finesse or a supervisor, not the agent, gave this reason.
pub(crate) fn made_by_system(reason: &ReasonCode) -> bool {
    reason.code.is_some_and(|code| SYSTEM_CODES.contains(&code))
}

pub(crate) fn shown(state: &AgentState) -> Shown {
    match state {
        AgentState::Login => Shown::Login,
        AgentState::Logout => Shown::Logout,
        AgentState::NotReady => Shown::NotReady,
        AgentState::Ready => Shown::Ready,
        AgentState::Reserved => Shown::Reserved,
        AgentState::ReservedOutbound => Shown::ReservedOutbound,
        AgentState::ReservedOutboundPreview => Shown::ReservedOutboundPreview,
        AgentState::Talking => Shown::Talking,
        AgentState::Hold => Shown::Hold,
        AgentState::Work => Shown::Work,
        AgentState::WorkReady => Shown::WorkReady,
        AgentState::Unknown | AgentState::Other(_) => Shown::Unknown,
    }
}

fn reason(user: &User, known: &[Reason]) -> Option<Reason> {
    if let Some(reason) = &user.reason {
        return Some(Reason { id: reason.id.as_str().to_owned(), label: reason.label.clone() });
    }
    let id = user.reason_code_id.as_ref()?;
    known.iter().find(|reason| reason.id == id.as_str()).cloned()
}

fn roles(user: &User) -> Vec<Role> {
    user.roles
        .iter()
        .filter_map(|role| match role {
            finesse_wire::Role::Agent => Some(Role::Agent),
            finesse_wire::Role::Supervisor => Some(Role::Supervisor),
            finesse_wire::Role::Other(_) => None,
        })
        .collect()
}

fn wrap_up_mode(mode: &finesse_wire::WrapUpMode) -> WrapUpMode {
    match mode {
        finesse_wire::WrapUpMode::NotAllowed | finesse_wire::WrapUpMode::Other(_) => WrapUpMode::NotAllowed,
        finesse_wire::WrapUpMode::Optional => WrapUpMode::Optional,
        finesse_wire::WrapUpMode::Required => WrapUpMode::Required,
        finesse_wire::WrapUpMode::RequiredWithData => WrapUpMode::RequiredWithData,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn can(state: Shown, platform: Platform) -> (bool, bool, bool) {
        let choices = choices(state, &[], platform, WrapUpMode::Required);
        (choices.ready, choices.not_ready, choices.sign_out)
    }

    #[test]
    fn enterprise_signs_out_from_not_ready_only() {
        assert_eq!(can(Shown::NotReady, Platform::Ucce), (true, true, true));
        assert_eq!(can(Shown::Ready, Platform::Ucce), (false, true, false));
    }

    #[test]
    fn express_signs_out_from_ready_too_and_takes_no_pending_ready() {
        assert_eq!(can(Shown::Ready, Platform::Uccx), (false, true, true));
        assert!(!choices(Shown::Talking, &[], Platform::Uccx, WrapUpMode::Optional).ready);
        assert!(choices(Shown::Talking, &[], Platform::Ucce, WrapUpMode::Optional).ready);
    }

    /// protocol/auth-and-events.md §3.6. Off the hook (50006) is left out: it comes with each call that the agent makes from Ready.
    #[test]
    fn the_codes_of_the_system_are_told_from_those_of_an_agent() {
        let reason = |code: i32| {
            let reason = format!("<ReasonCode><id>7</id><code>{code}</code><label>x</label></ReasonCode>");
            let user = format!("<User><loginId>1</loginId><state>NOT_READY</state>{reason}</User>");
            User::parse(user.as_bytes()).unwrap().reason.unwrap()
        };
        let connection = [255, 50001, 50002].into_iter();
        let sheet = [999, 33, 32767, 32762, 50045].into_iter().chain(50003..=50005);
        let listed = [50010, 50020, 50030].into_iter().chain(20001..=20003).chain(50040..=50042);
        for code in connection.chain(sheet).chain(listed).chain(65533..=65535) {
            assert!(made_by_system(&reason(code)), "{code}");
        }
        for code in [-1, 0, 101, 50006] {
            assert!(!made_by_system(&reason(code)), "{code}");
        }
    }

    #[test]
    fn nothing_can_be_asked_for_while_the_phone_rings() {
        assert_eq!(can(Shown::Reserved, Platform::Ucce), (false, false, false));
    }
}

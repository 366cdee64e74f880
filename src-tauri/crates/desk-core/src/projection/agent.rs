//! The agent, for the page.

use desk_contract::{
    Agent, AgentState as Shown, Choices, PendingState, Reason, Reasons, Role, WrapUp, WrapUpMode,
};
use desk_model::{Model, NextState, Permissions};
use finesse_wire::{AgentState, Device, ReasonCode, ReasonCodeId, User};

use super::{explanation::not_now, time::shown};

/// The agent. `known` are the reasons the agent may choose from, for labels that the User does not carry.
pub(crate) fn agent(model: &Model, known: &Reasons) -> Agent {
    let (agent, user) = (model.agent(), &model.agent().user);
    let (shown_state, since) = model.shown_state();
    // The reason is that of Finesse's state; while the calls say more than it does, it is what follows.
    let reason = reason(user, known).filter(|_| shown_state == *agent.state());
    Agent {
        login_id: user.login_id.as_str().to_owned(),
        name: format!("{} {}", user.first_name, user.last_name).trim().to_owned(),
        extension: user.extension.as_ref().map(|extension| extension.as_str().to_owned()).unwrap_or_default(),
        device: user.active_device.as_ref().map(device).unwrap_or_default(),
        team: user.team_name.clone().unwrap_or_default(),
        roles: user.roles.iter().filter_map(role).collect(),
        state: state(&shown_state),
        since: shown(since),
        reason,
        pending: model.next_state().map(|next| pending(&next, user, known)),
        wrap_up: WrapUp {
            incoming: wrap_up_mode(&user.wrap_up_on_incoming),
            outgoing: wrap_up_mode(&user.wrap_up_on_outgoing),
            ends: agent.wrap_up_ends().map(shown),
        },
        choices: choices(model.permissions()),
    }
}

fn device(device: &Device) -> String {
    device.type_name.clone().unwrap_or_else(|| device.id.clone())
}

fn choices(permissions: Permissions) -> Choices {
    let Permissions { ready, not_ready, sign_out, make_call, why_not } = permissions;
    Choices { ready, not_ready, sign_out, make_call, why_not: why_not.map(not_now) }
}

/// What follows, with the label of its reason.
fn pending(next: &NextState, user: &User, known: &Reasons) -> PendingState {
    let of_user = user.reason.as_ref().filter(|reason| reason.system != Some(true));
    let label = |id: &ReasonCodeId| {
        let of_user = of_user.filter(|reason| reason.id == *id).map(shown_reason);
        of_user.or_else(|| listed(id, known))
    };
    PendingState { state: state(&next.state), reason: next.reason.as_ref().and_then(label) }
}

pub(super) fn state(state: &AgentState) -> Shown {
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

fn reason(user: &User, known: &Reasons) -> Option<Reason> {
    user.reason.as_ref().map(shown_reason).or_else(|| listed(user.reason_code_id.as_ref()?, known))
}

/// The reason of a state. Labels of the system repeat the state ("Not Ready - Connection Failure"): it stands beside them anyway.
fn shown_reason(reason: &ReasonCode) -> Reason {
    let label = reason.label.trim();
    let beginning = "Not Ready";
    let rest = label.get(..beginning.len()).filter(|start| start.eq_ignore_ascii_case(beginning));
    let rest =
        rest.map_or("", |_| label[beginning.len()..].trim_start_matches([' ', '-', '–', '—', ':', ',']));
    let label = if rest.is_empty() { label } else { rest };
    Reason { id: reason.id.as_str().to_owned(), label: label.to_owned() }
}

fn listed(id: &ReasonCodeId, known: &Reasons) -> Option<Reason> {
    known.not_ready.iter().chain(&known.sign_out).find(|reason| reason.id == id.as_str()).cloned()
}

fn role(role: &finesse_wire::Role) -> Option<Role> {
    match role {
        finesse_wire::Role::Agent => Some(Role::Agent),
        finesse_wire::Role::Supervisor => Some(Role::Supervisor),
        finesse_wire::Role::Other(_) => None,
    }
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
    use desk_model::{NodeAddress, Platform, Setup};
    use finesse_client::Moment;
    use finesse_wire::Extension;

    use super::*;

    fn shown_as(user: &str, known: &Reasons) -> Agent {
        let user = format!("<User><loginId>40217</loginId><firstName>Mira</firstName>{user}</User>");
        let setup = Setup {
            user: User::parse(user.as_bytes()).unwrap(),
            extension: Extension::new("61234"),
            is_mobile: false,
            platform: Platform::Ucce,
            has_wrap_up_reasons: false,
            server_clock: None,
            node: NodeAddress { host: "fin-a".to_owned(), port: 8445 },
            other_node: None,
            agents: 1,
            restore_ready: false,
            seed: 1,
        };
        agent(&Model::new(setup, Moment::default()).0, known)
    }

    /// Rows: what Finesse says of devices, what is shown.
    #[test]
    fn the_device_in_use_is_shown_by_the_name_of_its_type_else_by_its_id() {
        let listed = "<devices><device><deviceId>SEP1</deviceId><deviceTypeName>Jabber</deviceTypeName></device></devices>";
        for (said, device) in [
            (format!("<activeDeviceId>SEP1</activeDeviceId>{listed}"), "Jabber"),
            (format!("<activeDeviceId>SEP2</activeDeviceId>{listed}"), "SEP2"),
            (listed.to_owned(), ""),
        ] {
            assert_eq!(shown_as(&said, &Reasons::default()).device, device, "{said}");
        }
    }

    #[test]
    fn what_is_missing_is_empty_and_what_is_there_is_shown() {
        let shown =
            shown_as("<state>NOT_READY</state><pendingState>READY</pendingState>", &Reasons::default());
        assert_eq!((shown.name.as_str(), shown.team.as_str(), shown.extension.as_str()), ("Mira", "", ""));
        assert_eq!(shown.state, Shown::NotReady);
        assert_eq!(shown.pending.map(|pending| pending.state), Some(Shown::Ready));
        let expected =
            Choices { ready: true, not_ready: true, sign_out: true, make_call: true, why_not: None };
        assert_eq!((shown.choices, shown.wrap_up.ends), (expected, None));
    }

    #[test]
    fn the_label_of_a_reason_comes_from_the_user_or_from_the_list() {
        let reason = |id: &str, label: &str| Reason { id: id.to_owned(), label: label.to_owned() };
        let known = Reasons { sign_out: vec![reason("5", "Known")], ..Reasons::default() };
        let own = "<ReasonCode><id>5</id><label>Own</label></ReasonCode>";
        for (user, expected) in [
            (format!("<reasonCodeId>5</reasonCodeId>{own}"), Some(reason("5", "Own"))),
            ("<reasonCodeId>5</reasonCodeId>".to_owned(), Some(reason("5", "Known"))),
            ("<reasonCodeId>6</reasonCodeId>".to_owned(), None),
            ("<reasonCodeId>-1</reasonCodeId>".to_owned(), None),
        ] {
            assert_eq!(shown_as(&user, &known).reason, expected, "{user}");
        }
    }

    /// D12. Rows: the label that Finesse gives; what stands beside "Not Ready".
    #[test]
    fn the_label_of_a_reason_does_not_repeat_the_state() {
        for (label, shown) in [
            ("Not Ready - Connection Failure", "Connection Failure"),
            ("not ready: Meeting", "Meeting"),
            ("Connection Failure", "Connection Failure"),
            ("Not Ready", "Not Ready"),
            ("Nöt Ready", "Nöt Ready"),
        ] {
            let user = format!("<ReasonCode><id>5</id><label>{label}</label></ReasonCode>");
            let reason = shown_as(&user, &Reasons::default()).reason;
            assert_eq!(reason.map(|reason| reason.label).as_deref(), Some(shown));
        }
    }

    #[test]
    fn a_state_that_is_not_known_is_shown_as_such() {
        for state in ["UNKNOWN", "LATER"] {
            let shown = shown_as(&format!("<state>{state}</state>"), &Reasons::default());
            assert_eq!(shown.state, Shown::Unknown, "{state}");
        }
    }
}

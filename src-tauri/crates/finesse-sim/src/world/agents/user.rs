//! The User object, and finding agents.

use crate::options::WrapUp;
use crate::world::World;
use crate::world::agents::agent::Agent;
use crate::world::people::{self, Reason, TEAM_ID, TEAM_NAME};
use crate::xml::{leaf, node};

/// A `ReasonCode` element; `system_code` says whether the release tells which reasons are the system's.
pub(crate) fn reason_xml(reason: &Reason, system_code: bool) -> String {
    let word = |is_so: bool| if is_so { "true" } else { "false" };
    let mut inside = vec![
        leaf("uri", &format!("/finesse/api/ReasonCode/{}", reason.id)),
        leaf("category", reason.category.word()),
        leaf("code", &reason.code.to_string()),
        leaf("label", reason.label),
        leaf("forAll", word(reason.for_all)),
    ];
    inside.extend(system_code.then(|| leaf("systemCode", word(reason.system))));
    inside.push(leaf("id", &reason.id.to_string()));
    node("ReasonCode", inside)
}

impl World {
    /// The agent with this agent ID or login name.
    pub(crate) fn find_agent(&self, id_or_name: &str) -> Option<&Agent> {
        self.agents.get(id_or_name).or_else(|| self.agents.values().find(|a| a.who.login_name == id_or_name))
    }

    /// The agent who has signed in with this extension.
    pub(crate) fn agent_at(&self, extension: &str) -> Option<&Agent> {
        self.agents.values().find(|agent| agent.extension.as_deref() == Some(extension))
    }

    /// Whether a telephone with this extension exists.
    pub(crate) fn device_exists(&self, extension: &str) -> bool {
        people::SPARE_EXTENSIONS.contains(&extension)
            || self.agents.values().any(|agent| agent.who.extension == extension)
    }

    /// The User object as a node knows it, root element `root` (`User` in REST, `user` in events).
    pub(crate) fn user_xml(&self, agent: &Agent, root: &str, at: usize) -> String {
        let wrap_up = |setting| match setting {
            WrapUp::Required => "REQUIRED",
            WrapUp::RequiredWithData => "REQUIRED_WITH_WRAP_UP_DATA",
            WrapUp::Optional => "OPTIONAL",
            WrapUp::NotAllowed => "NOT_ALLOWED",
        };
        let mut inside = vec![
            leaf("dialogs", &agent.dialogs_uri()),
            leaf("extension", agent.extension.as_deref().unwrap_or_default()),
            leaf("firstName", &agent.who.first_name),
            leaf("lastName", &agent.who.last_name),
            leaf("loginId", &agent.who.login_id),
            leaf("loginName", &agent.who.login_name),
            leaf("mediaType", "1"),
            leaf("pendingState", agent.pending.map_or("", |wanted| wanted.to.state().word())),
        ];
        inside.push(leaf(
            "reasonCodeId",
            &agent.reason.map_or("-1".to_owned(), |reason| reason.id.to_string()),
        ));
        inside.extend(agent.reason.map(|reason| reason_xml(reason, self.options.system_code)));
        // On the node that was signed in to only (protocol/auth-and-events.md §3.2).
        inside.extend(agent.mobile.as_ref().filter(|mobile| mobile.node == at).map(|mobile| {
            let mode = if mobile.nailed { "NAILED_CONNECTION" } else { "CALL_BY_CALL" };
            node("mobileAgent", [leaf("mode", mode), leaf("dialNumber", &mobile.number)])
        }));
        inside.extend([
            node("roles", [leaf("role", "Agent")]),
            node(
                "settings",
                [
                    leaf("deviceSelection", ""),
                    leaf("wrapUpOnIncoming", wrap_up(self.options.wrap_up_on_incoming)),
                    leaf("wrapUpOnOutgoing", wrap_up(self.options.wrap_up_on_outgoing)),
                ],
            ),
            leaf("state", agent.state.word()),
            leaf("stateChangeTime", &agent.since.map(|since| since.to_string()).unwrap_or_default()),
            leaf("teamId", TEAM_ID),
            leaf("teamName", TEAM_NAME),
            "<teams/>".to_owned(),
        ]);
        if !self.uccx() {
            inside.push(leaf("skillTargetId", &format!("5{}", agent.who.login_id)));
        }
        inside.extend([
            leaf("uri", &agent.uri()),
            leaf("wrapUpTimer", &self.options.wrap_up.as_secs().to_string()),
        ]);
        node(root, inside)
    }
}

//! What conditions and actions may name of a call and its agent.

use finesse_wire::{Dialog, Extension, User, WorkflowVariable};

use crate::{node::Node, xpath::Path};

/// The agent in front of the calls.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Caller {
    /// `loginId`.
    pub login_id: String,
    /// `loginName`; empty when it is not known.
    pub login_name: String,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Extension.
    pub extension: String,
    /// Id of the team.
    pub team_id: String,
    /// Name of the team.
    pub team_name: String,
}

impl Caller {
    /// The agent who signed in at this extension.
    #[must_use]
    pub fn new(user: &User, extension: &Extension) -> Self {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        Self {
            login_id: user.login_id.as_str().to_owned(),
            login_name: user.login_name.as_ref().map(|name| name.as_str().to_owned()).unwrap_or_default(),
            first_name: user.first_name.clone(),
            last_name: user.last_name.clone(),
            extension: extension.as_str().to_owned(),
            team_id: text(&user.team_id),
            team_name: text(&user.team_name),
        }
    }

    /// The names of the attributes of agent and team are UNCERTAIN (protocol/dialogs.md §6.10).
    fn attribute(&self, name: &str) -> Option<&str> {
        Some(match name {
            "agentid" | "loginid" | "userid" => &self.login_id,
            "agentname" | "loginname" | "username" => &self.login_name,
            "agentfirstname" | "firstname" | "userfirstname" => &self.first_name,
            "agentlastname" | "lastname" | "userlastname" => &self.last_name,
            "agentextension" | "extension" | "userextension" => &self.extension,
            "teamid" | "userteamid" => &self.team_id,
            "teamname" | "userteamname" => &self.team_name,
            _ => return None,
        })
    }
}

/// The value of a variable, and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Value {
    pub(crate) text: String,
    /// The name of the call variable, or of whatever else of the call or the agent it is the value of.
    pub(crate) of: String,
}

/// A call and its agent, as variables see them.
pub(crate) struct Data<'a> {
    pub(crate) dialog: &'a Dialog,
    pub(crate) agent: &'a Caller,
}

impl Data<'_> {
    /// The value of a variable; `None` when nothing of that name is known.
    pub(crate) fn value(&self, variable: &WorkflowVariable) -> Option<Value> {
        let Some(path) = &variable.node else { return self.system(&variable.name) };
        let Node { text, value_of: of, .. } = Path::parse(path)?.first(&Node::of_dialog(self.dialog))?;
        Some(Value { text, of })
    }

    /// The value of a SYSTEM variable (protocol/dialogs.md §6.10).
    pub(crate) fn system(&self, name: &str) -> Option<Value> {
        let dialog = self.dialog;
        let named = name.to_ascii_lowercase();
        let field = match named.as_str() {
            "id" | "callid" | "dialogid" => Some(dialog.id.as_str()),
            "state" => Some(dialog.state.as_str()),
            "mediatype" => dialog.media_type.as_deref(),
            "fromaddress" | "ani" => dialog.from_address.as_deref(),
            "toaddress" => dialog.to_address.as_deref(),
            _ => None,
        };
        let text = field
            .or_else(|| self.variable(name))
            .or_else(|| media(dialog, &named))
            .or_else(|| self.agent.attribute(&named))
            .map(str::to_owned)
            .or_else(|| (named == "wrapupreason").then(|| dialog.wrap_up_reasons.join(", ")));
        text.map(|text| Value { text, of: name.to_owned() })
    }

    /// A call variable, an ECC variable or one of a campaign.
    fn variable(&self, name: &str) -> Option<&str> {
        let fitting = self.dialog.variables.iter().find(|each| each.name.eq_ignore_ascii_case(name));
        fitting.map(|each| each.value.as_str())
    }
}

/// A text of the media properties, such as `queueName`, `DNIS` and `callKeyCallId`.
fn media<'a>(dialog: &'a Dialog, name: &str) -> Option<&'a str> {
    let name = if name == "callednumber" { "dialednumber" } else { name };
    let found = dialog.media_texts.iter().find(|(key, _)| key == name);
    found.map(|(_, text)| text.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variable_has_the_value_of_the_call_or_the_agent_and_an_unknown_one_has_none() {
        let dialog = Dialog::parse(
            b"<Dialog><id>9</id><fromAddress>0045550123</fromAddress><mediaProperties><queueName>Billing</queueName><DNIS>4400</DNIS>\
              <callKeyCallId>212</callKeyCallId><callvariables><CallVariable><name>callVariable3</name><value>A&amp;B</value></CallVariable>\
              <CallVariable><name>BACampaign</name><value>Spring</value></CallVariable></callvariables>\
              <wrapUpItems><wrapUpItem>Sold</wrapUpItem><wrapUpItem>Call back</wrapUpItem></wrapUpItems></mediaProperties></Dialog>",
        )
        .unwrap();
        let agent = Caller { extension: "61234".into(), team_name: "Billing".into(), ..Caller::default() };
        let data = Data { dialog: &dialog, agent: &agent };
        let custom = |path: &str| WorkflowVariable { name: "mine".into(), node: Some(path.into()) };
        for (name, value) in [
            ("fromAddress", Some("0045550123")),
            ("callvariable3", Some("A&B")),
            ("BACampaign", Some("Spring")),
            ("queueName", Some("Billing")),
            ("dnis", Some("4400")),
            ("callKeyCallId", Some("212")),
            ("extension", Some("61234")),
            ("teamName", Some("Billing")),
            ("wrapUpReason", Some("Sold, Call back")),
            ("callVariable4", None),
            ("password", None),
        ] {
            let variable = WorkflowVariable { name: name.into(), node: None };
            let expected = value.map(|text| Value { text: text.into(), of: name.into() });
            assert_eq!(data.value(&variable), expected, "{name}");
        }
        for (path, text, of) in [
            ("//Dialog/fromAddress", "0045550123", "fromAddress"),
            ("//CallVariable[2]/value", "Spring", "BACampaign"),
            ("//value[.='A&B']", "A&B", "callVariable3"),
            ("//CallVariable/name", "callVariable3", "name"),
        ] {
            let expected = Some(Value { text: text.into(), of: of.into() });
            assert_eq!(data.value(&custom(path)), expected, "{path}");
        }
        assert_eq!(data.value(&custom("count(//x)")), None);
    }
}

//! What happens because something happened to a call.

use finesse_wire::{Workflow, WorkflowAction, is_named_or_in_array};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use url::Url;

use crate::{
    address::{Hosts, Refusal},
    comparator::Comparator,
    data::{Caller, Data},
    event::Event,
    template::Template,
    tracker::Occurrence,
};

/// Longest body of a request before its variables are replaced, in characters (protocol/dialogs.md §3.2).
const LONGEST_BODY: usize = 2_000;

/// Longest `contentType`, in characters (protocol/dialogs.md §3.2).
const LONGEST_CONTENT_TYPE: usize = 500;

/// What IT allows, and adds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rules {
    /// Hosts whose pages are opened.
    pub pop_hosts: Hosts,
    /// Hosts that requests are sent to.
    pub http_hosts: Hosts,
    /// Every workflow that fits runs, not only the first one. UNCERTAIN (protocol/dialogs.md §6.10).
    pub all: bool,
    /// Addresses that are opened beside the workflows.
    pub pops: Pops,
    /// Names of call variables whose values must not stand in an address or a body; the name of an array stands for its elements.
    pub withheld: Vec<String>,
}

/// An address with variables for each event; empty for none.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pops {
    /// When a call arrives.
    pub ringing: String,
    /// When it is answered.
    pub answered: String,
    /// When it is over.
    pub ended: String,
}

/// Something to do, or to leave, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Who wants it.
    pub origin: Origin,
    /// The name of the action; empty when all of a workflow is refused, and for IT's own addresses.
    pub action: String,
    /// The host it is about, as far as it is known.
    pub host: Option<String>,
    /// Variables that nothing is known of: they are empty.
    pub unknown: Vec<String>,
    /// What to do.
    pub outcome: Outcome,
}

/// Who wants something done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// The workflow of this name.
    Workflow(String),
    /// IT, for this event.
    Pop,
}

/// What to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Open an address in the browser.
    Open {
        /// The address.
        address: Url,
        /// The window that Finesse's own desktop would open it in, if one is named.
        window: Option<String>,
    },
    /// Send a request.
    Send {
        /// How.
        method: HttpMethod,
        /// Where.
        address: Url,
        /// The type of the body; `None` for no such header.
        content_type: Option<String>,
        /// The body; may be empty.
        body: String,
    },
    /// Nothing, because of this.
    Refuse(Refusal),
}

/// A method of HTTP that a workflow may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HttpMethod {
    /// GET.
    Get,
    /// POST.
    Post,
    /// PUT.
    Put,
}

/// What to do about something that happened: IT's own address first, then the actions of the first workflow that fits, or of all that fit.
/// A workflow that is about the event and cannot be judged is refused, so that the log has it.
#[must_use]
pub fn decide(
    workflows: &[Workflow],
    occurrence: &Occurrence,
    agent: &Caller,
    rules: &Rules,
) -> Vec<Decision> {
    let data = Data { dialog: &occurrence.dialog, agent };
    let mut decisions: Vec<_> = pop(occurrence.event, &data, rules).into_iter().collect();
    for workflow in workflows.iter().filter(|workflow| is_about_calls(workflow)) {
        match fits(workflow, occurrence.event, &data) {
            Ok(false) => {}
            Ok(true) => {
                decisions.extend(workflow.actions.iter().map(|action| act(workflow, action, &data, rules)));
                if !rules.all {
                    break;
                }
            }
            Err(why) => decisions.push(Decision::refused(workflow, "", why)),
        }
    }
    decisions
}

/// The workflows that can never run because their trigger is not known, as refusals for the log.
#[must_use]
pub fn unusable(workflows: &[Workflow]) -> Vec<Decision> {
    let about_calls = workflows.iter().filter(|workflow| is_about_calls(workflow));
    let unknown = about_calls.filter(|workflow| Event::of_trigger(&workflow.trigger).is_none());
    unknown.map(|workflow| Decision::refused(workflow, "", Refusal::UnknownTrigger)).collect()
}

/// The places in the list of the workflows that would run, whatever becomes of their actions.
#[must_use]
pub fn matching(
    workflows: &[Workflow],
    occurrence: &Occurrence,
    agent: &Caller,
    rules: &Rules,
) -> Vec<usize> {
    let data = Data { dialog: &occurrence.dialog, agent };
    let fitting = workflows.iter().enumerate().filter(|(_, workflow)| {
        is_about_calls(workflow) && fits(workflow, occurrence.event, &data) == Ok(true)
    });
    let most = if rules.all { workflows.len() } else { 1 };
    fitting.map(|(place, _)| place).take(most).collect()
}

/// The medium of calls has the id 1 (protocol/dialogs.md §1.2).
fn is_about_calls(workflow: &Workflow) -> bool {
    workflow.media.as_deref().is_none_or(|media| media == "1" || media.eq_ignore_ascii_case("voice"))
}

/// Whether a workflow is to run. One with a comparison that is not known never is.
fn fits(workflow: &Workflow, event: Event, data: &Data<'_>) -> Result<bool, Refusal> {
    if Event::of_trigger(&workflow.trigger) != Some(event) {
        return Ok(false);
    }
    let mut held = Vec::new();
    for condition in &workflow.conditions {
        let comparator = Comparator::of_word(&condition.comparator).ok_or(Refusal::UnknownComparator)?;
        let actual = data.value(&condition.variable).map(|value| value.text).unwrap_or_default();
        held.push(comparator.holds(&actual, &condition.value));
    }
    let any = workflow.any && !held.is_empty();
    Ok(if any { held.contains(&true) } else { !held.contains(&false) })
}

impl Decision {
    fn refused(workflow: &Workflow, action: &str, why: Refusal) -> Self {
        let origin = Origin::Workflow(workflow.name.clone());
        Self {
            origin,
            action: action.to_owned(),
            host: None,
            unknown: Vec::new(),
            outcome: Outcome::Refuse(why),
        }
    }
}

fn act(workflow: &Workflow, action: &WorkflowAction, data: &Data<'_>, rules: &Rules) -> Decision {
    let mut values = Values::new(data, Some(action), rules);
    let judged = carried_out(action, &mut values, rules);
    values.decision(Origin::Workflow(workflow.name.clone()), &action.name, judged)
}

/// A host, as far as it is known, and what is to be done about it, or why nothing is.
type Judged = Result<(Option<String>, Outcome), (Option<String>, Refusal)>;

fn carried_out(action: &WorkflowAction, values: &mut Values<'_>, rules: &Rules) -> Judged {
    if !action.handled_by.is_empty() && !action.handled_by.eq_ignore_ascii_case("FINESSE_DESKTOP") {
        return Err((None, Refusal::ForGadget));
    }
    if action.is_summary() {
        return Err((None, Refusal::Incomplete));
    }
    if action.kind.eq_ignore_ascii_case("BROWSER_POP") {
        let (host, address) = values.address(action.param("path"), &rules.pop_hosts)?;
        let window = Some(action.param("windowName").to_owned()).filter(|name| !name.is_empty());
        return Ok((host, Outcome::Open { address, window }));
    }
    if action.kind.eq_ignore_ascii_case("HTTP_REQUEST") {
        return request(action, values, rules);
    }
    Err((None, Refusal::UnknownAction))
}

/// `location` FINESSE means a path of Finesse's own interface (UNCERTAIN, protocol/dialogs.md §3.2), which wants the agent's credentials:
/// no request of a workflow carries them.
fn request(action: &WorkflowAction, values: &mut Values<'_>, rules: &Rules) -> Judged {
    if action.param("location").eq_ignore_ascii_case("FINESSE") {
        return Err((None, Refusal::ForFinesse));
    }
    let method = match action.param("method").to_ascii_uppercase().as_str() {
        "GET" => HttpMethod::Get,
        "POST" => HttpMethod::Post,
        "PUT" => HttpMethod::Put,
        _ => return Err((None, Refusal::UnknownMethod)),
    };
    let (host, address) = values.address(action.param("path"), &rules.http_hosts)?;
    let (content_type, body) = (action.param("contentType"), action.param("body"));
    if body.chars().count() > LONGEST_BODY || content_type.chars().count() > LONGEST_CONTENT_TYPE {
        return Err((host, Refusal::TooLong));
    }
    let template = Template::parse(body).map_err(|why| (host.clone(), why.into()))?;
    let body = template.expand(|name| in_body(&values.value(name), content_type));
    let content_type = Some(content_type.to_owned()).filter(|kind| !kind.is_empty());
    Ok((host, Outcome::Send { method, address, content_type, body }))
}

/// A value as a part of a body: what the type of the body gives a meaning to is escaped. Cisco's documentation does not say that it is
/// (UNCERTAIN); a value with a quotation mark would make the document another one.
fn in_body(value: &str, content_type: &str) -> String {
    let kind = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    if kind.ends_with("json") {
        return in_json(value);
    }
    if kind.ends_with("xml") {
        return in_xml(value);
    }
    if kind == "application/x-www-form-urlencoded" {
        return utf8_percent_encode(value, NON_ALPHANUMERIC).to_string();
    }
    value.to_owned()
}

fn in_json(value: &str) -> String {
    let escaped = |sign: char| match sign {
        '"' => "\\\"".to_owned(),
        '\\' => "\\\\".to_owned(),
        sign if sign.is_control() => format!("\\u{:04x}", u32::from(sign)),
        sign => sign.to_string(),
    };
    value.chars().map(escaped).collect()
}

fn in_xml(value: &str) -> String {
    let escaped = |sign: char| match sign {
        '<' => "&lt;".to_owned(),
        '>' => "&gt;".to_owned(),
        '&' => "&amp;".to_owned(),
        '"' => "&quot;".to_owned(),
        '\'' => "&apos;".to_owned(),
        sign => sign.to_string(),
    };
    value.chars().map(escaped).collect()
}

fn pop(event: Event, data: &Data<'_>, rules: &Rules) -> Option<Decision> {
    let path = match event {
        Event::Arrives => &rules.pops.ringing,
        Event::Answered => &rules.pops.answered,
        Event::Ends => &rules.pops.ended,
        Event::Makes | Event::Preview => return None,
    };
    if path.is_empty() {
        return None;
    }
    let mut values = Values::new(data, None, rules);
    let judged = values.address(path, &rules.pop_hosts);
    let judged = judged.map(|(host, address)| (host, Outcome::Open { address, window: None }));
    Some(values.decision(Origin::Pop, "", judged))
}

/// The values of the variables of one action, which were not known, and whether one must not leave the program.
struct Values<'a> {
    data: &'a Data<'a>,
    action: Option<&'a WorkflowAction>,
    withheld: &'a [String],
    unknown: Vec<String>,
    is_withheld: bool,
}

impl<'a> Values<'a> {
    fn new(data: &'a Data<'a>, action: Option<&'a WorkflowAction>, rules: &'a Rules) -> Self {
        Self { data, action, withheld: &rules.withheld, unknown: Vec::new(), is_withheld: false }
    }

    /// The text of a variable. One that is withheld is also recognised by its name alone, so that a workflow does not work for some calls only.
    fn value(&mut self, name: &str) -> String {
        let mut declared = self.action.into_iter().flat_map(|action| &action.variables);
        let declared = declared.find(|variable| variable.name.eq_ignore_ascii_case(name));
        let value = match declared {
            Some(variable) => self.data.value(variable),
            None => self.data.system(name),
        };
        let of = value.as_ref().map_or(name, |value| &value.of);
        self.is_withheld |= self.withheld.iter().any(|withheld| is_named_or_in_array(of, withheld));
        value.map(|value| value.text).unwrap_or_else(|| {
            if !self.unknown.iter().any(|known| known == name) {
                self.unknown.push(name.to_owned());
            }
            String::new()
        })
    }

    /// What comes of it all: nothing where one of the values is withheld.
    fn decision(self, origin: Origin, action: &str, judged: Judged) -> Decision {
        let (host, outcome) = judged.unwrap_or_else(|(host, why)| (host, Outcome::Refuse(why)));
        let outcome = if self.is_withheld { Outcome::Refuse(Refusal::Masked) } else { outcome };
        Decision { origin, action: action.to_owned(), host, unknown: self.unknown, outcome }
    }

    fn address(
        &mut self,
        path: &str,
        hosts: &Hosts,
    ) -> Result<(Option<String>, Url), (Option<String>, Refusal)> {
        let template = Template::parse(path).map_err(|why| (None, why.into()))?;
        let address = template.address(|name| self.value(name)).map_err(|why| (None, why.into()))?;
        let host = address.host_str().map(str::to_owned);
        match hosts.admit(&address) {
            Ok(()) => Ok((host, address)),
            Err(why) => Err((host, why)),
        }
    }
}

#[cfg(test)]
#[path = "../tests/unit/decide.rs"]
mod tests;

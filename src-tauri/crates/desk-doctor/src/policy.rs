//! What is wrong with something that IT has set, in words.

use desk_contract::{PolicyFinding, PolicyProblem as Problem, ServerProblem};
use desk_texts::text;
use finesse_client::InvalidServer;

/// A sentence about it, with the entry of the list that it is about.
pub(crate) fn sentence(finding: &PolicyFinding) -> String {
    let problem = problem(&finding.problem);
    match finding.entry {
        Some(number) => text(
            "policy-problem-entry",
            &[("number", number.to_string().into()), ("problem", problem.into())],
        ),
        None => problem,
    }
}

fn problem(problem: &Problem) -> String {
    let plain = |id| text(id, &[]);
    let because = |id, why: &str| text(id, &[("why", why.into())]);
    match problem {
        Problem::UnknownSetting => plain("policy-problem-unknownSetting"),
        Problem::NotText => plain("policy-problem-notText"),
        Problem::NotSwitch => plain("policy-problem-notSwitch"),
        Problem::NotNumber { min, max } => text(
            "policy-problem-notNumber",
            &[("min", min.to_string().into()), ("max", max.to_string().into())],
        ),
        Problem::NotChoice { choices } => {
            text("policy-problem-notChoice", &[("choices", choices.join(", ").into())])
        }
        Problem::NotList => plain("policy-problem-notList"),
        Problem::EmptyList => plain("policy-problem-emptyList"),
        Problem::NotExtension => plain("policy-problem-notExtension"),
        Problem::Server { server } => server_sentence(*server),
        Problem::NotVariable => plain("policy-problem-notVariable"),
        Problem::HostHasPort => plain("policy-problem-hostHasPort"),
        Problem::AddressNotHttps => plain("policy-problem-addressNotHttps"),
        Problem::NotAddress { why } => because("policy-problem-notAddress", why),
        Problem::NotObject => plain("policy-problem-notObject"),
        Problem::TooLarge => plain("policy-problem-tooLarge"),
        Problem::EndsEarly { why } => because("policy-problem-endsEarly", why),
        Problem::NotJson { why } => because("policy-problem-notJson", why),
        Problem::NotPropertyList { why } => because("policy-problem-notPropertyList", why),
        Problem::Unreadable { why } => because("policy-problem-unreadable", why),
    }
}

/// A sentence about a server that was typed.
pub(crate) fn typed_server(why: &InvalidServer) -> String {
    server_sentence(match why {
        InvalidServer::Empty => ServerProblem::Empty,
        InvalidServer::NotHttps => ServerProblem::NotHttps,
        InvalidServer::HasPath => ServerProblem::HasPath,
        InvalidServer::Address => ServerProblem::Address,
        InvalidServer::NotAName => ServerProblem::NotAName,
    })
}

fn server_sentence(problem: ServerProblem) -> String {
    let word = match problem {
        ServerProblem::Empty => "empty",
        ServerProblem::NotHttps => "notHttps",
        ServerProblem::HasPath => "hasPath",
        ServerProblem::Address => "address",
        ServerProblem::NotAName => "notAName",
    };
    text("policy-problem-server", &[("server", word.into())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_is_one_sentence_and_says_which_entry_of_a_list_it_is_about() {
        let finding = |entry, problem| PolicyFinding { setting: None, entry, problem, detail: String::new() };
        for (finding, says) in [
            (
                finding(None, Problem::NotNumber { min: 5, max: 10_080 }),
                "It must be a whole number from 5 to 10080.",
            ),
            (
                finding(Some(2), Problem::Server { server: ServerProblem::HasPath }),
                "Entry 2 of the list: A server name has no path.",
            ),
            (finding(None, Problem::NotJson { why: "EOF".into() }), "The file is not JSON: EOF"),
        ] {
            assert_eq!(sentence(&finding), says);
        }
    }
}

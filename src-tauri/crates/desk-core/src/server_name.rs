//! What a person types as a server, in the form in which the program writes it.

use desk_contract::ServerProblem;
use finesse_client::{InvalidServer, Node};

/// The name of a server as a person types it, or as IT sets it, in the form in which the program writes it.
///
/// # Errors
/// Why it is none, and a sentence about it for the log.
pub fn server_name(typed: &str) -> Result<String, (ServerProblem, String)> {
    Node::parse(typed).map(|node| node.to_string()).map_err(|why| {
        let problem = match why {
            InvalidServer::Empty => ServerProblem::Empty,
            InvalidServer::NotHttps => ServerProblem::NotHttps,
            InvalidServer::HasPath => ServerProblem::HasPath,
            InvalidServer::Address => ServerProblem::Address,
            InvalidServer::NotAName => ServerProblem::NotAName,
        };
        (problem, why.to_string())
    })
}

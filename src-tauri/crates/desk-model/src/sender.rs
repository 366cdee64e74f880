//! For whom a request is sent.

/// The number of a command, given by whoever sends it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommandId(pub u64);

/// For whom a request is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sender {
    /// A command of the agent.
    Command(CommandId),
    /// The model: the extension is signed in again after a move.
    SignInAgain,
    /// The model: the agent is made ready again after a move.
    ReadyAgain,
}

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The four steps of a sign-in, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum SignInStep {
    /// The server is asked who it is, then the company's page is shown.
    SignInPage,
    /// The token is fetched and read, and the agent looked up.
    Token,
    /// The notification service is connected.
    Connection,
    /// The extension is signed in.
    Phone,
}

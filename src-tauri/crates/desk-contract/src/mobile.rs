use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a mobile agent is reached: the extension is a port of the contact centre, which calls this number (UCCE,
/// protocol/auth-and-events.md §3.2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MobileAgent {
    /// Call by call, or one connection for all.
    pub mode: MobileMode,
    /// The number of the agent's phone, as typed.
    pub number: String,
}

/// How often the phone of a mobile agent is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum MobileMode {
    /// For each call.
    CallByCall,
    /// Once: the connection stays up for all calls.
    NailedConnection,
}

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The answer to `versionNotice`: how this version stands to the latest one that the publisher's signed notice names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum VersionNotice {
    /// IT has set no address to ask at.
    Off,
    /// No notice could be read, or none that is signed with IT's key; or the last that said that this is the latest version was read a week ago.
    Unknown,
    /// There is no newer version.
    Current,
    /// There is a newer version.
    Newer(NewVersion),
    /// There is a newer version, and this one has a known vulnerability.
    Vulnerable(NewVersion),
}

/// The latest version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NewVersion {
    /// Its number.
    pub version: String,
    /// The day on which it was published, as `2031-02-03`.
    pub published: String,
    /// The page about it.
    pub page: String,
}

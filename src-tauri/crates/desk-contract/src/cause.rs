use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why the system made an agent not ready (protocol/reason-codes.md). Each has its words in `ui/locales/en/reasons.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum NotReadyCause {
    /// A supervisor did it.
    Supervisor,
    /// A connection was lost.
    ConnectionLost,
    /// A call was not answered.
    MissedCall,
    /// The agent used a line that is not for calls from queues.
    OtherLine,
    /// The agent placed a call.
    OwnCall,
    /// A call came that no queue has sent.
    DirectCall,
    /// A colleague cancelled the consultation.
    ConsultCancelled,
    /// A call ended.
    CallEnded,
    /// The time for wrap-up is over.
    WrapUpEnded,
    /// The line is restricted.
    LineRestricted,
    /// The phone is restricted.
    PhoneRestricted,
    /// The phone is not connected.
    PhoneDown,
    /// The phone is connected again.
    PhoneBack,
    /// The phone system works with another node.
    PhoneSystemSwitched,
    /// Several calls did not reach the phone.
    CallsNotDelivered,
    /// The line of the agent was busy.
    LineBusy,
    /// Nothing was done for a time.
    Inactivity,
}

/// Why the system signed an agent out (protocol/reason-codes.md). Each has its words in `ui/locales/en/reasons.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum SignOutCause {
    /// A supervisor did it.
    Supervisor,
    /// A connection was lost.
    ConnectionLost,
    /// The agent signed in at another place.
    SignedInElsewhere,
    /// Another agent signed in at the extension.
    ExtensionTaken,
    /// The agent's account was removed.
    AccountRemoved,
    /// The extension was changed.
    ExtensionChanged,
    /// The assignment of the agent was changed.
    AssignmentChanged,
    /// The extension is configured twice.
    ExtensionSetUpTwice,
    /// The phone went out of service.
    PhoneOutOfService,
    /// Nothing was done for a time.
    Inactivity,
    /// The call to the phone of a mobile agent failed.
    MobileCallFailed,
    /// The connection to the phone of a mobile agent ended.
    NailedConnectionEnded,
    /// The contact centre restarted.
    CentreRestarted,
    /// The contact centre works with another node.
    CentreFailedOver,
    /// The sign-out was forced.
    Forced,
}

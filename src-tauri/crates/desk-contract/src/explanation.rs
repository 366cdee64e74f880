use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why something is refused or not offered, where that is known. Each has a sentence in `ui/locales/en/refusals.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Explanation {
    /// A call rings: it is answered or given up first.
    Ringing,
    /// The dialler has reserved the agent.
    Reserved,
    /// UCCX refuses Ready during a call.
    ReadyDuringCall,
    /// Wrap-up follows the call, and its own end decides.
    WrapUpFollows,
    /// A wrap-up reason must be chosen first.
    WrapUpReasonMissing,
    /// Not Ready follows the call already, and UCCX takes it once.
    AlreadyFollows,
    /// Finesse is signing the agent in or out, or does not say the state.
    Passing,
    /// Finesse has signed the agent out.
    NotSignedIn,
    /// The state does not fit the present one.
    StateDoesNotFit,
    /// A sign-out is possible from Not Ready only.
    SignOutNeedsNotReady,
    /// Finesse does not know the extension, or it is off.
    ExtensionUnknown,
    /// Somebody uses the extension.
    ExtensionBusy,
    /// The agent may not be a mobile agent in this mode.
    MobileModeNotAllowed,
    /// Only the agent who made the conference may add somebody.
    NotController,
    /// The call has changed, so that the action does not fit.
    CallHasChanged,
    /// The phone system did not carry it out.
    CallNotDone,
    /// The number cannot be reached.
    NumberNotReachable,
    /// The tones, or the text, cannot be sent so.
    ValueNotAllowed,
    /// The data of this call cannot be changed.
    CallDataProtected,
    /// The agent is not in a call that can be listened to.
    CannotBeMonitored,
    /// The phone is busy.
    PhoneBusy,
    /// The phone is not connected.
    PhoneOutOfService,
    /// The agent has no extension.
    NoExtension,
    /// The phone system has a problem.
    PhoneSystemProblem,
    /// Finesse does not know the person.
    PersonUnknown,
    /// What the request is about is not there.
    NotThere,
    /// The contact centre does not have this function.
    NotSupported,
    /// The agent may not do this.
    NotAllowed,
    /// The sign-in does not count any more.
    SignInOver,
    /// Finesse is out of service.
    OutOfService,
    /// Finesse failed.
    ServerFailed,
    /// There are too many already.
    TooMany,
    /// Finesse does not understand the request.
    RequestNotUnderstood,
}

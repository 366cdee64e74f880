//! Why something is refused or not offered, for the page.

use desk_contract::Explanation;
use desk_model::NotNow;

/// What a refusal of Finesse means.
pub(crate) fn explanation(explanation: desk_model::Explanation) -> Explanation {
    match explanation {
        desk_model::Explanation::ReadyDuringCall => Explanation::ReadyDuringCall,
        desk_model::Explanation::NotSignedIn => Explanation::NotSignedIn,
        desk_model::Explanation::StateDoesNotFit => Explanation::StateDoesNotFit,
        desk_model::Explanation::SignOutNeedsNotReady => Explanation::SignOutNeedsNotReady,
        desk_model::Explanation::ExtensionUnknown => Explanation::ExtensionUnknown,
        desk_model::Explanation::ExtensionBusy => Explanation::ExtensionBusy,
        desk_model::Explanation::MobileModeNotAllowed => Explanation::MobileModeNotAllowed,
        desk_model::Explanation::NotController => Explanation::NotController,
        desk_model::Explanation::CallHasChanged => Explanation::CallHasChanged,
        desk_model::Explanation::CallNotDone => Explanation::CallNotDone,
        desk_model::Explanation::NumberNotReachable => Explanation::NumberNotReachable,
        desk_model::Explanation::ValueNotAllowed => Explanation::ValueNotAllowed,
        desk_model::Explanation::CallDataProtected => Explanation::CallDataProtected,
        desk_model::Explanation::CannotBeMonitored => Explanation::CannotBeMonitored,
        desk_model::Explanation::PhoneBusy => Explanation::PhoneBusy,
        desk_model::Explanation::PhoneOutOfService => Explanation::PhoneOutOfService,
        desk_model::Explanation::NoExtension => Explanation::NoExtension,
        desk_model::Explanation::PhoneSystemProblem => Explanation::PhoneSystemProblem,
        desk_model::Explanation::PersonUnknown => Explanation::PersonUnknown,
        desk_model::Explanation::NotThere => Explanation::NotThere,
        desk_model::Explanation::NotSupported => Explanation::NotSupported,
        desk_model::Explanation::NotAllowed => Explanation::NotAllowed,
        desk_model::Explanation::SignInOver => Explanation::SignInOver,
        desk_model::Explanation::OutOfService => Explanation::OutOfService,
        desk_model::Explanation::ServerFailed => Explanation::ServerFailed,
        desk_model::Explanation::TooMany => Explanation::TooMany,
        desk_model::Explanation::RequestNotUnderstood => Explanation::RequestNotUnderstood,
    }
}

/// Why something is not possible now, by a rule that is known.
pub(crate) fn not_now(why: NotNow) -> Explanation {
    match why {
        NotNow::Ringing => Explanation::Ringing,
        NotNow::Reserved => Explanation::Reserved,
        NotNow::OnCall => Explanation::ReadyDuringCall,
        NotNow::WrapUpFollows => Explanation::WrapUpFollows,
        NotNow::WrapUpReasonMissing => Explanation::WrapUpReasonMissing,
        NotNow::AlreadyFollows => Explanation::AlreadyFollows,
        NotNow::Passing => Explanation::Passing,
        NotNow::CallHasChanged => Explanation::CallHasChanged,
    }
}

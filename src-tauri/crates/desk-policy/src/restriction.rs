//! What becomes of a wrong value of a setting that restricts, and what the profile `strict` sets. A typing mistake must not allow more
//! than IT wants.

use desk_contract::ManagedSetting;
use serde_json::Value;

/// What a wrong value of a setting means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WhenWrong {
    /// The setting counts as not set.
    NotSet,
    /// The value that allows least is in force.
    Strictest(Value),
    /// Agents cannot sign in: no value could stand in for it.
    NoSignIn,
}

/// What a wrong value of a setting means.
pub(crate) fn when_wrong(setting: ManagedSetting) -> WhenWrong {
    use ManagedSetting as Of;
    match setting {
        Of::Profile | Of::Server | Of::SecondServer | Of::AllowedHosts | Of::MaskedVariables => {
            WhenWrong::NoSignIn
        }
        Of::RefreshForm => WhenWrong::Strictest("post".into()),
        Of::KeepSession | Of::RememberAgent | Of::Hotkeys | Of::Practice | Of::SendMaskedVariables => {
            WhenWrong::Strictest(false.into())
        }
        Of::MobileAgent => WhenWrong::Strictest("deskPhone".into()),
        Of::KeepHistoryDays => WhenWrong::Strictest(0.into()),
        // Without a list every host may be opened, or those of the user's own list; this name leads nowhere (RFC 2606).
        Of::PopHosts | Of::HttpHosts => WhenWrong::Strictest(serde_json::json!(["none.invalid"])),
        Of::Extension
        | Of::SignInMethod
        | Of::SignOutAddresses
        | Of::SessionMinutes
        | Of::AskForName
        | Of::UserHint
        | Of::Charset
        | Of::Transport
        | Of::Agents
        | Of::RestoreReady
        | Of::Language
        | Of::OnClose
        | Of::OnLock
        | Of::StartAtLogin
        | Of::AlarmPhone
        | Of::AlarmMissedCall
        | Of::AlarmSignInEnding
        | Of::AlarmLongState
        | Of::NotReadyMinutes
        | Of::WrapUpMinutes
        | Of::AlarmToastSeconds
        | Of::AlarmSoundSeconds
        | Of::OsAccountSignIn
        | Of::LogLevel
        | Of::Acceleration
        | Of::VersionNotice
        | Of::WorkflowMatch
        | Of::ScreenPopRinging
        | Of::ScreenPopAnswered
        | Of::ScreenPopEnded => WhenWrong::NotSet,
    }
}

/// Whether a wrong entry of a list prevents a sign-in: without it, the list restricts less. The lists of hosts allow less without one.
pub(crate) fn every_entry_counts(setting: ManagedSetting) -> bool {
    setting == ManagedSetting::MaskedVariables
}

/// What the profile `strict` sets, whatever else is set.
pub(crate) fn strict() -> [(ManagedSetting, Value); 3] {
    [
        (ManagedSetting::KeepSession, false.into()),
        (ManagedSetting::RefreshForm, "post".into()),
        (ManagedSetting::Practice, false.into()),
    ]
}

/// What must be set with the profile `strict`.
pub(crate) const REQUIRED: [ManagedSetting; 2] = [ManagedSetting::Server, ManagedSetting::AllowedHosts];

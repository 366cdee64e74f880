//! What a refusal of Finesse means: one table from every type, constant and code of the sheets to one sentence.

use finesse_wire::{ApiError, ApiErrors};

/// What a refusal means for the agent. Each has a sentence in `ui/locales/en/refusals.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Explanation {
    /// UCCX refuses Ready during a call.
    ReadyDuringCall,
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

/// What a request was about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// The agent's state.
    State,
    /// A call.
    Calls,
    /// A conference: a call to which another one is added.
    Joining,
    /// The sign-in of an extension.
    SignIn,
}

/// What a row is recognised by.
#[derive(Debug, Clone, Copy)]
enum By {
    /// `ErrorData`, and the beginning of `ErrorType`: the same number has other meanings with other types.
    Code(&'static str, &'static str),
    /// `ErrorMessage`: a constant.
    Constant(&'static str),
    /// `ErrorType`.
    Type(&'static str),
    /// `peripheralErrorCode`.
    Peripheral(&'static str),
    /// `ErrorType`, where the message names the state.
    Says(&'static str, &'static str),
}

/// A row counts for every request, or only for those about this.
type Row = (Option<About>, By, Explanation);

const STATE: Option<About> = Some(About::State);
const CALLS: Option<About> = Some(About::Calls);
const SIGN_IN: Option<About> = Some(About::SignIn);

/// The first row that fits counts. Sources: protocol/dialogs.md §2.0 to §2.14, §3.2, §3.6; protocol/auth-and-events.md §3.1, §3.2, §3.4.3,
/// §3.7, §6.6; protocol/reason-codes.md §3.
const TABLE: [Row; 59] = [
    // Codes of CTI.
    (STATE, By::Code("265", ""), Explanation::ReadyDuringCall),
    (STATE, By::Code("33", ""), Explanation::ReadyDuringCall),
    (SIGN_IN, By::Code("33", ""), Explanation::ExtensionBusy),
    (CALLS, By::Code("33", ""), Explanation::PhoneBusy),
    (SIGN_IN, By::Code("265", ""), Explanation::MobileModeNotAllowed),
    (None, By::Code("257", ""), Explanation::NotSignedIn),
    (STATE, By::Code("1010", ""), Explanation::NotSignedIn),
    (None, By::Code("260", ""), Explanation::ExtensionUnknown),
    (None, By::Code("20999", ""), Explanation::NotController),
    (Some(About::Joining), By::Code("22", "Invalid State"), Explanation::NotController),
    (CALLS, By::Code("22", ""), Explanation::CallHasChanged),
    (STATE, By::Code("22", ""), Explanation::StateDoesNotFit),
    (CALLS, By::Code("3", ""), Explanation::ValueNotAllowed),
    (None, By::Code("13145", ""), Explanation::CannotBeMonitored),
    (None, By::Code("88001", ""), Explanation::PhoneSystemProblem),
    (None, By::Code("88003", ""), Explanation::NoExtension),
    (None, By::Code("88004", ""), Explanation::PhoneOutOfService),
    (None, By::Code("88005", ""), Explanation::PhoneBusy),
    (None, By::Code("88008", ""), Explanation::PersonUnknown),
    (None, By::Code("88009", ""), Explanation::PersonUnknown),
    (None, By::Code("88015", ""), Explanation::NumberNotReachable),
    (None, By::Code("88049", ""), Explanation::CannotBeMonitored),
    (None, By::Code("teammessage.max.limit.exceeded", ""), Explanation::TooMany),
    (None, By::Peripheral("10125"), Explanation::ExtensionUnknown),
    // Constants, where a release leaves the number out.
    (SIGN_IN, By::Constant("CF_RESOURCE_BUSY"), Explanation::ExtensionBusy),
    (CALLS, By::Constant("CF_RESOURCE_BUSY"), Explanation::PhoneBusy),
    (STATE, By::Constant("CF_RESOURCE_BUSY"), Explanation::ReadyDuringCall),
    (STATE, By::Constant("CF_INVALID_AGENT_WORKMODE"), Explanation::ReadyDuringCall),
    (None, By::Constant("CF_INVALID_PASSWORD_SPECIFIED"), Explanation::NotSignedIn),
    (None, By::Constant("CF_INVALID_LOGON_DEVICE_SPECIFIED"), Explanation::ExtensionUnknown),
    (STATE, By::Constant("CF_INVALID_OBJECT_STATE"), Explanation::StateDoesNotFit),
    (CALLS, By::Constant("CF_INVALID_OBJECT_STATE"), Explanation::CallHasChanged),
    (CALLS, By::Constant("CF_VALUE_OUT_OF_RANGE"), Explanation::ValueNotAllowed),
    (None, By::Constant("MAX_ACTIVE_MESSAGE_LIMIT_EXCEEDED"), Explanation::TooMany),
    // Types.
    (None, By::Type("Invalid Device"), Explanation::ExtensionUnknown),
    (None, By::Type("Device Busy"), Explanation::ExtensionBusy),
    (None, By::Type("Mode Not Allowed"), Explanation::MobileModeNotAllowed),
    (None, By::Type("Call Variable is protected"), Explanation::CallDataProtected),
    (None, By::Type("Call Operation Failure"), Explanation::CallNotDone),
    (None, By::Type("Invalid Destination"), Explanation::NumberNotReachable),
    (STATE, By::Says("Invalid State", "LOGOUT"), Explanation::SignOutNeedsNotReady),
    (STATE, By::Type("Invalid State"), Explanation::StateDoesNotFit),
    (CALLS, By::Type("Invalid State"), Explanation::CallHasChanged),
    (CALLS, By::Type("Generic Error"), Explanation::CallHasChanged),
    (None, By::Type("Generic Error"), Explanation::ServerFailed),
    (None, By::Type("Dialog Not Found"), Explanation::NotThere),
    (None, By::Type("User Not Found"), Explanation::PersonUnknown),
    (None, By::Type("TeamId Not Found"), Explanation::NotThere),
    (None, By::Type("Not Found"), Explanation::NotThere),
    (None, By::Type("Not Implemented"), Explanation::NotSupported),
    (None, By::Type("Authorization Failure"), Explanation::SignInOver),
    (None, By::Type("Invalid Authorization"), Explanation::NotAllowed),
    (None, By::Type("Invalid Supervisor"), Explanation::NotAllowed),
    (None, By::Type("Forbidden"), Explanation::NotAllowed),
    (None, By::Type("Service Unavailable"), Explanation::OutOfService),
    (None, By::Type("Maximum Exceeded"), Explanation::TooMany),
    (None, By::Type("System Resource Limit Exceeded"), Explanation::TooMany),
    (None, By::Type("Internal Server Error"), Explanation::ServerFailed),
    (None, By::Type("Finesse API Error"), Explanation::ServerFailed),
];

/// Types that mean that the request itself is wrong: last, because many of the rows above have one of them.
const NOT_UNDERSTOOD: [&str; 5] =
    ["Bad Request", "Parameter Missing", "Invalid Input", "Invalid Range", "Range Not Satisfiable"];

/// What Finesse means with a refusal; `None` when it says nothing that the table knows.
#[must_use]
pub fn explain(errors: &ApiErrors, about: About) -> Option<Explanation> {
    errors.0.iter().find_map(|error| of_one(error, about))
}

fn of_one(error: &ApiError, about: About) -> Option<Explanation> {
    let is_about = |of: About| of == about || (of == About::Calls && about == About::Joining);
    let row = TABLE.iter().find(|(of, by, _)| of.is_none_or(is_about) && by.fits(error));
    let not_understood = || {
        let is_one = NOT_UNDERSTOOD.iter().any(|kind| error.error_type.eq_ignore_ascii_case(kind));
        is_one.then_some(Explanation::RequestNotUnderstood)
    };
    row.map(|(_, _, explanation)| *explanation).or_else(not_understood)
}

impl By {
    fn fits(self, error: &ApiError) -> bool {
        match self {
            Self::Code(code, kind) => error.data.trim() == code && begins(&error.error_type, kind),
            Self::Constant(constant) => error.message.trim() == constant,
            Self::Type(kind) => begins(&error.error_type, kind),
            Self::Peripheral(code) => error.peripheral_code.as_deref() == Some(code),
            Self::Says(kind, word) => begins(&error.error_type, kind) && error.message.contains(word),
        }
    }
}

/// Without regard to case; "Invalid Authorization" stands for "Invalid Authorization User Specified" too.
fn begins(text: &str, with: &str) -> bool {
    text.trim().get(..with.len()).is_some_and(|beginning| beginning.eq_ignore_ascii_case(with))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::errors;

    const STATE: About = About::State;
    const CALLS: About = About::Calls;
    const SIGN_IN: About = About::SignIn;

    /// Rows: type, constant, code; what the request was about; what it means.
    #[test]
    fn type_constant_and_code_together_decide() {
        use Explanation as Is;
        for (kind, constant, code, about, expected) in [
            ("Invalid State", "CF_INVALID_AGENT_WORKMODE", "265", STATE, Some(Is::ReadyDuringCall)),
            ("Invalid State", "CF_RESOURCE_BUSY", "33", STATE, Some(Is::ReadyDuringCall)),
            ("Device Busy", "CF_RESOURCE_BUSY", "33", SIGN_IN, Some(Is::ExtensionBusy)),
            ("Generic Error", "CF_RESOURCE_BUSY", "33", CALLS, Some(Is::PhoneBusy)),
            ("Mode Not Allowed", "CF_INVALID_AGENT_WORKMODE", "265", SIGN_IN, Some(Is::MobileModeNotAllowed)),
            ("Invalid State", "CF_INVALID_PASSWORD_SPECIFIED", "257", STATE, Some(Is::NotSignedIn)),
            ("Invalid State", "CF_INVALID_PARAMETER", "1010", STATE, Some(Is::NotSignedIn)),
            ("Invalid State", "CF_INVALID_OBJECT_STATE", "22", STATE, Some(Is::StateDoesNotFit)),
            ("Invalid State", "CF_INVALID_OBJECT_STATE", "22", About::Joining, Some(Is::NotController)),
            ("Invalid State", "CF_INVALID_OBJECT_STATE", "22", CALLS, Some(Is::CallHasChanged)),
            ("Generic Error", "CF_INVALID_OBJECT_STATE", "22", About::Joining, Some(Is::CallHasChanged)),
            ("Generic Error", "CF_INVALID_OBJECT_STATE", "22", CALLS, Some(Is::CallHasChanged)),
            ("Generic Error", "", "20999", CALLS, Some(Is::NotController)),
            ("Generic Error", "CF_VALUE_OUT_OF_RANGE", "3", CALLS, Some(Is::ValueNotAllowed)),
            (
                "Call Variable is protected",
                "CF_INVALID_PARAMETER",
                "1010",
                CALLS,
                Some(Is::CallDataProtected),
            ),
            (
                "Invalid State",
                "LOGOUT is possible from NOT_READY only",
                "",
                STATE,
                Some(Is::SignOutNeedsNotReady),
            ),
            ("Invalid Authorization User Specified", "", "", CALLS, Some(Is::NotAllowed)),
            ("invalid device", "", "", SIGN_IN, Some(Is::ExtensionUnknown)),
            ("Parameter Missing", "", "state", STATE, Some(Is::RequestNotUnderstood)),
            ("Something New", "CF_SOMETHING_NEW", "4711", CALLS, None),
            ("", "", "", STATE, None),
        ] {
            let found = explain(&errors(kind, constant, code), about);
            assert_eq!(found, expected, "{kind} {constant} {code} {about:?}");
        }
        assert_eq!(explain(&ApiErrors::default(), STATE), None);
        let peripheral = ApiError { peripheral_code: Some("10125".to_owned()), ..ApiError::default() };
        let known = errors("Something New", "", "");
        let both = ApiErrors(known.0.into_iter().chain([peripheral]).collect());
        assert_eq!(
            explain(&both, SIGN_IN),
            Some(Explanation::ExtensionUnknown),
            "of several the first that is known"
        );
    }

    /// Every constant of the sheets is explained for one kind of request at least, also without its code.
    #[test]
    fn every_constant_of_the_sheets_is_explained() {
        let sheets = [
            include_str!("../../../finesse-wire/protocol/dialogs.md"),
            include_str!("../../../finesse-wire/protocol/auth-and-events.md"),
        ];
        let constants: std::collections::BTreeSet<String> = sheets
            .iter()
            .flat_map(|sheet| sheet.split(|c: char| !(c.is_ascii_uppercase() || c == '_')))
            .filter(|word| word.strip_prefix("CF_").is_some_and(|rest| !rest.is_empty()))
            .map(str::to_owned)
            .collect();
        assert!(constants.len() >= 7, "{constants:?}");
        for constant in constants {
            // CF_INVALID_PARAMETER says nothing without its code.
            let code = if constant == "CF_INVALID_PARAMETER" { "1010" } else { "" };
            let found = [STATE, CALLS, SIGN_IN].map(|about| explain(&errors("", &constant, code), about));
            assert!(found.iter().any(Option::is_some), "{constant}");
        }
    }

    /// Every type of protocol/auth-and-events.md §3.7 and protocol/dialogs.md §2.0, §2.14.
    #[test]
    fn every_type_of_the_sheets_is_explained() {
        for kind in [
            "Bad Request",
            "Generic Error",
            "Invalid Input",
            "Invalid State",
            "Parameter Missing",
            "Authorization Failure",
            "Invalid Authorization User Specified",
            "Invalid Supervisor",
            "Not Found",
            "User Not Found",
            "Internal Server Error",
            "Service Unavailable",
            "Invalid Authorization",
            "TeamId Not Found",
            "Range Not Satisfiable",
            "Invalid Range",
            "Forbidden",
            "Finesse API Error",
            "Maximum Exceeded",
            "System Resource Limit Exceeded",
            "Dialog Not Found",
            "Not Implemented",
            "Invalid Destination",
            "Call Operation Failure",
            "Call Variable is protected",
            "Invalid Device",
            "Device Busy",
            "Mode Not Allowed",
        ] {
            assert!(explain(&errors(kind, "", ""), CALLS).is_some(), "{kind}");
        }
    }

    /// protocol/reason-codes.md §3 and protocol/dialogs.md §2.8.
    #[test]
    fn every_code_of_uccx_is_explained() {
        for code in ["88001", "88003", "88004", "88005", "88008", "88009", "88015", "88049", "13145", "20999"]
        {
            assert!(explain(&errors("Generic Error", "", code), About::SignIn).is_some(), "{code}");
        }
    }
}

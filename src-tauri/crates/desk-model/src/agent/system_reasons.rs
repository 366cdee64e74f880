//! Reasons that Finesse or a supervisor gave, not the agent (protocol/reason-codes.md).

use finesse_wire::ReasonCode;

use super::permissions::Platform;

/// Why the system made an agent not ready.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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

/// Why the system signed an agent out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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

/// What a code means as the reason of Not Ready.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum NotReady {
    /// Told, with its own words.
    Told(NotReadyCause),
    /// Nothing happens to the agent that they do not know: told only to one who was ready.
    Quiet,
    /// The sign-out follows, which is told.
    SignOutFollows,
    /// Not documented as one.
    Never,
}

/// A row of a table: the code; as the reason of Not Ready; as the reason of a sign-out.
type Row = (i32, NotReady, Option<SignOutCause>);

use NotReady::{Never, Quiet, SignOutFollows, Told};
use NotReadyCause as Why;
use SignOutCause as Out;

/// Codes of UCCX (protocol/reason-codes.md §1).
const UCCX: [Row; 32] = [
    (22, Never, Some(Out::Supervisor)),
    (33, Told(Why::Supervisor), None),
    (255, Told(Why::ConnectionLost), Some(Out::ConnectionLost)),
    (1000, Quiet, None),
    (32740, Never, Some(Out::SignedInElsewhere)),
    (32741, Never, Some(Out::ExtensionTaken)),
    (32742, Told(Why::OtherLine), None),
    (32745, Quiet, None),
    (32746, Quiet, None),
    (32747, Quiet, None),
    (32748, Never, Some(Out::AccountRemoved)),
    (32749, Told(Why::ConsultCancelled), None),
    (32750, Never, Some(Out::ExtensionChanged)),
    (32751, Quiet, None),
    (32752, Quiet, None),
    (32753, Told(Why::LineRestricted), None),
    (32754, Told(Why::PhoneRestricted), None),
    (32755, Told(Why::CallEnded), None),
    (32756, Told(Why::PhoneBack), None),
    (32757, Told(Why::PhoneSystemSwitched), None),
    (32758, Told(Why::WrapUpEnded), None),
    (32759, Told(Why::PhoneDown), None),
    (32760, Quiet, None),
    (32761, Told(Why::DirectCall), None),
    (32762, Told(Why::OwnCall), None),
    (32763, Told(Why::MissedCall), None),
    (32764, Never, Some(Out::CentreFailedOver)),
    (32765, Never, Some(Out::ConnectionLost)),
    (32766, Never, None),
    (32767, Never, Some(Out::SignedInElsewhere)),
    // Finesse's own, which comes before any platform (protocol/auth-and-events.md §3.6).
    (50001, Never, Some(Out::ConnectionLost)),
    (50002, Told(Why::ConnectionLost), Some(Out::ConnectionLost)),
];

/// Codes of UCCE (protocol/reason-codes.md §2, protocol/auth-and-events.md §3.6).
const UCCE: [Row; 27] = [
    (255, Told(Why::ConnectionLost), Some(Out::ConnectionLost)),
    (999, Told(Why::Supervisor), Some(Out::Supervisor)),
    (20001, SignOutFollows, None),
    (20002, Never, Some(Out::Forced)),
    (20003, SignOutFollows, None),
    (32762, Told(Why::OwnCall), None),
    (32767, Told(Why::MissedCall), None),
    (50001, Never, Some(Out::ConnectionLost)),
    (50002, Told(Why::ConnectionLost), Some(Out::ConnectionLost)),
    (50003, Told(Why::PhoneDown), Some(Out::PhoneOutOfService)),
    (50004, Told(Why::Inactivity), Some(Out::Inactivity)),
    (50005, Told(Why::OtherLine), None),
    (50006, Told(Why::OwnCall), None),
    (50010, Told(Why::CallsNotDelivered), None),
    (50020, Never, Some(Out::AssignmentChanged)),
    (50030, Never, Some(Out::ExtensionSetUpTwice)),
    (50040, Never, Some(Out::MobileCallFailed)),
    (50041, Told(Why::LineBusy), None),
    (50042, Never, Some(Out::NailedConnectionEnded)),
    (50045, Quiet, None),
    (51004, Quiet, None),
    (65533, Never, None),
    (65534, Never, None),
    (65535, Never, None),
    (-1, Never, Some(Out::CentreRestarted)),
    (-2, Never, Some(Out::CentreRestarted)),
    (-3, Never, Some(Out::ExtensionChanged)),
];

/// A reason that the system gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SystemReason {
    /// As Finesse describes it.
    pub(crate) reason: ReasonCode,
    row: Option<Row>,
}

impl SystemReason {
    /// The reason, if it is one of the system: `systemCode` decides where Finesse gives it, the list of numbers only where it does not
    /// (protocol/reason-codes.md). A negative number is a reason of the system for a sign-out alone, because `-1` stands for none.
    pub(crate) fn of(reason: Option<&ReasonCode>, platform: Platform, signed_out: bool) -> Option<Self> {
        let reason = reason?;
        let rows: &[Row] = match platform {
            Platform::Ucce => &UCCE,
            Platform::Uccx => &UCCX,
        };
        let code = reason.code.filter(|code| signed_out || *code >= 0);
        let row = rows.iter().find(|(known, _, _)| Some(*known) == code).copied();
        let is_one = reason.system.unwrap_or(row.is_some());
        is_one.then(|| Self { reason: reason.clone(), row })
    }

    /// Why the agent is not ready; `None` where nothing is known of it.
    pub(crate) fn not_ready(&self) -> Option<NotReadyCause> {
        match self.row {
            Some((_, Told(cause), _)) => Some(cause),
            Some((_, Quiet | SignOutFollows | Never, _)) | None => None,
        }
    }

    /// Why the agent is signed out; `None` where nothing is known of it.
    pub(crate) fn signed_out(&self) -> Option<SignOutCause> {
        self.row.and_then(|(_, _, cause)| cause)
    }

    /// Whether an agent is told although they were not ready before.
    pub(crate) fn is_told_always(&self) -> bool {
        !matches!(self.row, Some((_, Quiet | SignOutFollows, _)))
    }

    /// Whether the sign-out follows, which is told instead.
    pub(crate) fn comes_before_sign_out(&self) -> bool {
        matches!(self.row, Some((_, SignOutFollows, _)))
    }
}

/// Whether a state with this reason, or without one, may be a consequence of a lost connection.
pub(crate) fn is_lost_connection(code: Option<i32>) -> bool {
    matches!(code, None | Some(255 | 50001 | 50002))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::agent_with_reason;

    fn reason(code: i32, system: Option<bool>) -> ReasonCode {
        ReasonCode { system, ..agent_with_reason("NOT_READY", code).reason.unwrap() }
    }

    /// Rows: what `systemCode` says, the code, the platform; whether it is a reason of the system.
    #[test]
    fn system_code_decides_and_the_list_only_where_it_is_missing() {
        for (system, code, platform, is_one) in [
            (Some(false), 22, Platform::Uccx, false),
            (Some(false), 50_002, Platform::Ucce, false),
            (Some(true), 101, Platform::Ucce, true),
            (Some(true), 700, Platform::Uccx, true),
            (None, 22, Platform::Uccx, true),
            (None, 22, Platform::Ucce, false),
            (None, 999, Platform::Ucce, true),
            (None, 999, Platform::Uccx, false),
            (None, 101, Platform::Ucce, false),
            (None, -1, Platform::Ucce, false),
            (None, 0, Platform::Ucce, false),
        ] {
            let found = SystemReason::of(Some(&reason(code, system)), platform, false);
            assert_eq!(found.is_some(), is_one, "{system:?} {code} {platform:?}");
        }
        assert_eq!(SystemReason::of(None, Platform::Ucce, true), None);
    }

    /// Both platforms use these numbers, with different meanings.
    #[test]
    fn the_platform_decides_what_a_number_means() {
        let of = |code, platform| SystemReason::of(Some(&reason(code, Some(true))), platform, true).unwrap();
        let missed = Some(NotReadyCause::MissedCall);
        assert_eq!(of(32_767, Platform::Ucce).not_ready(), missed);
        assert_eq!(of(32_763, Platform::Uccx).not_ready(), missed);
        assert_eq!(of(32_767, Platform::Uccx).signed_out(), Some(SignOutCause::SignedInElsewhere));
        assert_eq!(of(32_767, Platform::Uccx).not_ready(), None);
        assert_eq!(of(-1, Platform::Ucce).signed_out(), Some(SignOutCause::CentreRestarted));
    }

    /// protocol/reason-codes.md: each code of the sheet is in its table, once.
    #[test]
    fn every_code_of_the_sheet_is_known() {
        let sheet = include_str!("../../../finesse-wire/protocol/reason-codes.md");
        let (mut platform, mut found) = (None, 0);
        for line in sheet.lines() {
            match line.strip_prefix("## ") {
                Some("1. UCCX") => platform = Some(Platform::Uccx),
                Some("2. UCCE") => platform = Some(Platform::Ucce),
                Some(_) => platform = None,
                None => {}
            }
            let first = line.strip_prefix("| ").and_then(|row| row.split(" |").next());
            let code = first.and_then(|code| code.replace('\u{2212}', "-").parse::<i32>().ok());
            if let (Some(platform), Some(code)) = (platform, code) {
                found += 1;
                let known = SystemReason::of(Some(&reason(code, None)), platform, true);
                assert!(known.is_some(), "{code} {platform:?}");
            }
        }
        assert!(found >= 50, "{found} rows were read");
    }

    #[test]
    fn no_code_is_in_a_table_twice() {
        for rows in [UCCE.as_slice(), UCCX.as_slice()] {
            let codes: std::collections::BTreeSet<i32> = rows.iter().map(|(code, _, _)| *code).collect();
            assert_eq!(codes.len(), rows.len());
        }
    }

    #[test]
    fn a_lost_connection_has_one_of_three_codes_or_none() {
        for code in [None, Some(255), Some(50001), Some(50002)] {
            assert!(is_lost_connection(code), "{code:?}");
        }
        for code in [Some(22), Some(999), Some(50003), Some(32762)] {
            assert!(!is_lost_connection(code), "{code:?}");
        }
    }
}

use desk_contract::{NotReadyCause, NoticeKind, SignOutCause};
use desk_model::{Notice, explain};

use super::explanation::explanation;
use crate::server_said::server_said;

/// A notice of the model, for the page.
pub(crate) fn notice(notice: Notice) -> NoticeKind {
    match notice {
        Notice::StateChangedBySystem { cause, label, code, late } => {
            NoticeKind::StateChangedBySystem { cause: cause.map(not_ready), label, code, late }
        }
        Notice::SignedOutBySystem { cause, label } => {
            NoticeKind::SignedOutBySystem { cause: cause.map(signed_out), label }
        }
        Notice::SignOutFollows => NoticeKind::SignOutFollows,
        Notice::MobileAgentForgotten => NoticeKind::MobileAgentForgotten,
        Notice::LateRefusal { about, errors } => {
            let explanation = explain(&errors, about).map(explanation);
            let server = server_said(&errors, explanation.is_some());
            NoticeKind::LateRefusal { explanation, server }
        }
        Notice::Moved { to } => NoticeKind::Moved { server: to.to_string() },
    }
}

fn not_ready(cause: desk_model::NotReadyCause) -> NotReadyCause {
    match cause {
        desk_model::NotReadyCause::Supervisor => NotReadyCause::Supervisor,
        desk_model::NotReadyCause::ConnectionLost => NotReadyCause::ConnectionLost,
        desk_model::NotReadyCause::MissedCall => NotReadyCause::MissedCall,
        desk_model::NotReadyCause::OtherLine => NotReadyCause::OtherLine,
        desk_model::NotReadyCause::OwnCall => NotReadyCause::OwnCall,
        desk_model::NotReadyCause::DirectCall => NotReadyCause::DirectCall,
        desk_model::NotReadyCause::ConsultCancelled => NotReadyCause::ConsultCancelled,
        desk_model::NotReadyCause::CallEnded => NotReadyCause::CallEnded,
        desk_model::NotReadyCause::WrapUpEnded => NotReadyCause::WrapUpEnded,
        desk_model::NotReadyCause::LineRestricted => NotReadyCause::LineRestricted,
        desk_model::NotReadyCause::PhoneRestricted => NotReadyCause::PhoneRestricted,
        desk_model::NotReadyCause::PhoneDown => NotReadyCause::PhoneDown,
        desk_model::NotReadyCause::PhoneBack => NotReadyCause::PhoneBack,
        desk_model::NotReadyCause::PhoneSystemSwitched => NotReadyCause::PhoneSystemSwitched,
        desk_model::NotReadyCause::CallsNotDelivered => NotReadyCause::CallsNotDelivered,
        desk_model::NotReadyCause::LineBusy => NotReadyCause::LineBusy,
        desk_model::NotReadyCause::Inactivity => NotReadyCause::Inactivity,
    }
}

fn signed_out(cause: desk_model::SignOutCause) -> SignOutCause {
    match cause {
        desk_model::SignOutCause::Supervisor => SignOutCause::Supervisor,
        desk_model::SignOutCause::ConnectionLost => SignOutCause::ConnectionLost,
        desk_model::SignOutCause::SignedInElsewhere => SignOutCause::SignedInElsewhere,
        desk_model::SignOutCause::ExtensionTaken => SignOutCause::ExtensionTaken,
        desk_model::SignOutCause::AccountRemoved => SignOutCause::AccountRemoved,
        desk_model::SignOutCause::ExtensionChanged => SignOutCause::ExtensionChanged,
        desk_model::SignOutCause::AssignmentChanged => SignOutCause::AssignmentChanged,
        desk_model::SignOutCause::ExtensionSetUpTwice => SignOutCause::ExtensionSetUpTwice,
        desk_model::SignOutCause::PhoneOutOfService => SignOutCause::PhoneOutOfService,
        desk_model::SignOutCause::Inactivity => SignOutCause::Inactivity,
        desk_model::SignOutCause::MobileCallFailed => SignOutCause::MobileCallFailed,
        desk_model::SignOutCause::NailedConnectionEnded => SignOutCause::NailedConnectionEnded,
        desk_model::SignOutCause::CentreRestarted => SignOutCause::CentreRestarted,
        desk_model::SignOutCause::CentreFailedOver => SignOutCause::CentreFailedOver,
        desk_model::SignOutCause::Forced => SignOutCause::Forced,
    }
}

#[cfg(test)]
mod tests {
    use desk_model::NodeAddress;

    use super::*;

    #[test]
    fn a_move_names_the_server_as_people_type_it() {
        for (port, server) in [(8445, "fin-b.example.test"), (8443, "fin-b.example.test:8443")] {
            let to = NodeAddress { host: "fin-b.example.test".to_owned(), port };
            assert_eq!(notice(Notice::Moved { to }), NoticeKind::Moved { server: server.to_owned() });
        }
    }
}

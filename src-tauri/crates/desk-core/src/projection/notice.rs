use desk_contract::NoticeKind;
use desk_model::Notice;

/// A notice of the model, for the page.
pub(crate) fn notice(notice: Notice) -> NoticeKind {
    match notice {
        Notice::StateChangedBySystem { label, code, late } => {
            NoticeKind::StateChangedBySystem { label, code, late }
        }
        Notice::SignedOutBySystem { label } => NoticeKind::SignedOutBySystem { label },
        Notice::LateRefusal { message } => NoticeKind::LateRefusal { message },
        Notice::Moved { to } => NoticeKind::Moved { server: to.to_string() },
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

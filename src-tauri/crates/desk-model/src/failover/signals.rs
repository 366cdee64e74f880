//! What is wrong at the node in use, each by its own signal (protocol/auth-and-events.md §5.1).

use finesse_wire::{ServiceStatus, SystemInfo};

use super::nodes::Wrong;

/// The signals.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Signals {
    /// A ping is not answered: there may be no connection any more.
    pub(super) unresponsive: bool,
    /// There is no connection to the notification service.
    pub(super) stream_down: bool,
    /// The web application of Finesse is gone, while its notification service runs.
    pub(super) without_web_application: bool,
    /// The node says that it is out of service.
    pub(super) out_of_service: bool,
    /// The node says that it is under maintenance.
    pub(super) maintenance: bool,
}

/// The connection to the notification service, as far as the model needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StreamState {
    /// Events arrive.
    Online,
    /// There is no connection; another one is being made.
    Down,
    /// There is no connection, and another node would not change that: another token is needed, or another place took over.
    Stopped,
}

/// What a node says about itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Condition {
    /// It serves.
    InService,
    /// It does not serve.
    OutOfService,
    /// It will not serve for much longer.
    Maintenance,
    /// Its web application is gone.
    WithoutWebApplication,
}

/// How the condition of a node is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConditionSource {
    /// Its system information.
    SystemInfo,
    /// The presence of its web application.
    Presence,
}

impl Signals {
    /// After a move: the connection to the new node is yet to be made.
    pub(super) fn moved() -> Self {
        Self { stream_down: true, ..Self::default() }
    }

    pub(super) fn condition(self) -> Condition {
        if self.out_of_service {
            Condition::OutOfService
        } else if self.maintenance {
            Condition::Maintenance
        } else if self.without_web_application {
            Condition::WithoutWebApplication
        } else {
            Condition::InService
        }
    }

    /// Maintenance alone is no reason to leave for an agent who is on a call.
    pub(super) fn wrong(self, on_call: bool) -> Wrong {
        if self.stream_down || self.unresponsive {
            Wrong::NoStream
        } else if self.without_web_application || self.out_of_service || (self.maintenance && !on_call) {
            Wrong::Announced
        } else {
            Wrong::Nothing
        }
    }

    /// The connection has another state.
    pub(super) fn stream(&mut self, state: StreamState) {
        self.stream_down = state == StreamState::Down;
        // A connection that is made or lost answers it.
        self.unresponsive = false;
        // Each connection is made only where the web application is there.
        self.without_web_application &= self.stream_down;
    }

    /// The node described itself.
    pub(super) fn system_info(&mut self, info: &SystemInfo) {
        self.out_of_service = info.status != ServiceStatus::InService;
        self.maintenance = info.maintenance;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::system_info;

    /// As letters: u unresponsive, s stream down, w without web application, o out of service, m maintenance.
    fn signals(letters: &str) -> Signals {
        Signals {
            unresponsive: letters.contains('u'),
            stream_down: letters.contains('s'),
            without_web_application: letters.contains('w'),
            out_of_service: letters.contains('o'),
            maintenance: letters.contains('m'),
        }
    }

    /// Rows: signals, condition, what is wrong, what is wrong during a call.
    #[test]
    fn each_signal_has_its_meaning() {
        use Wrong::{Announced, NoStream, Nothing};
        for (letters, condition, wrong, on_call) in [
            ("", Condition::InService, Nothing, Nothing),
            ("u", Condition::InService, NoStream, NoStream),
            ("s", Condition::InService, NoStream, NoStream),
            ("w", Condition::WithoutWebApplication, Announced, Announced),
            ("o", Condition::OutOfService, Announced, Announced),
            ("m", Condition::Maintenance, Announced, Nothing),
            ("mo", Condition::OutOfService, Announced, Announced),
            ("mw", Condition::Maintenance, Announced, Announced),
            ("ms", Condition::Maintenance, NoStream, NoStream),
        ] {
            let signals = signals(letters);
            assert_eq!(signals.condition(), condition, "{letters}");
            assert_eq!((signals.wrong(false), signals.wrong(true)), (wrong, on_call), "{letters}");
        }
    }

    /// Rows: signals before, the connection's state, signals afterwards.
    #[test]
    fn a_connection_that_is_made_or_lost_answers_what_was_in_doubt() {
        for (before, state, after) in [
            ("us", StreamState::Online, ""),
            ("u", StreamState::Down, "s"),
            ("sw", StreamState::Online, ""),
            ("w", StreamState::Down, "sw"),
            ("s", StreamState::Stopped, ""),
            ("om", StreamState::Online, "om"),
        ] {
            let mut now = signals(before);
            now.stream(state);
            assert_eq!(now, signals(after), "{before} {state:?}");
        }
    }

    /// Rows: system information, signals afterwards.
    #[test]
    fn a_node_describes_itself() {
        for (status, maintenance, after) in [
            ("IN_SERVICE", false, "w"),
            ("IN_SERVICE", true, "wm"),
            ("OUT_OF_SERVICE", false, "wo"),
            ("LATER", false, "wo"),
        ] {
            let mut now = signals("wom");
            now.system_info(&system_info(status, maintenance));
            assert_eq!(now, signals(after), "{status}");
        }
    }
}

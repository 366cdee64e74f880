use desk_contract::Link;
use finesse_client::{CloseReason, StreamState, WaitingWhy};

use super::time::millis;
use crate::transport_preference::from_client;

/// The link for the page.
pub(crate) fn link(state: &StreamState) -> Link {
    match state {
        StreamState::Idle | StreamState::Closed(CloseReason::Ended) => Link::Idle,
        StreamState::Connecting { attempt, down_since } => {
            Link::Connecting { attempt: *attempt, down_since: millis(*down_since) }
        }
        StreamState::Online { since, transport } => {
            Link::Online { since: millis(*since), transport: from_client(*transport) }
        }
        StreamState::Waiting { attempt, down_since, until, why } => Link::Waiting {
            attempt: *attempt,
            down_since: millis(*down_since),
            until: millis(*until),
            why: waiting_why(*why),
        },
        StreamState::SignInNeeded => Link::SignInNeeded,
        StreamState::Closed(CloseReason::Conflict) => Link::TakenOver,
    }
}

/// Why there is no connection, for the page.
pub(crate) const fn waiting_why(why: WaitingWhy) -> desk_contract::WaitingWhy {
    match why {
        WaitingWhy::Unreachable => desk_contract::WaitingWhy::Unreachable,
        WaitingWhy::OutOfService => desk_contract::WaitingWhy::OutOfService,
        WaitingWhy::Refused => desk_contract::WaitingWhy::Refused,
        WaitingWhy::Silent => desk_contract::WaitingWhy::Silent,
    }
}

#[cfg(test)]
mod tests {
    use desk_contract::{Millis, Transport};
    use finesse_client::Moment;

    use super::*;

    #[test]
    fn each_state_of_the_link_has_its_own_for_the_page() {
        let at = Moment::default();
        let (since, until) = (millis(at), millis(at));
        for (state, shown) in [
            (StreamState::Idle, Link::Idle),
            (StreamState::Closed(CloseReason::Ended), Link::Idle),
            (StreamState::Closed(CloseReason::Conflict), Link::TakenOver),
            (StreamState::SignInNeeded, Link::SignInNeeded),
            (
                StreamState::Connecting { attempt: 2, down_since: at },
                Link::Connecting { attempt: 2, down_since: since },
            ),
            (
                StreamState::Online { since: at, transport: finesse_client::Transport::Bosh },
                Link::Online { since, transport: Transport::Bosh },
            ),
            (
                StreamState::Waiting { attempt: 3, down_since: at, until: at, why: WaitingWhy::Silent },
                Link::Waiting {
                    attempt: 3,
                    down_since: since,
                    until,
                    why: desk_contract::WaitingWhy::Silent,
                },
            ),
        ] {
            assert_eq!(link(&state), shown);
        }
        assert!(since > Millis(0));
    }
}

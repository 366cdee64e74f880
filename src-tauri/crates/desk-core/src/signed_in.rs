//! What the page is told of a session: what proves who the agent is, and when that ends.

use std::time::Duration;

use desk_contract::{Ending, EndingStage, Proof, TokenLife};
use finesse_client::{Moment, RefreshMethod, Session, SessionState, TokenLifetime};

use crate::projection::millis;

/// Each stage of the end, and how long before it begins (protocol/auth-and-events.md §2.8: the desktop of Cisco warns at the same times).
const STAGES: [(EndingStage, Duration); 3] = [
    (EndingStage::TenMinutes, Duration::from_secs(600)),
    (EndingStage::FiveMinutes, Duration::from_secs(300)),
    (EndingStage::LastMinute, Duration::from_secs(60)),
];

/// What proves who the agent is, while the session lives.
pub(crate) fn proof(session: &Session, state: &SessionState) -> Option<Proof> {
    let (life, renewing) = match state {
        SessionState::SignedIn(life) => (life, None),
        SessionState::Refreshing(life, rung) => (life, Some(told(Some(*rung)))),
        SessionState::Expired(_) | SessionState::Ended => return None,
    };
    let Some(hash) = session.token_hash() else { return Some(Proof::Password) };
    Some(Proof::Token {
        life: TokenLife {
            hash,
            issued: millis(life.issued),
            renews: millis(life.next_try),
            ends: millis(life.expires),
            by: told(life.method),
            renewing,
            kept: life.kept,
            refresh_ends: life.refresh_ends.map(millis),
        },
    })
}

fn told(rung: Option<RefreshMethod>) -> desk_contract::Rung {
    match rung {
        None | Some(RefreshMethod::SignIn) => desk_contract::Rung::SignIn,
        Some(RefreshMethod::Post) => desk_contract::Rung::Post,
        Some(RefreshMethod::Get) => desk_contract::Rung::Get,
        Some(RefreshMethod::SilentFetch) => desk_contract::Rung::Silent,
    }
}

/// Whether the end of a sign-in is to be told now, and when that changes.
pub(crate) fn ending(life: &TokenLifetime, now: Moment) -> (Option<Ending>, Option<Moment>) {
    let (at, why) = match (life.last, life.refresh_ends) {
        // There will be no new token, so this one's end is the end, however far it is.
        (Some(why), _) => (life.expires, why),
        (None, Some(ends)) if ends > now => (ends, finesse_client::ExpiredWhy::RefreshTokenEnded),
        // The guess was wrong, or the time of day jumped: this token came after the end.
        (None, Some(ends)) if ends <= life.issued => return (None, None),
        // It was a guess: what serves still is told of as long as it does.
        (None, Some(_)) => (life.expires, finesse_client::ExpiredWhy::RefreshTokenEnded),
        (None, None) => return (None, None),
    };
    let left = at.since(now);
    let stage = STAGES.iter().rev().find(|(_, before)| left <= *before).map(|(stage, _)| *stage);
    let stage = stage.or(life.last.map(|_| EndingStage::TenMinutes));
    let changes = STAGES.iter().find(|(_, before)| left > *before).map(|(_, before)| now + (left - *before));
    let why = expired(why);
    (stage.map(|stage| Ending { at: millis(at), stage, why }), changes)
}

/// Why a session needs the agent, for the page.
pub(crate) fn expired(why: finesse_client::ExpiredWhy) -> desk_contract::ExpiredWhy {
    match why {
        finesse_client::ExpiredWhy::RefreshTokenEnded => desk_contract::ExpiredWhy::RefreshTokenEnded,
        finesse_client::ExpiredWhy::Refused => desk_contract::ExpiredWhy::Refused,
        finesse_client::ExpiredWhy::Unreachable => desk_contract::ExpiredWhy::Unreachable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use finesse_client::ExpiredWhy;

    fn at(seconds: u64) -> Moment {
        Moment::from_start(Duration::from_secs(seconds))
    }

    fn life(refresh_ends: Option<u64>, last: Option<ExpiredWhy>) -> TokenLifetime {
        TokenLifetime {
            issued: at(0),
            refresh_at: at(2_700),
            expires: at(3_600),
            refreshes: 0,
            method: None,
            next_try: at(2_700),
            refresh_ends: refresh_ends.map(at),
            kept: true,
            last,
        }
    }

    #[test]
    fn the_end_is_told_at_ten_five_and_one_minutes_and_changes_are_planned() {
        let life = life(Some(2_000), None);
        for (now, stage, changes) in [
            (0, None, Some(1_400)),
            (1_399, None, Some(1_400)),
            (1_400, Some(EndingStage::TenMinutes), Some(1_700)),
            (1_700, Some(EndingStage::FiveMinutes), Some(1_940)),
            (1_940, Some(EndingStage::LastMinute), None),
            (1_999, Some(EndingStage::LastMinute), None),
        ] {
            let (ending, planned) = ending(&life, at(now));
            assert_eq!(ending.map(|ending| ending.stage), stage, "at {now}");
            assert_eq!(planned, changes.map(at), "at {now}");
            assert!(ending.is_none_or(|ending| ending.at == millis(at(2_000))));
        }
    }

    #[test]
    fn after_the_guess_the_tokens_own_end_counts() {
        let (ending, planned) = ending(&life(Some(2_000), None), at(2_500));
        assert_eq!((ending, planned), (None, Some(at(3_000))));
    }

    #[test]
    fn a_token_that_came_after_the_guessed_end_is_not_told_of() {
        for now in [2_000, 2_500, 3_599] {
            let renewed = TokenLifetime { issued: at(2_000), ..life(Some(2_000), None) };
            assert_eq!(ending(&renewed, at(now)), (None, None), "at {now}");
        }
    }

    #[test]
    fn when_every_way_was_refused_the_end_is_told_at_once() {
        let (told, planned) = ending(&life(Some(9_000), Some(ExpiredWhy::Refused)), at(2_700));
        let told = told.unwrap();
        assert_eq!((told.at, told.stage), (millis(at(3_600)), EndingStage::TenMinutes));
        assert_eq!(told.why, desk_contract::ExpiredWhy::Refused);
        assert_eq!(planned, Some(at(3_000)));
    }

    #[test]
    fn a_session_without_an_end_is_never_told_to_end() {
        assert_eq!(ending(&life(None, None), at(3_599)), (None, None));
    }
}

//! The order in which the desks of a site ask a node whether it is in service again.

use std::time::Duration;

use finesse_wire::LoginId;

/// So many desks ask in a second, and connect in it when the node is in service. After a minute without a connection Finesse logs an agent
/// out (protocol/auth-and-events.md §4.9): the desks of a site must not take longer, and a node must not get all of them at once
/// (protocol/auth-and-events.md §6.5).
const DESKS_A_SECOND: u32 = 71;

/// The multiplier of Fibonacci hashing, 2^64 divided by the golden ratio: it spreads consecutive numbers evenly.
const GOLDEN: u64 = 0x9E37_79B9_7F4A_7C15;

/// The time in which each desk of a site with so many agents asks once, but at least `least`.
#[must_use]
pub fn turn_every(agents: u32, least: Duration) -> Duration {
    (Duration::from_secs(1) * agents / DESKS_A_SECOND).max(least)
}

/// The place of this agent's desk in that time, from 0 to 1. The ids of a site are mostly consecutive numbers, whose places are spread more
/// evenly than by chance.
#[must_use]
pub fn turn_at(agent: &LoginId) -> f64 {
    let number =
        agent.as_str().bytes().fold(0_u64, |number, byte| number.wrapping_mul(10).wrapping_add(byte.into()));
    // The upper half is exact in a floating point number.
    let place = u32::try_from(number.wrapping_mul(GOLDEN) >> 32).unwrap_or(u32::MAX);
    f64::from(place) / (f64::from(u32::MAX) + 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_takes_its_turns_well_within_the_minute_of_presence() {
        let least = Duration::from_secs(5);
        assert_eq!(turn_every(1, least), least);
        assert_eq!(turn_every(355, least), Duration::from_secs(5));
        assert!(turn_every(2_000, least) < Duration::from_secs(29));
    }

    #[test]
    fn the_desks_of_consecutive_ids_are_spread_evenly_over_the_seconds() {
        for first in [1_001_u32, 98_950, 5_000_000] {
            let every = turn_every(2_000, Duration::ZERO).as_secs_f64();
            let mut seconds = [0_u32; 29];
            for id in first..first + 2_000 {
                let at = turn_at(&LoginId::new(id.to_string())) * every;
                assert!((0.0..every).contains(&at));
                let whole = (0_u32..).take_while(|second| f64::from(*second) <= at).count() - 1;
                seconds[whole] += 1;
            }
            assert!(seconds.iter().all(|desks| *desks < 75), "{first}: {seconds:?}");
            assert!(seconds[..28].iter().all(|desks| *desks > 67), "{first}: {seconds:?}");
        }
    }

    #[test]
    fn a_name_has_a_place_too() {
        assert_eq!(turn_at(&LoginId::new("")), 0.0);
        assert!((0.0..1.0).contains(&turn_at(&LoginId::new("jürgen.müller@example.test"))));
    }
}

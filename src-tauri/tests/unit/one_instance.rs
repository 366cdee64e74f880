//! Which starts lead to the first one. What a session is to the system is tested in `tests/e2e/tests/call-link.test.js`.

use super::*;

#[test]
fn practice_starts_beside_the_desk_and_on_macos_the_system_itself_keeps_to_one() {
    for ((practice, macos), looks) in
        [((false, false), true), ((true, false), false), ((false, true), false), ((true, true), false)]
    {
        assert_eq!(looks_for_first(practice, macos), looks, "practice: {practice}, macOS: {macos}");
    }
}

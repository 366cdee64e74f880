use super::*;

const SECOND: u64 = 1;
const MINUTE: u64 = 60;

const GIVEN_UP: Response = Response::GiveUp("Aplomb: this window stopped working. Start Aplomb again.");

/// A description, and the ends of a page process: seconds since the start, reason, and expected response.
type Case = (&'static str, &'static [(u64, PageEnd, Response)]);

#[test]
fn the_response_depends_on_the_reason_and_the_number_of_recent_ends() {
    use PageEnd::{ByProgram, Crashed, EngineEnded, MemoryLimit};
    use Response::{Ignore, Rebuild, Reload};

    let cases: [Case; 7] = [
        ("the first end reloads", &[(0, Crashed, Reload)]),
        ("the memory limit is treated like a crash", &[(0, MemoryLimit, Reload)]),
        ("the end of the engine rebuilds the window", &[(0, EngineEnded, Rebuild)]),
        ("a second end within a short time rebuilds", &[(0, Crashed, Reload), (119, Crashed, Rebuild)]),
        ("a second end a long time later reloads", &[(0, Crashed, Reload), (120, Crashed, Reload)]),
        (
            "an end that the program caused is ignored and not counted",
            &[
                (0, ByProgram, Ignore),
                (SECOND, Crashed, Reload),
                (2, ByProgram, Ignore),
                (3, Crashed, Rebuild),
            ],
        ),
        (
            "after five ends within two minutes recovery stops until they are older",
            &[
                (0, Crashed, Reload),
                (1, Crashed, Rebuild),
                (2, MemoryLimit, Rebuild),
                (3, EngineEnded, Rebuild),
                (4, Crashed, GIVEN_UP),
                (5, EngineEnded, GIVEN_UP),
                (5 + 2 * MINUTE, Crashed, Reload),
            ],
        ),
    ];
    for (case, ends) in cases {
        let (start, mut page) = (Instant::now(), PageEnds::default());
        for (seconds, end, wanted) in ends {
            let response = page.respond(*end, start + Duration::from_secs(*seconds));
            assert_eq!(response, *wanted, "{case}: at {seconds} s");
        }
    }
}

#[test]
fn a_given_up_window_is_opened_again_once() {
    let page = MainPage::default();
    page.respond(PageEnd::Crashed);
    assert!(!page.start_over(), "it was not given up");
    while page.respond(PageEnd::Crashed) != GIVEN_UP {}
    assert!(page.start_over());
    assert!(!page.start_over(), "it is not given up any more");
    assert_eq!(page.respond(PageEnd::Crashed), Response::Reload);
}

#[test]
fn what_webview2_reports_is_an_end_unless_the_page_only_hangs() {
    let cases = [
        (ProcessEnd::Crashed, false, Some(PageEnd::Crashed)),
        (ProcessEnd::OutOfMemory, false, Some(PageEnd::MemoryLimit)),
        (ProcessEnd::Crashed, true, Some(PageEnd::EngineEnded)),
        (ProcessEnd::OutOfMemory, true, Some(PageEnd::EngineEnded)),
        (ProcessEnd::Unresponsive, false, None),
    ];
    for (how, with_engine, end) in cases {
        assert_eq!(PageEnd::reported(how, with_engine), end, "{how:?}, with the engine: {with_engine}");
    }
}

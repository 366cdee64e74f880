//! Sequences of events as WebView2 sends them, and the reports that follow from them.

mod recorder;

use std::rc::Rc;

use page_events::{Load, LoadFailure, ProcessEnd};
use recorder::Recorder;
use sign_in_webview2::{Reports, certificate_chain, engine_ended, load_failure, page_process_end};

const SUCCESS: (bool, i32, i32) = (true, 0, 200);
const CANCELED: (bool, i32, i32) = (false, 14, 0);
const NOT_FOUND_IN_DNS: (bool, i32, i32) = (false, 13, 0);

/// An event of the engine.
enum Event {
    Starting(u64, &'static str),
    Redirected(u64, &'static str),
    ContentLoading(u64, &'static str),
    ErrorPage(u64),
    DomContentLoaded(u64),
    Completed(u64, (bool, i32, i32)),
    CertificateRefused(&'static str),
}

use Event::{
    CertificateRefused, Completed, ContentLoading, DomContentLoaded, ErrorPage, Redirected, Starting,
};

fn reported(stopped: Option<&'static str>, events: impl IntoIterator<Item = Event>) -> Vec<String> {
    let recorder = Rc::new(Recorder::stopping(stopped));
    let reports = Reports::new(recorder.clone());
    for event in events {
        match event {
            Starting(number, to) => {
                let _ = reports.starting(number, to, false);
            }
            Redirected(number, to) => {
                let _ = reports.starting(number, to, true);
            }
            ContentLoading(number, at) => reports.content_loading(number, false, at),
            ErrorPage(number) => reports.content_loading(number, true, "chrome-error://chromewebdata/"),
            DomContentLoaded(number) => reports.dom_content_loaded(number),
            Completed(number, (success, status, http)) => reports.completed(number, success, status, http),
            CertificateRefused(request) => reports.certificate_refused(request, vec![vec![1]]),
        }
    }
    recorder.reports()
}

const A: &str = "https://a.test/";
const B: &str = "https://b.test/";

#[test]
fn a_load_is_reported_from_its_start_to_its_end() {
    let seen = reported(
        None,
        [Starting(1, A), Redirected(1, B), ContentLoading(1, B), DomContentLoaded(1), Completed(1, SUCCESS)],
    );

    assert_eq!(
        seen,
        [
            "heads for https://a.test/",
            "heads for https://b.test/",
            "committed 0 https://b.test/",
            "usable 0",
            "finished https://b.test/",
        ]
    );
}

#[test]
fn a_change_of_the_fragment_is_not_reported() {
    let seen = reported(
        None,
        [
            Starting(1, A),
            ContentLoading(1, A),
            Completed(1, SUCCESS),
            Starting(2, "https://a.test/#/login"),
            Completed(2, SUCCESS),
        ],
    );

    assert_eq!(
        seen,
        ["heads for https://a.test/", "committed 0 https://a.test/", "finished https://a.test/"]
    );
}

#[test]
fn a_document_that_the_engine_loads_for_a_new_fragment_is_reported() {
    let again = "https://a.test/#again";
    let seen = reported(
        None,
        [
            Starting(1, A),
            ContentLoading(1, A),
            Completed(1, SUCCESS),
            Starting(2, again),
            ContentLoading(2, again),
            DomContentLoaded(2),
            Completed(2, SUCCESS),
        ],
    );

    assert_eq!(
        seen[3..],
        ["committed 1 https://a.test/#again", "usable 1", "finished https://a.test/#again"]
    );
}

#[test]
fn a_document_that_has_been_replaced_is_not_usable() {
    let seen = reported(
        None,
        [Starting(1, A), ContentLoading(1, A), Starting(2, B), ContentLoading(2, B), DomContentLoaded(1)],
    );

    assert_eq!(seen.last().map(String::as_str), Some("committed 1 https://b.test/"));
}

#[test]
fn a_fragment_of_another_page_is_reported() {
    let seen = reported(None, [Starting(1, A), ContentLoading(1, A), Starting(2, "https://a.test/other#x")]);

    assert_eq!(seen[2..], ["heads for https://a.test/other#x"]);
}

#[test]
fn a_redirect_that_differs_only_by_its_fragment_is_reported() {
    let seen = reported(
        None,
        [Starting(1, A), ContentLoading(1, A), Starting(2, B), Redirected(2, "https://a.test/#x")],
    );

    assert_eq!(seen[2..], ["heads for https://b.test/", "heads for https://a.test/#x"]);
}

#[test]
fn a_stopped_load_is_not_reported_as_failed() {
    let seen = reported(Some(B), [Starting(1, A), Redirected(1, B), Completed(1, CANCELED)]);

    assert_eq!(seen, ["heads for https://a.test/", "heads for https://b.test/"]);
}

#[test]
fn a_load_continues_beside_a_stopped_one() {
    let seen = reported(
        Some(B),
        [Starting(1, A), ContentLoading(1, A), Starting(2, B), Completed(2, CANCELED), Completed(1, SUCCESS)],
    );

    assert_eq!(seen.last().map(String::as_str), Some("finished https://a.test/"));
}

#[test]
fn an_address_that_cannot_be_parsed_is_stopped() {
    let reports = Reports::new(Rc::new(Recorder::default()));

    assert_eq!(reports.starting(1, "https://", false), Load::Stop);
    assert!(reports.events().reports().is_empty());
}

#[test]
fn a_replaced_load_is_not_reported_as_failed() {
    let seen = reported(None, [Starting(1, A), Starting(2, B), Completed(1, CANCELED)]);

    assert_eq!(seen, ["heads for https://a.test/", "heads for https://b.test/"]);
}

#[test]
fn a_download_ends_the_load_and_keeps_the_document() {
    let seen = reported(None, [Starting(1, A), Completed(1, CANCELED)]);

    assert_eq!(seen, ["heads for https://a.test/", "finished https://a.test/"]);
}

#[test]
fn the_servers_own_error_page_counts_as_a_page() {
    let seen = reported(
        None,
        [Starting(1, A), ContentLoading(1, A), DomContentLoaded(1), Completed(1, (false, 0, 404))],
    );

    assert_eq!(seen[1..], ["committed 0 https://a.test/", "usable 0", "finished https://a.test/"]);
}

#[test]
fn the_engines_error_page_is_reported_as_a_failure() {
    let seen =
        reported(None, [Starting(1, A), ErrorPage(1), DomContentLoaded(1), Completed(1, NOT_FOUND_IN_DNS)]);

    assert_eq!(
        seen[1..],
        ["failed https://a.test/ Other(\"host name not found (DNS)\")", "finished https://a.test/"]
    );
}

#[test]
fn a_refused_certificate_of_the_page_is_reported_once_with_its_chain() {
    for end in [(false, 5, 0), CANCELED] {
        let seen =
            reported(None, [Starting(1, A), CertificateRefused(A), CertificateRefused(A), Completed(1, end)]);

        assert_eq!(
            seen[1..],
            ["failed https://a.test/ Certificate { chain: [[1]] }", "finished https://a.test/"]
        );
    }
}

#[test]
fn a_refused_certificate_of_embedded_content_is_not_reported() {
    let seen = reported(
        None,
        [
            Starting(1, A),
            CertificateRefused(B),
            ContentLoading(1, A),
            CertificateRefused(A),
            Completed(1, SUCCESS),
        ],
    );

    assert_eq!(seen[1..], ["committed 0 https://a.test/", "finished https://a.test/"]);
}

#[test]
fn each_error_status_has_its_meaning() {
    let certificate = || Some(LoadFailure::Certificate { chain: Vec::new() });
    let other = |words: &str| Some(LoadFailure::Other(words.to_owned()));
    let table = [
        ((0, 0), other("WebView2 error status 0")),
        ((0, 404), other("HTTP status 404 without a page")),
        ((1, 0), certificate()),
        ((2, 0), certificate()),
        ((3, 0), Some(LoadFailure::ClientCertificateRequired)),
        ((4, 0), certificate()),
        ((5, 0), certificate()),
        ((6, 0), other("server unreachable")),
        ((7, 0), other("connection timed out")),
        ((8, 0), other("the response is not valid HTTP")),
        ((9, 0), other("connection aborted")),
        ((10, 0), other("connection reset")),
        ((11, 0), other("no network connection")),
        ((12, 0), other("cannot connect")),
        ((13, 0), other("host name not found (DNS)")),
        ((14, 0), None),
        ((15, 0), other("redirect failed")),
        ((16, 0), other("WebView2 error status 16")),
        ((17, 401), other("HTTP authentication required")),
        ((18, 407), other("proxy authentication required")),
        ((99, 0), other("WebView2 error status 99")),
    ];
    for ((web_error_status, http_status), meaning) in table {
        assert_eq!(load_failure(web_error_status, http_status), meaning, "{web_error_status}, {http_status}");
    }
}

#[test]
fn only_ends_of_the_page_process_or_the_engine_are_reported() {
    let table = [
        ((0, 3), Some(ProcessEnd::Crashed)),
        ((0, 5), Some(ProcessEnd::OutOfMemory)),
        ((1, 0), Some(ProcessEnd::Crashed)),
        ((1, 2), Some(ProcessEnd::Crashed)),
        ((1, 5), Some(ProcessEnd::OutOfMemory)),
        ((1, 6), None),
        ((2, 1), Some(ProcessEnd::Unresponsive)),
        ((3, 3), None),
        ((6, 3), None),
        ((9, 3), None),
    ];
    for ((kind, reason), end) in table {
        assert_eq!(page_process_end(kind, reason), end, "{kind}, {reason}");
        assert_eq!(engine_ended(kind), kind == 0, "{kind}");
    }
}

#[test]
fn a_certificate_chain_is_parsed_from_pem() {
    let pem = |content: &str| format!("-----BEGIN CERTIFICATE-----\n{content}\n-----END CERTIFICATE-----\n");
    let texts = [pem("AQID"), "no certificate".to_owned(), pem("BAUG")];

    assert_eq!(certificate_chain(texts.iter().map(String::as_str)), [[1, 2, 3], [4, 5, 6]]);
}

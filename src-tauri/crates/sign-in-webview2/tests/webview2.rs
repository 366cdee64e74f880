//! A real WebView2 in a hidden window, against a server on this computer. Windows only.
#![cfg(windows)]
#![expect(unsafe_code, reason = "WebView2 is a COM interface")]

mod recorder;

use std::error::Error;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::rc::Rc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::{Duration, Instant};

use recorder::Recorder;
use sign_in_webview2::{connect, create_environment};
use tempfile::TempDir;
use webview2_com::Microsoft::Web::WebView2::Win32::{ICoreWebView2, ICoreWebView2Controller};
use webview2_com::{CreateCoreWebView2ControllerCompletedHandler, wait_with_pump};
use windows::Win32::Foundation::E_POINTER;
use windows::Win32::UI::WindowsAndMessaging::{
    CreateWindowExW, DispatchMessageW, GetMessageW, MSG, SetTimer, TranslateMessage, WINDOW_EX_STYLE,
    WS_OVERLAPPEDWINDOW,
};
use windows::core::{HSTRING, w};

/// How long a test waits for a report.
const REPORTED_WITHIN: Duration = Duration::from_secs(60);

/// How often the message loop wakes up to check the time limit, in milliseconds.
const POLL_INTERVAL_MS: u32 = 200;

type TestResult = Result<(), Box<dyn Error>>;

/// The server's response for a path.
fn answer(path: &str) -> String {
    let page = |status: &str, headers: &str, body: &str| {
        let length = body.len();
        format!(
            "HTTP/1.1 {status}\r\nContent-Type: text/html\r\nContent-Length: {length}\r\nConnection: close\r\n{headers}\r\n{body}"
        )
    };
    match path {
        "/frame" => page("200 OK", "", "<p>Page</p><iframe src='/inner'></iframe>"),
        "/redirect" => page("302 Found", "Location: /plain\r\n", ""),
        "/alert" => page("200 OK", "", "<script>alert('hello'); location.href = '/plain';</script>"),
        "/fragment" => page(
            "200 OK",
            "",
            "<script>onload = () => { location.hash = '#there'; location.href = '/plain'; }</script>",
        ),
        "/login" => page("401 Unauthorized", "WWW-Authenticate: Basic realm=\"corp\"\r\n", "<p>No</p>"),
        "/close" => page("200 OK", "", "<script>window.close()</script>"),
        "/mail" => page("200 OK", "", "<script>location.href = 'mailto:someone@example.test'</script>"),
        _ => page("200 OK", "", "<p>Page</p>"),
    }
}

/// A server for one test. Reports each requested path.
fn server() -> Result<(String, Receiver<String>), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let origin = format!("http://{}", listener.local_addr()?);
    let (asked, asked_for) = mpsc::channel();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let asked = asked.clone();
            // A browser opens connections that it does not use.
            thread::spawn(move || serve(stream, &asked));
        }
    });
    Ok((origin, asked_for))
}

fn serve(mut stream: TcpStream, asked: &Sender<String>) -> Option<()> {
    let mut lines = BufReader::new(stream.try_clone().ok()?).lines().map_while(Result::ok);
    let first = lines.next()?;
    let path = first.split(' ').nth(1)?.to_owned();
    while !lines.next()?.is_empty() {}
    stream.write_all(answer(&path).as_bytes()).ok()?;
    asked.send(path).ok()
}

/// A WebView2 in a window that is never shown.
struct View {
    controller: ICoreWebView2Controller,
    view: ICoreWebView2,
    events: Rc<Recorder>,
    ended: Receiver<()>,
    profile: TempDir,
}

impl View {
    fn open(stopped: Option<&str>) -> Result<Self, Box<dyn Error>> {
        let profile = tempfile::tempdir()?;
        let (tell_end, ended) = mpsc::channel();
        let environment = create_environment(profile.path(), false, move || {
            let _ = tell_end.send(());
        })?;
        let (made, wait) = mpsc::channel();
        let handler =
            CreateCoreWebView2ControllerCompletedHandler::create(Box::new(move |result, controller| {
                let _ = made.send(result.and_then(|()| controller.ok_or_else(|| E_POINTER.into())));
                Ok(())
            }));
        unsafe {
            let (style, text) = (WS_OVERLAPPEDWINDOW, w!("test"));
            let class = w!("STATIC");
            let window = CreateWindowExW(
                WINDOW_EX_STYLE::default(),
                class,
                text,
                style,
                0,
                0,
                600,
                400,
                None,
                None,
                None,
                None,
            )?;
            environment.CreateCoreWebView2Controller(window, &handler)?;
            SetTimer(None, 0, POLL_INTERVAL_MS, None);
        }
        let controller = wait_with_pump(wait)??;
        let events = Rc::new(Recorder::stopping(stopped));
        connect(&controller, events.clone())?;
        let view = unsafe { controller.CoreWebView2() }?;
        Ok(Self { controller, view, events, ended, profile })
    }

    /// Loads a page and returns the reports up to `last`.
    fn reported(&self, address: &str, last: &str) -> Result<Vec<String>, Box<dyn Error>> {
        unsafe { self.view.Navigate(&HSTRING::from(address)) }?;
        pump_until(|| self.events.reports().last().is_some_and(|report| report == last))
            .map_err(|why| format!("{why} without \"{last}\": {:?}", self.events.reports()))?;
        Ok(self.events.reports())
    }

    /// Closes the view and returns its profile once no process uses it.
    fn close(self) -> Result<TempDir, Box<dyn Error>> {
        unsafe { self.controller.Close() }?;
        drop((self.controller, self.view));
        pump_until(|| self.ended.try_recv().is_ok())?;
        Ok(self.profile)
    }
}

/// Runs the message loop of this thread until `done`.
fn pump_until(done: impl Fn() -> bool) -> Result<(), String> {
    let end = Instant::now() + REPORTED_WITHIN;
    let mut message = MSG::default();
    while !done() {
        if Instant::now() > end {
            return Err("timed out".to_owned());
        }
        unsafe {
            if GetMessageW(&mut message, None, 0, 0).0 < 1 {
                return Err("the message loop has ended".to_owned());
            }
            let _ = TranslateMessage(&message);
            DispatchMessageW(&message);
        }
    }
    Ok(())
}

/// Each page with its expected reports; `{}` is replaced by the server's origin.
#[test]
fn each_kind_of_page_gives_the_expected_reports() -> TestResult {
    let plain = ["heads for {}/plain", "committed 0 {}/plain", "usable 0", "finished {}/plain"].as_slice();
    let table = [
        ("/plain", plain),
        ("/frame", &["heads for {}/frame", "committed 0 {}/frame", "usable 0", "finished {}/frame"]),
        (
            "/redirect",
            &[
                "heads for {}/redirect",
                "heads for {}/plain",
                "committed 0 {}/plain",
                "usable 0",
                "finished {}/plain",
            ],
        ),
        (
            "/login",
            &[
                "heads for {}/login",
                "asks Login { host: \"127.0.0.1\" }",
                "committed 0 {}/login",
                "usable 0",
                "finished {}/login",
            ],
        ),
    ];
    for (path, expected) in table {
        let (origin, _asked) = server()?;
        let expected: Vec<String> = expected.iter().map(|report| report.replace("{}", &origin)).collect();
        let view = View::open(None)?;
        let last = expected.last().ok_or("nothing is expected")?;

        assert_eq!(view.reported(&format!("{origin}{path}"), last)?, expected, "{path}");
    }
    Ok(())
}

/// Each page that asks for something, and the report that follows before the page continues to `/plain`.
#[test]
fn a_page_continues_after_a_declined_question() -> TestResult {
    for (path, report) in
        [("/alert", "asks Dialog"), ("/mail", "declined Scheme(\"mailto\")"), ("/close", "closed by page")]
    {
        let (origin, _asked) = server()?;
        let view = View::open(None)?;
        unsafe { view.view.Navigate(&HSTRING::from(format!("{origin}{path}"))) }?;

        pump_until(|| view.events.reports().iter().any(|each| each == report))
            .map_err(|why| format!("{path}: {why}, {:?}", view.events.reports()))?;
    }
    Ok(())
}

#[test]
fn a_change_of_the_fragment_is_not_reported() -> TestResult {
    let (origin, _asked) = server()?;
    let view = View::open(None)?;

    let seen = view.reported(&format!("{origin}/fragment"), &format!("finished {origin}/plain"))?;

    assert!(seen.iter().all(|report| !report.contains("#there")), "{seen:?}");
    Ok(())
}

#[test]
fn a_stopped_redirect_is_never_requested() -> TestResult {
    let (origin, asked) = server()?;
    let view = View::open(Some(&format!("{origin}/plain")))?;
    view.reported(&format!("{origin}/redirect"), &format!("heads for {origin}/plain"))?;

    view.reported(&format!("{origin}/other"), &format!("finished {origin}/other"))?;

    let asked: Vec<String> = asked.try_iter().filter(|path| path != "/favicon.ico").collect();
    assert_eq!(asked, ["/redirect", "/other"]);
    Ok(())
}

#[test]
fn an_unreachable_server_is_reported_as_a_failure() -> TestResult {
    let free = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
    let view = View::open(None)?;

    let seen = view.reported(&format!("http://{free}/"), &format!("finished http://{free}/"))?;

    assert_eq!(seen[1], format!("failed http://{free}/ Other(\"cannot connect\")"));
    Ok(())
}

#[test]
fn the_profile_can_be_removed_after_the_browser_has_ended() -> TestResult {
    let (origin, _asked) = server()?;
    let view = View::open(None)?;
    view.reported(&format!("{origin}/plain"), &format!("finished {origin}/plain"))?;

    view.close()?.close()?;
    Ok(())
}

//! Lock, sleep and log-off on Windows: a hidden window of our own hears them (WM_WTSSESSION_CHANGE, WM_POWERBROADCAST, WM_ENDSESSION).
#![expect(unsafe_code, reason = "windows and their messages are Win32")]

use std::{cell::RefCell, time::Duration};

use desk_attention::{Computer, Input};
use windows::{
    Win32::{
        Foundation::{HWND, LPARAM, LRESULT, WPARAM},
        System::{
            LibraryLoader::GetModuleHandleW,
            RemoteDesktop::{NOTIFY_FOR_THIS_SESSION, WTSRegisterSessionNotification},
            Shutdown::ShutdownBlockReasonCreate,
        },
        UI::WindowsAndMessaging::{
            CreateWindowExW, DefWindowProcW, DispatchMessageW, GetMessageW, MSG, PBT_APMRESUMEAUTOMATIC,
            PBT_APMSUSPEND, RegisterClassW, WINDOW_EX_STYLE, WINDOW_STYLE, WM_ENDSESSION, WM_POWERBROADCAST,
            WM_QUERYENDSESSION, WM_WTSSESSION_CHANGE, WNDCLASSW, WTS_SESSION_LOCK, WTS_SESSION_UNLOCK,
        },
    },
    core::w,
};

use crate::{Outside, Told};

/// Windows ends a program that needs longer than five seconds at a log-off, unless it gave a reason.
const LOG_OFF: Duration = Duration::from_secs(8);

thread_local! {
    /// What the window of this thread tells.
    static TOLD: RefCell<Option<Outside>> = const { RefCell::new(None) };
}

pub(super) fn listen(outside: &Outside) {
    let told = outside.clone();
    std::thread::spawn(move || {
        TOLD.set(Some(told));
        if let Err(why) = run() {
            log_fields::warn!("Windows does not tell of lock, sleep and log-off"; personal why = why);
        }
    });
}

fn run() -> windows::core::Result<()> {
    let name = w!("AplombPower");
    // SAFETY: the class and its name live as long as the program, and the window belongs to this thread.
    unsafe {
        let instance = GetModuleHandleW(None)?.into();
        let class = WNDCLASSW {
            lpfnWndProc: Some(heard),
            hInstance: instance,
            lpszClassName: name,
            ..WNDCLASSW::default()
        };
        RegisterClassW(&raw const class);
        // A window without a parent: message-only windows hear of no log-off.
        let window = CreateWindowExW(
            WINDOW_EX_STYLE::default(),
            name,
            w!("Aplomb"),
            WINDOW_STYLE::default(),
            0,
            0,
            0,
            0,
            None,
            None,
            Some(instance),
            None,
        )?;
        WTSRegisterSessionNotification(window, NOTIFY_FOR_THIS_SESSION)?;
        tell(|outside| outside.desktop(|desktop| desktop.tells_lock = true));
        let mut message = MSG::default();
        while GetMessageW(&raw mut message, None, 0, 0).as_bool() {
            DispatchMessageW(&raw const message);
        }
    }
    Ok(())
}

fn tell(what: impl FnOnce(&Outside)) {
    TOLD.with_borrow(|told| {
        if let Some(outside) = told {
            what(outside);
        }
    });
}

/// What a message means for the computer.
fn meaning(message: u32, parameter: u32) -> Option<Computer> {
    match (message, parameter) {
        (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK) => Some(Computer::Locked),
        (WM_WTSSESSION_CHANGE, WTS_SESSION_UNLOCK) => Some(Computer::Unlocked),
        (WM_POWERBROADCAST, PBT_APMSUSPEND) => Some(Computer::Sleeps),
        (WM_POWERBROADCAST, PBT_APMRESUMEAUTOMATIC) => Some(Computer::Woke),
        _ => None,
    }
}

unsafe extern "system" fn heard(window: HWND, message: u32, first: WPARAM, second: LPARAM) -> LRESULT {
    if let Some(computer) = u32::try_from(first.0).ok().and_then(|parameter| meaning(message, parameter)) {
        tell(|outside| outside.tell(Input::Computer(computer)));
    }
    match message {
        // Yes, the session may end.
        WM_QUERYENDSESSION => return LRESULT(1),
        WM_ENDSESSION if first.0 != 0 => end(window),
        _ => {}
    }
    // SAFETY: the message is passed on as it came.
    unsafe { DefWindowProcW(window, message, first, second) }
}

/// Has the program end in order. Windows ends it when this returns, so this waits; the end of the program ends the wait.
fn end(window: HWND) {
    // SAFETY: the window is this thread's own. Windows takes the reason back with the window.
    let _ = unsafe { ShutdownBlockReasonCreate(window, w!("Aplomb tells Finesse that you leave.")) };
    tell(|outside| {
        if outside.say(Told::LogOff) {
            std::thread::sleep(LOG_OFF);
        }
    });
}

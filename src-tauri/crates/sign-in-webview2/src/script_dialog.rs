//! `alert`, `confirm` and the question before leaving a page, as Windows message boxes.
#![expect(unsafe_code, reason = "WebView2 is a COM interface, and message boxes are C functions")]

use std::cell::RefCell;

use webview2_com::Microsoft::Web::WebView2::Win32::*;
use windows::Win32::Foundation::HWND;
use windows::Win32::UI::WindowsAndMessaging::{
    IDOK, KillTimer, MB_OK, MB_OKCANCEL, MESSAGEBOX_STYLE, MessageBoxW, SetTimer,
};
use windows::core::{HSTRING, Result};

use crate::values::{host, text};

/// The longest message of a page that is shown, in UTF-16 units. If a box is taller than the screen, its buttons cannot be reached.
const LONGEST_MESSAGE: usize = 1_000;

thread_local! {
    static WAITING: RefCell<Vec<Dialog>> = const { RefCell::new(Vec::new()) };
}

struct Dialog {
    window: HWND,
    title: HSTRING,
    message: HSTRING,
    buttons: MESSAGEBOX_STYLE,
    question: ICoreWebView2ScriptDialogOpeningEventArgs,
    page_waits: ICoreWebView2Deferral,
}

/// Whether Windows has a message box for this dialog. It has none with a text field, so `prompt` gets `null`.
pub(crate) fn can_be_shown(kind: COREWEBVIEW2_SCRIPT_DIALOG_KIND) -> bool {
    kind != COREWEBVIEW2_SCRIPT_DIALOG_KIND_PROMPT
}

/// Defers the answer and shows the box after the event's handler has returned, because no message loop may run inside a handler of WebView2.
pub(crate) fn show(
    controller: &ICoreWebView2Controller,
    question: ICoreWebView2ScriptDialogOpeningEventArgs,
    kind: COREWEBVIEW2_SCRIPT_DIALOG_KIND,
) -> Result<()> {
    let mut window = HWND::default();
    unsafe { controller.ParentWindow(&mut window) }?;
    let (message, buttons) = if kind == COREWEBVIEW2_SCRIPT_DIALOG_KIND_BEFOREUNLOAD {
        // Like browsers, this does not show the page's own text here.
        ("Leave this page? What you typed may be lost.".to_owned(), MB_OKCANCEL)
    } else {
        let buttons = if kind == COREWEBVIEW2_SCRIPT_DIALOG_KIND_ALERT { MB_OK } else { MB_OKCANCEL };
        (text(|message| unsafe { question.Message(message) })?, buttons)
    };
    let dialog = Dialog {
        window,
        title: HSTRING::from(host(&text(|at| unsafe { question.Uri(at) })?)),
        message: HSTRING::from(message.chars().take(LONGEST_MESSAGE).collect::<String>()),
        buttons,
        page_waits: unsafe { question.GetDeferral() }?,
        question,
    };
    if unsafe { SetTimer(None, 0, 0, Some(ask)) } == 0 {
        return unsafe { dialog.page_waits.Complete() };
    }
    WAITING.with_borrow_mut(|waiting| waiting.push(dialog));
    Ok(())
}

unsafe extern "system" fn ask(_window: HWND, _message: u32, timer: usize, _time: u32) {
    // If the timer cannot be stopped, it fires again and finds no question.
    let _ = unsafe { KillTimer(None, timer) };
    let Some(dialog) = WAITING.with_borrow_mut(Vec::pop) else { return };
    let answer = unsafe { MessageBoxW(Some(dialog.window), &dialog.message, &dialog.title, dialog.buttons) };
    if answer == IDOK {
        // A failed answer counts as "no"; if the page no longer waits, the view is gone.
        let _ = unsafe { dialog.question.Accept() };
    }
    let _ = unsafe { dialog.page_waits.Complete() };
}

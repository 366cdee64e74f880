//! The engine's environment: its profile's directory, and what belongs to the whole browser process.
#![expect(unsafe_code, reason = "WebView2 is a COM interface")]

use std::cell::RefCell;
use std::path::Path;
use std::sync::mpsc;

use webview2_com::Microsoft::Web::WebView2::Win32::*;
use webview2_com::{
    BrowserProcessExitedEventHandler, CoreWebView2EnvironmentOptions,
    CreateCoreWebView2EnvironmentCompletedHandler, Error, wait_with_pump,
};
use windows::Win32::Foundation::{E_POINTER, E_UNEXPECTED};
use windows::Win32::Globalization::{GetUserDefaultUILanguage, LCIDToLocaleName, MAX_LOCALE_NAME};
use windows::Win32::System::Com::{COINIT_APARTMENTTHREADED, CoInitializeEx};
use windows::core::{HSTRING, Interface, PCWSTR};

/// What wry sets for every view: no menu at a selection, no toolbar over a PDF, no addresses sent to Microsoft for a rating.
const ARGUMENTS: &str = "--disable-features=msWebOOUI,msPdfOOUI,msSmartScreenProtection";

/// Makes an environment with the profile in `directory`, on the thread of the windows. With `os_account_sign_in` a page of Microsoft Entra is signed
/// in with the account that the user has signed in to Windows with. `ended` is called when the last process has let go of the directory.
///
/// # Errors
///
/// There is no WebView2 runtime on this computer, or it cannot use the directory.
pub fn create_environment(
    directory: &Path,
    os_account_sign_in: bool,
    ended: impl FnOnce() + 'static,
) -> Result<ICoreWebView2Environment, Error> {
    let options = CoreWebView2EnvironmentOptions::default();
    let (made, wait) = mpsc::channel();
    // SAFETY: the options are this function's own until they are handed over.
    unsafe {
        options.set_additional_browser_arguments(ARGUMENTS.to_owned());
        options.set_allow_single_sign_on_using_os_primary_account(os_account_sign_in);
        // A memory dump of this browser holds tokens; it is not sent to anyone.
        options.set_is_custom_crash_reporting_enabled(true);
        options.set_language(language());
        // A thread that has another model already is reported by the call below.
        let _ = CoInitializeEx(None, COINIT_APARTMENTTHREADED);
        CreateCoreWebView2EnvironmentWithOptions(
            PCWSTR::null(),
            &HSTRING::from(directory),
            &ICoreWebView2EnvironmentOptions::from(options),
            &CreateCoreWebView2EnvironmentCompletedHandler::create(Box::new(move |result, environment| {
                let environment = result.and_then(|()| environment.ok_or_else(|| E_POINTER.into()));
                made.send(environment).map_err(|_| E_UNEXPECTED.into())
            })),
        )?;
    }
    let environment = wait_with_pump(wait)??;
    tell_the_end(&environment, ended)?;
    Ok(environment)
}

/// The environment tells its end only as long as it lives; so the handler holds it until then.
fn tell_the_end(
    environment: &ICoreWebView2Environment,
    ended: impl FnOnce() + 'static,
) -> windows::core::Result<()> {
    let environment = environment.cast::<ICoreWebView2Environment5>()?;
    let waiting = RefCell::new(Some((environment.clone(), ended)));
    let exited = BrowserProcessExitedEventHandler::create(Box::new(move |_, _| {
        if let Some((_environment, ended)) = waiting.take() {
            ended();
        }
        Ok(())
    }));
    let mut token = 0;
    unsafe { environment.add_BrowserProcessExited(&exited, &mut token) }
}

/// The language of Windows' own menus, for the pages' `Accept-Language`.
fn language() -> String {
    let mut name = [0; MAX_LOCALE_NAME as usize];
    let length = unsafe { LCIDToLocaleName(u32::from(GetUserDefaultUILanguage()), Some(&mut name), 0) };
    let letters = usize::try_from(length).unwrap_or_default().saturating_sub(1);
    String::from_utf16_lossy(&name[..letters])
}

//! The WebView2 environment: the directory of the profile, and the options of the browser process.
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

use crate::options::{BrowserOptions, OPTIONS};

/// Creates an environment with the profile in `directory`, on the UI thread. With `os_account_sign_in`, pages of Microsoft Entra sign in with the
/// account that is signed in to Windows. `ended` is called once the last process has released the directory.
///
/// # Errors
///
/// There is no WebView2 runtime on this computer, or it cannot use the directory.
pub fn create_environment(
    directory: &Path,
    os_account_sign_in: bool,
    ended: impl FnOnce() + 'static,
) -> Result<ICoreWebView2Environment, Error> {
    let BrowserOptions { arguments, custom_crash_reporting } = OPTIONS;
    let options = CoreWebView2EnvironmentOptions::default();
    let (made, wait) = mpsc::channel();
    // SAFETY: no one else has access to the options before they are passed on.
    unsafe {
        options.set_additional_browser_arguments(arguments.to_owned());
        options.set_allow_single_sign_on_using_os_primary_account(os_account_sign_in);
        options.set_is_custom_crash_reporting_enabled(custom_crash_reporting);
        options.set_language(language());
        // If the thread has another threading model already, the call below reports it.
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

/// The environment reports the end of its processes only while it exists, so the handler keeps it alive until then.
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

/// The display language of Windows, for the `Accept-Language` header.
fn language() -> String {
    let mut name = [0; MAX_LOCALE_NAME as usize];
    let length = unsafe { LCIDToLocaleName(u32::from(GetUserDefaultUILanguage()), Some(&mut name), 0) };
    let letters = usize::try_from(length).unwrap_or_default().saturating_sub(1);
    String::from_utf16_lossy(&name[..letters])
}

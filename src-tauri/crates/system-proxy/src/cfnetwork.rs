//! macOS: CFNetwork, which loads and evaluates scripts (PAC) itself. WPAD is the script at an address that the settings name, too.
#![expect(unsafe_code, reason = "CFNetwork is a C interface")]

use std::{ffi::c_void, ptr::NonNull};

use objc2_cf_network::{
    CFNetworkCopyProxiesForURL, CFNetworkCopySystemProxySettings, CFNetworkExecuteProxyAutoConfigurationURL,
    kCFProxyAutoConfigurationURLKey, kCFProxyHostNameKey, kCFProxyPortNumberKey, kCFProxyTypeKey,
};
use objc2_core_foundation::{
    CFArray, CFDictionary, CFError, CFNumber, CFRetained, CFRunLoop, CFStreamClientContext, CFString, CFType,
    CFURL, kCFRunLoopDefaultMode,
};
use url::Url;

use crate::{route::Route, settings::of_entry};

/// Time for a script to be loaded and evaluated, in seconds.
const SCRIPT_WITHIN: f64 = 5.0;

/// One entry of an answer.
type Entry = CFDictionary<CFString, CFType>;

pub(crate) fn routes(url: &Url) -> Vec<Route> {
    let Some(target) = CFURL::from_string(None, &CFString::from_str(url.as_str()), None) else {
        return Vec::new();
    };
    // SAFETY: the settings are the dictionary that the second call takes.
    let found = unsafe {
        let Some(settings) = CFNetworkCopySystemProxySettings() else { return Vec::new() };
        CFNetworkCopyProxiesForURL(&target, &settings)
    };
    entries(&found).iter().flat_map(|entry| of(entry, &target)).collect()
}

/// The routes of an entry: one, or those that a script says.
fn of(entry: &Entry, target: &CFURL) -> Vec<Route> {
    // SAFETY: the constant is one of the system's.
    match text(entry, unsafe { kCFProxyTypeKey }).and_then(|kind| of_kind(entry, &kind)) {
        Some(route) => vec![route],
        None => script(entry).map(|script| evaluated(&script, target)).unwrap_or_default(),
    }
}

fn of_kind(entry: &Entry, kind: &str) -> Option<Route> {
    // SAFETY: the constants are the system's.
    let (host, port) = unsafe { (kCFProxyHostNameKey, kCFProxyPortNumberKey) };
    let port = entry.get(port).and_then(|port| port.downcast_ref::<CFNumber>().and_then(CFNumber::as_i64));
    of_entry(kind, text(entry, host).as_deref(), port)
}

fn text(entry: &Entry, key: &CFString) -> Option<String> {
    entry.get(key).and_then(|value| value.downcast_ref::<CFString>().map(ToString::to_string))
}

fn script(entry: &Entry) -> Option<CFRetained<CFURL>> {
    // SAFETY: the constant is one of the system's.
    let value = entry.get(unsafe { kCFProxyAutoConfigurationURLKey })?;
    value.downcast::<CFURL>().ok()
}

/// What a script says, read in the run loop of this thread.
fn evaluated(script: &CFURL, target: &CFURL) -> Vec<Route> {
    let mut said: Option<Vec<Route>> = None;
    let mut context = CFStreamClientContext {
        version: 0,
        info: (&raw mut said).cast(),
        retain: None,
        release: None,
        copyDescription: None,
    };
    // SAFETY: what the context points to lives until the source is invalidated, and only this thread touches it.
    unsafe {
        let source = CFNetworkExecuteProxyAutoConfigurationURL(
            script,
            target,
            Some(heard),
            NonNull::from(&mut context),
        );
        let Some(here) = CFRunLoop::current() else { return Vec::new() };
        here.add_source(Some(&source), kCFRunLoopDefaultMode);
        CFRunLoop::run_in_mode(kCFRunLoopDefaultMode, SCRIPT_WITHIN, false);
        source.invalidate();
    }
    said.unwrap_or_default()
}

/// # Safety
/// `info` points to the answer of [`evaluated`].
unsafe extern "C-unwind" fn heard(info: NonNull<c_void>, found: NonNull<CFArray>, error: *mut CFError) {
    // SAFETY: as promised above; the array is the system's, and lives during the call.
    let (said, found) = unsafe { (info.cast::<Option<Vec<Route>>>().as_mut(), found.as_ref()) };
    let routes = |entry: &Entry| {
        // SAFETY: the constant is one of the system's.
        text(entry, unsafe { kCFProxyTypeKey }).and_then(|kind| of_kind(entry, &kind))
    };
    *said = error.is_null().then(|| entries(found).iter().filter_map(|entry| routes(entry)).collect());
    if let Some(here) = CFRunLoop::current() {
        here.stop();
    }
}

fn entries(found: &CFArray) -> Vec<CFRetained<Entry>> {
    // SAFETY: CFNetwork gives an array of dictionaries with texts as keys.
    unsafe { found.cast_unchecked::<Entry>() }.iter().collect()
}

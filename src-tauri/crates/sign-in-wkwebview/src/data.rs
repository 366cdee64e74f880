//! What is kept beside a view: the rules for main documents, and the profile.
#![expect(unsafe_code, reason = "WebKit is an Objective-C library")]

use std::cell::Cell;
use std::path::Path;

use block2::RcBlock;
use objc2::MainThreadMarker;
use objc2::rc::Retained;
use objc2_foundation::{NSError, NSString, NSURL, NSUUID};
use objc2_web_kit::{
    WKContentRuleList, WKContentRuleListStore, WKUserContentController, WKWebView, WKWebsiteDataStore,
};

/// The name of the list of rules in its store.
const RULES: &str = "sign-in";

/// Lets the view load only the main documents that `rules` allow, a list of rules in WebKit's JSON form. Until `done` the old rules hold; when it gets an
/// error, nothing may be loaded. The compiled rules are kept in `directory`, and name the hosts.
pub fn allow_main_documents(
    view: &WKWebView,
    rules: &str,
    directory: &Path,
    thread: MainThreadMarker,
    done: impl FnOnce(Result<(), String>) + 'static,
) {
    let path = NSString::from_str(&directory.to_string_lossy());
    let store = unsafe { WKContentRuleListStore::storeWithURL(Some(&NSURL::fileURLWithPath(&path)), thread) };
    let Some(store) = store else {
        return done(Err("the store of content rules cannot be opened".to_owned()));
    };
    let controller = unsafe { view.configuration().userContentController() };
    let done = Cell::new(Some(done));
    let compiled = RcBlock::new(move |rules: *mut WKContentRuleList, error: *mut NSError| {
        if let Some(done) = done.take() {
            done(put(&controller, rules, error));
        }
    });
    unsafe {
        store.compileContentRuleListForIdentifier_encodedContentRuleList_completionHandler(
            Some(&NSString::from_str(RULES)),
            Some(&NSString::from_str(rules)),
            Some(&compiled),
        );
    }
}

fn put(
    controller: &WKUserContentController,
    rules: *mut WKContentRuleList,
    error: *mut NSError,
) -> Result<(), String> {
    let Some(rules) = (unsafe { rules.as_ref() }) else { return Err(words(error)) };
    unsafe {
        controller.removeAllContentRuleLists();
        controller.addContentRuleList(rules);
    }
    Ok(())
}

/// Deletes the profile with this identifier. No view may use it any more.
pub fn remove_data_store(
    identifier: [u8; 16],
    thread: MainThreadMarker,
    done: impl FnOnce(Result<(), String>) + 'static,
) {
    let done = Cell::new(Some(done));
    let removed = RcBlock::new(move |error: *mut NSError| {
        if let Some(done) = done.take() {
            done(if error.is_null() { Ok(()) } else { Err(words(error)) });
        }
    });
    let identifier: Retained<NSUUID> = NSUUID::from_bytes(identifier);
    unsafe {
        WKWebsiteDataStore::removeDataStoreForIdentifier_completionHandler(&identifier, &removed, thread);
    }
}

fn words(error: *mut NSError) -> String {
    unsafe { error.as_ref() }
        .map_or_else(|| "WebKit gives no reason".to_owned(), |error| error.localizedDescription().to_string())
}

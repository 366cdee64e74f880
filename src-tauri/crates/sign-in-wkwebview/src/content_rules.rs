//! The rules for main documents.
#![expect(unsafe_code, reason = "WebKit is an Objective-C library")]

use std::cell::Cell;
use std::path::Path;

use block2::RcBlock;
use objc2::MainThreadOnly;
use objc2_foundation::{NSError, NSString, NSURL};
use objc2_web_kit::{WKContentRuleList, WKContentRuleListStore, WKUserContentController};

use crate::View;

/// The name of the list of rules in its store.
const RULES: &str = "sign-in";

/// Lets the view load only the main documents that `rules` allow, a list of rules in WebKit's JSON form. Until `done` is called the previous rules apply; after an
/// error the caller must load nothing. `directory` stores the compiled rules, which contain the host names.
pub fn allow_main_documents(
    view: &View,
    rules: &str,
    directory: &Path,
    done: impl FnOnce(Result<(), String>) + 'static,
) {
    let path = NSString::from_str(&directory.to_string_lossy());
    let store =
        unsafe { WKContentRuleListStore::storeWithURL(Some(&NSURL::fileURLWithPath(&path)), view.0.mtm()) };
    let Some(store) = store else {
        return done(Err("the content rule store cannot be opened".to_owned()));
    };
    let controller = unsafe { view.0.configuration().userContentController() };
    let done = Cell::new(Some(done));
    let compiled = RcBlock::new(move |rules: *mut WKContentRuleList, error: *mut NSError| {
        if let Some(done) = done.take() {
            done(install(&controller, rules, error));
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

fn install(
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

fn words(error: *mut NSError) -> String {
    unsafe { error.as_ref() }
        .map_or_else(|| "WebKit gives no reason".to_owned(), |error| error.localizedDescription().to_string())
}

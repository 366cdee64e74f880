//! Which hosts the main document may be loaded from, as a content filter: the engine then stops a load before anything is sent, and asks the
//! program about nothing that a page embeds.

use std::ffi::CString;

use gio::ffi::GAsyncResult;
use gio::glib::translate::ToGlibPtr;
use gio::glib::{self, gobject_ffi::GObject};
use tauri::WebviewWindow;
use tempfile::TempDir;
use tokio::sync::oneshot;
use webkit2gtk::glib::object::ObjectType;
use webkit2gtk::{UserContentManager, WebView, WebViewExt, ffi};

type Done = oneshot::Sender<Result<(), String>>;

/// Allows the main document these hosts, or every host with https.
pub(in super::super) async fn allow_hosts(
    window: &WebviewWindow,
    hosts: Option<Vec<String>>,
) -> Result<(), String> {
    let (done, wait) = oneshot::channel();
    let rules = rules(hosts.as_deref());
    window
        .with_webview(move |platform| {
            if let Err((done, why)) = install(&platform.inner(), &rules, done) {
                // Whoever waits may have gone away.
                let _ = done.send(Err(why));
            }
        })
        .map_err(|why| why.to_string())?;
    wait.await.map_err(|_| "the window is gone".to_owned())?
}

/// The rules, in the format of content blockers. Only top-level documents are meant: what they embed is their own business.
fn rules(hosts: Option<&[String]>) -> String {
    let rule = |filter: &str, action: &str| {
        serde_json::json!({
            "trigger": { "url-filter": filter, "resource-type": ["document"], "load-context": ["top-frame"] },
            "action": { "type": action },
        })
    };
    let allowed = match hosts {
        None => vec!["^https://".to_owned()],
        Some(hosts) => hosts.iter().map(|host| format!("^https://{}(:[0-9]+)?/", literal(host))).collect(),
    };
    let exceptions = allowed.iter().map(|filter| rule(filter, "ignore-previous-rules"));
    serde_json::Value::from_iter(std::iter::once(rule(".*", "block")).chain(exceptions)).to_string()
}

/// A host as an expression that matches it alone.
fn literal(host: &str) -> String {
    host.chars()
        .flat_map(|sign| {
            let escaped = !(sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_'));
            escaped.then_some('\\').into_iter().chain(std::iter::once(sign))
        })
        .collect()
}

/// What a filter that is being compiled will be added to.
struct Pending {
    manager: UserContentManager,
    /// Holds the compiled rules, and so the names of the hosts, until the engine has them.
    directory: TempDir,
    done: Done,
}

#[expect(unsafe_code, reason = "the crate does not wrap the engine's filters")]
fn install(view: &WebView, rules: &str, done: Done) -> Result<(), (Done, String)> {
    let Some(manager) = view.user_content_manager() else {
        return Err((done, "the window has no content manager".to_owned()));
    };
    let directory = match tempfile::tempdir() {
        Ok(directory) => directory,
        Err(why) => return Err((done, format!("no directory for the list of hosts: {why}"))),
    };
    let Ok(path) = CString::new(directory.path().as_os_str().as_encoded_bytes()) else {
        return Err((done, "the directory for the list of hosts has no usable name".to_owned()));
    };
    let source = glib::Bytes::from(rules.as_bytes());
    let pending = Box::new(Pending { manager, directory, done });
    unsafe {
        let store = ffi::webkit_user_content_filter_store_new(path.as_ptr());
        ffi::webkit_user_content_filter_store_save(
            store,
            c"main-documents".as_ptr(),
            source.to_glib_none().0,
            std::ptr::null_mut(),
            Some(compiled),
            Box::into_raw(pending).cast(),
        );
        glib::gobject_ffi::g_object_unref(store.cast());
    }
    Ok(())
}

/// Called by the engine once, on the main thread, with what [`install`] has left.
#[expect(unsafe_code, reason = "the crate does not wrap the engine's filters")]
unsafe extern "C" fn compiled(store: *mut GObject, result: *mut GAsyncResult, pending: glib::ffi::gpointer) {
    let Pending { manager, directory, done } = *unsafe { Box::from_raw(pending.cast::<Pending>()) };
    let mut error = std::ptr::null_mut();
    let answer = unsafe {
        let filter = ffi::webkit_user_content_filter_store_save_finish(store.cast(), result, &raw mut error);
        if filter.is_null() {
            let why: glib::Error = glib::translate::from_glib_full(error);
            Err(format!("the list of hosts was not taken: {why}"))
        } else {
            ffi::webkit_user_content_manager_remove_all_filters(manager.as_ptr());
            ffi::webkit_user_content_manager_add_filter(manager.as_ptr(), filter);
            ffi::webkit_user_content_filter_unref(filter);
            Ok(())
        }
    };
    drop(directory);
    // Whoever waits may have gone away.
    let _ = done.send(answer);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_list_every_host_with_https_is_allowed_and_nothing_else() {
        assert_eq!(
            rules(None),
            r#"[{"action":{"type":"block"},"trigger":{"load-context":["top-frame"],"resource-type":["document"],"url-filter":".*"}},{"action":{"type":"ignore-previous-rules"},"trigger":{"load-context":["top-frame"],"resource-type":["document"],"url-filter":"^https://"}}]"#
        );
    }

    #[test]
    fn each_listed_host_is_allowed_at_any_port_and_no_host_that_only_begins_like_it() {
        let text = rules(Some(&["idp.example.test".to_owned(), "2001:db8::1".to_owned()]));
        assert!(text.contains(r"^https://idp\\.example\\.test(:[0-9]+)?/"), "{text}");
        assert!(text.contains(r"^https://2001\\:db8\\:\\:1(:[0-9]+)?/"), "{text}");
        assert!(!text.contains(r#""^https://""#), "{text}");
    }
}

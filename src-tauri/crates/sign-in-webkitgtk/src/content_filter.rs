//! Restricts the hosts of the main document with a content filter of the engine. The engine then blocks a load before it sends anything, and does
//! not ask the program about content that a page embeds.

use std::ffi::CString;

use gio::ffi::GAsyncResult;
use gio::glib::translate::ToGlibPtr;
use gio::glib::{self, gobject_ffi::GObject};
use tempfile::TempDir;
use webkit2gtk::glib::object::ObjectType;
use webkit2gtk::{UserContentManager, WebView, WebViewExt, ffi};

/// Called with whether the engine accepted the rules.
type Done = Box<dyn FnOnce(Result<(), String>)>;

/// Applies `rules`, in the JSON format of content blockers, to the main document. `done` is called once they are in force; until then the previous
/// rules apply.
pub fn allow_main_documents(view: &WebView, rules: &str, done: impl FnOnce(Result<(), String>) + 'static) {
    if let Err((done, why)) = install(view, rules, Box::new(done)) {
        done(Err(why));
    }
}

/// The state that a running compilation keeps alive.
struct Pending {
    manager: UserContentManager,
    /// Contains the compiled rules, and with them the host names, until the engine has loaded them.
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
        Err(why) => return Err((done, format!("cannot create a directory for the allow-list: {why}"))),
    };
    let Ok(path) = CString::new(directory.path().as_os_str().as_encoded_bytes()) else {
        return Err((done, "the path of the directory for the allow-list contains a NUL byte".to_owned()));
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

/// The engine calls this once, on the main thread, with the pointer from [`install`].
#[expect(unsafe_code, reason = "the crate does not wrap the engine's filters")]
unsafe extern "C" fn compiled(store: *mut GObject, result: *mut GAsyncResult, pending: glib::ffi::gpointer) {
    let Pending { manager, directory, done } = *unsafe { Box::from_raw(pending.cast::<Pending>()) };
    let mut error = std::ptr::null_mut();
    let answer = unsafe {
        let filter = ffi::webkit_user_content_filter_store_save_finish(store.cast(), result, &raw mut error);
        if filter.is_null() {
            let why: glib::Error = glib::translate::from_glib_full(error);
            Err(format!("the engine rejected the allow-list: {why}"))
        } else {
            ffi::webkit_user_content_manager_remove_all_filters(manager.as_ptr());
            ffi::webkit_user_content_manager_add_filter(manager.as_ptr(), filter);
            ffi::webkit_user_content_filter_unref(filter);
            Ok(())
        }
    };
    drop(directory);
    done(answer);
}

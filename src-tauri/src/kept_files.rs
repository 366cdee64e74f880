//! Where the files of the program are on this computer.

use desk_computer::KeptFile;
use tauri::{AppHandle, Manager, Runtime};

/// A file of this name. Earlier versions kept it where it roams with the profile of Windows.
///
/// # Errors
/// If this computer has no directory for application data.
pub(crate) fn kept_file<R: Runtime>(app: &AppHandle<R>, name: &str) -> tauri::Result<KeptFile> {
    let [local, roaming] = [app.path().app_local_data_dir()?, app.path().app_data_dir()?];
    Ok(KeptFile::new(local.join(name), roaming.join(name)))
}

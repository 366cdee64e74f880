//! Where the program keeps its things, without asking a window system: the same folders that Tauri takes.

use std::path::PathBuf;

use crate::bundle;

/// The folder of the program below those of the system.
const IDENTIFIER: &str = "org.aplomb.desktop";

/// Where things are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Places {
    /// The settings file.
    pub settings: PathBuf,
    /// The folder with the log.
    pub logs: PathBuf,
    /// The version notice that was read last.
    pub notice: PathBuf,
}

impl Places {
    /// Those of the person who runs this; `None` when the system names no home for them.
    pub(crate) fn of_this_person() -> Option<Self> {
        let settings = dirs::data_local_dir()?.join(IDENTIFIER).join("settings.json");
        let logs = if cfg!(target_os = "macos") {
            dirs::home_dir()?.join("Library/Logs").join(IDENTIFIER)
        } else {
            dirs::data_local_dir()?.join(IDENTIFIER).join("logs")
        };
        let notice = dirs::data_local_dir()?.join(IDENTIFIER).join("version-notice.json");
        Some(Self { settings, logs, notice })
    }
}

/// The path of a new file for somebody else, named after what it is and the present moment (UTC).
#[must_use]
pub fn file_for_others(what: &str, ending: &str) -> PathBuf {
    for_others().join(format!("aplomb-{what}-{}.{ending}", bundle::now()))
}

/// Where a file for somebody else is put: the downloads, else the documents, else home, else the present folder.
fn for_others() -> PathBuf {
    [dirs::download_dir(), dirs::document_dir(), dirs::home_dir()]
        .into_iter()
        .flatten()
        .find(|folder| folder.is_dir())
        .unwrap_or_default()
}

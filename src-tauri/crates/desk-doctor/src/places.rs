//! Where the program keeps its things, without asking a window system: the same folders that Tauri takes.

use std::path::PathBuf;

/// The folder of the program below those of the system.
const IDENTIFIER: &str = "org.aplomb.desktop";

/// Where things are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Places {
    /// The settings file.
    pub settings: PathBuf,
    /// The folder with the log.
    pub logs: PathBuf,
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
        Some(Self { settings, logs })
    }
}

/// Where a file for somebody else is put: the downloads, else the documents, else home, else the present folder.
pub(crate) fn for_others() -> PathBuf {
    [dirs::download_dir(), dirs::document_dir(), dirs::home_dir()]
        .into_iter()
        .flatten()
        .find(|folder| folder.is_dir())
        .unwrap_or_default()
}

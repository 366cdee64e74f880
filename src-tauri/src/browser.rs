//! The browser of the system, for the pages that workflows open.

use desk_core::{Browser, BrowserTrouble};
use url::Url;

/// Opens addresses with the program that the system has for them: `xdg-open` and its like on Linux, `open` on macOS, `ShellExecuteW` on
/// Windows. The address is one argument and passes no shell.
pub(crate) struct SystemBrowser;

impl Browser for SystemBrowser {
    fn open(&self, address: &Url, _window: Option<&str>) -> Result<(), BrowserTrouble> {
        // The error of the crate may repeat the address, which has data of a call in it.
        open::that_detached(address.as_str()).map_err(|why| BrowserTrouble { detail: why.kind().to_string() })
    }
}

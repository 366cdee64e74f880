//! How the browser process of the sign-in window is started.

/// The options that do not depend on the computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct BrowserOptions {
    pub arguments: &'static str,
    /// Crashes are ours to report, and so WebView2 uploads none: a memory dump of this browser contains tokens.
    pub custom_crash_reporting: bool,
}

/// The arguments are the features that wry disables for every view: the menu at a selection, the PDF toolbar, and `SmartScreen`, which sends addresses to
/// Microsoft.
pub(crate) const OPTIONS: BrowserOptions = BrowserOptions {
    arguments: "--disable-features=msWebOOUI,msPdfOOUI,msSmartScreenProtection",
    custom_crash_reporting: true,
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_crash_is_uploaded_and_no_address_is_sent_to_microsoft() {
        let BrowserOptions { arguments, custom_crash_reporting } = OPTIONS;
        assert!(custom_crash_reporting);
        assert!(arguments.contains("msSmartScreenProtection"), "{arguments}");
    }

    /// Only Windows can run the adapter, and WebView2 does not tell what it was started with.
    #[test]
    fn the_environment_is_created_with_the_options() {
        let adapter = include_str!("environment.rs");
        for call in [
            "let BrowserOptions { arguments, custom_crash_reporting } = OPTIONS;",
            "options.set_additional_browser_arguments(arguments.to_owned());",
            "options.set_is_custom_crash_reporting_enabled(custom_crash_reporting);",
        ] {
            assert!(adapter.contains(call), "{call}");
        }
    }
}

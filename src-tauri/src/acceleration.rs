//! Disables hardware acceleration of a window if `desk_doctor` decided so.

use desk_doctor::Drawing;

/// Applies the decision to a window. Must be called before its page is loaded.
#[cfg(target_os = "linux")]
pub(crate) fn apply<R: tauri::Runtime>(
    window: &tauri::WebviewWindow<R>,
    drawing: &Drawing,
) -> tauri::Result<()> {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};

    if drawing.accelerated {
        return Ok(());
    }
    window.with_webview(|platform| {
        if let Some(settings) = WebViewExt::settings(&platform.inner()) {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

/// Other engines decide on their own.
#[cfg(not(target_os = "linux"))]
#[expect(clippy::unnecessary_wraps, reason = "it can fail on Linux")]
pub(crate) fn apply<R: tauri::Runtime>(_: &tauri::WebviewWindow<R>, _: &Drawing) -> tauri::Result<()> {
    Ok(())
}

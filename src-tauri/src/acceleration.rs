//! Draws a window without the graphics card, where `desk_doctor` has decided so.

use desk_doctor::Drawing;

/// Draws a window so. Before its page is loaded.
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

/// The other engines choose by themselves.
#[cfg(not(target_os = "linux"))]
#[expect(clippy::unnecessary_wraps, reason = "it can fail on Linux")]
pub(crate) fn apply<R: tauri::Runtime>(_: &tauri::WebviewWindow<R>, _: &Drawing) -> tauri::Result<()> {
    Ok(())
}

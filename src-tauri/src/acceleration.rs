//! Disables hardware acceleration if `desk_doctor` decided so: of a window, and of everything that this process loads for it.

use desk_doctor::Drawing;

/// A variable that GTK 3 reads when it starts: it asks OpenGL nothing.
#[cfg(target_os = "linux")]
const GTK: (&str, &str) = ("GDK_GL", "disable");

/// A variable that libEGL (libglvnd) reads when it is asked for the first time: where its drivers are described. There is none in this file.
#[cfg(target_os = "linux")]
const NO_DRIVERS: (&str, &str) = ("__EGL_VENDOR_LIBRARY_FILENAMES", "/dev/null");

/// Starts GTK, in a process without OpenGL if windows are drawn without it. GTK and the engine would load its driver and never draw with it: some
/// 20 MiB without a graphics card, since that driver contains a compiler. The engine's page processes do load it, and end without it.
/// Must be called before GTK or the engine is used.
#[cfg(target_os = "linux")]
pub(crate) fn start_gtk<T>(drawing: &Drawing, start: impl FnOnce() -> T) -> T {
    if drawing.accelerated {
        return start();
    }
    // A failure only loads what is not needed.
    let _ = set(GTK);
    if set(NO_DRIVERS) {
        look_for_drivers();
        gio::glib::unsetenv(NO_DRIVERS.0);
    }
    let started = start();
    gio::glib::unsetenv(GTK.0);
    started
}

/// Other systems load what they need.
#[cfg(not(target_os = "linux"))]
pub(crate) fn start_gtk<T>(_: &Drawing, start: impl FnOnce() -> T) -> T {
    start()
}

#[cfg(target_os = "linux")]
fn set((name, value): (&str, &str)) -> bool {
    gio::glib::setenv(name, value, true).is_ok()
}

/// libEGL keeps what it finds until the process ends.
#[cfg(target_os = "linux")]
#[expect(unsafe_code, reason = "the library is the one that the engine is linked with")]
fn look_for_drivers() {
    use khronos_egl::{DEFAULT_DISPLAY, DynamicInstance, EGL1_0};

    if let Ok(egl) = unsafe { DynamicInstance::<EGL1_0>::load() } {
        let _ = unsafe { egl.get_display(DEFAULT_DISPLAY) };
    }
}

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

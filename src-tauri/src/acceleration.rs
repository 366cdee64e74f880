//! Disables hardware acceleration if `desk_doctor` decided so: of a window, and of everything that this process loads for it.

use desk_doctor::Drawing;

/// The variables that keep OpenGL out of this process: GTK 3 asks for nothing, and libEGL (libglvnd) finds no description of a driver.
#[cfg(target_os = "linux")]
const NO_OPENGL: [(&str, &str); 2] = [("GDK_GL", "disable"), (DRIVERS, "/dev/null")];

/// Where libEGL finds the descriptions of its drivers. It looks once in a process, when it is asked for the first time.
#[cfg(target_os = "linux")]
const DRIVERS: &str = "__EGL_VENDOR_LIBRARY_FILENAMES";

/// The variables with which this process must start. If windows are drawn without OpenGL, GTK and the engine would load its driver and never draw
/// with it: some 20 MiB without a graphics card, since that driver contains a compiler.
#[cfg(target_os = "linux")]
pub(crate) fn variables(drawing: &Drawing) -> &'static [(&'static str, &'static str)] {
    if drawing.accelerated { &[] } else { &NO_OPENGL }
}

/// Other systems load what they need.
#[cfg(not(target_os = "linux"))]
pub(crate) fn variables(_: &Drawing) -> &'static [(&'static str, &'static str)] {
    &[]
}

/// Lets libEGL look for drivers while it finds none, if this process was started so. The variable is removed then, because the engine's page processes end without a driver.
/// Must be called before GTK or the engine is used, while there is one thread.
#[cfg(target_os = "linux")]
#[expect(unsafe_code, reason = "the library is the one that the engine is linked with")]
pub(crate) fn look_for_drivers() {
    use khronos_egl::{DEFAULT_DISPLAY, DynamicInstance, EGL1_0};

    if !NO_OPENGL.iter().all(|(name, value)| std::env::var(name).is_ok_and(|set| set == *value)) {
        return;
    }
    if let Ok(egl) = unsafe { DynamicInstance::<EGL1_0>::load() } {
        let _ = unsafe { egl.get_display(DEFAULT_DISPLAY) };
    }
    gio::glib::unsetenv(DRIVERS);
}

/// Nothing to do.
#[cfg(not(target_os = "linux"))]
pub(crate) const fn look_for_drivers() {}

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

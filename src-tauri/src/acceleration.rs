//! Whether the web engine draws the main window with the graphics card.
//!
//! `WebKitGTK` composes the whole window again for every change when it draws through OpenGL. Without a graphics card the processor does
//! that: one tick of a clock costs as much as a new page. Without OpenGL it draws the changed place alone. Windows and macOS keep the
//! choice of their engines.

use desk_doctor::Drawing;
use desk_policy::Acceleration;

/// What the choice depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Surroundings {
    /// There is a device that draws.
    card: bool,
    /// The window is shown on another computer.
    remote: bool,
}

/// How windows are drawn on this computer, as IT has set it.
pub(crate) fn decide(setting: Acceleration) -> Drawing {
    decide_in(setting, look())
}

fn decide_in(setting: Acceleration, here: Option<Surroundings>) -> Drawing {
    let drawing = |accelerated, why: &str| Drawing { accelerated, why: why.to_owned() };
    let Some(Surroundings { card, remote }) = here else {
        return drawing(true, "the web engine of this system chooses by itself");
    };
    match setting {
        Acceleration::Never => drawing(false, "your organisation has set it so"),
        Acceleration::Always => drawing(true, "your organisation has set it so"),
        Acceleration::Auto if remote => drawing(false, "the display is on another computer"),
        Acceleration::Auto if !card => drawing(false, "this computer has no graphics card"),
        Acceleration::Auto => drawing(true, "this computer has a graphics card"),
    }
}

#[cfg(target_os = "linux")]
fn look() -> Option<Surroundings> {
    let render_node = |entry: std::io::Result<std::fs::DirEntry>| {
        entry.is_ok_and(|entry| entry.file_name().to_string_lossy().starts_with("renderD"))
    };
    let card = std::fs::read_dir("/dev/dri").is_ok_and(|mut devices| devices.any(render_node));
    let text = |name: &str| std::env::var(name).unwrap_or_default();
    let remote = is_remote(&text("DISPLAY"), &text("WAYLAND_DISPLAY"), |name| !text(name).is_empty());
    Some(Surroundings { card, remote })
}

#[cfg(not(target_os = "linux"))]
fn look() -> Option<Surroundings> {
    None
}

/// Set in a session that a remote desktop has started: xrdp, TigerVNC and `RealVNC`, NX, X2Go.
#[cfg(any(target_os = "linux", test))]
const REMOTE_DESKTOPS: [&str; 4] = ["XRDP_SESSION", "VNCDESKTOP", "NXSESSIONID", "X2GO_SESSION"];

/// An X display that begins with the name of a host comes over a network, as with `ssh -X` (`localhost:10.0`); `unix:0` and a
/// path (`/private/.../:0`) do not.
#[cfg(any(target_os = "linux", test))]
fn is_remote(x: &str, wayland: &str, is_set: impl Fn(&str) -> bool) -> bool {
    let host = x.split(':').next().unwrap_or_default();
    let over_network = wayland.is_empty() && !host.is_empty() && host != "unix" && !host.contains('/');
    over_network || REMOTE_DESKTOPS.iter().any(|name| is_set(name))
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn auto_follows_the_computer_and_a_setting_stands_over_it() {
        let here = |card, remote| Some(Surroundings { card, remote });
        for (setting, here, accelerated) in [
            (Acceleration::Auto, here(true, false), true),
            (Acceleration::Auto, here(false, false), false),
            (Acceleration::Auto, here(true, true), false),
            (Acceleration::Never, here(true, false), false),
            (Acceleration::Always, here(false, true), true),
            (Acceleration::Never, None, true),
        ] {
            assert_eq!(decide_in(setting, here).accelerated, accelerated, "{setting:?} {here:?}");
        }
    }

    #[test]
    fn a_display_over_a_network_is_remote() {
        for (x, wayland, set, remote) in [
            (":0", "", "", false),
            ("", "wayland-0", "", false),
            ("unix:0", "", "", false),
            ("/private/tmp/launch/org.x:0", "", "", false),
            ("localhost:10.0", "", "", true),
            ("thin-client-7:0", "", "", true),
            ("localhost:10.0", "wayland-0", "", false),
            (":10", "", "XRDP_SESSION", true),
            (":1", "", "VNCDESKTOP", true),
        ] {
            assert_eq!(is_remote(x, wayland, |name: &str| *name == *set), remote, "{x} {wayland} {set}");
        }
    }
}

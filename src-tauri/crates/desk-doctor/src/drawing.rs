//! Whether the web engine draws windows with the graphics card.
//!
//! `WebKitGTK` composes the whole window again for every change when it draws through OpenGL. Without a graphics card the processor does
//! that: one tick of a clock costs as much as a new page. Without OpenGL it draws the changed place alone. Windows and macOS keep the
//! choice of their engines.

use desk_policy::Acceleration;

/// How the web engine draws windows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    /// Whether it may use the graphics card.
    pub accelerated: bool,
    /// Why it is so.
    pub why: DrawnBecause,
}

/// Why the graphics card is used or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DrawnBecause {
    /// The web engine of this system decides.
    Engine,
    /// The organisation has set it.
    Organisation,
    /// The display is on another computer.
    Remote,
    /// This computer has, or has not, a graphics card.
    Card,
}

impl DrawnBecause {
    /// The word by which the log and the catalogue know it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Engine => "engine",
            Self::Organisation => "organisation",
            Self::Remote => "remote",
            Self::Card => "card",
        }
    }
}

/// What the choice depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Surroundings {
    /// There is a device that draws.
    card: bool,
    /// The window is shown on another computer.
    remote: bool,
}

impl Drawing {
    /// How windows are drawn on this computer, as IT has set it.
    #[must_use]
    pub fn of_this_computer(setting: Acceleration) -> Self {
        decide(setting, look())
    }
}

fn decide(setting: Acceleration, here: Option<Surroundings>) -> Drawing {
    let drawing = |accelerated, why| Drawing { accelerated, why };
    let Some(Surroundings { card, remote }) = here else {
        return drawing(true, DrawnBecause::Engine);
    };
    match setting {
        Acceleration::Never => drawing(false, DrawnBecause::Organisation),
        Acceleration::Always => drawing(true, DrawnBecause::Organisation),
        Acceleration::Auto if remote => drawing(false, DrawnBecause::Remote),
        Acceleration::Auto if !card => drawing(false, DrawnBecause::Card),
        Acceleration::Auto => drawing(true, DrawnBecause::Card),
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

#[cfg(test)]
#[path = "../tests/unit/drawing.rs"]
mod tests;

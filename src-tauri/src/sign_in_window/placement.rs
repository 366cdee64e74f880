//! The size of the sign-in window: a narrow column, for which sign-in pages are made, and smaller on a small screen. Its place: beside the
//! main window, whose form may say what is to be typed.

use tauri::{AppHandle, LogicalSize, Manager, Monitor, PhysicalPosition, WebviewWindow};

use crate::places;
use window_place::Size;

/// The preferred size of the window and the smallest usable one, in logical pixels.
const WANTED: LogicalSize<f64> = LogicalSize::new(520.0, 760.0);
pub(super) const LEAST: LogicalSize<f64> = LogicalSize::new(360.0, 320.0);

/// The height that the title bar and the desktop's panels take from the screen, in logical pixels.
const AROUND: f64 = 80.0;

/// The size for the screen on which the main window is.
pub(super) fn size(app: &AppHandle) -> LogicalSize<f64> {
    let main = app.get_webview_window(crate::labels::MAIN);
    let monitor = main.and_then(|main| main.current_monitor().ok().flatten());
    monitor.map_or(WANTED, |monitor| fitting(&monitor))
}

/// The place of the window beside the main window. `None` while that is hidden, or if the system does not report its place (Wayland).
pub(super) fn beside_main(app: &AppHandle, window: &WebviewWindow) -> Option<PhysicalPosition<i32>> {
    let main = app.get_webview_window(crate::labels::MAIN)?;
    let main = main.is_visible().ok()?.then(|| places::now(&main))??;
    let size = window.inner_size().ok()?.to_logical(window.scale_factor().ok()?);
    // The title bar.
    let size = Size { width: size.width, height: size.height + AROUND / 2.0 };
    let (x, y) = window_place::beside(main, size, &places::screens(app))?;
    Some(PhysicalPosition::new(x, y))
}

fn fitting(monitor: &Monitor) -> LogicalSize<f64> {
    within(monitor.size().to_logical(monitor.scale_factor()))
}

fn within(screen: LogicalSize<f64>) -> LogicalSize<f64> {
    LogicalSize::new(
        WANTED.width.min(screen.width).max(LEAST.width),
        WANTED.height.min(screen.height - AROUND).max(LEAST.height),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_fits_the_screen_and_is_never_wider_than_a_column() {
        for (screen, expected) in [
            ((1920.0, 1080.0), (520.0, 760.0)),
            ((1366.0, 768.0), (520.0, 688.0)),
            // 1024 × 600 at 150 %.
            ((683.0, 400.0), (520.0, 320.0)),
            ((320.0, 200.0), (360.0, 320.0)),
        ] {
            let size = within(LogicalSize::new(screen.0, screen.1));
            assert_eq!((size.width, size.height), expected, "{screen:?}");
        }
    }
}

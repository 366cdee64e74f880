//! How large the sign-in window is: a sign-in page is made for a narrow column, and a small screen has less.

use tauri::{AppHandle, LogicalSize, Manager, Monitor};

/// Logical pixels: what the window takes where there is room, and the least that a page can be used in.
const WANTED: LogicalSize<f64> = LogicalSize::new(520.0, 760.0);
pub(super) const LEAST: LogicalSize<f64> = LogicalSize::new(360.0, 320.0);

/// What the title bar and the panels of a desktop take of the screen's height.
const AROUND: f64 = 80.0;

/// The size on the screen of the main window.
pub(super) fn size(app: &AppHandle) -> LogicalSize<f64> {
    let main = app.get_webview_window(crate::main_window::MAIN);
    let monitor = main.and_then(|main| main.current_monitor().ok().flatten());
    monitor.map_or(WANTED, |monitor| fitting(&monitor))
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
    fn the_window_fits_the_screen_and_never_grows_beyond_a_column() {
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

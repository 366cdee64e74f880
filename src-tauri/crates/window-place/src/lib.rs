#![doc = include_str!("../README.md")]

use serde::{Deserialize, Serialize};

/// A monitor. All numbers are physical pixels of the desktop on which the monitors lie.
#[derive(Debug, Clone, PartialEq)]
pub struct Screen {
    /// All of it.
    pub whole: Area,
    /// Without the panels of the desktop.
    pub work: Area,
    /// Physical pixels per logical pixel.
    pub scale: f64,
}

/// A rectangle in physical pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Area {
    /// Its start.
    pub x: i32,
    /// Its upper edge.
    pub y: i32,
    /// How wide it is.
    pub width: i32,
    /// How high it is.
    pub height: i32,
}

/// A size in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Size {
    /// How wide.
    pub width: f64,
    /// How high.
    pub height: f64,
}

/// The place of a window, as it is remembered and as it is used.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// The start of the window with its frame, in physical pixels.
    pub x: i32,
    /// Its upper edge, in physical pixels.
    pub y: i32,
    /// The page without the frame, in logical pixels: a monitor with another scale shows it in the same size.
    pub width: f64,
    /// Its height, in logical pixels.
    pub height: f64,
    /// It fills its monitor; the rest is where it goes back to.
    pub maximized: bool,
}

/// The edge of a monitor at which a window stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dock {
    /// The upper one.
    Top,
    /// The lower one.
    Bottom,
}

impl Area {
    fn right(self) -> i32 {
        self.x.saturating_add(self.width)
    }

    fn bottom(self) -> i32 {
        self.y.saturating_add(self.height)
    }

    /// How many pixels both have.
    fn shared(self, other: Self) -> i64 {
        let width = i64::from(self.right().min(other.right())) - i64::from(self.x.max(other.x));
        let height = i64::from(self.bottom().min(other.bottom())) - i64::from(self.y.max(other.y));
        width.max(0) * height.max(0)
    }

    /// The square of the distance between the centres.
    fn distance(self, other: Self) -> i64 {
        let x = i64::from(self.x + self.width / 2) - i64::from(other.x + other.width / 2);
        let y = i64::from(self.y + self.height / 2) - i64::from(other.y + other.height / 2);
        x * x + y * y
    }
}

/// Names this set of monitors: their places, sizes and scales, in any order.
#[must_use]
pub fn set_of(screens: &[Screen]) -> String {
    let mut each: Vec<String> = screens
        .iter()
        .map(|Screen { whole: Area { x, y, width, height }, scale, .. }| {
            format!("{width}x{height}+{x}+{y}@{scale}")
        })
        .collect();
    each.sort();
    each.join(" ")
}

/// Where a window that was at `saved` is opened: as it was if it is in sight there, else moved onto the nearest monitor and no larger than
/// that. `None` without a monitor: the system decides.
#[must_use]
pub fn place(saved: Place, screens: &[Screen], least: Size) -> Option<Place> {
    let screen = screen_of(saved, screens)?;
    let (work, scale) = (screen.work, screen.scale);
    let logical = |pixels: i32| f64::from(pixels) / scale;
    let width = saved.width.min(logical(work.width)).max(least.width);
    let height = saved.height.min(logical(work.height)).max(least.height);
    let x = within(saved.x, physical(width, scale), work.x, work.right());
    let y = within(saved.y, physical(height, scale), work.y, work.bottom());
    Some(Place { x, y, width, height, maximized: saved.maximized })
}

/// The same at an edge of the monitor.
#[must_use]
pub fn docked(saved: Place, dock: Dock, screens: &[Screen], least: Size) -> Option<Place> {
    let free = place(saved, screens, least)?;
    let Screen { work, scale, .. } = screen_of(free, screens)?;
    let y = match dock {
        Dock::Top => work.y,
        Dock::Bottom => work.bottom() - physical(free.height, *scale),
    };
    Some(Place { y, ..free })
}

/// Whether what opens beside a window of this height, in logical pixels, has more room above it than below.
#[must_use]
pub fn opens_above(window: Place, menu: f64, screens: &[Screen]) -> bool {
    let Some(Screen { work, scale, .. }) = screen_of(window, screens) else { return false };
    let below = work.bottom() - window.y - physical(window.height, *scale);
    let above = window.y - work.y;
    below < physical(menu, *scale) && above > below
}

/// The place beside another window in which the most of a window of this size is in sight: at its end, else at its start.
#[must_use]
pub fn beside(other: Place, size: Size, screens: &[Screen]) -> Option<(i32, i32)> {
    let Screen { work, scale, .. } = screen_of(other, screens)?;
    let (width, height) = (physical(size.width, *scale), physical(size.height, *scale));
    let (start, end) = (other.x, other.x + physical(other.width, *scale));
    let x =
        if work.right() - end >= width || work.right() - end >= start - work.x { end } else { start - width };
    Some((within(x, width, work.x, work.right()), within(other.y, height, work.y, work.bottom())))
}

/// The monitor that shows the most of a window, else the nearest.
fn screen_of(place: Place, screens: &[Screen]) -> Option<&Screen> {
    let area = |screen: &Screen| Area {
        x: place.x,
        y: place.y,
        width: physical(place.width, screen.scale),
        height: physical(place.height, screen.scale),
    };
    screens.iter().max_by_key(|screen| {
        let area = area(screen);
        (area.shared(screen.whole), -area.distance(screen.whole))
    })
}

/// The number nearest to `at` where `length` pixels fit between `from` and `to`; `from` if they fit nowhere.
fn within(at: i32, length: i32, from: i32, to: i32) -> i32 {
    at.min(to - length).max(from)
}

#[expect(clippy::cast_possible_truncation, reason = "no monitor has that many pixels")]
fn physical(logical: f64, scale: f64) -> i32 {
    (logical * scale).round() as i32
}

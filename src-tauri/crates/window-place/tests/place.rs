//! Where windows open on one monitor, on several, and on none.

use window_place::{Area, Dock, Place, Screen, Size, beside, docked, opens_above, place, set_of};

const LEAST: Size = Size { width: 360.0, height: 480.0 };

fn screen(x: i32, y: i32, width: i32, height: i32, scale: f64) -> Screen {
    let whole = Area { x, y, width, height };
    // A panel of 40 pixels at the lower edge.
    Screen { whole, work: Area { height: height - 40, ..whole }, scale }
}

fn window(x: i32, y: i32, width: f64, height: f64) -> Place {
    Place { x, y, width, height, maximized: false }
}

fn one() -> Vec<Screen> {
    vec![screen(0, 0, 1920, 1080, 1.0)]
}

fn two() -> Vec<Screen> {
    vec![screen(0, 0, 1920, 1080, 1.0), screen(1920, 0, 2560, 1440, 1.0)]
}

#[test]
fn a_window_in_sight_is_opened_where_it_was() {
    for saved in
        [window(0, 0, 420.0, 720.0), window(1500, 320, 420.0, 720.0), window(2000, 100, 1200.0, 900.0)]
    {
        assert_eq!(place(saved, &two(), LEAST), Some(saved));
    }
}

#[test]
fn a_window_on_a_monitor_that_is_gone_moves_onto_one_that_is_there() {
    assert_eq!(place(window(2000, 100, 1200.0, 900.0), &one(), LEAST), Some(window(720, 100, 1200.0, 900.0)));
    // It was on the left of the first one.
    assert_eq!(place(window(-1500, 900, 420.0, 720.0), &one(), LEAST), Some(window(0, 320, 420.0, 720.0)));
}

#[test]
fn a_window_partly_out_of_sight_moves_into_sight() {
    for (saved, expected) in [
        (window(1800, 1000, 420.0, 720.0), window(1500, 320, 420.0, 720.0)),
        (window(-300, -50, 420.0, 720.0), window(0, 0, 420.0, 720.0)),
        // The title bar is above the monitor.
        (window(100, -600, 420.0, 720.0), window(100, 0, 420.0, 720.0)),
    ] {
        assert_eq!(place(saved, &one(), LEAST), Some(expected), "{saved:?}");
    }
}

#[test]
fn a_window_larger_than_the_monitor_shrinks_to_its_work_area_and_never_below_the_smallest_size() {
    let small = vec![screen(0, 0, 1024, 600, 1.0)];
    assert_eq!(place(window(50, 50, 1600.0, 1000.0), &small, LEAST), Some(window(0, 0, 1024.0, 560.0)));
    let tiny = vec![screen(0, 0, 320, 200, 1.0)];
    assert_eq!(place(window(50, 50, 420.0, 720.0), &tiny, LEAST), Some(window(0, 0, 360.0, 480.0)));
}

#[test]
fn a_monitor_with_another_scale_shows_the_window_in_the_same_logical_size() {
    let fine = vec![screen(0, 0, 3840, 2160, 2.0)];
    assert_eq!(place(window(1000, 200, 420.0, 720.0), &fine, LEAST), Some(window(1000, 200, 420.0, 720.0)));
    // 800 logical pixels are 1600 physical ones: 3840 - 1600.
    assert_eq!(place(window(3000, 200, 800.0, 720.0), &fine, LEAST), Some(window(2240, 200, 800.0, 720.0)));
    let at_150 = vec![screen(0, 0, 1920, 1080, 1.5)];
    // 1040 pixels at 150 % are 693.3 logical ones.
    let shrunk = place(window(0, 0, 420.0, 720.0), &at_150, LEAST).map(|place| place.height.round());
    assert_eq!(shrunk, Some(693.0));
}

#[test]
fn a_maximised_window_stays_so_on_the_monitor_that_is_left() {
    let saved = Place { maximized: true, ..window(2000, 100, 1200.0, 900.0) };
    assert_eq!(place(saved, &two(), LEAST), Some(saved));
    let moved = place(saved, &one(), LEAST);
    assert_eq!(moved, Some(Place { maximized: true, ..window(720, 100, 1200.0, 900.0) }));
}

#[test]
fn without_a_monitor_the_system_decides() {
    assert_eq!(place(window(0, 0, 420.0, 720.0), &[], LEAST), None);
    assert_eq!(docked(window(0, 0, 420.0, 44.0), Dock::Top, &[], LEAST), None);
}

#[test]
fn a_set_of_monitors_has_one_name_in_any_order_and_another_with_another_scale() {
    let [first, second] = [screen(0, 0, 1920, 1080, 1.0), screen(1920, 0, 2560, 1440, 1.25)];
    let set = set_of(&[first.clone(), second.clone()]);
    assert_eq!(set, set_of(&[second.clone(), first.clone()]));
    assert_ne!(set, set_of(&[first.clone(), Screen { scale: 1.5, ..second }]));
    assert_ne!(set, set_of(&[first]));
}

#[test]
fn a_docked_bar_stands_at_the_edge_of_its_monitor_and_clear_of_the_panel() {
    let least = Size { width: 320.0, height: 44.0 };
    let bar = window(2100, 500, 560.0, 44.0);
    assert_eq!(docked(bar, Dock::Top, &two(), least), Some(window(2100, 0, 560.0, 44.0)));
    assert_eq!(docked(bar, Dock::Bottom, &two(), least), Some(window(2100, 1356, 560.0, 44.0)));
    // At 200 % the bar is 88 physical pixels high.
    let fine = vec![screen(0, 0, 3840, 2160, 2.0)];
    assert_eq!(docked(bar, Dock::Bottom, &fine, least), Some(window(2100, 2032, 560.0, 44.0)));
}

#[test]
fn a_menu_opens_above_a_bar_only_where_there_is_too_little_room_below_and_more_above() {
    for (y, menu, above) in [(0, 300.0, false), (500, 300.0, false), (996, 300.0, true), (200, 900.0, false)]
    {
        assert_eq!(opens_above(window(100, y, 560.0, 44.0), menu, &one()), above, "{y} {menu}");
    }
}

#[test]
fn a_window_beside_another_covers_it_only_if_the_monitor_is_too_small() {
    let size = Size { width: 520.0, height: 760.0 };
    for (other, expected) in [
        (window(100, 100, 420.0, 720.0), (520, 100)),
        (window(1400, 100, 420.0, 720.0), (880, 100)),
        (window(100, 700, 420.0, 330.0), (520, 280)),
    ] {
        assert_eq!(beside(other, size, &one()), Some(expected), "{other:?}");
    }
    let small = vec![screen(0, 0, 800, 1080, 1.0)];
    assert_eq!(beside(window(0, 0, 420.0, 720.0), size, &small), Some((280, 0)));
}

//! `damage WINDOW` prints a line for each rectangle of an X11 window whose pixels change: the monotonic time in nanoseconds at which
//! the change was received, then x, y, width and height. `damage --error` measures the delay of such a line with drawings of its
//! own, and prints one line per drawing, in nanoseconds.

use std::{env, error::Error, io::Write};

use rustix::time::{ClockId, clock_gettime};
use x11rb::{
    connection::Connection,
    protocol::{
        Event,
        damage::{ConnectionExt as _, NotifyEvent, ReportLevel},
        xproto::{ConnectionExt as _, CreateGCAux, CreateWindowAux, Rectangle, Window, WindowClass},
    },
    rust_connection::RustConnection,
};

/// How many drawings measure the delay.
const DRAWINGS: usize = 200;

fn main() -> Result<(), Box<dyn Error>> {
    let argument = env::args().nth(1).ok_or("damage WINDOW, or damage --error")?;
    if argument == "--error" { error() } else { watch(argument.parse()?) }
}

/// The same clock as Node's `process.hrtime`.
fn now() -> i128 {
    let time = clock_gettime(ClockId::Monotonic);
    i128::from(time.tv_sec) * 1_000_000_000 + i128::from(time.tv_nsec)
}

/// A connection that receives every change in this window.
fn listen(window: Window) -> Result<RustConnection, Box<dyn Error>> {
    let (connection, _) = x11rb::connect(None)?;
    connection.damage_query_version(1, 1)?.reply()?;
    let damage = connection.generate_id()?;
    connection.damage_create(damage, window, ReportLevel::RAW_RECTANGLES)?.check()?;
    Ok(connection)
}

fn next(connection: &RustConnection) -> Result<NotifyEvent, Box<dyn Error>> {
    loop {
        if let Event::DamageNotify(change) = connection.wait_for_event()? {
            return Ok(change);
        }
    }
}

fn watch(window: Window) -> Result<(), Box<dyn Error>> {
    let connection = listen(window)?;
    let mut out = std::io::stdout().lock();
    writeln!(out, "listening")?;
    loop {
        let change = next(&connection)?;
        let Rectangle { x, y, width, height } = change.area;
        writeln!(out, "{} {x} {y} {width} {height}", now())?;
        out.flush()?;
    }
}

fn error() -> Result<(), Box<dyn Error>> {
    let (drawer, screen) = x11rb::connect(None)?;
    let screen = &drawer.setup().roots[screen];
    let (window, brush) = (drawer.generate_id()?, drawer.generate_id()?);
    let aux = CreateWindowAux::new().override_redirect(1);
    drawer.create_window(0, window, screen.root, 0, 0, 16, 16, 0, WindowClass::INPUT_OUTPUT, 0, &aux)?;
    drawer.create_gc(brush, window, &CreateGCAux::new())?;
    drawer.map_window(window)?.check()?;
    let listener = listen(window)?;
    let mut out = std::io::stdout().lock();
    for _ in 0..DRAWINGS {
        let begin = now();
        let rectangle = Rectangle { x: 2, y: 2, width: 8, height: 8 };
        drawer.poly_fill_rectangle(window, brush, &[rectangle])?;
        drawer.flush()?;
        next(&listener)?;
        writeln!(out, "{}", now() - begin)?;
    }
    Ok(())
}

//! One Aplomb for each person on macOS: a second start hands its arguments to the running program, over a socket in the person's own directory.
//! The plugin that does this elsewhere would put the socket below `/tmp`, where another person of the computer could have put one before.

use std::{
    fs, io,
    io::{Read, Write},
    os::unix::{
        fs::{DirBuilderExt, MetadataExt},
        net::{UnixListener, UnixStream},
    },
    path::Path,
    time::Duration,
};

use rustix::process::geteuid;

/// The socket, in the directory.
const SOCKET: &str = "instance.sock";

/// The most bytes that a start hands over: a link is much shorter.
const LONGEST: u64 = 16 * 1024;

/// How long a start may take to hand over its arguments.
const WITHIN: Duration = Duration::from_secs(2);

/// What a start of the program found.
#[derive(Debug)]
pub enum Start {
    /// No other one runs. The next ones come to this socket.
    First(UnixListener),
    /// Another one runs, and has the arguments.
    HandedOver,
}

/// Hands the arguments to the running program, or becomes it. `directory` is the person's own.
///
/// # Errors
/// If the directory belongs to another person, others can write in it, or it can have no socket.
pub fn start(directory: &Path, arguments: &[String]) -> io::Result<Start> {
    own(directory)?;
    let socket = directory.join(SOCKET);
    match UnixStream::connect(&socket) {
        Ok(running) => {
            hand_over(running, arguments)?;
            Ok(Start::HandedOver)
        }
        Err(none) if matches!(none.kind(), io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused) => {
            if none.kind() == io::ErrorKind::ConnectionRefused {
                // What a crash left behind.
                fs::remove_file(&socket)?;
            }
            UnixListener::bind(&socket).map(Start::First)
        }
        Err(why) => Err(why),
    }
}

/// Creates the directory if it is missing, and checks whose it is.
fn own(directory: &Path) -> io::Result<()> {
    fs::DirBuilder::new().recursive(true).mode(0o700).create(directory)?;
    // Not through a link, whose target another person may choose.
    let found = fs::symlink_metadata(directory)?;
    if found.is_dir() && found.uid() == geteuid().as_raw() && found.mode() & 0o022 == 0 {
        return Ok(());
    }
    Err(io::Error::new(
        io::ErrorKind::PermissionDenied,
        "the directory of the program is open to other people",
    ))
}

fn hand_over(mut running: UnixStream, arguments: &[String]) -> io::Result<()> {
    running.set_write_timeout(Some(WITHIN))?;
    running.write_all(arguments.join("\0").as_bytes())
}

/// The arguments of each later start, until the socket fails.
pub fn arguments(listener: &UnixListener) -> impl Iterator<Item = Vec<String>> {
    listener.incoming().map_while(Result::ok).filter_map(|start| read(start).ok())
}

fn read(start: UnixStream) -> io::Result<Vec<String>> {
    start.set_read_timeout(Some(WITHIN))?;
    let mut text = String::new();
    start.take(LONGEST).read_to_string(&mut text)?;
    Ok(text.split('\0').map(str::to_owned).collect())
}

#[cfg(test)]
#[path = "../tests/unit/single_instance.rs"]
mod tests;

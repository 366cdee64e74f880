//! `npm run bench -- history`: a program that writes the history is killed at 200 random moments.

#[path = "../tests/kill/mod.rs"]
mod kill;

use std::{env, error::Error, io::Write, path::Path, process::Command};

use kill::{folder_of_child, kill_often, write_until_killed};

const KILLS: usize = 200;

fn main() -> Result<(), Box<dyn Error>> {
    if let Some(folder) = folder_of_child() {
        return write_until_killed(Path::new(&folder));
    }
    let seed = env::args().nth(1).map_or(Ok(1), |seed| seed.parse())?;
    let found = kill_often(KILLS, seed, || Ok(Command::new(env::current_exe()?)))?;
    writeln!(
        std::io::stdout(),
        "kills {KILLS}, entries found {}, lost {}",
        found.written - found.lost,
        found.lost
    )?;
    if found.lost > 0 { Err("entries were lost".into()) } else { Ok(()) }
}

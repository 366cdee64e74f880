//! The program is killed while it writes.

mod kill;

use std::{env, error::Error, path::Path, process::Command};

use kill::{folder_of_child, kill_often, write_until_killed};

/// Twenty kills of this very test, which then writes until it is killed.
#[test]
fn a_killed_program_loses_nothing_that_it_had_written() -> Result<(), Box<dyn Error>> {
    if let Some(folder) = folder_of_child() {
        return write_until_killed(Path::new(&folder));
    }
    let this = "a_killed_program_loses_nothing_that_it_had_written";
    let found = kill_often(20, 7, || {
        let mut command = Command::new(env::current_exe()?);
        command.args(["--exact", this, "--nocapture"]);
        Ok(command)
    })?;
    assert_eq!(found.lost, 0, "{found:?}");
    assert!(found.written > 200, "{found:?}");
    Ok(())
}

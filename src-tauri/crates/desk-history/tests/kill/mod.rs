//! A program that writes the history is killed at random moments: what it had written must be there.

use std::{
    env,
    error::Error,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Command, Stdio},
};

use desk_history::{Call, Direction, Entry, How, Key, Store, What};

/// Names the folder to a program that is started to be killed.
const FOLDER: &str = "DESK_HISTORY_KILLED_IN";

const AGENT: &str = "fin-a.example.test\n1001";
const KEY: [u8; 32] = [7; 32];

/// What was found after the kills.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Found {
    /// Entries whose writing had returned before a kill.
    pub(crate) written: usize,
    /// Of these, the ones that were not there or not as they were written last.
    pub(crate) lost: usize,
}

/// The folder in which this process is to write until it is killed, if it was started for that.
pub(crate) fn folder_of_child() -> Option<std::ffi::OsString> {
    env::var_os(FOLDER)
}

/// Writes entries, each as under way and then as ended, and says so after each write. Ends only by being killed.
pub(crate) fn write_until_killed(folder: &Path) -> Result<(), Box<dyn Error>> {
    let opened = Store::open(folder, AGENT, key()?)?;
    // The last one may have been under way when the program before was killed.
    let (mut store, first) = (opened.store, opened.entries.len().saturating_sub(1));
    let mut said = std::io::stdout().lock();
    for number in first.. {
        for ended in [false, true] {
            store.append(&entry(number, ended))?;
            writeln!(said, "written {number} {ended}")?;
            said.flush()?;
        }
        if number % 50 == 49 {
            let entries: Vec<_> = (0..=number).map(|number| entry(number, true)).collect();
            store.rewrite(&entries)?;
        }
    }
    Ok(())
}

/// Kills such programs one after the other, each after a random number of words, and reads what they left. `command` starts one.
pub(crate) fn kill_often(
    kills: usize,
    seed: u64,
    command: impl Fn() -> Result<Command, Box<dyn Error>>,
) -> Result<Found, Box<dyn Error>> {
    let (mut random, mut found) = (fastrand::Rng::with_seed(seed), Found::default());
    let folder = tempfile::tempdir()?;
    for _ in 0..kills {
        let mut child = command()?.env(FOLDER, folder.path()).stdout(Stdio::piped()).spawn()?;
        let mut said = BufReader::new(child.stdout.take().ok_or("no output")?);
        let (mut last, mut line) = (None, String::new());
        let words = random.usize(1..120);
        let mut heard = 0;
        while said.read_line(&mut line)? > 0 {
            if let Some(written) = parse(&line) {
                last = Some(written);
                heard += 1;
            }
            line.clear();
            if heard == words {
                // It goes on writing until the signal arrives.
                child.kill()?;
            }
        }
        child.wait()?;
        let (number, ended) = last.ok_or("the program wrote nothing")?;
        let entries = Store::open(folder.path(), AGENT, key()?)?.entries;
        let wanted = (0..number).map(|number| (number, true)).chain([(number, ended)]);
        for (number, ended) in wanted {
            found.written += 1;
            let there = entries.get(number);
            let is_there = there == Some(&entry(number, ended)) || there == Some(&entry(number, true));
            found.lost += usize::from(!is_there);
        }
    }
    Ok(found)
}

fn parse(line: &str) -> Option<(usize, bool)> {
    let (number, ended) = line.rsplit_once("written ")?.1.trim_end().split_once(' ')?;
    Some((number.parse().ok()?, ended.parse().ok()?))
}

fn key() -> Result<Key, Box<dyn Error>> {
    Ok(Key::from_bytes(&KEY).ok_or("no key")?)
}

fn entry(number: usize, ended: bool) -> Entry {
    let began = i64::try_from(number).unwrap_or_default() * 1000;
    Entry {
        key: number.to_string(),
        began,
        what: What::Call(Call {
            dialog: number.to_string(),
            direction: Direction::Incoming,
            other_party: "0045550123".to_owned(),
            queue: Some("Billing".to_owned()),
            call_type: "ACD_IN".to_owned(),
            answered: Some(began + 10),
            talk_ended: ended.then_some(began + 500),
            held: 0,
            wrap_up: Vec::new(),
            end: ended.then_some((began + 900, How::Talked)),
        }),
    }
}

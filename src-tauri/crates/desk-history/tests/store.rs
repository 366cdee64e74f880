//! What the store keeps, and what it makes of damaged files.

use std::{
    error::Error,
    fs::{self, File},
    path::PathBuf,
    time::{Duration, SystemTime},
};

use desk_history::{
    Call, Damage, Direction, Entry, Filter, Headings, How, Key, Kind, Opened, State, Store, StoreError, What,
    csv, name, remove, remove_older,
};
use tempfile::TempDir;

type TestResult = Result<(), Box<dyn Error>>;

const AGENT: &str = "fin-a.example.test\n1001";

struct Place {
    folder: TempDir,
    key: Key,
}

impl Place {
    fn new() -> Result<Self, Box<dyn Error>> {
        Ok(Self { folder: tempfile::tempdir()?, key: Key::generate()? })
    }

    fn folder(&self) -> PathBuf {
        self.folder.path().join("history")
    }

    fn open(&self) -> Result<Opened, StoreError> {
        Store::open(&self.folder(), AGENT, self.key.clone())
    }

    /// The one file of the history.
    fn file(&self) -> Result<PathBuf, Box<dyn Error>> {
        let mut files = fs::read_dir(self.folder())?;
        let file = files.next().ok_or("no file")??.path();
        assert!(files.next().is_none(), "one file");
        Ok(file)
    }

    fn with(entries: &[Entry]) -> Result<Self, Box<dyn Error>> {
        let place = Self::new()?;
        let mut store = place.open()?.store;
        for entry in entries {
            store.append(entry)?;
        }
        Ok(place)
    }
}

fn call(key: &str, how: How) -> Entry {
    let began = key.parse().unwrap_or(0) * 1000;
    let call = Call {
        dialog: key.to_owned(),
        direction: Direction::Incoming,
        other_party: format!("004555{key}"),
        queue: Some("Billing".to_owned()),
        call_type: "ACD_IN".to_owned(),
        answered: (how == How::Talked).then_some(began + 5_000),
        talk_ended: (how == How::Talked).then_some(began + 65_000),
        held: if how == How::Talked { 20_000 } else { 0 },
        wrap_up: vec!["Refund".to_owned()],
        end: Some((began + 70_000, how)),
    };
    Entry { key: key.to_owned(), began, what: What::Call(call) }
}

fn state(key: &str, state: &str, reason: Option<&str>) -> Entry {
    let what = State { state: state.to_owned(), reason: reason.map(str::to_owned), until: None };
    Entry { key: format!("s{key}"), began: key.parse().unwrap_or(0), what: What::State(what) }
}

fn keys(entries: &[Entry]) -> Vec<&str> {
    entries.iter().map(|entry| entry.key.as_str()).collect()
}

#[test]
fn what_was_written_is_there_again_each_entry_once_and_as_it_was_last() -> TestResult {
    let place = Place::with(&[
        call("1", How::Unseen),
        call("2", How::Missed),
        call("1", How::Talked),
        call("3", How::Missed),
    ])?;
    let mut store = place.open()?.store;
    store.forget("2")?;
    let favourites = ["1", "2"].map(str::to_owned);
    store.put("favourites", &favourites[..1])?;
    store.put("favourites", &favourites)?;
    drop(store);
    let Opened { store, entries, damage } = place.open()?;
    assert_eq!(entries, [call("1", How::Talked), call("3", How::Missed)]);
    assert_eq!((store.get("favourites"), store.get("other"), damage), (&favourites[..], &[][..], None));
    Ok(())
}

#[test]
fn a_history_that_changed_often_is_written_again_with_what_is_left() -> TestResult {
    let again: Vec<_> = (0..400).map(|_| call("1", How::Talked)).collect();
    let place = Place::with(&again)?;
    let before = fs::metadata(place.file()?)?.len();
    assert_eq!(place.open()?.entries, [call("1", How::Talked)]);
    assert!(fs::metadata(place.file()?)?.len() * 10 < before);
    assert_eq!(place.open()?.entries, [call("1", How::Talked)]);
    Ok(())
}

/// Cut at every byte: what was whole before the cut is there, and more can be written.
#[test]
fn a_truncated_tail_is_dropped_and_the_rest_is_there() -> TestResult {
    let place = Place::with(&[call("1", How::Talked), call("2", How::Missed)])?;
    let (file, whole) = (place.file()?, fs::read(place.file()?)?);
    let first = {
        let short = Place::with(&[call("1", How::Talked)])?;
        usize::try_from(fs::metadata(short.file()?)?.len())?
    };
    for cut in first..whole.len() {
        fs::write(&file, &whole[..cut])?;
        let Opened { mut store, entries, damage } = place.open()?;
        assert_eq!(keys(&entries), ["1"], "cut at {cut}");
        assert_eq!(damage, (cut > first).then_some(Damage::Partly), "cut at {cut}");
        store.append(&call("3", How::Missed))?;
        drop(store);
        let again = place.open()?;
        assert_eq!((keys(&again.entries), again.damage), (vec!["1", "3"], None), "cut at {cut}");
    }
    Ok(())
}

#[test]
fn a_changed_byte_costs_the_record_that_it_is_in_and_no_other() -> TestResult {
    let place = Place::with(&[call("1", How::Talked), call("2", How::Missed), call("3", How::Missed)])?;
    let (file, whole) = (place.file()?, fs::read(place.file()?)?);
    let two = Place::with(&[call("1", How::Talked)])?;
    let begin = usize::try_from(fs::metadata(two.file()?)?.len())?;
    // Marker, number, length, nonce, content.
    for offset in [0, 5, 13, 20, 60] {
        let mut changed = whole.clone();
        changed[begin + offset] ^= 0x55;
        fs::write(&file, changed)?;
        let Opened { entries, damage, .. } = place.open()?;
        assert_eq!((keys(&entries), damage), (vec!["1", "3"], Some(Damage::Partly)), "byte {offset}");
    }
    Ok(())
}

#[test]
fn records_that_are_moved_or_doubled_are_not_believed() -> TestResult {
    let place = Place::with(&[call("1", How::Unseen)])?;
    let begin = fs::read(place.file()?)?.len();
    place.open()?.store.append(&call("1", How::Talked))?;
    let mut bytes = fs::read(place.file()?)?;
    let older = Place::with(&[])?;
    let start = usize::try_from(fs::metadata(older.file()?)?.len())?;
    let old = bytes[start..begin].to_vec();
    bytes.extend_from_slice(&old);
    fs::write(place.file()?, bytes)?;
    assert_eq!(place.open()?.entries, [call("1", How::Talked)]);
    Ok(())
}

#[test]
fn a_file_that_the_key_does_not_open_is_set_aside_and_a_new_one_begins() -> TestResult {
    for garbage in
        [None, Some(Vec::new()), Some(b"APLOMBHI\x01 and nothing".to_vec()), Some(vec![0x41; 5000])]
    {
        let place = Place::with(&[call("1", How::Talked)])?;
        let file = place.file()?;
        let place = match &garbage {
            Some(garbage) => {
                fs::write(&file, garbage)?;
                place
            }
            None => Place { key: Key::generate()?, ..place },
        };
        let before = fs::read(&file)?;
        let Opened { mut store, entries, damage } = place.open()?;
        assert_eq!((entries, damage), (Vec::new(), Some(Damage::Wholly)), "{garbage:?}");
        assert_eq!(fs::read(file.with_extension("unreadable"))?, before);
        store.append(&call("2", How::Missed))?;
        drop(store);
        let again = place.open()?;
        assert_eq!((keys(&again.entries), again.damage), (vec!["2"], None));
        again.store.wipe()?;
        assert_eq!(fs::read_dir(place.folder())?.count(), 0, "also what was set aside");
    }
    Ok(())
}

#[test]
fn a_file_of_a_newer_version_is_left_alone() -> TestResult {
    let place = Place::with(&[call("1", How::Talked)])?;
    let mut bytes = fs::read(place.file()?)?;
    bytes[8] = 2;
    fs::write(place.file()?, &bytes)?;
    assert!(matches!(place.open(), Err(StoreError::Newer(2))));
    assert_eq!(fs::read(place.file()?)?, bytes);
    Ok(())
}

#[test]
fn a_folder_that_cannot_be_made_is_told() -> TestResult {
    let place = Place::new()?;
    File::create(place.folder())?;
    assert!(matches!(place.open(), Err(StoreError::Io(_))));
    Ok(())
}

#[test]
fn another_agent_finds_nothing_and_nothing_is_readable_without_the_key() -> TestResult {
    let place = Place::with(&[call("1", How::Talked)])?;
    let text = String::from_utf8_lossy(&fs::read(place.file()?)?).into_owned();
    assert!(!text.contains("004555") && !text.contains("Billing"));
    assert!(!place.file()?.to_string_lossy().contains("1001"));
    let other = Store::open(&place.folder(), "fin-a.example.test\n1002", Key::generate()?)?;
    assert!(other.entries.is_empty());
    other.store.wipe()?;
    assert_eq!(keys(&place.open()?.entries), ["1"]);
    Ok(())
}

#[cfg(unix)]
#[test]
fn folder_and_file_are_for_this_user_alone() -> TestResult {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::with(&[call("1", How::Talked)])?;
    let mode = |path: PathBuf| Ok::<_, std::io::Error>(fs::metadata(path)?.permissions().mode() & 0o777);
    assert_eq!((mode(place.folder())?, mode(place.file()?)?), (0o700, 0o600));
    place.open()?.store.rewrite(&[])?;
    assert_eq!(mode(place.file()?)?, 0o600);
    Ok(())
}

#[test]
fn a_wiped_history_leaves_no_file() -> TestResult {
    let place = Place::with(&[call("1", How::Talked)])?;
    remove(&place.folder(), AGENT)?;
    remove(&place.folder(), AGENT)?;
    assert_eq!(fs::read_dir(place.folder())?.count(), 0);
    assert!(place.open()?.entries.is_empty());
    Ok(())
}

#[test]
fn what_was_not_written_to_for_long_is_removed() -> TestResult {
    let place = Place::with(&[call("1", How::Talked)])?;
    let (day, now) = (Duration::from_secs(86_400), SystemTime::now());
    assert!(remove_older(&place.folder(), day, now)?.is_empty());
    assert_eq!(keys(&place.open()?.entries), ["1"]);
    assert_eq!(remove_older(&place.folder(), day, now + 2 * day)?, [name(AGENT)]);
    assert_eq!(fs::read_dir(place.folder())?.count(), 0);
    assert!(remove_older(&place.folder().join("missing"), day, now)?.is_empty());
    Ok(())
}

/// Rows: filter, keys of the entries that fit.
#[test]
fn a_filter_takes_kind_words_and_time() {
    let entries = [
        call("1", How::Talked),
        state("2", "NOT_READY", Some("Lunch")),
        call("3", How::Missed),
        call("4", How::NotReached),
        state("5000", "READY", None),
    ];
    let filter = |text: &str, kind, since| Filter { text: text.to_owned(), kind, since };
    for (filter, expected) in [
        (Filter::default(), vec!["s5000", "4", "3", "s2", "1"]),
        (filter("", Kind::Missed, None), vec!["3"]),
        (filter("", Kind::Calls, None), vec!["4", "3", "1"]),
        (filter("", Kind::States, None), vec!["s5000", "s2"]),
        (filter("billing 553", Kind::All, None), vec!["3"]),
        (filter("LUNCH", Kind::All, None), vec!["s2"]),
        (filter("refund", Kind::Missed, None), vec!["3"]),
        (filter("nothing like it", Kind::All, None), vec![]),
        (filter("", Kind::All, Some(3000)), vec!["s5000", "4", "3"]),
    ] {
        let page = filter.page(&entries, None, 10);
        let found: Vec<_> = page.entries.iter().map(|(_, entry)| entry.key.as_str()).collect();
        assert_eq!(
            (&found, page.total, page.more),
            (&expected, u32::try_from(expected.len()).unwrap_or(0), false),
            "{filter:?}"
        );
        assert_eq!(filter.all(&entries).map(|entry| entry.key.as_str()).collect::<Vec<_>>(), expected);
    }
}

#[test]
fn pages_follow_each_other_without_a_gap() {
    let entries: Vec<_> = (0..25).map(|number| call(&number.to_string(), How::Talked)).collect();
    let (filter, mut before, mut found) = (Filter::default(), None, Vec::new());
    loop {
        let page = filter.page(&entries, before, 10);
        assert_eq!(page.total, 25);
        found.extend(page.entries.iter().map(|(_, entry)| entry.key.clone()));
        before = page.entries.last().map(|(number, _)| *number);
        if !page.more {
            break;
        }
    }
    let newest_first: Vec<_> = (0..25).rev().map(|number| number.to_string()).collect();
    assert_eq!(found, newest_first);
}

#[test]
fn the_table_has_a_row_for_each_entry_and_its_times_apart() {
    let headings = Headings {
        columns: "Kind,Began,Ended,Number,Queue,Type,Result,Ring,Talk,Hold,Wrap-up,Reasons"
            .split(',')
            .map(str::to_owned)
            .collect::<Vec<_>>()
            .try_into()
            .unwrap_or_default(),
        incoming: "Call from".to_owned(),
        outgoing: "Call to".to_owned(),
        state: "State".to_owned(),
        talked: "Talked".to_owned(),
        missed: "Missed".to_owned(),
        not_reached: "Not reached".to_owned(),
        unseen: "End not seen".to_owned(),
        state_name: |state| state.to_lowercase(),
    };
    let entries = [call("1", How::Talked), call("2", How::Missed), state("3", "NOT_READY", Some("=1+1"))];
    let table = csv(entries.iter(), &headings, 0);
    let lines: Vec<_> = table.trim_start_matches('\u{feff}').split("\r\n").collect();
    assert_eq!(
        lines,
        [
            "Kind,Began,Ended,Number,Queue,Type,Result,Ring,Talk,Hold,Wrap-up,Reasons",
            "Call from,1970-01-01 00:00:01,1970-01-01 00:01:11,0045551,Billing,ACD_IN,Talked,5,40,20,5,Refund",
            "Call from,1970-01-01 00:00:02,1970-01-01 00:01:12,0045552,Billing,ACD_IN,Missed,70,,,,Refund",
            "State,1970-01-01 00:00:00,,,,,not_ready,,,,,'=1+1",
            "",
        ]
    );
}

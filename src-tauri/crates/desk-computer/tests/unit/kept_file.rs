use super::*;

fn file(directory: &tempfile::TempDir) -> KeptFile {
    let path = directory.path().join("program/settings.json");
    KeptFile::new(path.clone(), path)
}

fn files(directory: &tempfile::TempDir) -> Vec<PathBuf> {
    let all = fs::read_dir(directory.path().join("program")).unwrap();
    all.map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn a_missing_file_has_no_content_and_the_first_write_makes_its_directory() {
    let directory = tempfile::tempdir().unwrap();
    let file = file(&directory);
    assert_eq!(file.read().unwrap(), None);
    file.replace(b"one").unwrap();
    assert_eq!(file.read().unwrap().as_deref(), Some(b"one".as_slice()));
}

/// As on a full disk: the first bytes are written, then the file system refuses.
#[test]
fn a_write_that_fails_in_the_middle_keeps_the_old_content_and_leaves_nothing_behind() {
    let directory = tempfile::tempdir().unwrap();
    let file = file(&directory);
    file.replace(b"the old content").unwrap();
    let failed = file.replace_by(|new| {
        new.write_all(b"the n")?;
        Err(io::ErrorKind::StorageFull.into())
    });
    assert_eq!(failed.unwrap_err().kind(), io::ErrorKind::StorageFull);
    assert_eq!(file.read().unwrap().as_deref(), Some(b"the old content".as_slice()));
    assert_eq!(files(&directory).len(), 1, "{:?}", files(&directory));
}

/// `/dev/full` refuses every write as a full disk does.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_as_such() {
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let directory = tempfile::tempdir().unwrap();
    let file = file(&directory);
    let failed = file.replace_by(|_| (&full).write_all(b"x"));
    assert_eq!(failed.unwrap_err().kind(), io::ErrorKind::StorageFull);
    assert_eq!(files(&directory).len(), 0);
}

/// A reader that opened the file before keeps what it opened: the file is not written in place.
#[cfg(unix)]
#[test]
fn a_file_is_never_written_in_place() {
    let directory = tempfile::tempdir().unwrap();
    let file = file(&directory);
    file.replace(b"one").unwrap();
    let mut opened = fs::File::open(&file.path).unwrap();
    file.replace(b"two").unwrap();
    let mut content = String::new();
    io::Read::read_to_string(&mut opened, &mut content).unwrap();
    assert_eq!(content, "one");
}

#[test]
fn a_file_of_the_roaming_profile_is_read_once_and_moves_with_the_next_write() {
    let directory = tempfile::tempdir().unwrap();
    let [local, roaming] = ["local.json", "roaming.json"].map(|name| directory.path().join(name));
    fs::write(&roaming, "before").unwrap();
    let file = KeptFile::new(local, roaming.clone());
    assert_eq!(file.read().unwrap().as_deref(), Some(b"before".as_slice()));
    file.replace(b"after").unwrap();
    assert!(!roaming.exists());
    assert_eq!(file.read().unwrap().as_deref(), Some(b"after".as_slice()));
}

use super::*;
use std::os::unix::fs::{PermissionsExt, symlink};

fn private() -> tempfile::TempDir {
    let directory = tempfile::tempdir().unwrap();
    fs::set_permissions(directory.path(), fs::Permissions::from_mode(0o700)).unwrap();
    directory
}

fn listener(started: io::Result<Start>) -> UnixListener {
    match started.unwrap() {
        Start::First(listener) => listener,
        Start::HandedOver => unreachable!("no other one runs"),
    }
}

#[test]
fn the_second_start_hands_its_arguments_to_the_first() {
    let directory = private();
    let first = listener(start(&directory.path().join("org.aplomb.desktop"), &[]));
    let given = ["aplomb", "--", "tel:2002"].map(str::to_owned);
    let second = start(&directory.path().join("org.aplomb.desktop"), &given).unwrap();
    assert!(matches!(second, Start::HandedOver));
    assert_eq!(arguments(&first).next().unwrap(), given);
}

#[test]
fn what_a_crash_left_behind_is_replaced() {
    let directory = private();
    drop(listener(start(directory.path(), &[])));
    assert!(directory.path().join(SOCKET).exists(), "nothing removes it at a crash");
    listener(start(directory.path(), &[]));
}

#[test]
fn a_directory_that_others_can_write_in_is_refused() {
    for mode in [0o770, 0o707, 0o777, 0o1777] {
        let directory = private();
        fs::set_permissions(directory.path(), fs::Permissions::from_mode(mode)).unwrap();
        let refused = start(directory.path(), &[]).unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::PermissionDenied, "{mode:o}");
        assert!(!directory.path().join(SOCKET).exists(), "{mode:o}");
    }
}

#[test]
fn a_link_to_a_directory_is_refused() {
    let (directory, elsewhere) = (private(), private());
    let link = directory.path().join("org.aplomb.desktop");
    symlink(elsewhere.path(), &link).unwrap();
    assert_eq!(start(&link, &[]).unwrap_err().kind(), io::ErrorKind::PermissionDenied);
}

#[test]
fn a_start_that_sends_too_much_is_cut_off() {
    let directory = private();
    let first = listener(start(directory.path(), &[]));
    let long = "x".repeat(usize::try_from(LONGEST).unwrap() + 1);
    let sending = UnixStream::connect(directory.path().join(SOCKET)).unwrap();
    hand_over(sending, &[long]).unwrap();
    let [read] = &arguments(&first).next().unwrap()[..] else { unreachable!("one argument") };
    assert_eq!(read.len() as u64, LONGEST);
}

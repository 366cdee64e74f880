//! What fuzzing has found once stays found.

use std::path::Path;

use fuzz::TARGETS;

#[test]
fn the_stored_corpus_holds() {
    for (name, target) in TARGETS {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(name);
        let mut replayed = 0;
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let data = std::fs::read(&path).unwrap();
            let held = std::panic::catch_unwind(|| target(&data));
            assert!(held.is_ok(), "{} does not hold", path.display());
            replayed += 1;
        }
        assert!(replayed >= 20, "{name}: only {replayed} files are stored");
    }
}

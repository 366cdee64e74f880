//! Replays the corpus, so that a bug that fuzzing found cannot return unnoticed.

use std::path::Path;

use fuzz::TARGETS;

#[test]
fn every_rule_holds_for_the_stored_corpus() {
    for (name, target) in TARGETS {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(name);
        let mut replayed = 0;
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let data = std::fs::read(&path).unwrap();
            let held = std::panic::catch_unwind(|| target(&data));
            assert!(held.is_ok(), "a rule does not hold for {}", path.display());
            replayed += 1;
        }
        assert!(replayed >= 20, "{name}: only {replayed} files are stored");
    }
}
